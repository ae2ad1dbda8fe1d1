package org.hearsay.annotate;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.CoreMap;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.hearsay.annotate.parser.DependencyTree;
import org.hearsay.corpus.Article;
import org.hearsay.corpus.Span;
import org.hearsay.syntax.ParsedArticle;
import org.hearsay.syntax.Sentence;
import org.hearsay.syntax.Token;

/**
 * Tokens, tags, lemmas, names, dependency trees and times from CoreNLP's models for English.
 *
 * <p>Loading takes seconds and half a gigabyte of heap: load once a JVM. {@link #parse} is
 * thread-safe and a pure function of the article.
 */
public final class CoreNlpSyntax {

  static final String NER_MODEL =
      "edu/stanford/nlp/models/ner/english.conll.4class.distsim.crf.ser.gz";

  private static final char LOW_MARK = '\u201e';
  private static final String FOREIGN_MARKS = "\u00ab\u00bb\u2039\u203a\u201f" + LOW_MARK;
  private static final String UPPER_MARKS = "\u201c\u201d";

  private final StanfordCoreNLP everyLineSplits;
  private final StanfordCoreNLP blankLinesSplit;
  private final StanfordCoreNLP syntax;
  private final TreeParser trees;
  private final CoreNlpTimes times = new CoreNlpTimes();

  public CoreNlpSyntax() {
    this(TreeParser.fast());
  }

  /** With a parser of the caller's choice. */
  public CoreNlpSyntax(TreeParser trees) {
    this.trees = trees;
    RedwoodConfiguration.current().clear().apply();
    everyLineSplits = tokenizer("always");
    blankLinesSplit = tokenizer("two");
    syntax = syntax();
  }

  public ParsedArticle parse(Article article) {
    Annotation document = new Annotation(article.text());
    (LineBreaks.areHardWraps(article.text()) ? blankLinesSplit : everyLineSplits)
        .annotate(document);
    useMarksThatTheModelsKnow(document);
    syntax.annotate(document);

    List<Token> tokens = new ArrayList<>();
    List<Sentence> sentences = new ArrayList<>();
    int paragraph = 0;
    for (CoreMap found : document.get(CoreAnnotations.SentencesAnnotation.class)) {
      int first = tokens.size();
      addTokens(found, sentences.size(), tokens);
      Span span = tokens.get(first).span().cover(tokens.getLast().span());
      if (!sentences.isEmpty()
          && article.text().substring(sentences.getLast().span().end(), span.start()).indexOf('\n')
              >= 0) {
        paragraph++;
      }
      sentences.add(new Sentence(sentences.size(), first, tokens.size(), paragraph, span));
    }
    return new ParsedArticle(article, tokens, sentences, times.of(document, article.published()));
  }

  /**
   * The tagger and the parser have seen American quotation marks alone: others become straight ones
   * for them, the upper ones too where low ones open.
   */
  private static void useMarksThatTheModelsKnow(Annotation document) {
    boolean german = document.get(CoreAnnotations.TextAnnotation.class).indexOf(LOW_MARK) >= 0;
    String foreign = german ? FOREIGN_MARKS + UPPER_MARKS : FOREIGN_MARKS;
    for (CoreLabel token : document.get(CoreAnnotations.TokensAnnotation.class)) {
      if (token.word().length() == 1 && foreign.indexOf(token.word()) >= 0) {
        token.setWord("\"");
        token.setValue("\"");
      }
    }
  }

  private void addTokens(CoreMap sentence, int sentenceIndex, List<Token> tokens) {
    List<CoreLabel> labels = sentence.get(CoreAnnotations.TokensAnnotation.class);
    DependencyTree tree = trees.parse(sentence);
    int offset = tokens.size();
    for (int i = 0; i < labels.size(); i++) {
      CoreLabel label = labels.get(i);
      int head = tree.heads().get(i);
      tokens.add(
          new Token(
              offset + i,
              sentenceIndex,
              new Span(label.beginPosition(), label.endPosition()),
              label.word(),
              label.word().toLowerCase(Locale.ROOT),
              label.lemma().toLowerCase(Locale.ROOT),
              label.tag(),
              label.ner(),
              head < 0 ? head : offset + head,
              tree.labels().get(i)));
    }
  }

  private static StanfordCoreNLP tokenizer(String newlineIsSentenceBreak) {
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize");
    properties.setProperty("ssplit.newlineIsSentenceBreak", newlineIsSentenceBreak);
    return new StanfordCoreNLP(properties);
  }

  private static StanfordCoreNLP syntax() {
    Properties properties = new Properties();
    properties.setProperty("annotators", "pos,lemma,ner");
    properties.setProperty("enforceRequirements", "false");
    properties.setProperty("ner.model", NER_MODEL);
    properties.setProperty("ner.applyFineGrained", "false");
    properties.setProperty("ner.useSUTime", "false");
    properties.setProperty("ner.applyNumericClassifiers", "false");
    properties.setProperty("ner.buildEntityMentions", "false");
    return new StanfordCoreNLP(properties, false);
  }
}

package org.hearsay.annotate;

import static org.hearsay.annotate.SyntaxStage.NAMES;
import static org.hearsay.annotate.SyntaxStage.TAGS;
import static org.hearsay.annotate.SyntaxStage.TIMES;
import static org.hearsay.annotate.SyntaxStage.TREES;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.CoreMap;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import org.hearsay.annotate.parser.DependencyTree;
import org.hearsay.corpus.Article;
import org.hearsay.corpus.Span;
import org.hearsay.syntax.ParsedArticle;
import org.hearsay.syntax.Sentence;
import org.hearsay.syntax.TimeMention;
import org.hearsay.syntax.Token;
import org.hearsay.syntax.TooLongException;

/**
 * Tokens, tags, lemmas, names, dependency trees and times from CoreNLP's models for English.
 *
 * <p>Loading takes seconds and half a gigabyte of heap: load once a JVM. {@link #parse} is
 * thread-safe and a pure function of the article.
 */
public final class CoreNlpSyntax {

  /** In sentences: a book is not held whole in CoreNLP's objects, which are large. */
  private static final int AT_A_TIME = 100;

  private final StanfordCoreNLP everyLineSplits;
  private final StanfordCoreNLP blankLinesSplit;
  private final Tagger tagger;
  private final NameLabeller names;
  private final TreeParser trees;
  private final Lemmas lemmas = new Lemmas();
  private final Times times;

  public CoreNlpSyntax() {
    this(Set.of());
  }

  /** With CoreNLP's own code for some stages. The models are loaded side by side. */
  public CoreNlpSyntax(Set<SyntaxStage> byCoreNlp) {
    RedwoodConfiguration.current().clear().apply();
    Loading<Tagger> tags =
        new Loading<>(() -> byCoreNlp.contains(TAGS) ? Tagger.coreNlp() : Tagger.fast());
    Loading<NameLabeller> labels =
        new Loading<>(
            () -> byCoreNlp.contains(NAMES) ? NameLabeller.coreNlp() : NameLabeller.fast());
    Loading<Times> rules =
        new Loading<>(() -> byCoreNlp.contains(TIMES) ? new CoreNlpTimes() : new FastTimes());
    trees = byCoreNlp.contains(TREES) ? TreeParser.coreNlp() : TreeParser.fast();
    everyLineSplits = tokenizer("always");
    blankLinesSplit = tokenizer("two");
    times = rules.get();
    names = labels.get();
    tagger = tags.get();
  }

  /**
   * Tokens, sentences, trees and times of an article.
   *
   * @throws TooLongException where the article has more than {@link ModelLimits#MOST_TOKENS}
   */
  public ParsedArticle parse(Article article) {
    Annotation document = new Annotation(ModelLimits.breakRuns(article.text()));
    (LineBreaks.areHardWraps(article.text()) ? blankLinesSplit : everyLineSplits)
        .annotate(document);
    int size = document.get(CoreAnnotations.TokensAnnotation.class).size();
    if (size > ModelLimits.MOST_TOKENS) {
      throw new TooLongException(size, ModelLimits.MOST_TOKENS);
    }
    KnownWords.show(document);
    ModelLimits.cutSentences(document);

    List<Token> tokens = new ArrayList<>();
    List<Sentence> sentences = new ArrayList<>();
    List<TimeMention> found = new ArrayList<>();
    List<CoreMap> rest = new ArrayList<>(document.get(CoreAnnotations.SentencesAnnotation.class));
    document = null; // what is behind is freed
    for (int at = 0; at < rest.size(); at += AT_A_TIME) {
      List<CoreMap> some = rest.subList(at, Math.min(rest.size(), at + AT_A_TIME));
      Annotation part = part(some, article.text());
      some.forEach(tagger::tag);
      some.forEach(lemmas::add);
      some.forEach(names::label);
      found.addAll(times.of(part, article.published(), tokens.size()));
      for (CoreMap sentence : some) {
        add(sentence, article.text(), tokens, sentences);
      }
      Collections.fill(some, null);
    }
    return new ParsedArticle(article, tokens, sentences, found);
  }

  private static Annotation part(List<CoreMap> sentences, String text) {
    Annotation part = new Annotation(text);
    part.set(CoreAnnotations.SentencesAnnotation.class, sentences);
    part.set(
        CoreAnnotations.TokensAnnotation.class,
        sentences.stream()
            .flatMap(sentence -> sentence.get(CoreAnnotations.TokensAnnotation.class).stream())
            .toList());
    return part;
  }

  private void add(CoreMap found, String text, List<Token> tokens, List<Sentence> sentences) {
    int first = tokens.size();
    addTokens(found, sentences.size(), tokens);
    Span span = tokens.get(first).span().cover(tokens.getLast().span());
    int paragraph = 0;
    if (!sentences.isEmpty()) {
      Sentence before = sentences.getLast();
      boolean isNext = text.substring(before.span().end(), span.start()).indexOf('\n') >= 0;
      paragraph = isNext ? before.paragraph() + 1 : before.paragraph();
    }
    sentences.add(new Sentence(sentences.size(), first, tokens.size(), paragraph, span));
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
}

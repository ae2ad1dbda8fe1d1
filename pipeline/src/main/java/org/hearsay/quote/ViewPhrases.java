package org.hearsay.quote;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.hearsay.corpus.ResourceLines;
import org.hearsay.quote.model.TokenTable;
import org.hearsay.syntax.ParsedArticle;
import org.hearsay.syntax.Sentence;
import org.hearsay.syntax.Token;
import org.jspecify.annotations.Nullable;

/**
 * Attributions without a verb: {@code in the view of the bank}, {@code in Castell's opinion},
 * {@code in the words of one villager}. What is left of the clause that the phrase belongs to is
 * the content; after "words" it is what stands in quotation marks, where anything does.
 */
final class ViewPhrases implements AttributionRule {

  private static final String RULE = "view-phrase";
  private static final double CONFIDENCE = 0.85;

  private static final Set<String> NOUNS =
      Set.copyOf(ResourceLines.of(ViewPhrases.class, "view-nouns.txt"));

  @Override
  public List<Attribution> find(TokenTable table, List<Paragraph> paragraphs) {
    ParsedArticle article = table.article();
    List<Attribution> found = new ArrayList<>();
    for (Token token : article.tokens()) {
      if (token.isNoun() && NOUNS.contains(token.lemma())) {
        Attribution attribution = of(table, token.index());
        if (attribution != null) {
          found.add(attribution);
        }
      }
    }
    return found;
  }

  private static @Nullable Attribution of(TokenTable table, int noun) {
    ParsedArticle article = table.article();
    int preposition = article.child(noun, "case");
    if (preposition < 0
        || preposition > noun
        || !article.token(preposition).lower().equals("in")
        || article.token(noun).head() < 0) {
      return null;
    }
    BitSet source = source(article, noun);
    BitSet phrase = article.subtree(noun);
    if (source.isEmpty() || !standsApart(article, phrase)) {
      return null;
    }
    BitSet cue = (BitSet) phrase.clone();
    cue.andNot(source);
    BitSet content = content(table, noun, phrase);
    return content.isEmpty()
        ? null
        : new Attribution(content, words(table, cue), source, noun, CONFIDENCE, RULE);
  }

  /** Whose view it is: "of the bank", "Castell's"; empty where nobody is named or it is "my". */
  private static BitSet source(ParsedArticle article, int noun) {
    int owner = article.child(noun, "nmod:poss");
    if (owner < 0) {
      owner = article.child(noun, "nmod");
      int preposition = owner < 0 ? -1 : article.child(owner, "case");
      if (preposition < 0 || !article.token(preposition).lower().equals("of")) {
        return new BitSet();
      }
    }
    BitSet source = article.subtree(owner);
    int marker = article.child(owner, "case");
    if (marker >= 0) {
      source.clear(marker);
    }
    boolean isPerson = article.token(owner).isNoun() || article.token(owner).tag().equals("PRP$");
    return isPerson ? source : new BitSet();
  }

  /** Whether commas or the sentence's edges set the phrase apart. */
  private static boolean standsApart(ParsedArticle article, BitSet phrase) {
    int first = phrase.nextSetBit(0);
    int end = phrase.length();
    Sentence sentence = article.sentenceOf(first);
    boolean opens = first == sentence.first() || isComma(article, first - 1);
    boolean closes = end >= sentence.end() - 1 || isComma(article, end);
    return opens && closes;
  }

  private static boolean isComma(ParsedArticle article, int token) {
    return article.token(token).word().equals(",");
  }

  private static BitSet content(TokenTable table, int noun, BitSet phrase) {
    ParsedArticle article = table.article();
    BitSet content = article.subtree(article.token(noun).head());
    content.andNot(phrase);
    if (article.token(noun).lemma().startsWith("word")
        || article.token(noun).lemma().equals("phrase")) {
      BitSet quoted = new BitSet();
      content.stream().filter(table::isQuoted).forEach(quoted::set);
      if (!quoted.isEmpty()) {
        return quoted;
      }
    }
    return words(table, content);
  }

  /** Without the marks of punctuation at the edges. */
  private static BitSet words(TokenTable table, BitSet tokens) {
    BitSet words = (BitSet) tokens.clone();
    while (!words.isEmpty() && !holds(table, words.nextSetBit(0))) {
      words.clear(words.nextSetBit(0));
    }
    while (!words.isEmpty() && !holds(table, words.length() - 1)) {
      words.clear(words.length() - 1);
    }
    return words;
  }

  private static boolean holds(TokenTable table, int token) {
    return table.isWord(token) || table.isMark(token);
  }
}

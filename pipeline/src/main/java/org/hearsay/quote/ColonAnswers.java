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
 * A noun for what is said, and after a colon what it is: {@code Her answer was short: "No."} The
 * owner of the noun is the source, or the subject of a verb that has it as its object.
 */
final class ColonAnswers implements AttributionRule {

  private static final String RULE = "colon-answer";
  private static final double CONFIDENCE = 0.8;

  private static final Set<String> NOUNS =
      Set.copyOf(ResourceLines.of(ColonAnswers.class, "answer-nouns.txt"));

  private static final Set<String> OWNER_PREPOSITIONS = Set.of("from", "of", "by");

  @Override
  public List<Attribution> find(TokenTable table, List<Paragraph> paragraphs) {
    ParsedArticle article = table.article();
    List<Attribution> found = new ArrayList<>();
    for (Sentence sentence : article.sentences()) {
      int colon = colon(table, sentence);
      int noun = colon < 0 ? -1 : noun(article, sentence.first(), colon);
      Attribution answer = noun < 0 ? null : answer(table, noun, colon);
      if (answer != null) {
        found.add(answer);
      }
    }
    return found;
  }

  /** The colon that stands in no quotation with a quotation right behind it, or -1. */
  private static int colon(TokenTable table, Sentence sentence) {
    for (int i = sentence.first(); i < sentence.end(); i++) {
      if (table.article().token(i).word().equals(":") && !table.isQuoted(i)) {
        boolean quotes = i + 1 < table.size() && table.isMark(i + 1);
        return quotes ? i : -1;
      }
    }
    return -1;
  }

  private static int noun(ParsedArticle article, int first, int colon) {
    for (int i = colon - 1; i >= first; i--) {
      Token token = article.token(i);
      if (token.isNoun() && NOUNS.contains(token.lemma())) {
        return i;
      }
    }
    return -1;
  }

  private static @Nullable Attribution answer(TokenTable table, int noun, int colon) {
    ParsedArticle article = table.article();
    BitSet source = source(article, noun);
    if (source.isEmpty() || source.length() > colon) {
      return null;
    }
    int end = colon + 1;
    while (end < table.size() && table.isQuoted(end)) {
      end++;
    }
    BitSet cue = new BitSet();
    cue.set(noun);
    return new Attribution(Paragraph.tokens(colon + 1, end), cue, source, noun, CONFIDENCE, RULE);
  }

  private static BitSet source(ParsedArticle article, int noun) {
    int owner = article.child(noun, "nmod:poss");
    if (owner >= 0) {
      return without(article, article.subtree(owner), article.child(owner, "case"));
    }
    for (int child : article.children(noun)) {
      int preposition = article.child(child, "case");
      if (article.token(child).isNoun()
          && preposition >= 0
          && OWNER_PREPOSITIONS.contains(article.token(preposition).lower())) {
        return without(article, article.subtree(child), preposition);
      }
    }
    boolean isObject = article.token(noun).relation().equals("obj");
    int subject = isObject ? article.child(article.token(noun).head(), "nsubj") : -1;
    return subject < 0 ? new BitSet() : article.subtree(subject);
  }

  private static BitSet without(ParsedArticle article, BitSet tokens, int token) {
    if (token >= 0) {
      tokens.clear(token);
    }
    tokens.clear(article.size(), Math.max(article.size(), tokens.length()));
    return tokens;
  }
}

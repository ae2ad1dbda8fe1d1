package org.hearsay.figure;

import java.util.Set;
import org.hearsay.syntax.GluedSentences;
import org.hearsay.syntax.ParsedArticle;
import org.hearsay.syntax.Token;
import org.jspecify.annotations.Nullable;

/**
 * The words for a population: the head noun with the modifiers that change who is counted ("Syrian
 * soldiers", "women and children", "people, including the gunman").
 */
final class CountedText {

  private static final Set<String> BEFORE = Set.of("compound", "amod", "nmod:poss");
  private static final int LONGEST_TAIL = 8;

  private final Wording wording;

  CountedText(Wording wording) {
    this.wording = wording;
  }

  /**
   * @param after index of the first token that may belong to it, after the number
   */
  @Nullable String of(ParsedArticle article, int head, int after) {
    if (head < 0) {
      return null;
    }
    int first = head;
    int start = after;
    while (start < head && !article.token(start).isWord()) {
      start++;
    }
    while (first - 1 >= start && isModifier(article, article.token(first - 1), head)) {
      first--;
    }
    if (article.token(first).tag().equals("HYPH")) {
      first += first > start ? -1 : 1; // "well-known singers": half a word tells nothing
    }
    String counted = article.cover(first, lastOfList(article, head)).in(article.text());
    String tail = including(article, head);
    String own = GluedSentences.first(flat(counted));
    return tail == null ? own : own + ", " + flat(tail);
  }

  private boolean isModifier(ParsedArticle article, Token token, int head) {
    if (token.lower().equals("old")
        || (!token.isWord() && !token.word().equals("-") && !token.tag().equals("HYPH"))) {
      return false;
    }
    if (token.tag().equals("HYPH") || token.word().equals("-")) {
      return true;
    }
    return BEFORE.contains(token.relation())
        && !token.tag().equals("PRP$")
        && !wording.isIn("not-population", token)
        && token.head() >= 0
        && (token.head() == head || article.token(token.head()).head() == head);
  }

  /** "Women and children": a noun joined to the head that has no number of its own. */
  private static int lastOfList(ParsedArticle article, int head) {
    for (int child : article.children(head)) {
      Token other = article.token(child);
      boolean joined =
          other.relation().equals("conj")
              && other.isNoun()
              && child - head <= 3
              && article.child(child, "nummod") < 0
              && article.child(child, "det") < 0;
      if (joined) {
        return child;
      }
    }
    return head;
  }

  /** "Including the gunman": who is counted beside the victims. */
  private @Nullable String including(ParsedArticle article, int head) {
    int sentenceEnd = article.sentenceOf(head).end();
    for (int i = head + 1; i < Math.min(head + LONGEST_TAIL, sentenceEnd); i++) {
      Token token = article.token(i);
      if (token.lower().equals("including") || token.lower().equals("excluding")) {
        for (int end = i + 1; end < Math.min(i + 6, sentenceEnd); end++) {
          if (wording.isIn("perpetrator", article.token(end))) {
            return article.cover(i, end).in(article.text());
          }
          if (article.token(end).tag().equals("CD")) {
            return null;
          }
        }
        return null;
      }
    }
    return null;
  }

  private static String flat(String text) {
    return text.indexOf('\n') < 0 ? text : String.join(" ", text.split("\\s+", -1));
  }
}

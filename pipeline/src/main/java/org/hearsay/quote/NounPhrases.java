package org.hearsay.quote;

import java.util.BitSet;
import java.util.Set;
import org.hearsay.syntax.ParsedArticle;
import org.hearsay.syntax.Token;

/** The noun phrases of an article: where each begins and ends, and how to describe its head. */
public final class NounPhrases {

  private static final int LONGEST_DESCRIPTION = 14;
  private static final Set<String> MODIFIERS =
      Set.of(
          "compound",
          "amod",
          "nmod:poss",
          "nummod",
          "advmod",
          "nmod",
          "flat",
          "obl:npmod",
          "obl:tmod");
  private static final Set<String> INDEFINITE =
      Set.of("a", "an", "another", "one", "some", "any", "every", "no", "each");
  private static final Set<String> QUANTIFIERS =
      Set.of("some", "many", "most", "few", "others", "several", "both", "all", "more");
  private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those");

  private final ParsedArticle article;
  private final int[] leftmost;
  private final int[] rightmost;

  public NounPhrases(ParsedArticle article) {
    this.article = article;
    leftmost = new int[article.size()];
    rightmost = new int[article.size()];
    for (int i = 0; i < article.size(); i++) {
      leftmost[i] = i;
      rightmost[i] = i;
    }
    for (int i = 0; i < article.size(); i++) {
      int limit = article.sentenceOf(i).size();
      for (int at = article.token(i).head(); at >= 0 && limit > 0; limit--) {
        leftmost[at] = Math.min(leftmost[at], i);
        rightmost[at] = Math.max(rightmost[at], i);
        at = article.token(at).head();
      }
    }
  }

  /** The first token of the phrase that modifies the head from the left, without articles. */
  int first(int head) {
    int first = head;
    for (int child : article.children(head)) {
      if (child < head && MODIFIERS.contains(article.token(child).relation())) {
        first = Math.min(first, leftmost[child]);
      }
    }
    while (first < head && isLeftOut(article.token(first))) {
      first++;
    }
    return first;
  }

  /**
   * Past the last token of the phrase: before the first comma, bracket, mark or relative clause.
   */
  int end(int head) {
    int limit = Math.min(rightmost[head] + 1, head + LONGEST_DESCRIPTION);
    for (int child : article.children(head)) {
      String relation = article.token(child).relation();
      if (child > head
          && (relation.equals("acl:relcl")
              || relation.equals("appos")
              || relation.equals("parataxis")
              || relation.startsWith("acl"))) {
        limit = Math.min(limit, leftmost[child]);
      }
    }
    int end = head + 1;
    while (end < limit && !ends(article.token(end))) {
      end++;
    }
    while (end > head + 1 && isDangling(article.token(end - 1))) {
      end--;
    }
    return end;
  }

  /** Past the last token that hangs under the head, clauses included, within bounds. */
  int reach(int head) {
    return Math.min(rightmost[head] + 1, head + LONGEST_DESCRIPTION);
  }

  /** What the head is called with its modifiers, without the article: "senior official". */
  public String description(int head) {
    String text = article.cover(first(head), end(head) - 1).in(article.text());
    return String.join(" ", text.strip().split("\\s+", -1));
  }

  /**
   * Whether the phrase says who or what it is: "the accused", "one of the officials" do, "one",
   * "this" and "no one" do not.
   */
  boolean describes(int head) {
    Token token = article.token(head);
    if (token.isNoun() && !token.lower().equals("one")) {
      return true;
    }
    return isDefinite(head)
        || QUANTIFIERS.contains(token.lower())
        || article.child(head, "nmod") >= 0;
  }

  /** Whether "the" or a possessor says that the reader knows which one is meant. */
  boolean isDefinite(int head) {
    for (int child : article.children(head)) {
      Token token = article.token(child);
      if (child < head
          && (DEFINITE.contains(token.lower())
              || (token.relation().equals("nmod:poss") && !token.tag().equals("PRP$")))) {
        return true;
      }
    }
    return false;
  }

  boolean isIndefinite(int head) {
    for (int child : article.children(head)) {
      Token token = article.token(child);
      if (child < head && INDEFINITE.contains(token.lower())) {
        return true;
      }
    }
    return false;
  }

  /** The token of the set that the others hang under; of several the first that can be a source. */
  int headOf(BitSet set) {
    int best = -1;
    int depth = 0;
    for (int at = set.nextSetBit(0); at >= 0; at = set.nextSetBit(at + 1)) {
      Token token = article.token(at);
      depth += token.tag().equals("-LRB-") ? 1 : token.tag().equals("-RRB-") ? -1 : 0;
      if (depth > 0 && best >= 0) {
        continue;
      }
      if (token.head() >= 0 && set.get(token.head())) {
        continue;
      }
      if (best < 0 || (!canBeSource(article.token(best)) && canBeSource(token))) {
        best = at;
      }
    }
    return best < 0 ? set.nextSetBit(0) : nounOf(best, set);
  }

  /** "The statement released on Monday": the parser takes such a phrase for a clause. */
  private int nounOf(int head, BitSet set) {
    int subject =
        article.token(head).tag().equals("VBN") || article.token(head).tag().equals("VBD")
            ? Math.max(article.child(head, "nsubj"), article.child(head, "nsubj:pass"))
            : -1;
    return subject >= 0 && set.get(subject) && canBeSource(article.token(subject)) ? subject : head;
  }

  private static boolean canBeSource(Token token) {
    return token.isNoun() || token.isPronoun();
  }

  private static boolean isLeftOut(Token token) {
    return (token.tag().equals("DT")
            && (DEFINITE.contains(token.lower()) || INDEFINITE.contains(token.lower())))
        || token.tag().equals("PDT")
        || token.tag().equals("PRP$")
        || token.tag().equals("IN")
        || token.lower().equals("another")
        || token.lower().equals("not")
        || token.lower().equals("one")
        || !token.isWord();
  }

  private static boolean ends(Token token) {
    return (!token.isWord() && !token.word().equals("-") && !token.tag().equals("POS"))
        || token.tag().startsWith("W");
  }

  private static boolean isDangling(Token token) {
    return token.tag().equals("IN")
        || token.tag().equals("CC")
        || token.tag().equals("TO")
        || token.tag().equals("DT")
        || !token.isWord();
  }
}

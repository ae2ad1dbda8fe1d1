package org.hearsay.figure;

import java.math.BigDecimal;
import java.util.BitSet;
import java.util.List;
import org.hearsay.quantity.QuantityKind;
import org.hearsay.quantity.QuantityMention;
import org.hearsay.syntax.ParsedArticle;
import org.hearsay.syntax.Token;

/** The two numbers of a vote: "passed 57-43", "a vote of 11 to 9", "the 251-174 vote". */
final class Tallies {

  private static final int BEFORE = 7;
  private static final int AFTER = 3;

  private final Wording wording;

  Tallies(Wording wording) {
    this.wording = wording;
  }

  /** The first tokens of all numbers that are votes for or against. */
  BitSet in(ParsedArticle article, List<QuantityMention> mentions) {
    BitSet found = new BitSet();
    for (int i = 0; i + 1 < mentions.size(); i++) {
      QuantityMention one = mentions.get(i);
      QuantityMention other = mentions.get(i + 1);
      if (isVotes(one)
          && isVotes(other)
          && other.first() == one.end() + 1
          && isBetween(article, one.end())
          && isOfVote(article, one.first(), other.end())) {
        found.set(one.first());
        found.set(other.first());
      }
    }
    return found;
  }

  private static boolean isVotes(QuantityMention mention) {
    BigDecimal value = mention.quantity().value();
    return mention.kind() == QuantityKind.CARDINAL
        && mention.quantity().unit() == null
        && value != null
        && value.stripTrailingZeros().scale() <= 0;
  }

  private static boolean isBetween(ParsedArticle article, int at) {
    String word = article.token(at).word();
    return word.matches("[-–‑]|to");
  }

  private boolean isOfVote(ParsedArticle article, int first, int end) {
    int from = Math.max(article.sentenceOf(first).first(), first - BEFORE);
    int to = Math.min(article.sentenceOf(first).end(), end + AFTER);
    for (int at = from; at < to; at++) {
      Token token = article.token(at);
      if (wording.isIn("voting", token)) {
        return true;
      }
    }
    return false;
  }
}

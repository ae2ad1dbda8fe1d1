package org.hearsay.figure;

import org.hearsay.quantity.Movement;
import org.hearsay.quantity.QuantityMention;
import org.hearsay.syntax.ParsedArticle;
import org.hearsay.syntax.Token;

/**
 * Numbers that tell by how much two others differ: "3,000 fewer deaths", "two more than the guard
 * had counted", "rose by 12", "a gap of 12 points". "Two more died" is none: two died.
 */
final class Differences {

  private static final int FARTHEST = 6;

  private final Wording wording;

  Differences(Wording wording) {
    this.wording = wording;
  }

  boolean is(ParsedArticle article, QuantityMention mention) {
    boolean moves = mention.movement() != Movement.NONE && mention.before() == null;
    return moves
        || isCompared(article, mention)
        || isGap(article, mention.first())
        || isLead(article, mention.head())
        || isOfGap(article, mention);
  }

  private boolean isCompared(ParsedArticle article, QuantityMention mention) {
    int end = Math.min(article.sentenceOf(mention.first()).end(), mention.end() + FARTHEST);
    for (int at = mention.end(); at < end; at++) {
      Token token = article.token(at);
      if (wording.list("fewer").contains(token.lower())) {
        return true;
      }
      boolean more = wording.list("higher").contains(token.lower());
      boolean noun = token.isNoun() || token.tag().equals("JJ");
      if (more) {
        return isBeforeThan(article, at + 1, end);
      }
      if (!noun) {
        return false;
      }
    }
    return false;
  }

  private static boolean isBeforeThan(ParsedArticle article, int from, int end) {
    for (int at = from; at < end; at++) {
      Token token = article.token(at);
      if (token.lower().equals("than")) { // "20 pupils more than 800 miles away"
        Token next = article.token(Math.min(at + 1, article.size() - 1));
        return !next.tag().equals("CD") && !next.lower().matches("half|an?|twice");
      }
      if (!token.isNoun() && !token.tag().startsWith("JJ")) {
        return false;
      }
    }
    return false;
  }

  /** "A $10 million edge", "a four-point margin"; not "a 48 to 44 percent lead". */
  private boolean isOfGap(ParsedArticle article, QuantityMention mention) {
    int end = article.sentenceOf(mention.first()).end();
    int next = mention.end();
    boolean behind = next < end && wording.isIn("ahead-by", article.token(next));
    if (!behind || mention.first() == 0) {
      return false;
    }
    String before = article.token(mention.first() - 1).lower();
    return !before.matches("to|-|–|%|percent|versus|vs\\.?");
  }

  /** "Trailing her rival by $30 million": what is outdone stands between. */
  private boolean isLead(ParsedArticle article, int head) {
    int at = head;
    for (int steps = 0; steps < 4 && article.token(at).head() >= 0; steps++) {
      Token token = article.token(at);
      Token governor = article.token(token.head());
      int marker = article.child(at, "case");
      boolean by = marker >= 0 && article.token(marker).lower().equals("by");
      if (by || governor.lower().equals("by")) {
        int verb = by ? governor.index() : governor.head();
        return verb >= 0
            && article.token(verb).isVerb()
            && wording.isIn("outdo", article.token(verb));
      }
      if (!token.relation().matches("nummod|compound|obl|obl:.*|dep")) {
        return false;
      }
      at = governor.index();
    }
    return false;
  }

  /**
   * "Dropped 18 points, or 1 percent": the same once more.
   *
   * @param before the end of the number before, which tells a difference
   */
  static boolean repeats(ParsedArticle article, int before, int first) {
    int at = before;
    while (at < first && (article.token(at).isNoun() || article.token(at).word().equals(","))) {
      at++;
    }
    return at == first - 1 && article.token(at).lower().matches("or|\\(|-lrb-");
  }

  /** "By 12 points", "a gap of 12". */
  private boolean isGap(ParsedArticle article, int first) {
    int at = first - 1;
    int start = article.sentenceOf(first).first();
    while (at > start
        && wording.isIn("hedging", article.token(at))
        && !article.token(at).lower().equals("of")) {
      at--;
    }
    if (at <= start) {
      return false;
    }
    Token before = article.token(at - 1);
    return switch (article.token(at).lower()) {
      case "by" -> before.isVerb() && wording.isIn("outdo", before);
      case "of" -> wording.isIn("gap", before);
      default -> false;
    };
  }
}

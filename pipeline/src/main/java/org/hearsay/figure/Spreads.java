package org.hearsay.figure;

import org.hearsay.corpus.Measure;
import org.hearsay.figure.Wording.Role;
import org.hearsay.syntax.ParsedArticle;
import org.hearsay.syntax.Token;
import org.jspecify.annotations.Nullable;

/**
 * The numbers between which what is told of the dead lies: "estimates of the death toll range from
 * dozens to 70", "estimates of the dead, ranging from 20 to more than 130". By the order of the
 * words, as parsers take "range" for a noun.
 */
final class Spreads {

  private static final int FARTHEST = 12;

  private final Wording wording;

  Spreads(Wording wording) {
    this.wording = wording;
  }

  /**
   * Null where no spread of a toll leads to the number.
   *
   * @param first index of the number's first token
   */
  @Nullable Reading of(ParsedArticle article, int first) {
    int start = Math.max(article.sentenceOf(first).first(), first - FARTHEST);
    int spread = -1;
    for (int at = first - 1; at >= start; at--) {
      Token token = article.token(at);
      if (spread < 0 && wording.isIn("spread", token)) {
        spread = at;
        continue;
      }
      if (spread < 0 && !leads(token)) {
        return null;
      }
      Measure toll = spread < 0 ? null : toll(token);
      if (toll != null) {
        return new Reading(toll, at, "toll-range");
      }
      if (spread >= 0 && (token.isVerb() || token.word().equals(";"))) {
        return null;
      }
    }
    return null;
  }

  /** What may stand between "ranging" and the number: "from the low", "between". */
  private boolean leads(Token token) {
    return wording.isIn("range", token)
        || wording.isIn("hedging", token)
        || token.tag().equals("CD")
        || wording.isIn("large", token)
        || token.tag().equals("JJ")
        || token.lower().equals("to");
  }

  private @Nullable Measure toll(Token token) {
    Measure toll = wording.measure(Role.TOLL, token);
    toll = toll == null ? wording.measure(Role.COUNTED, token) : toll;
    return toll == null ? wording.measure(Role.STATE, token) : toll;
  }
}

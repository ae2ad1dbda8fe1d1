package org.hearsay.figure;

import java.util.Set;
import org.hearsay.corpus.Measure;
import org.hearsay.figure.Wording.Role;
import org.hearsay.syntax.ParsedArticle;
import org.hearsay.syntax.Token;
import org.jspecify.annotations.Nullable;

/**
 * The number of a toll by the order of the words, for the sentences whose tree loses it: "puts the
 * death toll since the beginning of the war at 60,000", "the number of farmers killed has risen to
 * 37", "estimates of the dead, ranging from 20 to more than 130", "the toll, which is now 300".
 */
final class TollInOrder {

  private static final int FARTHEST = 24;
  private static final Set<String> SPREADS = Set.of("from", "between");

  private final Wording wording;

  TollInOrder(Wording wording) {
    this.wording = wording;
  }

  /**
   * Null where no toll leads to the number.
   *
   * @param first index of the number's first token
   * @param counted index of what it counts; -1 where that is nothing
   */
  @Nullable Reading of(ParsedArticle article, int first, int counted) {
    if (counted >= 0 && !wording.isIn("person", article.token(counted))) {
      return null;
    }
    int start = Math.max(article.sentenceOf(first).first(), first - FARTHEST);
    int link = first - 1;
    while (link >= start && (leads(article.token(link)) || isAtLeast(article, link))) {
      link--;
    }
    if (link < start || !links(article.token(link))) {
      return null;
    }
    boolean moves = isMove(article.token(link));
    Reading found = null;
    for (int at = link - 1; at >= start; at--) {
      Token token = article.token(at);
      if (token.word().equals(";") || token.tag().equals("``") || token.tag().equals("''")) {
        return null;
      }
      if (moves && reaches(article.token(link), token)) {
        moves = false;
      } else if (found == null) {
        Measure toll = toll(article, at, link);
        found = toll == null ? null : new Reading(toll, at, "toll-" + article.token(link).lower());
        boolean helps = wording.isIn("auxiliary", token) || wording.isIn("forecast", token);
        boolean apart = toll == null && token.isVerb() && !helps;
        if (apart && !moves && wording.measure(Role.STATE, token) == null) {
          return null;
        }
      }
      if (found != null && !moves) {
        return found;
      }
    }
    return null;
  }

  /** What may stand between the link and the number: "the low", "now well over". */
  private boolean leads(Token token) {
    if (isMove(token)) {
      return false;
    }
    return wording.isIn("hedging", token)
        || token.tag().startsWith("RB")
        || token.tag().startsWith("JJ")
        || token.tag().equals("CD")
        || wording.isIn("large", token)
        || token.tag().equals("DT");
  }

  private static boolean isAtLeast(ParsedArticle article, int at) {
    String next = article.token(at + 1).lower();
    return article.token(at).lower().equals("at") && (next.equals("least") || next.equals("most"));
  }

  private boolean links(Token token) {
    return isMove(token) || token.lemma().equals("be");
  }

  private boolean isMove(Token token) {
    return wording.isIn("reaching", token);
  }

  /** Whether the verb goes with the preposition: "put at", "rise to", "range from". */
  private boolean reaches(Token link, Token verb) {
    if (SPREADS.contains(link.lower())) {
      return wording.isIn("spread", verb);
    }
    return link.lower().equals("at")
        ? wording.isIn("puts-at", verb) || wording.isIn("stands-at", verb)
        : wording.isIn("toll-verb", verb);
  }

  /** "Death toll", "number of farmers killed": the noun, with what tells whom it counts. */
  private @Nullable Measure toll(ParsedArticle article, int at, int link) {
    Token token = article.token(at);
    Measure toll = wording.measure(Role.TOLL, token);
    if (toll != null) {
      boolean onWhat = at + 1 < link && article.token(at + 1).lower().equals("on");
      return onWhat ? null : toll;
    }
    boolean number = wording.isIn("number", token) || token.lemma().equals("estimates");
    for (int of = at + 1; number && of < Math.min(link, at + 7); of++) {
      Token word = article.token(of);
      Measure counted = wording.measure(Role.COUNTED, word);
      counted = counted == null ? wording.measure(Role.STATE, word) : counted;
      if (counted != null) {
        return counted;
      }
      if (word.isVerb() || word.word().equals(",")) {
        return null;
      }
    }
    return null;
  }
}

package org.hearsay.quantity;

import org.hearsay.quantity.Contexts.Of;

/** Tells how far something moved from where it stands: "rose 5 %", "a 5 % rise", "up 12". */
final class Movements {

  private final Contexts contexts;

  Movements(Contexts contexts) {
    this.contexts = contexts;
  }

  /** Of an amount; {@code hedgeFirst} is where its hedge begins. */
  Movement of(Pieces pieces, Amount amount, int hedgeFirst) {
    Movement after = nounAfter(pieces, amount);
    if (after != Movement.NONE) {
      return after;
    }
    int at = hedgeFirst - 1;
    boolean by = pieces.get(at).is("by");
    if (by) {
      at--;
    }
    boolean of = pieces.get(at).is("of");
    if (of) {
      return nounBefore(pieces, at - 1);
    }
    while (pieces.tag(at).startsWith("RB") && direction(pieces, at) == Movement.NONE && at > 0) {
      at--;
    }
    boolean verb = pieces.tag(at).startsWith("VB") || isUpOrDown(pieces, at);
    boolean reach = by && pieces.tag(at).startsWith("N");
    return verb || reach ? direction(pieces, at) : Movement.NONE;
  }

  /** Whether a word near here says that something goes from one value to another. */
  boolean isMoving(Pieces pieces, int from) {
    for (int at = from; at > from - 7 && at >= 0; at--) {
      boolean word =
          pieces.tag(at).startsWith("VB")
              || pieces.tag(at).startsWith("N")
              || isUpOrDown(pieces, at);
      if (word
          && (direction(pieces, at) != Movement.NONE
              || contexts.is(Of.CHANGE_EITHER, pieces.token(at).lemma()))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isUpOrDown(Pieces pieces, int at) {
    return pieces.get(at).is("up")
        || pieces.get(at).is("down")
        || pieces.get(at).is("higher")
        || pieces.get(at).is("lower");
  }

  private Movement nounAfter(Pieces pieces, Amount amount) {
    int at = NumberReader.skipHyphen(pieces, amount.end());
    for (int next = at; next < at + 3 && next < pieces.size(); next++) {
      String tag = pieces.tag(next);
      if (tag.startsWith("N") && direction(pieces, next) != Movement.NONE) {
        return direction(pieces, next);
      }
      if (!tag.startsWith("JJ") && !tag.startsWith("N")) {
        return Movement.NONE;
      }
    }
    return Movement.NONE;
  }

  private Movement nounBefore(Pieces pieces, int at) {
    return pieces.tag(at).startsWith("N") ? direction(pieces, at) : Movement.NONE;
  }

  private Movement direction(Pieces pieces, int at) {
    if (at < 0 || at >= pieces.size()) {
      return Movement.NONE;
    }
    String lemma = pieces.token(at).lemma();
    if (contexts.is(Of.CHANGE_UP, lemma)) {
      return Movement.UP;
    }
    return contexts.is(Of.CHANGE_DOWN, lemma) ? Movement.DOWN : Movement.NONE;
  }
}

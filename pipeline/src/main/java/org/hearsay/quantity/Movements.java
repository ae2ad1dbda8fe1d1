package org.hearsay.quantity;

import org.hearsay.quantity.Contexts.Of;

/** Tells how far something moved from where it stands: "rose 5 %", "a 5 % rise", "up 12". */
final class Movements {

  /** How many pieces before "by" the word for the movement may stand. */
  private static final int REACH = 7;

  private final Contexts contexts;

  Movements(Contexts contexts) {
    this.contexts = contexts;
  }

  /** Of an amount; {@code hedgeFirst} is where its hedge begins. */
  Movement of(Pieces pieces, Amount amount, int hedgeFirst) {
    boolean measured =
        amount.kind() != QuantityKind.CARDINAL
            || pieces.get(amount.end()).is("points")
            || pieces.get(amount.end()).is("point");
    return of(pieces, amount, hedgeFirst, measured);
  }

  private Movement of(Pieces pieces, Amount amount, int hedgeFirst, boolean measured) {
    Movement after = nounAfter(pieces, amount);
    if (after != Movement.NONE) {
      return after;
    }
    int at = hedgeFirst - 1;
    boolean by = pieces.get(at).is("by");
    if (by) {
      at--;
    }
    if (by && !pieces.tag(at).startsWith("VB")) {
      return governing(pieces, amount, measured);
    }
    boolean of = pieces.get(at).is("of");
    if (of && !measured && pieces.get(amount.end()).is("of")) {
      return Movement.NONE; // "the advances of one of the men"
    }
    if (of) {
      return nounBefore(pieces, at - 1);
    }
    while (pieces.tag(at).startsWith("RB") && direction(pieces, at) == Movement.NONE && at > 0) {
      at--;
    }
    boolean verb = pieces.tag(at).startsWith("VB") || isUpOrDown(pieces, at);
    if (!verb) {
      return Movement.NONE;
    }
    Movement moved = direction(pieces, at);
    if (!measured
        && contexts.is(Of.MAKES_GROW, pieces.token(at).lemma())
        && isThings(pieces, amount)) {
      return Movement.NONE;
    }
    return moved == Movement.NONE && measured ? gain(pieces, at) : moved;
  }

  /** "Expand 12 plants", "grow up to a dozen plants": what is made to grow, not by how much. */
  private static boolean isThings(Pieces pieces, Amount amount) {
    return pieces.get(amount.end()).is("of") || Traps.isCounted(pieces, amount.end());
  }

  /**
   * "Cut its rate by 25 points", "went up by 5 %": the nearest word before "by" that governs it.
   */
  private Movement governing(Pieces pieces, Amount amount, boolean measured) {
    int head = pieces.token(amount.end() - 1).head();
    for (int at = amount.first() - 1; at >= 0 && at > amount.first() - REACH; at--) {
      Movement moved = direction(pieces, at);
      if (moved == Movement.NONE && measured) {
        moved = gain(pieces, at);
      }
      boolean near = pieces.token(at).index() == head || amount.first() - at <= 3;
      if (moved != Movement.NONE && (near || pieces.tag(at).startsWith("VB"))) {
        return moved;
      }
    }
    return Movement.NONE;
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
              || gain(pieces, at) != Movement.NONE
              || contexts.is(Of.CHANGE_EITHER, pieces.token(at).lemma()))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isUpOrDown(Pieces pieces, int at) {
    if (pieces.tag(at).equals("RP")) {
      return false;
    }
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

  private Movement gain(Pieces pieces, int at) {
    String lemma = at < 0 || at >= pieces.size() ? "" : pieces.token(at).lemma();
    if (contexts.is(Of.GAIN, lemma)) {
      return Movement.UP;
    }
    return contexts.is(Of.LOSS, lemma) ? Movement.DOWN : Movement.NONE;
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

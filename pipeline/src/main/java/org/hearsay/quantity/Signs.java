package org.hearsay.quantity;

import org.hearsay.quantity.Contexts.Of;

/** Reads signs that stand apart from their number: "minus 8 degrees", "-$250 million", "$-3bn". */
final class Signs {

  private final Contexts contexts;

  Signs(Contexts contexts) {
    this.contexts = contexts;
  }

  /** Where a sign that starts here ends; {@code at} itself where none does. */
  int end(Pieces pieces, int at) {
    Piece piece = pieces.get(at);
    if (contexts.is(Of.MINUS, piece.lower())) {
      return NumberReader.skipHyphen(pieces, at + 1);
    }
    boolean apart = isMinus(piece) && !piece.glued() && pieces.get(at + 1).glued();
    return apart ? at + 1 : at;
  }

  /** Where the digits begin behind a currency and its sign: "$-3bn". */
  int afterCurrency(Pieces pieces, int at) {
    boolean sign = isMinus(pieces.get(at)) && pieces.get(at).glued() && pieces.get(at + 1).glued();
    return sign ? at + 1 : at;
  }

  /**
   * Whether the sign is one of this amount: "all schools minus three", "plus or minus 3 points" and
   * "tested negative twice" are no numbers below nought.
   */
  boolean belongs(Pieces pieces, int at, Amount amount) {
    if (amount.number().value() == null || amount.kind() == QuantityKind.FRACTION) {
      return false;
    }
    int last = pieces.get(at - 1).isHyphen() ? at - 2 : at - 1;
    Piece before = pieces.get(last);
    boolean measured = amount.unit() != null && canBeNegative(amount.kind());
    if (isMinus(pieces.get(at))) {
      return amount.isMoneyBefore();
    }
    if (before.is("or") || before.is("/") || pieces.tag(at - 1).equals("CD")) {
      return false;
    }
    boolean noun = pieces.tag(at - 1).startsWith("N");
    return pieces.get(at).is("negative")
        ? measured
        : measured || (!noun && pieces.tag(at - 1).equals("IN") && amount.unit() == null);
  }

  private static boolean canBeNegative(QuantityKind kind) {
    return switch (kind) {
      case PERCENT, MONEY, TEMPERATURE, LENGTH, POWER, OTHER_UNIT -> true;
      default -> false;
    };
  }

  private static boolean isMinus(Piece piece) {
    return piece.text().length() == 1 && "-−–".indexOf(piece.text().charAt(0)) >= 0;
  }
}

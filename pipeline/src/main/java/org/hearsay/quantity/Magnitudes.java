package org.hearsay.quantity;

/**
 * Tells the magnitude of an earthquake: "a magnitude of 6.2", "measured 6.2 on the Richter scale".
 */
final class Magnitudes {

  static final Unit UNIT = new Unit("magnitude", QuantityKind.MAGNITUDE);

  private Magnitudes() {}

  static boolean isMagnitude(Pieces pieces, Amount amount) {
    if (amount.unit() != null || amount.number().form() != Numeral.Form.DIGITS) {
      return false;
    }
    int before = amount.first() - 1;
    if (pieces.get(before).is("of") || pieces.get(before).isHyphen()) {
      before--;
    }
    int scale = amount.end() + 2;
    boolean richter = pieces.get(amount.end()).is("on") && pieces.get(scale).is("richter");
    return pieces.get(before).is("magnitude") || richter;
  }
}

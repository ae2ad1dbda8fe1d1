package org.hearsay.quantity;

import java.util.List;
import org.hearsay.quantity.Contexts.Of;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a number counts that leaves its noun to the number before it: "300 houses burned in
 * Orrin and about 50 in Velden", "12 prisons, five of them private", "3 percent in May and 4 in
 * June".
 */
final class Elisions {

  /** How many pieces may lie between two numbers that share a noun. */
  private static final int REACH = 16;

  private static final int NONE = -1;

  private final Contexts contexts;

  Elisions(Contexts contexts) {
    this.contexts = contexts;
  }

  /**
   * What an earlier number lends.
   *
   * @param noun the token of the noun that it counts, or -1
   * @param unit null where it has none
   */
  record Loan(int noun, @Nullable Unit unit) {
    static final Loan NOTHING = new Loan(NONE, null);
  }

  /**
   * A number that has a noun or a unit of its own.
   *
   * @param noun the token of the noun that it counts, or -1
   */
  record Lender(Amount amount, int noun) {}

  /**
   * @param hedgeFirst where the hedge of the number begins
   * @param earlier the numbers before it in the sentence that have a noun or a unit, the last one
   *     last
   */
  Loan of(Pieces pieces, Amount amount, int hedgeFirst, List<Lender> earlier) {
    if (earlier.isEmpty() || !isAlone(pieces, amount, hedgeFirst)) {
      return Loan.NOTHING;
    }
    Lender lender = earlier.getLast();
    if (amount.first() - lender.amount().end() > REACH) {
      return Loan.NOTHING;
    }
    boolean ofThem = isOfThem(pieces, amount.end());
    boolean part =
        lender.amount().kind() == QuantityKind.PERCENT
            || lender.amount().kind() == QuantityKind.FRACTION;
    if (lender.noun() >= 0 && !part) {
      boolean plural = isPlural(pieces, lender.noun());
      boolean whole = isWhole(amount) && isWhole(lender.amount()) && !hasPoint(pieces, amount);
      return plural && whole && (ofThem || isParallel(pieces, lender, hedgeFirst, amount))
          ? new Loan(lender.noun(), null)
          : Loan.NOTHING;
    }
    return !ofThem && lends(lender.amount()) && isParallel(pieces, lender, hedgeFirst, amount)
        ? new Loan(NONE, lender.amount().unit())
        : Loan.NOTHING;
  }

  /** Whether nothing that could be counted stands behind the number, and no name before it. */
  private boolean isAlone(Pieces pieces, Amount amount, int hedgeFirst) {
    if (amount.unit() != null
        || amount.compound()
        || amount.kind() != QuantityKind.CARDINAL
        || pieces.get(amount.first()).is("one")) {
      return false;
    }
    int before = hedgeFirst - 1;
    return !contexts.is(Of.ALONE, pieces.get(before).lower())
        && !pieces.tag(before).startsWith("NNP")
        && !pieces.tag(before).equals("``")
        && !pieces.tag(before - 1).equals("CD")
        && !isAgeLike(pieces, amount, before);
  }

  /** "Two women, both 21", "the boy was 18", "three children, 4, 7 and 12". */
  private boolean isAgeLike(Pieces pieces, Amount amount, int before) {
    boolean digits = amount.number().form() == Numeral.Form.DIGITS;
    boolean framed = pieces.get(before).is(",") && pieces.get(amount.end()).is(",");
    boolean listed = pieces.get(before).is(",") && pieces.tag(amount.end() + 1).equals("CD");
    return digits && (framed || listed || contexts.is(Of.BE_AGED, pieces.get(before).lower()));
  }

  private static boolean isOfThem(Pieces pieces, int at) {
    return pieces.get(at).is("of")
        && (pieces.get(at + 1).is("them")
            || pieces.get(at + 1).is("whom")
            || pieces.get(at + 1).is("which")
            || pieces.get(at + 1).is("those"));
  }

  private boolean isPlural(Pieces pieces, int token) {
    String tag = pieces.article().token(token).tag();
    return tag.endsWith("S") || contexts.is(Of.COLLECTIVE, pieces.article().token(token).lower());
  }

  /** "3.6 deaths per 100,000 people, compared with 7.0": a rate, whatever it ends in. */
  private static boolean hasPoint(Pieces pieces, Amount amount) {
    return !amount.number().isScaled()
        && pieces.get(amount.number().first()).text().indexOf('.') >= 0;
  }

  private static boolean isWhole(Amount amount) {
    return amount.number().low().stripTrailingZeros().scale() <= 0;
  }

  /** Units that are left out when they come again; money and ages are not. */
  private static boolean lends(Amount amount) {
    return switch (amount.kind()) {
      case PERCENT, LENGTH, MASS, VOLUME, AREA, SPEED, TEMPERATURE, POWER, ENERGY ->
          !amount.compound();
      default -> false;
    };
  }

  /** Whether the number stands as the one before it does, with its phrase at an end behind it. */
  private boolean isParallel(Pieces pieces, Lender lender, int hedgeFirst, Amount amount) {
    return ends(pieces, amount.end()) && isJoined(pieces, lender.amount().end(), hedgeFirst);
  }

  private boolean ends(Pieces pieces, int at) {
    String tag = pieces.tag(at);
    Piece piece = pieces.get(at);
    boolean goesOn = piece.is("of") || piece.is("%") || piece.is("to") || piece.is("-");
    return !goesOn
        && (at >= pieces.size()
            || tag.equals("IN")
            || tag.equals("CC")
            || tag.startsWith("VB")
            || tag.equals("MD")
            || tag.equals("RB")
            || isTime(pieces, at)
            || piece.is(".")
            || piece.is(",")
            || piece.is(";"));
  }

  /** "And 50 last week", "and 40 this year". */
  private boolean isTime(Pieces pieces, int at) {
    return contexts.is(Of.TIME_OPENER, pieces.get(at).lower())
        && contexts.is(Of.WHEN_UNIT, pieces.get(at + 1).lower());
  }

  /** Whether "and", "while", a comma or "from" lies between. */
  private boolean isJoined(Pieces pieces, int from, int to) {
    for (int at = from; at < to; at++) {
      if (contexts.is(Of.JOINS, pieces.get(at).lower())) {
        return true;
      }
    }
    return false;
  }
}

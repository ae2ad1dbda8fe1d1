package org.hearsay.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Joins amounts to ranges ("between A and B", "A-B", "2 to 3 million") and movements ("from A to
 * B").
 */
final class Ranges {

  /** How many pieces may stand between "from A" and "to B". */
  private static final int WIDEST_GAP = 8;

  private final Hedges hedges;
  private final Movements movements;

  Ranges(Hedges hedges, Movements movements) {
    this.hedges = hedges;
    this.movements = movements;
  }

  /** In the order of the text; every amount is in one reading. */
  List<Reading> join(Pieces pieces, List<Amount> amounts) {
    List<Reading> readings = new ArrayList<>(amounts.size());
    for (int i = 0; i < amounts.size(); i++) {
      Amount from = amounts.get(i);
      Reading pair = i + 1 < amounts.size() ? pair(pieces, from, amounts.get(i + 1)) : null;
      if (pair == null) {
        readings.add(
            i + 1 < amounts.size() ? single(pieces, from, amounts.get(i + 1)) : Reading.of(from));
      } else {
        readings.add(pair);
        i++;
      }
    }
    return readings;
  }

  private @Nullable Reading pair(Pieces pieces, Amount from, Amount to) {
    if (from.number().form() == Numeral.Form.FRACTION
        && to.number().form() != Numeral.Form.FRACTION) {
      return null;
    }
    int gap = to.first() - from.afterRate();
    Piece link = pieces.get(from.afterRate());
    Piece before = pieces.get(hedgeFirst(pieces, from) - 1);
    boolean dash = gap == 1 && link.isDash();
    boolean adjacentTo =
        (gap == 1 && (link.is("to") || link.is("through"))) || isHyphenTo(pieces, from, to);
    boolean between = before.is("between") && link.is("and") && gap <= 3 && gap >= 1;
    boolean or =
        gap == 1 && link.is("or") && isNext(from, to) && from.unit() == null && !from.compound();
    boolean fromTo =
        before.is("from") && gap >= 1 && gap <= WIDEST_GAP && linksTo(pieces, from, to);
    if (fromTo) {
      boolean moves = movements.isMoving(pieces, hedgeFirst(pieces, from) - 2);
      return joined(from, to, true, moves, true);
    }
    if (adjacentTo && isJump(pieces, from, to)) {
      return null;
    }
    if (dash || adjacentTo || between || or) {
      return joined(from, to, between, false, false);
    }
    boolean reversed =
        pieces.get(to.first() - 1).is("from")
            && isNounOnly(pieces, from.afterRate(), to.first() - 1)
            && pieces.get(hedgeFirst(pieces, from) - 1).is("to");
    return reversed ? reversed(from, to) : null;
  }

  /** "To 138 lots from 212 lots": at most the noun that is counted stands between. */
  private static boolean isNounOnly(Pieces pieces, int from, int end) {
    for (int at = from; at < end; at++) {
      if (!pieces.tag(at).startsWith("N")) {
        return false;
      }
    }
    return end - from <= 2;
  }

  private int hedgeFirst(Pieces pieces, Amount amount) {
    int first = amount.first();
    return first - hedges.length(pieces, first, amount.kind());
  }

  private static boolean isHyphenTo(Pieces pieces, Amount from, Amount to) {
    int at = from.afterRate();
    return to.first() - at == 3
        && pieces.get(at).isHyphen()
        && pieces.get(at + 1).is("to")
        && pieces.get(at + 2).isHyphen();
  }

  /** "Rose 64 to 4,577": by how much and to where. */
  private boolean isJump(Pieces pieces, Amount from, Amount to) {
    BigDecimal one = from.number().value();
    BigDecimal other = to.number().value();
    return one != null
        && other != null
        && !from.number().isScaled()
        && !to.number().isScaled()
        && one.multiply(BigDecimal.TEN).compareTo(other) < 0
        && movements.of(pieces, from, hedgeFirst(pieces, from)) != Movement.NONE;
  }

  /** "Two or three", "20 or 30". */
  private static boolean isNext(Amount from, Amount to) {
    BigDecimal one = from.number().value();
    BigDecimal other = to.number().value();
    if (one == null || other == null || to.unit() != null) {
      return false;
    }
    boolean tens = one.remainder(BigDecimal.TEN).signum() == 0;
    BigDecimal step = other.subtract(one);
    return step.compareTo(BigDecimal.ONE) == 0 || (tens && step.compareTo(BigDecimal.TEN) == 0);
  }

  private boolean linksTo(Pieces pieces, Amount from, Amount to) {
    int at = to.first() - 1 - hedges.length(pieces, to.first(), to.kind());
    boolean upTo = pieces.get(to.first() - 1).is("to") && at < to.first() - 1;
    if (!upTo && !pieces.get(at).is("to")) {
      return false;
    }
    for (int i = from.afterRate(); i < at; i++) {
      String tag = pieces.tag(i);
      if ((tag.startsWith("VB") && !tag.equals("VBN")) || tag.equals(":") || tag.equals(".")) {
        return false;
      }
    }
    return true;
  }

  private static @Nullable Reading joined(
      Amount from, Amount to, boolean framed, boolean moves, boolean falls) {
    Amount one = scaled(from, to, moves);
    Unit unit = sharedUnit(one, to, framed);
    if (unit == null && (one.unit() != null || to.unit() != null)) {
      return null;
    }
    BigDecimal first = one.number().value();
    BigDecimal second = to.number().value();
    if (first == null || second == null) {
      boolean rises = one.number().low().compareTo(to.number().high()) <= 0;
      return rises ? pairOf(one, to, unit, null, null) : null;
    }
    boolean reversed = first.compareTo(second) > 0;
    if (reversed && !falls) {
      return null;
    }
    return moves || reversed
        ? pairOf(one, to, unit, first, second)
        : pairOf(one, to, unit, null, null);
  }

  private static Reading pairOf(
      Amount from,
      Amount to,
      @Nullable Unit unit,
      @Nullable BigDecimal before,
      @Nullable BigDecimal reached) {
    Amount second = to.with(unit);
    return new Reading(from.with(unit), second, before, reached, second);
  }

  private static @Nullable Reading reversed(Amount now, Amount before) {
    Unit unit = sharedUnit(before, now, true);
    BigDecimal value = before.number().value();
    boolean same = unit != null || (now.unit() == null && before.unit() == null);
    if (!same || value == null || now.number().value() == null) {
      return null;
    }
    return new Reading(now.with(unit), before.with(unit), value, now.number().value(), now);
  }

  /** "2 to 3 million": the scale of the second is meant for both. */
  private static Amount scaled(Amount from, Amount to, boolean moves) {
    Numeral one = from.number();
    Numeral other = to.number();
    BigDecimal value = one.value();
    BigDecimal second = other.value();
    if (one.isScaled() || !other.isScaled() || value == null || second == null) {
      return from;
    }
    BigDecimal raw = second.divide(other.scale());
    boolean shares =
        value.compareTo(raw) <= 0 || (moves && value.compareTo(BigDecimal.valueOf(1000)) < 0);
    return shares ? from.with(one.times(other.scale())) : from;
  }

  private static @Nullable Unit sharedUnit(Amount from, Amount to, boolean framed) {
    Unit one = from.unit();
    Unit other = to.unit();
    if (one == null || other == null) {
      boolean carries = framed || from.isMoneyBefore() || from.kind() == QuantityKind.AGE;
      boolean first = one != null && carries;
      return one == null ? other : first ? one : null;
    }
    return one.kind() == other.kind() ? other : null;
  }

  /** "7- or 8-inch", "eight or nine euros": the unit or noun of the second is meant for both. */
  private static Reading single(Pieces pieces, Amount from, Amount to) {
    boolean open = pieces.get(from.end()).isHyphen();
    int at = open ? from.end() + 1 : from.end();
    boolean joined = pieces.get(at).is("or") || (open && pieces.get(at).is("and"));
    if (!joined || to.first() != at + 1 || from.unit() != null) {
      return Reading.of(from);
    }
    Amount scaled = scaled(from, to, false);
    Amount shared = to.isMoneyBefore() ? scaled : scaled.with(to.unit());
    return new Reading(shared, null, null, null, to);
  }
}

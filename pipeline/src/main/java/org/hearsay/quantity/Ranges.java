package org.hearsay.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
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

  /** Of two amounts in full the second is no end of a range where it is so many times the first. */
  private static final BigDecimal FAR = BigDecimal.valueOf(3);

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
      boolean back =
          pair == null && i + 1 < amounts.size() && isBack(pieces, from, amounts.get(i + 1));
      if (back
          && (i + 2 == amounts.size()
              || pair(pieces, amounts.get(i + 1), amounts.get(i + 2)) == null)) {
        readings.addAll(back(pieces, from, amounts.get(i + 1)));
        i++;
      } else if (pair == null) {
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
    boolean or = gap == 1 && link.is("or") && isNext(from, to) && !from.compound();
    boolean fromTo =
        before.is("from") && gap >= 1 && gap <= WIDEST_GAP && linksTo(pieces, from, to);
    if (fromTo) {
      int word = hedgeFirst(pieces, from) - 2;
      boolean moves = movements.isMoving(pieces, word) && !isContrary(pieces.get(word), from, to);
      return joined(from, to, true, moves, true);
    }
    if (adjacentTo && isJump(pieces, from, to)) {
      return null;
    }
    if (dash || adjacentTo || between || or) {
      return joined(from, to, between || (or && from.unit() != null), false, false);
    }
    return null;
  }

  /** "To 9 tonnes from 7", "to $5bn, from $4bn": where it stands and where it stood. */
  private boolean isBack(Pieces pieces, Amount now, Amount before) {
    int end = now.afterRate();
    int from = hedgeFirst(pieces, before) - 1;
    boolean down = pieces.get(from - 1).is("down") || pieces.get(from - 1).is("up");
    int last = down ? from - 1 : from;
    boolean comma = pieces.get(last - 1).is(",");
    boolean second = pieces.get(now.first() - 1).isDash() && pieces.get(now.first()).glued();
    return pieces.get(from).is("from")
        && from >= end
        && !second
        && isNounOnly(pieces, end, comma ? last - 1 : last)
        && (down || pieces.get(hedgeFirst(pieces, now) - 1).is("to"))
        && now.number().value() != null
        && before.number().value() != null
        && like(now, before).kind() == now.kind();
  }

  /** The second amount with the unit of the first where it has none, or the other way round. */
  private static Amount like(Amount one, Amount other) {
    return other.unit() == null && other.number().form() != Numeral.Form.FRACTION
        ? scaled(other, one, true).with(one.unit())
        : other;
  }

  /** "To 138 lots from 212" is one movement of things counted; all else is two amounts. */
  private static List<Reading> back(Pieces pieces, Amount now, Amount was) {
    Amount before = like(now, was);
    Amount reached = like(before, now);
    boolean aside = pieces.get(now.afterRate()).is(",") || pieces.get(now.afterRate() + 1).is(",");
    boolean up = pieces.get(was.first() - 2).is("up") || pieces.get(was.first() - 2).is("down");
    boolean things = reached.kind() == QuantityKind.CARDINAL && !aside && !up;
    Reading movement =
        new Reading(
            reached,
            things ? before : null,
            plain(before.number().value()),
            reached.number().value(),
            reached,
            false);
    return things ? List.of(movement) : List.of(movement, Reading.of(before).asPast());
  }

  /** "Down from six to eight months": what it was down from is a range. */
  private static boolean isContrary(Piece word, Amount from, Amount to) {
    int order = from.number().low().compareTo(to.number().low());
    return (word.is("down") && order < 0) || (word.is("up") && order > 0);
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
    if (one == null || other == null) {
      return false;
    }
    // "Grew by $2bn to $9bn" says both in full, "grew by 2 to 3 million" shares the scale.
    boolean whole = from.unit() != null && to.unit() != null;
    boolean scaled = !whole && (from.number().isScaled() || to.number().isScaled());
    return !scaled
        && one.multiply(whole ? FAR : BigDecimal.TEN).compareTo(other) < 0
        && movements.of(pieces, from, hedgeFirst(pieces, from)) != Movement.NONE;
  }

  /** "Two or three", "20 or 30". */
  private static boolean isNext(Amount from, Amount to) {
    BigDecimal one = from.number().value();
    BigDecimal other = to.number().value();
    if (one == null || other == null) {
      return false;
    }
    if (from.unit() != null) {
      // "A day or two"
      return to.unit() == null
          && from.unitAt() == from.first() + 1
          && one.compareTo(BigDecimal.ONE) == 0;
    }
    if (to.unit() != null && to.kind() != QuantityKind.DURATION) {
      return false; // "eight or nine euros" are two prices
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

  private static @Nullable BigDecimal plain(@Nullable BigDecimal number) {
    return number == null ? null : number.stripTrailingZeros();
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
    return new Reading(from.with(unit), second, before, reached, second, false);
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
    BigDecimal raw = second.divide(other.scale(), MathContext.DECIMAL64);
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

  /**
   * "7- or 8-inch", "30 by 40 feet", "eight or nine euros": the unit or noun of the second is meant
   * for both.
   */
  private static Reading single(Pieces pieces, Amount from, Amount to) {
    boolean open = pieces.get(from.end()).isHyphen();
    int at = open ? from.end() + 1 : from.end();
    boolean by = pieces.get(at).is("by") || pieces.get(at).is("x") || pieces.get(at).is("×");
    boolean joined = by || pieces.get(at).is("or") || (open && pieces.get(at).is("and"));
    if (!joined || to.first() != at + 1 || from.unit() != null) {
      return Reading.of(from);
    }
    Amount scaled = scaled(from, to, false);
    Amount shared = to.isMoneyBefore() ? scaled : scaled.with(to.unit());
    return new Reading(shared, null, null, null, to, false);
  }
}

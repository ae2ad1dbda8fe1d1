package org.hearsay.quantity;

import java.math.BigDecimal;
import java.util.List;
import org.hearsay.quantity.Contexts.Of;

/** Traps for years, days, decades and times of day. */
final class DateTraps {

  private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1000);
  private static final BigDecimal MODERN = BigDecimal.valueOf(1900);
  private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2100);
  private static final BigDecimal LAST_DAY = BigDecimal.valueOf(31);
  private static final BigDecimal LAST_HOUR = BigDecimal.valueOf(24);
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final Contexts contexts;
  private final Hedges hedges;

  DateTraps(Contexts contexts, Hedges hedges) {
    this.contexts = contexts;
    this.hedges = hedges;
  }

  List<Trap> list() {
    return List.of(
        Trap.any("decade", DateTraps::isDecade),
        Trap.bare("date", this::isDate),
        Trap.bare("clock", this::isClock),
        Trap.bare("year", this::isYear));
  }

  /** "The 1980s", "49ers", "20th", "5G": letters that touch the number and are no unit. */
  private static boolean isDecade(Pieces pieces, Amount amount) {
    Piece next = pieces.get(amount.end());
    boolean letters = next.glued() && Character.isLetter(next.text().charAt(0)) && !next.is("x");
    boolean digits = amount.number().form() == Numeral.Form.DIGITS;
    return (digits && amount.unit() == null && letters) || isPluralYear(pieces, amount);
  }

  private static boolean isPluralYear(Pieces pieces, Amount amount) {
    Unit unit = amount.unit();
    return unit != null
        && unit.name().equals("second")
        && pieces.get(amount.unitAt()).is("s")
        && pieces.get(amount.number().first()).text().length() != 1
        && pieces.get(amount.number().first()).text().endsWith("0");
  }

  private boolean isDate(Pieces pieces, Amount amount) {
    int at = amount.first();
    if (amount.number().form() != Numeral.Form.DIGITS) {
      return false;
    }
    boolean day = amount.number().low().compareTo(LAST_DAY) <= 0;
    boolean yearAfterDate =
        pieces.get(at - 1).is(",") && Runs.isYear(pieces.get(at)) && Traps.isDigits(pieces, at - 2);
    return (day && (isMonth(pieces, at - 1) || isMonth(pieces, amount.end())))
        || (Runs.isYear(pieces.get(at)) && isMonth(pieces, at - 1))
        || yearAfterDate;
  }

  private boolean isMonth(Pieces pieces, int at) {
    return contexts.is(Of.MONTH, pieces.get(at).lower()) && pieces.get(at).startsWithCapital();
  }

  /** "11 a.m.", "at 6 in the morning". */
  private boolean isClock(Pieces pieces, Amount amount) {
    int end = amount.end();
    boolean partOfDay =
        amount.number().low().compareTo(LAST_HOUR) <= 0
            && pieces.get(amount.first() - 1).is("at")
            && pieces.get(end).is("in")
            && pieces.get(end + 1).is("the")
            && contexts.is(Of.PART_OF_DAY, pieces.get(end + 2).lower());
    return partOfDay || contexts.is(Of.CLOCK, pieces.get(end).lower());
  }

  private boolean isYear(Pieces pieces, Amount amount) {
    int at = amount.first();
    BigDecimal value = amount.number().value();
    if (value == null
        || amount.number().form() != Numeral.Form.DIGITS
        || !Runs.isYear(pieces.get(at))
        || value.compareTo(FIRST_YEAR) < 0
        || value.compareTo(LAST_YEAR) > 0) {
      return false;
    }
    String before = pieces.get(at - 1).lower();
    boolean many = Traps.isCounted(pieces, amount.end());
    boolean round = value.remainder(HUNDRED).signum() == 0;
    boolean toNext = pieces.get(amount.end()).is("to") && round;
    if (value.compareTo(MODERN) >= 0) {
      HedgeCue hedge = hedges.before(pieces, at, QuantityKind.CARDINAL);
      boolean hedged = hedge != null && hedge != HedgeCue.ABOUT && !before.equals("over");
      boolean things = many && round && !contexts.is(Of.YEARISH, before);
      boolean ragged = isYearAnd(pieces, at) && !pieces.get(at - 2).text().endsWith("00");
      boolean range = ((before.equals("to") && !ragged) || toNext) && round;
      return !hedged && !things && !range;
    }
    return !many
        && !toNext
        && (contexts.is(Of.YEARISH, before) || isYearAnd(pieces, at) || isBetween(pieces, at));
  }

  /** "Between 1500 and 1700", where nothing is counted. */
  private static boolean isBetween(Pieces pieces, int at) {
    return pieces.get(at - 1).is("between")
        && pieces.get(at + 1).is("and")
        && Runs.isYear(pieces.get(at + 2))
        && !Traps.isCounted(pieces, at + 3)
        && !pieces.tag(at + 3).startsWith("N");
  }

  /** "1993 and 2000": a year stands before it. */
  private static boolean isYearAnd(Pieces pieces, int at) {
    boolean linked =
        pieces.get(at - 1).is("and") || pieces.get(at - 1).is("to") || pieces.get(at - 1).isDash();
    return linked && Runs.isYear(pieces.get(at - 2));
  }
}

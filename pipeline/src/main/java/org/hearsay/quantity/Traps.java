package org.hearsay.quantity;

import java.math.BigDecimal;
import org.hearsay.quantity.Contexts.Of;
import org.hearsay.syntax.Token;

/**
 * Recognises numbers that are no quantities: dates, years, clock times, telephone and house
 * numbers, scores, decades, and numbers in names ("Boeing 747", "Group of Seven", "5G").
 */
final class Traps {

  private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1000);
  private static final BigDecimal MODERN = BigDecimal.valueOf(1900);
  private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2100);

  private final Contexts contexts;
  private final Hedges hedges;

  Traps(Contexts contexts, Hedges hedges) {
    this.contexts = contexts;
    this.hedges = hedges;
  }

  /** Where a run of numbers that is no quantity ends; {@code at} itself where none begins here. */
  int skip(Pieces pieces, int at) {
    if (!isDigits(pieces, at)) {
      return at;
    }
    int end = chain(pieces, at);
    if (isStreetNumber(pieces, end)) {
      return end;
    }
    if (isPicture(pieces, at)) {
      return at + 3;
    }
    boolean signs = end > at + 1 && pieces.get(end - 1).text().startsWith("-");
    if (end > at + 3
        || signs
        || isRunOfDigits(pieces, at)
        || (end > at + 1 && isScore(pieces, at))) {
      return Math.max(end, endOfRun(pieces, at));
    }
    if (end > at + 1 && isYear(pieces.get(at)) && isShortYear(pieces.get(at + 2))) {
      return end;
    }
    return at;
  }

  /** "Hide caption 17 of 25 photos": which picture it is. */
  private boolean isPicture(Pieces pieces, int at) {
    return pieces.get(at + 1).is("of")
        && isDigits(pieces, at + 2)
        && (contexts.is(Of.PICTURE, pieces.get(at - 1).lower())
            || contexts.is(Of.PICTURE, pieces.get(at + 3).lower()));
  }

  /** Whether this one amount is no quantity. */
  boolean isNone(Pieces pieces, Amount amount) {
    int at = amount.first();
    Numeral number = amount.number();
    if (number.form() == Numeral.Form.VAGUE || number.form() == Numeral.Form.FRACTION) {
      return false;
    }
    if (isHyphenated(pieces, at) || isDecade(pieces, amount) || isMarked(pieces, at)) {
      return true;
    }
    if (amount.unit() != null || number.isScaled()) {
      return false;
    }
    return isDate(pieces, amount)
        || isClock(pieces, amount)
        || isYear(pieces, amount)
        || isListMark(pieces, amount)
        || isAddress(pieces, amount)
        || isBlock(pieces, amount)
        || isLabel(pieces, amount)
        || isName(pieces, amount)
        || isCompoundExpression(pieces, amount)
        || isPronoun(pieces, amount);
  }

  // -- runs

  private static boolean isDigits(Pieces pieces, int at) {
    String text = pieces.get(at).text();
    return Numerals.isDigit(text.charAt(text.length() - 1));
  }

  /** The end of digits that hyphens join: "555-0137", "2013-09-12", "3-1". */
  private static int chain(Pieces pieces, int at) {
    int end = at + 1;
    while (pieces.get(end).isDash()
        && pieces.get(end).glued()
        && pieces.get(end + 1).glued()
        && isDigits(pieces, end + 1)) {
      end += 2;
    }
    // The tokenizer takes the hyphens of some chains for signs: "555", "-0137".
    while (pieces.get(end).glued()
        && pieces.get(end).text().startsWith("-")
        && isDigits(pieces, end)) {
      end++;
    }
    return end;
  }

  /** "+44 20 7946 0958". */
  private static boolean isRunOfDigits(Pieces pieces, int at) {
    return endOfRun(pieces, at) - at >= 3;
  }

  private static int endOfRun(Pieces pieces, int at) {
    int end = at + 1;
    while (isDigits(pieces, end) && pieces.get(end).text().chars().allMatch(Character::isDigit)) {
      end++;
    }
    return end;
  }

  private boolean isScore(Pieces pieces, int at) {
    int end = at + 3;
    String one = pieces.get(at).text();
    String other = pieces.get(at + 2).text();
    if (one.length() > 3 || other.length() > 3 || !isWhole(one) || !isWhole(other)) {
      return false;
    }
    boolean near = false;
    for (int i = at - 4; i < end + 2; i++) {
      String lemma = i >= 0 && i < pieces.size() ? pieces.token(i).lemma() : "";
      if (contexts.is(Of.VOTE, lemma)) {
        return false;
      }
      near |= contexts.is(Of.SCORE, pieces.get(i).lower());
    }
    boolean falling = Integer.parseInt(one) >= Integer.parseInt(other);
    boolean counts = pieces.tag(end).equals("NNS") && !near;
    return !counts && (falling || near) && !pieces.get(end).is("%");
  }

  private static boolean isWhole(String text) {
    return text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  // -- years

  private static boolean isYear(Piece piece) {
    return piece.text().length() == 4 && isWhole(piece.text()) && piece.text().charAt(0) <= '2';
  }

  private static boolean isShortYear(Piece piece) {
    return (piece.text().length() == 2 || piece.text().length() == 4) && isWhole(piece.text());
  }

  private boolean isYear(Pieces pieces, Amount amount) {
    int at = amount.first();
    BigDecimal value = amount.number().value();
    if (value == null
        || amount.number().form() != Numeral.Form.DIGITS
        || !isYear(pieces.get(at))
        || value.compareTo(FIRST_YEAR) < 0
        || value.compareTo(LAST_YEAR) > 0) {
      return false;
    }
    String before = pieces.get(at - 1).lower();
    boolean many = isCounted(pieces, amount.end());
    boolean round = value.remainder(BigDecimal.valueOf(100)).signum() == 0;
    boolean toNext = pieces.get(amount.end()).is("to") && round;
    if (value.compareTo(MODERN) >= 0) {
      HedgeCue hedge = hedges.before(pieces, at, QuantityKind.CARDINAL);
      boolean hedged = hedge != null && hedge != HedgeCue.ABOUT && !before.equals("over");
      boolean things = many && round && !contexts.is(Of.YEARISH, before);
      boolean range = (before.equals("to") || toNext) && round;
      return !hedged && !things && !range;
    }
    return !many && !toNext && (contexts.is(Of.YEARISH, before) || isYearAnd(pieces, at));
  }

  private boolean isYearAnd(Pieces pieces, int at) {
    return (pieces.get(at - 1).is("and")
            || pieces.get(at - 1).is("to")
            || pieces.get(at - 1).isDash())
        && isYear(pieces.get(at - 2));
  }

  /** Whether a plural that can be counted comes next. */
  static boolean isCounted(Pieces pieces, int at) {
    for (int next = at; next < at + 4; next++) {
      String tag = pieces.tag(next);
      if (tag.equals("NNS") || tag.equals("NNPS") || pieces.get(next).is("people")) {
        return true;
      }
      if (!tag.startsWith("JJ") && !tag.equals("NN") && !tag.equals("VBN") && !tag.equals("VBG")) {
        return false;
      }
    }
    return false;
  }

  // -- one number

  /** "Covid-19", "B-52", "pre-2000". */
  private boolean isHyphenated(Pieces pieces, int at) {
    Piece before = pieces.get(at - 2);
    if ("+-−".indexOf(pieces.get(at).text().charAt(0)) >= 0 && pieces.get(at).glued()) {
      return Character.isLetterOrDigit(pieces.get(at - 1).text().charAt(0));
    }
    return pieces.get(at - 1).isHyphen()
        && pieces.get(at - 1).glued()
        && pieces.get(at).glued()
        && Character.isLetter(before.text().charAt(before.text().length() - 1))
        && !contexts.is(Of.CARRIES, before.lower())
        && !before.is("magnitude")
        && !pieces.tag(at - 2).equals("CD")
        && !before.is("to")
        && !before.is("or");
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

  private static boolean isMarked(Pieces pieces, int at) {
    return pieces.get(at - 1).is("#") || pieces.get(at - 1).is("@") || pieces.get(at - 1).is("№");
  }

  private boolean isDate(Pieces pieces, Amount amount) {
    if (amount.number().form() != Numeral.Form.DIGITS) {
      return false;
    }
    String before = pieces.get(amount.first() - 1).lower();
    String after = pieces.get(amount.end()).lower();
    boolean monthBefore =
        contexts.is(Of.MONTH, before) && pieces.get(amount.first() - 1).startsWithCapital();
    boolean monthAfter =
        contexts.is(Of.MONTH, after) && pieces.get(amount.end()).startsWithCapital();
    boolean yearAfterDate =
        before.equals(",")
            && isYear(pieces.get(amount.first()))
            && isDigits(pieces, amount.first() - 2);
    return monthBefore || monthAfter || yearAfterDate;
  }

  private boolean isClock(Pieces pieces, Amount amount) {
    String next = pieces.get(amount.end()).lower();
    return contexts.is(Of.CLOCK, next);
  }

  /** "1. Stay calm", "(4)". */
  private static boolean isListMark(Pieces pieces, Amount amount) {
    int at = amount.first();
    Piece before = pieces.get(at - 1);
    Piece after = pieces.get(amount.end());
    boolean alone = amount.number().form() == Numeral.Form.DIGITS;
    boolean inBrackets = (before.is("(") || before.is("[")) && (after.is(")") || after.is("]"));
    boolean opens =
        at == 0 && (after.is(")") || (after.is(".") && amount.end() + 1 < pieces.size()));
    return alone && (inBrackets || opens);
  }

  private boolean isAddress(Pieces pieces, Amount amount) {
    if (amount.number().form() != Numeral.Form.DIGITS) {
      return false;
    }
    return isStreetNumber(pieces, amount.end());
  }

  private boolean isBlock(Pieces pieces, Amount amount) {
    return amount.number().form() == Numeral.Form.DIGITS
        && contexts.is(Of.BLOCK, pieces.get(amount.end()).lower());
  }

  private boolean isStreetNumber(Pieces pieces, int end) {
    for (int at = end; at < end + 4; at++) {
      Piece piece = pieces.get(at);
      if (!piece.startsWithCapital()) {
        return false;
      }
      if (at > end && contexts.is(Of.STREET, piece.lower())) {
        return true;
      }
    }
    return false;
  }

  private boolean isLabel(Pieces pieces, Amount amount) {
    int at = amount.first();
    Piece before = pieces.get(at - 1);
    return contexts.is(Of.DESIGNATOR, before.lower())
        && !(isCounted(pieces, amount.end()) && !before.startsWithCapital() && !before.is("no."))
        && !amount.isMoneyBefore()
        && !amount.compound()
        && !hasThousands(pieces, amount);
  }

  /** Numbers with commas or decimals of an index are levels, whatever name stands before them. */
  private static boolean hasThousands(Pieces pieces, Amount amount) {
    String text = pieces.get(amount.number().first()).text();
    int point = text.indexOf('.');
    return text.indexOf(',') > 0 || (point > 1 && text.length() - point > 2);
  }

  private boolean isName(Pieces pieces, Amount amount) {
    int at = amount.first();
    if (at == 0 || hasThousands(pieces, amount)) {
      return false;
    }
    Token before = pieces.token(at - 1);
    if (before.lower().equals("of") && pieces.get(at - 2).text().equals("Group")) {
      return true;
    }
    if (amount.number().form() == Numeral.Form.WORDS) {
      return pieces.get(at).isCapitalised()
          && pieces.get(at - 1).text().chars().anyMatch(Character::isLetter)
          && !pieces.isTitleCase();
    }
    boolean afterName =
        (before.isProperNoun() && !contexts.is(Of.WEEKDAY, before.lower()))
            || (before.isNoun() && pieces.get(at - 1).startsWithCapital() && at > 1);
    if (afterName) {
      boolean place = before.ner().equals("LOCATION") || before.ner().equals("PERSON");
      return !(isCounted(pieces, amount.end()) && place);
    }
    // "sp 500 was", "day 3": a number that hangs on the noun before it.
    if (before.tag().equals("NN")
        && pieces.token(at).head() == before.index()
        && !pieces.tag(amount.end()).startsWith("N")
        && !amount.compound()) {
      return true;
    }
    // "two new 737 Max jets": a second number of one phrase, before a name.
    int first = at - 1;
    while (pieces.tag(first).startsWith("JJ")) {
      first--;
    }
    if (pieces.tag(amount.end()).equals("NNP") && pieces.tag(first).equals("CD")) {
      return true;
    }
    // "a 737 Max": a number that a name goes on after.
    boolean opens = before.tag().equals("DT") || before.tag().startsWith("JJ");
    return opens
        && pieces.tag(amount.end()).equals("NNP")
        && !contexts.is(Of.WHEN, pieces.get(amount.end()).lower())
        && !pieces.get(at).is("1")
        && !isCounted(pieces, amount.end())
        && !endsInPlural(pieces, amount.end());
  }

  private static boolean endsInPlural(Pieces pieces, int at) {
    int end = at;
    while (pieces.tag(end).startsWith("N") || pieces.tag(end).startsWith("JJ")) {
      end++;
    }
    return end > at && (pieces.tag(end - 1).endsWith("S") || pieces.get(end - 1).is("people"));
  }

  private boolean isCompoundExpression(Pieces pieces, Amount amount) {
    return amount.compound() && contexts.is(Of.COMPOUND, pieces.get(amount.end() + 1).lower());
  }

  // -- "one"

  /** "One" as a pronoun: "the one who", "one another", "one can see". */
  private boolean isPronoun(Pieces pieces, Amount amount) {
    int at = amount.first();
    if (amount.end() != at + 1 || !pieces.get(at).is("one") || amount.compound()) {
      return false;
    }
    String before = pieces.get(at - 1).lower();
    String beforeTag = pieces.tag(at - 1);
    Piece next = pieces.get(at + 1);
    String nextTag = pieces.tag(at + 1);
    if (!pieces.tag(at).equals("CD") || contexts.is(Of.NOT_ONE, next.lower())) {
      return true;
    }
    boolean determined =
        beforeTag.equals("DT")
            || beforeTag.startsWith("JJ")
            || beforeTag.startsWith("W")
            || beforeTag.equals("PRP$");
    if (next.is("of")) {
      return determined && !before.equals("just") && !before.equals("only");
    }
    if (nextTag.startsWith("NNP") && !pieces.token(at).relation().equals("nummod")) {
      return true;
    }
    boolean participle = nextTag.equals("VBN") && isCounted(pieces, at + 1);
    if (nextTag.startsWith("N") || nextTag.startsWith("JJ") || participle) {
      boolean someDay = next.is("day") && !beforeTag.equals("IN");
      return someDay || next.is("hand") || next.is("time");
    }
    boolean governed = beforeTag.startsWith("VB") || nextTag.equals("VBD") || nextTag.equals("VBN");
    boolean pair = next.is("in") || next.is("out") || next.is("to") || next.is("or");
    return determined || !(governed || pair);
  }
}

package org.hearsay.quantity;

import java.math.BigDecimal;
import org.hearsay.quantity.Contexts.Of;
import org.jspecify.annotations.Nullable;

/** Reads a number with its sign, the currency before it or the unit after it, and its rate. */
final class AmountReader {

  private static final Unit AGE = new Unit(QuantityMention.YEAR_OF_AGE, QuantityKind.AGE);
  private static final Unit FOLD = new Unit("fold", QuantityKind.OTHER_UNIT);

  private final NumberReader numbers;
  private final Units units;
  private final Contexts contexts;
  private final Signs signs;

  AmountReader(NumberReader numbers, Units units, Contexts contexts) {
    this.numbers = numbers;
    this.units = units;
    this.contexts = contexts;
    signs = new Signs(contexts);
  }

  /** The amount that starts here; null where there is none. */
  @Nullable Amount read(Pieces pieces, int at) {
    int number = signs.end(pieces, at);
    if (number == at) {
      return plain(pieces, at);
    }
    Amount amount = plain(pieces, number);
    return amount != null && signs.belongs(pieces, at, amount) ? amount.negated(at) : null;
  }

  private @Nullable Amount plain(Pieces pieces, int at) {
    PhraseTable.Match<Unit> currency = units.currencyAt(pieces, at);
    if (currency != null) {
      int first = at + currency.length();
      int digits = signs.afterCurrency(pieces, first);
      Numeral number = numbers.read(pieces, digits, true);
      boolean doubtful =
          contexts.is(Of.DOUBTFUL_CURRENCY, pieces.get(at).lower())
              && (number == null || number.low().compareTo(BigDecimal.TEN) < 0);
      if (number != null && number.form() != Numeral.Form.FRACTION && !doubtful) {
        return money(pieces, at, digits > first ? number.negated() : number, currency.value());
      }
    }
    Numeral times = numbers.times(pieces, at);
    if (times != null) {
      return new Amount(times, at, at + 1, at + 1, FOLD, null, at + 1, false);
    }
    Numeral number = numbers.read(pieces, at, false);
    return number == null ? null : withUnit(pieces, number);
  }

  /** One of a unit, where a hedge stands before the article: "less than an hour". */
  @Nullable Amount article(Pieces pieces, int at) {
    if (!pieces.get(at).is("a") && !pieces.get(at).is("an")) {
      return null;
    }
    PhraseTable.Match<Unit> unit = units.unitAt(pieces, at + 1);
    if (unit == null || pieces.get(at + 1).text().length() < 3) {
      return null;
    }
    int end = at + 1 + unit.length();
    BigDecimal half = numbers.halfAfter(pieces, end);
    if (half.signum() == 0) {
      return withUnit(
          pieces, Numeral.exactly(at, at + 1, BigDecimal.ONE, BigDecimal.ONE, Numeral.Form.WORDS));
    }
    // "A year and a half"
    int after = numbers.endOfHalf(pieces, end);
    Numeral more =
        Numeral.exactly(at, after, BigDecimal.ONE.add(half), BigDecimal.ONE, Numeral.Form.WORDS);
    return rated(pieces, new Amount(more, at, after, at + 1, unit.value(), null, after, false));
  }

  private Amount money(Pieces pieces, int first, Numeral number, Unit currency) {
    int end = number.end();
    PhraseTable.Match<Unit> after = units.unitAt(pieces, end);
    Unit unit = currency;
    if (after != null && after.value().isMoney() && !after.value().name().equals("penny")) {
      end += after.length();
      unit = currency.name().equals("dollar") ? after.value() : currency;
    }
    return rated(pieces, new Amount(number, first, end, end, unit, null, end, false));
  }

  private Amount withUnit(Pieces pieces, Numeral number) {
    int end = number.end();
    int unitAt = NumberReader.skipHyphen(pieces, end);
    // "7- or 8-inch": the first number's hyphen has nothing to join.
    boolean compound = unitAt > end;
    PhraseTable.Match<Unit> match = unitAt(pieces, unitAt);
    if (match == null && isLoose(number) && pieces.get(unitAt).is("of")) {
      unitAt++;
      match = wordAt(pieces, unitAt);
    } else if (match == null && !compound && isBetween(pieces, unitAt)) {
      unitAt++;
      match = wordAt(pieces, unitAt);
    }
    if (match == null) {
      return rated(pieces, new Amount(number, number.first(), end, end, null, null, end, compound));
    }
    int after = unitAt + match.length();
    Unit unit = match.value();
    if (unit.kind() == QuantityKind.DURATION && isOld(pieces, after)) {
      int old = NumberReader.skipHyphen(pieces, after);
      Unit age = unit.name().equals("year") ? AGE : new Unit(unit.name() + " of age", AGE.kind());
      return new Amount(number, number.first(), old + 1, unitAt, age, null, old + 1, compound);
    }
    return rated(
        pieces, new Amount(number, number.first(), after, unitAt, unit, null, after, compound));
  }

  /** Whether "of" comes before the unit: "hundreds of miles", "a couple of days". */
  private static boolean isLoose(Numeral number) {
    return number.form() == Numeral.Form.VAGUE || number.low().compareTo(number.high()) < 0;
  }

  /** "Two more weeks", "50 previous years", "three extra points". */
  private static boolean isBetween(Pieces pieces, int at) {
    return pieces.tag(at).startsWith("JJ")
        && !pieces.get(at).glued()
        && !pieces.get(at).startsWithCapital();
  }

  private PhraseTable.@Nullable Match<Unit> wordAt(Pieces pieces, int at) {
    return pieces.tag(at).equals("NNS") && pieces.get(at).text().length() > 3
        ? unitAt(pieces, at)
        : null;
  }

  /** Names are no units: "Stone said". */
  private PhraseTable.@Nullable Match<Unit> unitAt(Pieces pieces, int at) {
    PhraseTable.Match<Unit> match = units.unitAt(pieces, at);
    if (match == null) {
      match = units.letterAt(pieces, at);
    }
    if (match == null) {
      return null;
    }
    Piece piece = pieces.get(at);
    boolean name = piece.startsWithCapital() && piece.text().length() > 3 && !piece.glued();
    boolean proper = name && pieces.tag(at).startsWith("NNP") && !pieces.isTitleCase();
    boolean measured = match.value().isMoney() || match.value().kind() == QuantityKind.TEMPERATURE;
    return proper && match.length() == 1 && !measured ? null : match;
  }

  private static boolean isOld(Pieces pieces, int at) {
    Piece old = pieces.get(NumberReader.skipHyphen(pieces, at));
    return old.is("old") || old.is("olds");
  }

  private Amount rated(Pieces pieces, Amount amount) {
    return rated(pieces, amount, amount.end());
  }

  /** The amount with its rate, where one begins here: "a day", "per barrel", "-a-day". */
  Amount rated(Pieces pieces, Amount amount, int from) {
    int at = NumberReader.skipHyphen(pieces, from);
    Piece by = pieces.get(at);
    boolean per = by.is("per") || (by.is("/") && amount.unit() != null);
    boolean article = by.is("a") || by.is("an") || by.is("each") || by.is("every");
    if (!per && !article) {
      return amount;
    }
    int noun = NumberReader.skipHyphen(pieces, at + 1);
    String word = pieces.get(noun).lower();
    PhraseTable.Match<Unit> unit = units.unitAt(pieces, noun);
    if (unit != null && (word.length() > 1 || per)) {
      int end = noun + unit.length();
      boolean time = unit.value().kind() == QuantityKind.DURATION;
      boolean later = contexts.is(Of.TIME_AFTER, pieces.get(end).lower());
      boolean counts = per || time || amount.unit() != null;
      return counts && !(article && later) ? amount.per(unit.value().name(), end) : amount;
    }
    boolean share = article && contexts.is(Of.SHARE, word) && amount.kind() == QuantityKind.MONEY;
    boolean any = per && pieces.tag(noun).startsWith("N");
    return share || any ? amount.per(pieces.token(noun).lemma(), noun + 1) : amount;
  }
}

package org.hearsay.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import org.hearsay.quantity.Contexts.Of;
import org.jspecify.annotations.Nullable;

/** Reads parts of a whole: "half", "two-thirds", "a quarter of", "and a half". */
final class PartReader {

  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final NumberWords words;
  private final Contexts contexts;

  PartReader(NumberWords words, Contexts contexts) {
    this.words = words;
    this.contexts = contexts;
  }

  @Nullable Numeral read(Pieces pieces, int at) {
    Numeral half = half(pieces, at);
    return half == null ? part(pieces, at) : half;
  }

  private @Nullable Numeral half(Pieces pieces, int at) {
    boolean counted = pieces.get(at).is("a") || pieces.get(at).is("one");
    int half = counted ? NumberReader.skipHyphen(pieces, at + 1) : at;
    if (!pieces.get(half).is("half") || contexts.is(Of.ORDINAL, pieces.get(at - 1).lower())) {
      return null;
    }
    int next = NumberReader.skipHyphen(pieces, half + 1);
    int scaleAt = pieces.get(next).is("a") ? NumberReader.skipHyphen(pieces, next + 1) : next;
    BigDecimal scale = words.scale(pieces.get(scaleAt));
    if (scale != null) {
      return Numeral.exactly(at, scaleAt + 1, HALF.multiply(scale), scale, Numeral.Form.WORDS);
    }
    Piece after = pieces.get(next);
    // "Half-brother", "half-staff"; but "a half-hour", "half-mile".
    if (next > half + 1 && !contexts.is(Of.HALVED, after.lower())) {
      return null;
    }
    boolean article = after.is("a") || after.is("an");
    return Numeral.exactly(
        at, article ? next + 1 : half + 1, HALF, BigDecimal.ONE, Numeral.Form.FRACTION);
  }

  /** "Two-thirds", "a quarter of", "one third of". */
  private @Nullable Numeral part(Pieces pieces, int at) {
    boolean article = pieces.get(at).is("a");
    BigDecimal over = article ? BigDecimal.ONE : words.ones(pieces.get(at));
    if (over == null) {
      over =
          Numerals.parse(pieces.get(at).text()).filter(n -> n.compareTo(HUNDRED) < 0).orElse(null);
    }
    int next = NumberReader.skipHyphen(pieces, at + 1);
    Piece denominator = pieces.get(next);
    BigDecimal under = words.denominator(denominator);
    if (over == null || under == null || over.signum() == 0 || over.compareTo(under) >= 0) {
      return null;
    }
    boolean plural = denominator.lower().endsWith("s");
    boolean of = pieces.get(next + 1).is("of");
    boolean hyphen = next > at + 1;
    boolean time = denominator.lower().startsWith("quarter") && plural && !hyphen && !of;
    if (plural == (over.compareTo(BigDecimal.ONE) == 0) || time || !(of || hyphen || plural)) {
      return null;
    }
    BigDecimal value = over.divide(under, MathContext.DECIMAL64);
    if (of && pieces.get(next + 2).is("a")) {
      BigDecimal scale = words.scale(pieces.get(next + 3));
      if (scale != null) {
        return Numeral.exactly(at, next + 4, value.multiply(scale), scale, Numeral.Form.WORDS);
      }
    }
    return Numeral.exactly(at, next + 1, value, BigDecimal.ONE, Numeral.Form.FRACTION);
  }

  /** Where "and a half" or "and three quarters" ends; {@code end} itself where there is none. */
  int afterHalf(Pieces pieces, int end) {
    int at = NumberReader.skipHyphen(pieces, end);
    if (!pieces.get(at).is("and")) {
      return end;
    }
    int count = NumberReader.skipHyphen(pieces, at + 1);
    if (pieces.get(count).is("half") && pieces.tag(count + 1).startsWith("N")) {
      return count + 1; // "two and half years"
    }
    boolean one = pieces.get(count).is("a") || pieces.get(count).is("one");
    int part = NumberReader.skipHyphen(pieces, count + 1);
    Piece word = pieces.get(part);
    boolean singular = one && (word.is("half") || word.is("quarter") || word.is("third"));
    boolean plural =
        !one && words.ones(pieces.get(count)) != null && (word.is("quarters") || word.is("thirds"));
    return singular || plural ? part + 1 : end;
  }

  /** The part that {@link #afterHalf} found. */
  BigDecimal fractionAfter(Pieces pieces, int end) {
    int count = NumberReader.skipHyphen(pieces, NumberReader.skipHyphen(pieces, end) + 1);
    if (pieces.get(count).is("half")) {
      return HALF;
    }
    int part = NumberReader.skipHyphen(pieces, count + 1);
    BigDecimal over = words.ones(pieces.get(count));
    BigDecimal under = words.denominator(pieces.get(part));
    return (over == null ? BigDecimal.ONE : over)
        .divide(under == null ? BigDecimal.TWO : under, MathContext.DECIMAL64);
  }
}

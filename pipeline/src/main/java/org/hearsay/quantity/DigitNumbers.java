package org.hearsay.quantity;

import java.math.BigDecimal;
import org.hearsay.quantity.Contexts.Of;
import org.jspecify.annotations.Nullable;

/** Reads numbers in digits with what multiplies them: "1.2 million", "$5bn", "12m of its users". */
final class DigitNumbers {

  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  /** How many words may stand between "2.7m" and the noun that it counts. */
  private static final int MODIFIERS = 6;

  private final NumberWords words;
  private final PartReader parts;
  private final Contexts contexts;

  DigitNumbers(NumberWords words, PartReader parts, Contexts contexts) {
    this.words = words;
    this.parts = parts;
    this.contexts = contexts;
  }

  /**
   * The number that starts here.
   *
   * @param money whether a currency stands before it
   */
  @Nullable Numeral read(Pieces pieces, int at, boolean money) {
    BigDecimal number = Numerals.parse(pieces.get(at).text()).orElse(null);
    if (number == null) {
      return null;
    }
    int end = at + 1;
    int part = NumberReader.skipHyphen(pieces, end);
    BigDecimal group = Numerals.parse(pieces.get(part).text()).orElse(null);
    if (group != null
        && pieces.get(part).text().indexOf('/') > 0
        && group.compareTo(BigDecimal.ONE) < 0) {
      number = number.add(group); // "2 1/2", "2-1/2"
      end = part + 1;
    } else if (pieces.get(end).text().equals("000") && number.scale() <= 0) {
      number = number.multiply(THOUSAND);
      end++;
    }
    int power = powerOfTen(pieces, end);
    return power == 0
        ? scaled(pieces, at, end, number, money)
        : Numeral.exactly(
            at, end + 3, number.scaleByPowerOfTen(power), BigDecimal.ONE, Numeral.Form.DIGITS);
  }

  private Numeral scaled(Pieces pieces, int first, int from, BigDecimal value, boolean money) {
    BigDecimal number = value;
    int end = from;
    int half = parts.afterHalf(pieces, end);
    if (half > end) {
      number = number.add(parts.fractionAfter(pieces, end));
      end = half;
    }
    BigDecimal scale = BigDecimal.ONE;
    for (BigDecimal next;
        (next = scaleAt(pieces, end, money)) != null;
        end = NumberReader.skipHyphen(pieces, end) + 1) {
      scale = scale.multiply(next);
    }
    return Numeral.exactly(first, end, number.multiply(scale), scale, Numeral.Form.DIGITS);
  }

  /** The exponent of "× 10" with a power that touches it; 0 where there is none. */
  private static int powerOfTen(Pieces pieces, int at) {
    boolean times = pieces.get(at).is("×") || pieces.get(at).is("x");
    Piece power = pieces.get(at + 2);
    if (!times || !pieces.get(at + 1).is("10") || !power.glued() || power.text().length() > 3) {
      return 0;
    }
    return Numerals.parse(power.text())
        .filter(n -> n.scale() <= 0)
        .map(BigDecimal::intValueExact)
        .orElse(0);
  }

  private @Nullable BigDecimal scaleAt(Pieces pieces, int end, boolean money) {
    Piece piece = pieces.get(NumberReader.skipHyphen(pieces, end));
    BigDecimal scale = words.scale(piece);
    if (scale != null) {
      return scale;
    }
    BigDecimal letter = words.letter(piece);
    if (letter == null || NumberReader.skipHyphen(pieces, end) != end) {
      return null;
    }
    if (money) {
      boolean word = piece.text().length() > 1 && !piece.is("mm");
      return piece.glued() || piece.is("m") || word ? letter : null;
    }
    return isScale(pieces, end, piece) ? letter : null;
  }

  /** Whether a letter behind a number that is no money multiplies it. */
  private boolean isScale(Pieces pieces, int at, Piece letter) {
    return switch (letter.lower()) {
      case "k" -> letter.glued();
      case "m" -> letter.glued() ? countsThings(pieces, at + 1) : isCapital(pieces, at);
      case "b", "bil", "mil" ->
          letter.glued() ? countsThings(pieces, at + 1) : isCapital(pieces, at);
      default -> false;
    };
  }

  /** "3 B users": a letter that stands alone is no unit before a plural. */
  private static boolean isCapital(Pieces pieces, int at) {
    return pieces.get(at).text().length() == 1
        && pieces.get(at).startsWithCapital()
        && pieces.tag(at + 1).equals("NNS");
  }

  /** Whether what is counted follows, so that "m" are no metres: "2.7m digital sales". */
  private boolean countsThings(Pieces pieces, int from) {
    if (pieces.get(from).is("of")) {
      String tag = pieces.tag(from + 1);
      return (tag.equals("PRP$") || tag.equals("DT") || tag.equals("PRP"))
          && (tag.equals("PRP") || isPlural(pieces, from + 2));
    }
    return isPlural(pieces, from);
  }

  private boolean isPlural(Pieces pieces, int from) {
    for (int next = from; next < from + MODIFIERS; next++) {
      String tag = pieces.tag(next);
      if (tag.equals("NNS") || pieces.get(next).is("people") || tag.equals("NNPS")) {
        return !contexts.is(Of.LENGTHS, pieces.get(next).lower());
      }
      if (!tag.startsWith("JJ")
          && !tag.startsWith("NN")
          && !tag.startsWith("VB")
          && !tag.equals("CC")) {
        return false;
      }
    }
    return false;
  }
}

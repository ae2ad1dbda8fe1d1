package org.hearsay.quantity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Puts number words together: "two thousand three hundred and six", "three and a half million". */
final class WordNumbers {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal TWENTY = BigDecimal.valueOf(20);

  private final NumberWords words;
  private final PartReader parts;

  WordNumbers(NumberWords words, PartReader parts) {
    this.words = words;
    this.parts = parts;
  }

  /** A sum under way: what is complete, and what the next scale word multiplies. */
  private static final class Sum {
    BigDecimal total = BigDecimal.ZERO;
    @Nullable BigDecimal current;
    BigDecimal scale = BigDecimal.ONE;

    Sum(@Nullable BigDecimal start) {
      current = start;
    }

    BigDecimal value() {
      return current == null ? total : total.add(current);
    }

    boolean takes(@Nullable BigDecimal one, @Nullable BigDecimal ten, @Nullable BigDecimal times) {
      if (one != null && takesOnes(current, one)) {
        current = current == null ? one : current.add(one);
      } else if (ten != null && takesTens(current)) {
        current = current == null ? ten : current.add(ten);
      } else if (times != null && current != null && current.signum() > 0) {
        multiply(current, times);
      } else {
        return false;
      }
      return true;
    }

    private void multiply(BigDecimal by, BigDecimal times) {
      if (times.compareTo(HUNDRED) <= 0) {
        current = by.multiply(times);
      } else {
        total = total.add(by.multiply(times));
        current = null;
      }
      scale = times;
    }

    void add(BigDecimal fraction) {
      if (current == null) {
        total = total.add(fraction.multiply(scale));
      } else {
        current = current.add(fraction.multiply(current.signum() > 0 ? scale : BigDecimal.ONE));
      }
    }
  }

  /**
   * The number that starts here.
   *
   * @param start what stands for the article of "a hundred"
   */
  @Nullable Numeral read(Pieces pieces, int first, @Nullable BigDecimal start) {
    Sum sum = new Sum(start);
    int at = first;
    int end = first;
    while (at < pieces.size()) {
      Piece piece = pieces.get(at);
      if (!sum.takes(words.ones(piece), words.tens(piece), words.scale(piece))) {
        break;
      }
      end = at + 1;
      int half = parts.afterHalf(pieces, end);
      if (half > end) {
        sum.add(parts.fractionAfter(pieces, end));
        end = half;
      }
      at = end + (isJoined(pieces, end, sum.scale) ? 1 : 0);
    }
    return end == first
        ? null
        : Numeral.exactly(first, end, sum.value(), sum.scale, Numeral.Form.WORDS);
  }

  /** "Twenty-one", "a hundred and twenty". */
  private boolean isJoined(Pieces pieces, int at, BigDecimal scale) {
    Piece next = pieces.get(at);
    boolean hyphen = next.isHyphen() && next.glued() && pieces.get(at + 1).glued();
    return hyphen
        || (next.is("and")
            && scale.compareTo(BigDecimal.ONE) > 0
            && words.isBelowHundred(pieces.get(at + 1)));
  }

  private static boolean takesOnes(@Nullable BigDecimal current, BigDecimal one) {
    if (current == null) {
      return true;
    }
    BigDecimal rest = current.remainder(HUNDRED);
    boolean afterHundred = rest.signum() == 0 && current.signum() > 0;
    boolean afterTens =
        rest.remainder(BigDecimal.TEN).signum() == 0
            && rest.compareTo(TWENTY) >= 0
            && one.compareTo(BigDecimal.TEN) < 0
            && one.signum() > 0;
    return afterHundred || afterTens;
  }

  private static boolean takesTens(@Nullable BigDecimal current) {
    return current == null || (current.remainder(HUNDRED).signum() == 0 && current.signum() > 0);
  }
}

package org.hearsay.quantity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Reads numbers in digits and words: "1,400", "1.2 million", "two thousand three hundred and six",
 * "half a million", "three and a half", "two-thirds", "several hundred", "tens of thousands".
 * Immutable.
 */
final class NumberReader {

  private final NumberWords words;
  private final VagueReader vague;
  private final PartReader parts;
  private final WordNumbers inWords;
  private final DigitNumbers inDigits;

  private NumberReader(NumberWords words, Contexts contexts) {
    this.words = words;
    vague = new VagueReader(words, contexts);
    parts = new PartReader(words, contexts);
    inWords = new WordNumbers(words, parts);
    inDigits = new DigitNumbers(words, parts, contexts);
  }

  static NumberReader load(Contexts contexts) {
    return new NumberReader(NumberWords.load(), contexts);
  }

  /**
   * The longest number that starts here; null where there is none.
   *
   * @param money whether a currency stands before it, so that "5m" are millions
   */
  @Nullable Numeral read(Pieces pieces, int at, boolean money) {
    Numeral found = vague.read(pieces, at);
    if (found == null) {
      found = parts.read(pieces, at);
    }
    if (found == null) {
      found = article(pieces, at);
    }
    if (found != null) {
      return found;
    }
    return words.isBelowHundred(pieces.get(at))
        ? inWords.read(pieces, at, null)
        : inDigits.read(pieces, at, money);
  }

  /** "A million", "a hundred and twenty", "a dozen", "the dozen states". */
  private @Nullable Numeral article(Pieces pieces, int at) {
    int first = pieces.get(at).is("a") ? at + 1 : at;
    boolean bare = first == at && (Traps.isCounted(pieces, at + 1) || pieces.get(at + 1).is("or"));
    if (words.scale(pieces.get(first)) == null || (first == at && !bare)) {
      return null;
    }
    Numeral rest = inWords.read(pieces, first, BigDecimal.ONE);
    return rest == null
        ? null
        : new Numeral(
            at, rest.end(), rest.value(), rest.low(), rest.high(), rest.scale(), rest.form());
  }

  /** "Fivefold", "tenfold"; null where the word is none of these. */
  @Nullable Numeral times(Pieces pieces, int at) {
    BigDecimal times = words.times(pieces.get(at));
    return times == null
        ? null
        : Numeral.exactly(at, at + 1, times, BigDecimal.ONE, Numeral.Form.WORDS);
  }

  /** What is added to one by "and a half" here: "a year and a half"; zero where it stands not. */
  BigDecimal halfAfter(Pieces pieces, int at) {
    return parts.afterHalf(pieces, at) > at ? parts.fractionAfter(pieces, at) : BigDecimal.ZERO;
  }

  /** Where that ends. */
  int endOfHalf(Pieces pieces, int at) {
    return parts.afterHalf(pieces, at);
  }

  static int skipHyphen(Pieces pieces, int at) {
    return pieces.get(at).isHyphen() && pieces.get(at).glued() && pieces.get(at + 1).glued()
        ? at + 1
        : at;
  }
}

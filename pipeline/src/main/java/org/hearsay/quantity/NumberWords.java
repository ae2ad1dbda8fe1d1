package org.hearsay.quantity;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.hearsay.corpus.ResourceLines;
import org.jspecify.annotations.Nullable;

/** The words and letters that numbers are written with, and what they stand for. Immutable. */
final class NumberWords {

  /** What a plural scale word says: "dozens" are 24 to 99. */
  record Vague(BigDecimal low, BigDecimal high) {}

  private static final String FOLD = "fold";

  private final Map<String, BigDecimal> ones = new HashMap<>();
  private final Map<String, BigDecimal> tens = new HashMap<>();
  private final Map<String, BigDecimal> scales = new HashMap<>();
  private final Map<String, BigDecimal> letters = new HashMap<>();
  private final Map<String, BigDecimal> denominators = new HashMap<>();
  private final Map<String, Vague> vague = new HashMap<>();

  private NumberWords() {}

  static NumberWords load() {
    NumberWords words = new NumberWords();
    for (String line : ResourceLines.of(NumberWords.class, "numbers.txt")) {
      String[] field = line.split(" ", -1);
      BigDecimal value = new BigDecimal(field[2]);
      switch (field[0]) {
        case "UNIT" -> words.ones.put(field[1], value);
        case "TENS" -> words.tens.put(field[1], value);
        case "SCALE" -> words.scales.put(field[1], value);
        case "SHORT" -> words.letters.put(field[1], value);
        case "DENOMINATOR" -> words.denominators.put(field[1], value);
        case "VAGUE" -> words.vague.put(field[1], new Vague(value, new BigDecimal(field[3])));
        default -> throw new IllegalStateException("no such kind of number word: " + line);
      }
    }
    return words;
  }

  /** Zero to nineteen. */
  @Nullable BigDecimal ones(Piece piece) {
    return ones.get(piece.lower());
  }

  /** Twenty to ninety. */
  @Nullable BigDecimal tens(Piece piece) {
    return tens.get(piece.lower());
  }

  boolean isBelowHundred(Piece piece) {
    return ones.containsKey(piece.lower()) || tens.containsKey(piece.lower());
  }

  /** What a word multiplies by: "million", "dozen", "bn". */
  @Nullable BigDecimal scale(Piece piece) {
    return scales.get(piece.lower());
  }

  /** What a letter or a short form that is no word of its own multiplies by: "k", "m", "bil". */
  @Nullable BigDecimal letter(Piece piece) {
    return letters.get(piece.lower());
  }

  /** What "thirds" divide by. */
  @Nullable BigDecimal denominator(Piece piece) {
    return denominators.get(piece.lower());
  }

  @Nullable Vague vague(Piece piece) {
    return vague.get(piece.lower());
  }

  /** How many times over: 5 for "fivefold"; null where the word is none of these. */
  @Nullable BigDecimal times(Piece piece) {
    String word = piece.lower();
    if (!word.endsWith(FOLD) || word.length() == FOLD.length()) {
      return null;
    }
    String number = word.substring(0, word.length() - FOLD.length());
    BigDecimal value = ones.getOrDefault(number, tens.get(number));
    return value == null ? scales.get(number) : value;
  }
}

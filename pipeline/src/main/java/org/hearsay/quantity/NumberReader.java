package org.hearsay.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.hearsay.corpus.ResourceLines;
import org.jspecify.annotations.Nullable;

/**
 * Reads numbers in digits and words: "1,400", "1.2 million", "two thousand three hundred and six",
 * "half a million", "three and a half", "two-thirds", "several hundred", "tens of thousands".
 */
final class NumberReader {

  private static final BigDecimal DOZEN = BigDecimal.valueOf(12);
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  /**
   * Before these "half" or a denominator is no part of a whole: "the second half", "a first third".
   */
  private static final Set<String> ORDINALS =
      Set.of(
          "first", "second", "third", "fourth", "other", "better", "final", "opening", "this",
          "that", "last", "next", "latter", "the", "in", "each", "per");

  private static final Set<String> HALVED =
      Set.of("hour", "hours", "mile", "miles", "day", "year", "century", "pound", "inch", "point");

  /** How many words may stand between "2.7m" and the noun that it counts. */
  private static final int MODIFIERS = 6;

  private static final Set<String> FEW = Set.of("several", "few", "many", "couple");

  private record VagueRange(BigDecimal low, BigDecimal high) {}

  private final Map<String, BigDecimal> ones = new HashMap<>();
  private final Map<String, BigDecimal> tens = new HashMap<>();
  private final Map<String, BigDecimal> scales = new HashMap<>();
  private final Map<String, BigDecimal> shortScales = new HashMap<>();
  private final Map<String, BigDecimal> denominators = new HashMap<>();
  private final Map<String, VagueRange> vague = new HashMap<>();

  static NumberReader load() {
    NumberReader reader = new NumberReader();
    for (String line : ResourceLines.of(NumberReader.class, "numbers.txt")) {
      String[] field = line.split(" ", -1);
      BigDecimal value = new BigDecimal(field[2]);
      switch (field[0]) {
        case "UNIT" -> reader.ones.put(field[1], value);
        case "TENS" -> reader.tens.put(field[1], value);
        case "SCALE" -> reader.scales.put(field[1], value);
        case "SHORT" -> reader.shortScales.put(field[1], value);
        case "DENOMINATOR" -> reader.denominators.put(field[1], value);
        case "VAGUE" -> reader.vague.put(field[1], new VagueRange(value, new BigDecimal(field[3])));
        default -> throw new IllegalStateException("no such kind of number word: " + line);
      }
    }
    return reader;
  }

  /**
   * The longest number that starts here; null where there is none.
   *
   * @param money whether a currency stands before it, so that "5m" are millions
   */
  @Nullable Numeral read(Pieces pieces, int at, boolean money) {
    Numeral found = vague(pieces, at);
    if (found == null) {
      found = half(pieces, at);
    }
    if (found == null) {
      found = part(pieces, at);
    }
    if (found == null) {
      found = article(pieces, at);
    }
    if (found == null) {
      found = cardinal(pieces, at, money);
    }
    return found;
  }

  boolean isNumberWord(String lower) {
    return ones.containsKey(lower) || tens.containsKey(lower);
  }

  // -- vague amounts

  private @Nullable Numeral vague(Pieces pieces, int at) {
    String word = pieces.get(at).lower();
    if (FEW.contains(word)) {
      return few(pieces, at, at);
    }
    if (word.equals("a")) {
      return vagueAfterArticle(pieces, at);
    }
    if (word.equals("handful") && pieces.get(at + 1).is("of")) {
      return Numeral.between(at, at + 1, BigDecimal.valueOf(3), BigDecimal.valueOf(9));
    }
    VagueRange range = vague.get(word);
    return range == null ? null : many(pieces, at, range);
  }

  private @Nullable Numeral vagueAfterArticle(Pieces pieces, int at) {
    String next = pieces.get(at + 1).lower();
    if (next.equals("handful") && pieces.get(at + 2).is("of")) {
      return Numeral.between(at, at + 2, BigDecimal.valueOf(3), BigDecimal.valueOf(9));
    }
    return next.equals("few") || next.equals("couple") ? few(pieces, at, at + 1) : null;
  }

  /** "Several hundred", "a few thousand", "a couple of hundred", "a couple of men". */
  private @Nullable Numeral few(Pieces pieces, int first, int at) {
    boolean couple = pieces.get(at).is("couple");
    int next = at + 1;
    if (couple && pieces.get(next).is("of")) {
      next++;
    }
    BigDecimal scale = scales.get(pieces.get(next).lower());
    if (scale == null) {
      boolean two = couple && first < at && (next > at + 1 || pieces.get(next).is("more"));
      BigDecimal pair = BigDecimal.TWO;
      return two
          ? new Numeral(
              first, at + 1, pair, pair, BigDecimal.valueOf(3), BigDecimal.ONE, Numeral.Form.WORDS)
          : null;
    }
    BigDecimal low = couple ? BigDecimal.TWO : BigDecimal.valueOf(3);
    BigDecimal above = couple ? BigDecimal.valueOf(4) : BigDecimal.TEN;
    if (scale.compareTo(DOZEN) == 0 && !couple) {
      return Numeral.between(first, next + 1, low.multiply(scale), BigDecimal.valueOf(99));
    }
    return Numeral.between(
        first, next + 1, low.multiply(scale), above.multiply(scale).subtract(BigDecimal.ONE));
  }

  private @Nullable Numeral many(Pieces pieces, int at, VagueRange range) {
    if (pieces.get(at + 1).is("of")) {
      VagueRange of = vague.get(pieces.get(at + 2).lower());
      if (of != null) {
        BigDecimal unit = of.low.divide(BigDecimal.TWO);
        return Numeral.between(
            at,
            at + 3,
            range.low.multiply(unit),
            range.high.add(BigDecimal.ONE).multiply(unit).subtract(BigDecimal.ONE));
      }
    }
    boolean counts =
        switch (pieces.get(at).lower()) {
          case "tens" -> false;
          case "scores" -> isCountOfScores(pieces, at);
          default -> true;
        };
    return counts ? Numeral.between(at, at + 1, range.low, range.high) : null;
  }

  /** Scores of a match are no twenties. */
  private static boolean isCountOfScores(Pieces pieces, int at) {
    String next = pieces.get(at + 1).lower();
    boolean bare = !pieces.tag(at - 1).startsWith("N") && !pieces.tag(at - 1).equals("DT");
    return next.equals("more")
        || next.equals("dead")
        || next.equals("injured")
        || next.equals("wounded")
        || (bare && next.equals("of"))
        || (bare && (next.equals("were") || next.equals("have") || next.equals("are")));
  }

  // -- parts of a whole

  private @Nullable Numeral half(Pieces pieces, int at) {
    int half = pieces.get(at).is("a") || pieces.get(at).is("one") ? skipHyphen(pieces, at + 1) : at;
    if (!pieces.get(half).is("half") || ORDINALS.contains(pieces.get(at - 1).lower())) {
      return null;
    }
    int next = skipHyphen(pieces, half + 1);
    BigDecimal one = new BigDecimal("0.5");
    int scaleAt = pieces.get(next).is("a") ? skipHyphen(pieces, next + 1) : next;
    BigDecimal scale = scales.get(pieces.get(scaleAt).lower());
    if (scale != null) {
      return Numeral.exactly(at, scaleAt + 1, one.multiply(scale), scale, Numeral.Form.WORDS);
    }
    // "Half-brother", "half-staff"; but "a half-hour", "half-mile".
    if (next > half + 1 && !HALVED.contains(pieces.get(next).lower())) {
      return null;
    }
    String word = pieces.get(next).lower();
    boolean article = word.equals("a") || word.equals("an");
    return Numeral.exactly(
        at, article ? next + 1 : half + 1, one, BigDecimal.ONE, Numeral.Form.FRACTION);
  }

  /** "Two-thirds", "a quarter of", "one third of". */
  private @Nullable Numeral part(Pieces pieces, int at) {
    boolean article = pieces.get(at).is("a");
    BigDecimal over = article ? BigDecimal.ONE : ones.get(pieces.get(at).lower());
    if (over == null) {
      over =
          Numerals.parse(pieces.get(at).text()).filter(n -> n.compareTo(HUNDRED) < 0).orElse(null);
    }
    int next = skipHyphen(pieces, at + 1);
    String denominator = pieces.get(next).lower();
    BigDecimal under = denominators.get(denominator);
    if (over == null || under == null || over.signum() == 0 || over.compareTo(under) >= 0) {
      return null;
    }
    boolean plural = denominator.endsWith("s");
    boolean of = pieces.get(next + 1).is("of");
    boolean hyphen = next > at + 1;
    boolean time = denominator.startsWith("quarter") && plural && !hyphen && !of;
    if (plural == (over.compareTo(BigDecimal.ONE) == 0) || time || !(of || hyphen || plural)) {
      return null;
    }
    BigDecimal value = over.divide(under, MathContext.DECIMAL64);
    if (of && pieces.get(next + 2).is("a")) {
      BigDecimal scale = scales.get(pieces.get(next + 3).lower());
      if (scale != null) {
        return Numeral.exactly(at, next + 4, value.multiply(scale), scale, Numeral.Form.WORDS);
      }
    }
    return Numeral.exactly(at, next + 1, value, BigDecimal.ONE, Numeral.Form.FRACTION);
  }

  // -- cardinals

  /** "A million", "a hundred and twenty", "a dozen", "the dozen states". */
  private @Nullable Numeral article(Pieces pieces, int at) {
    int first = pieces.get(at).is("a") ? at + 1 : at;
    boolean bare = first == at && (Traps.isCounted(pieces, at + 1) || pieces.get(at + 1).is("or"));
    if (!scales.containsKey(pieces.get(first).lower()) || (first == at && !bare)) {
      return null;
    }
    Numeral rest = words(pieces, first, BigDecimal.ONE);
    return rest == null
        ? null
        : new Numeral(
            at, rest.end(), rest.value(), rest.low(), rest.high(), rest.scale(), rest.form());
  }

  private @Nullable Numeral cardinal(Pieces pieces, int at, boolean money) {
    Piece piece = pieces.get(at);
    if (ones.containsKey(piece.lower()) || tens.containsKey(piece.lower())) {
      return words(pieces, at, null);
    }
    BigDecimal value = Numerals.parse(piece.text()).orElse(null);
    return value == null ? null : digits(pieces, at, value, money);
  }

  private Numeral digits(Pieces pieces, int at, BigDecimal value, boolean money) {
    int end = at + 1;
    BigDecimal number = value;
    BigDecimal group = Numerals.parse(pieces.get(end).text()).orElse(null);
    if (group != null
        && pieces.get(end).text().indexOf('/') > 0
        && group.compareTo(BigDecimal.ONE) < 0) {
      number = number.add(group);
      end++;
    } else if (pieces.get(end).text().equals("000") && value.scale() <= 0) {
      number = number.multiply(THOUSAND);
      end++;
    }
    int power = powerOfTen(pieces, end);
    if (power != 0) {
      return Numeral.exactly(
          at, end + 3, number.scaleByPowerOfTen(power), BigDecimal.ONE, Numeral.Form.DIGITS);
    }
    int half = afterHalf(pieces, end);
    if (half > end) {
      number = number.add(fractionAfter(pieces, end));
      end = half;
    }
    BigDecimal scale = BigDecimal.ONE;
    for (BigDecimal next;
        (next = scaleAt(pieces, end, money)) != null;
        end = skipHyphen(pieces, end) + 1) {
      scale = scale.multiply(next);
    }
    return Numeral.exactly(at, end, number.multiply(scale), scale, Numeral.Form.DIGITS);
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
    Piece piece = pieces.get(skipHyphen(pieces, end));
    BigDecimal scale = scales.get(piece.lower());
    if (scale != null) {
      return scale;
    }
    BigDecimal shortScale = shortScales.get(piece.lower());
    if (shortScale == null || skipHyphen(pieces, end) != end) {
      return null;
    }
    return switch (piece.lower()) {
      case "k" -> piece.glued() ? shortScale : null;
      case "m" -> money || isMillions(pieces, end) ? shortScale : null;
      default -> money && piece.glued() ? shortScale : null;
    };
  }

  /** Whether "m" is followed by what is counted, rather than being metres. */
  private static boolean isMillions(Pieces pieces, int at) {
    if (!pieces.get(at).glued()) {
      return false;
    }
    for (int next = at + 1; next <= at + MODIFIERS; next++) {
      String tag = pieces.tag(next);
      if (tag.equals("NNS") || pieces.get(next).is("people") || pieces.tag(next).equals("NNPS")) {
        return !pieces.get(next).is("metres") && !pieces.get(next).is("meters");
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

  /** Reads words; {@code start} is what stands for the article of "a hundred". */
  private @Nullable Numeral words(Pieces pieces, int first, @Nullable BigDecimal start) {
    BigDecimal total = BigDecimal.ZERO;
    BigDecimal current = start;
    BigDecimal scale = BigDecimal.ONE;
    int at = first;
    int end = first;
    while (at < pieces.size()) {
      String word = pieces.get(at).lower();
      BigDecimal one = ones.get(word);
      BigDecimal ten = tens.get(word);
      BigDecimal times = scales.get(word);
      if (one != null && takesOnes(current, one)) {
        current = current == null ? one : current.add(one);
      } else if (ten != null && takesTens(current)) {
        current = current == null ? ten : current.add(ten);
      } else if (times != null && current != null && current.signum() > 0) {
        if (times.compareTo(HUNDRED) <= 0) {
          current = current.multiply(times);
        } else {
          total = total.add(current.multiply(times));
          current = null;
        }
        scale = times;
      } else {
        break;
      }
      at++;
      end = at;
      int half = afterHalf(pieces, end);
      if (half > end) {
        BigDecimal fraction = fractionAfter(pieces, end);
        if (current == null) {
          total = total.add(fraction.multiply(scale));
        } else {
          current =
              current.add(
                  fraction.multiply(
                      current.signum() > 0 && scale.compareTo(BigDecimal.ONE) > 0
                          ? scale
                          : BigDecimal.ONE));
        }
        end = half;
        at = half;
      }
      Piece next = pieces.get(at);
      boolean joined = next.isHyphen() && next.glued() && pieces.get(at + 1).glued();
      boolean and =
          next.is("and") && (scale.compareTo(BigDecimal.ONE) > 0) && isBelowHundred(pieces, at + 1);
      if (joined || and) {
        at++;
      }
    }
    if (end == first) {
      return null;
    }
    BigDecimal value = total.add(current == null ? BigDecimal.ZERO : current);
    return Numeral.exactly(first, end, value, scale, Numeral.Form.WORDS);
  }

  private boolean isBelowHundred(Pieces pieces, int at) {
    return ones.containsKey(pieces.get(at).lower()) || tens.containsKey(pieces.get(at).lower());
  }

  private static boolean takesOnes(@Nullable BigDecimal current, BigDecimal one) {
    if (current == null) {
      return true;
    }
    BigDecimal rest = current.remainder(HUNDRED);
    boolean afterHundred = rest.signum() == 0 && current.signum() > 0;
    boolean afterTens =
        rest.remainder(BigDecimal.TEN).signum() == 0
            && rest.compareTo(BigDecimal.valueOf(20)) >= 0
            && one.compareTo(BigDecimal.TEN) < 0
            && one.signum() > 0;
    return afterHundred || afterTens;
  }

  private static boolean takesTens(@Nullable BigDecimal current) {
    return current == null || (current.remainder(HUNDRED).signum() == 0 && current.signum() > 0);
  }

  /** Where "and a half" or "and three quarters" ends; {@code end} itself where there is none. */
  private int afterHalf(Pieces pieces, int end) {
    int at = skipHyphen(pieces, end);
    if (!pieces.get(at).is("and")) {
      return end;
    }
    int count = skipHyphen(pieces, at + 1);
    boolean one = pieces.get(count).is("a") || pieces.get(count).is("one");
    int part = skipHyphen(pieces, count + 1);
    String word = pieces.get(part).lower();
    boolean singular =
        one && (word.equals("half") || word.equals("quarter") || word.equals("third"));
    boolean plural =
        !one
            && ones.containsKey(pieces.get(count).lower())
            && (word.equals("quarters") || word.equals("thirds"));
    return singular || plural ? part + 1 : end;
  }

  private BigDecimal fractionAfter(Pieces pieces, int end) {
    int count = skipHyphen(pieces, skipHyphen(pieces, end) + 1);
    int part = skipHyphen(pieces, count + 1);
    BigDecimal over = ones.getOrDefault(pieces.get(count).lower(), BigDecimal.ONE);
    BigDecimal under = denominators.getOrDefault(pieces.get(part).lower(), BigDecimal.TWO);
    return over.divide(under, MathContext.DECIMAL64);
  }

  static int skipHyphen(Pieces pieces, int at) {
    return pieces.get(at).isHyphen() && pieces.get(at).glued() && pieces.get(at + 1).glued()
        ? at + 1
        : at;
  }
}

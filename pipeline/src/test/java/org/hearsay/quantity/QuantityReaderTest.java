package org.hearsay.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.LongStream;
import org.hearsay.corpus.Hedge;
import org.hearsay.corpus.Quantity;
import org.hearsay.corpus.ResourceLines;
import org.hearsay.syntax.ParsedArticle;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What holds of every number, whatever its value: read over plain tokens, without models. */
class QuantityReaderTest {

  private static final QuantityReader READER = QuantityReader.load();

  @Test
  void aNumberWrittenInTwentyWaysIsReadBack() {
    for (long n : numbers()) {
      List<String> ways = ways(n);
      assertTrue(ways.size() >= 20);
      for (String way : ways) {
        Quantity read = only("we saw " + way);
        assertEquals(Hedge.EXACT, read.hedge(), way);
        assertEquals(Quantity.exactly(n).value(), read.value(), way);
        assertEquals(read.value(), read.low(), way);
        assertEquals(read.value(), read.high(), way);
      }
    }
  }

  @Test
  void aScaleWordMultiplies() {
    for (long n = 1; n < 900; n += 7) {
      for (String scale : List.of("thousand", "million", "billion", "trillion")) {
        Quantity read = only("we saw " + n + " " + scale + " stars");
        long times = LongStream.rangeClosed(1, power(scale)).reduce(1, (a, b) -> a * 10);
        assertEquals(Quantity.exactly(n * times), read, n + " " + scale);
      }
    }
  }

  @Test
  void atLeastIsUnboundedAbove() {
    for (long n : numbers()) {
      for (String hedge : List.of("at least ", "no fewer than ", "a minimum of ")) {
        assertInterval(n, null, Hedge.AT_LEAST, n, hedge + grouped(n) + " stars");
      }
      assertInterval(n, null, Hedge.AT_LEAST, n, grouped(n) + " stars or more");
      assertInterval(n, null, Hedge.AT_LEAST, n, grouped(n) + " or more stars");
    }
  }

  @Test
  void moreThanBeginsAtTheNextWholeNumber() {
    for (long n : numbers()) {
      for (String hedge : List.of("more than ", "over ", "upwards of ", "in excess of ")) {
        assertInterval(n + 1, null, Hedge.MORE_THAN, n, hedge + grouped(n) + " stars");
      }
    }
  }

  @Test
  void upToBeginsAtNought() {
    for (long n : numbers()) {
      for (String hedge : List.of("up to ", "as many as ", "at most ", "no more than ")) {
        assertInterval(0, n, Hedge.AT_MOST, n, hedge + grouped(n) + " stars");
      }
    }
  }

  @Test
  void fewerThanEndsAtTheWholeNumberBefore() {
    for (long n : numbers()) {
      assertInterval(0, n - 1, Hedge.LESS_THAN, n, "fewer than " + grouped(n) + " stars");
    }
  }

  @Test
  void aboutIsATenthEitherWay() {
    for (long n : numbers()) {
      for (String hedge : List.of("about ", "around ", "some ", "roughly ", "an estimated ")) {
        assertInterval(
            n * 9 / 10, (n * 11 + 9) / 10, Hedge.ABOUT, n, hedge + grouped(n) + " stars");
      }
    }
  }

  @Test
  void nearlyIsATenthBelow() {
    for (long n : numbers()) {
      assertInterval(n * 9 / 10, n, Hedge.ABOUT, n, "nearly " + grouped(n) + " stars");
    }
  }

  @Test
  void twoNumbersMakeARangeInEveryForm() {
    Random random = new Random(7);
    for (int i = 0; i < 200; i++) {
      long low = 3L + random.nextInt(800);
      long high = low + 1 + random.nextInt(100);
      for (String form :
          List.of("%d to %d", "between %d and %d", "from %d to %d", "%d-%d", "%d–%d")) {
        String text = "we saw " + String.format(Locale.ROOT, form, low, high) + " stars";
        Quantity read = only(text);
        assertEquals(Hedge.RANGE, read.hedge(), text);
        assertEquals(Quantity.exactly(low).low(), read.low(), text);
        assertEquals(Quantity.exactly(high).high(), read.high(), text);
      }
    }
  }

  @Test
  void theScaleOfTheSecondNumberIsMeantForBoth() {
    for (int n = 1; n < 90; n++) {
      Quantity read = only("we saw " + n + " to " + (n + 5) + " million stars");
      assertEquals(Quantity.exactly(n * 1_000_000L).low(), read.low());
    }
  }

  @Test
  void pluralScalesAreVague() {
    assertVague(24, 99, "dozens of stars");
    assertVague(40, 199, "scores of stars");
    assertVague(200, 999, "hundreds of stars");
    assertVague(2000, 9999, "thousands of stars");
    assertVague(20_000, 99_999, "tens of thousands of stars");
    assertVague(200_000, 999_999, "hundreds of thousands of stars");
    assertVague(300, 999, "several hundred stars");
  }

  @Test
  void everyNameOfAUnitIsReadAsThatUnit() {
    for (String line : ResourceLines.of(QuantityReader.class, "units.txt")) {
      String[] field = line.split(";", -1);
      for (String word : Units.parts(field[2])) {
        Quantity read =
            only("we saw 37 " + word.replace(" - ", "-").replace(" / ", "/").replace(" . ", ". "));
        String name = word.equals("ps") ? "horsepower" : field[1].strip();
        assertEquals(name, read.unit(), word);
      }
    }
  }

  @Test
  void mentionsDoNotOverlap() {
    ParsedArticle article =
        PlainTokens.article(
            "we saw 12 to 15 men and 300 or 310 stars for $5 million a year, one in five of them");
    List<QuantityMention> read = READER.read(article);
    for (int i = 1; i < read.size(); i++) {
      assertTrue(read.get(i - 1).span().end() <= read.get(i).span().start());
    }
  }

  /** Small, round, ragged and large; none that could be a year. */
  private static List<Long> numbers() {
    Random random = new Random(42);
    List<Long> numbers =
        new ArrayList<>(List.of(3L, 7L, 11L, 12L, 20L, 21L, 90L, 100L, 101L, 999L));
    LongStream.generate(() -> 2101L + random.nextInt(900_000)).limit(100).forEach(numbers::add);
    LongStream.generate(() -> 2L + random.nextInt(900)).limit(50).forEach(numbers::add);
    LongStream.of(5000, 12_000, 250_000, 1_000_000, 1_400_000, 45_000_000).forEach(numbers::add);
    return numbers;
  }

  private static List<String> ways(long n) {
    String words = EnglishNumber.words(n, " ");
    String and = EnglishNumber.words(n, " and ");
    return List.of(
        n + " stars",
        grouped(n) + " stars",
        words + " stars",
        and + " stars",
        words.toUpperCase(Locale.ROOT) + " stars",
        n + ".0 stars",
        over(n, 3) + " thousand stars",
        over(n, 3) + "k stars",
        over(n, 6) + " million stars",
        over(n, 6) + "m stars",
        over(n, 9) + " billion stars",
        "$" + grouped(n),
        "US$" + n,
        "€" + over(n, 6) + "m",
        "£" + over(n, 9) + "bn",
        grouped(n) + " euros",
        "INR " + grouped(n),
        n + "%",
        grouped(n) + " per cent",
        grouped(n) + "kg",
        n + " square miles",
        grouped(n) + "-mile",
        words + " dollars",
        grouped(n) + " of the stars");
  }

  private static String grouped(long n) {
    return String.format(Locale.ROOT, "%,d", n);
  }

  private static String over(long n, int power) {
    return BigDecimal.valueOf(n).movePointLeft(power).toPlainString();
  }

  private static int power(String scale) {
    return 3 * (List.of("thousand", "million", "billion", "trillion").indexOf(scale) + 1);
  }

  private static Quantity only(String text) {
    List<QuantityMention> read = READER.read(PlainTokens.article(text));
    assertEquals(1, read.size(), text + " gives " + read);
    return read.getFirst().quantity();
  }

  private static void assertInterval(
      long low, @Nullable Long high, Hedge hedge, long value, String text) {
    Quantity expected =
        new Quantity(
            BigDecimal.valueOf(value),
            BigDecimal.valueOf(low),
            high == null ? null : BigDecimal.valueOf(high),
            hedge,
            null);
    assertEquals(expected, only("we saw " + text), text);
  }

  private static void assertVague(long low, long high, String text) {
    Quantity expected =
        new Quantity(null, BigDecimal.valueOf(low), BigDecimal.valueOf(high), Hedge.VAGUE, null);
    assertEquals(expected, only("we saw " + text), text);
  }
}

package org.hearsay.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.syntax.ParsedArticle;
import org.junit.jupiter.api.Test;

/** Whatever stands between, before and behind digits, numbers are read without a fault. */
class NumeralsTest {

  /** Where white space, signs and separators may stand: % is the character. */
  private static final List<String> PLACES =
      List.of(
          "%",
          "%%",
          "%1",
          "1%",
          "%12%",
          "1%2",
          "1%/2",
          "1/%2",
          "%1/2",
          "1/2%",
          "1/2%3",
          "1%1/2",
          "3%/4%5",
          "http://example.test/ab12%and",
          "/%/",
          "-%5",
          "+%5",
          ".%5",
          "5%.",
          "1,0%00",
          "1%000",
          "10%00%000",
          "$%5",
          "5%%",
          "%5bn",
          "5%m",
          "1%e5",
          "a%1",
          "1%a",
          "0%0",
          "١%2",
          "9%9%9%9%9%9%9%9%9%9%9%9%9%9%9%9%9%9%9");

  private static final Set<Integer> TYPES =
      Set.of(
          (int) Character.SPACE_SEPARATOR,
          (int) Character.LINE_SEPARATOR,
          (int) Character.PARAGRAPH_SEPARATOR,
          (int) Character.CONTROL,
          (int) Character.FORMAT,
          (int) Character.DASH_PUNCTUATION,
          (int) Character.START_PUNCTUATION,
          (int) Character.END_PUNCTUATION,
          (int) Character.CONNECTOR_PUNCTUATION,
          (int) Character.OTHER_PUNCTUATION,
          (int) Character.INITIAL_QUOTE_PUNCTUATION,
          (int) Character.FINAL_QUOTE_PUNCTUATION,
          (int) Character.MATH_SYMBOL,
          (int) Character.CURRENCY_SYMBOL,
          (int) Character.MODIFIER_SYMBOL,
          (int) Character.OTHER_NUMBER,
          (int) Character.DECIMAL_DIGIT_NUMBER,
          (int) Character.NON_SPACING_MARK,
          (int) Character.SURROGATE);

  @Test
  void everySpaceSignAndSeparatorIsReadWithoutAFaultInEveryPlace() {
    List<String> marks = marks();
    assertTrue(marks.size() > 4_000, "only " + marks.size());
    for (String mark : marks) {
      for (String place : PLACES) {
        String word = place.replace("%", mark);
        Optional<BigDecimal> number = Numerals.parse(word);
        assertTrue(number.isEmpty() || number.get().precision() <= 40, word);
        for (int from = 0; from < word.length(); from++) {
          int end = Numerals.endOfNumber(word, from);
          assertTrue(end >= from && end <= word.length(), word);
        }
      }
    }
  }

  @Test
  void sentencesWithSuchWordsKeepTheirOtherNumbers() {
    QuantityReader reader = QuantityReader.load();
    for (String mark : marks()) {
      StringBuilder text = new StringBuilder();
      for (String place : PLACES) {
        text.append(place.replace("%", mark)).append(' ');
      }
      ParsedArticle article = PlainTokens.article(text + "and then we saw 4,711 stars");
      List<QuantityMention> read = reader.read(article);
      QuantityMention last = read.getLast();
      assertEquals(
          "4,711", last.span().in(article.text()), Integer.toHexString(mark.codePointAt(0)));
    }
  }

  @Test
  void aFractionHasNothingBehindIt() {
    assertEquals(Optional.empty(), Numerals.parse("http://example.test/ab12\u00a0and"));
    assertEquals(Optional.empty(), Numerals.parse("1/2\u00a03"));
    assertEquals(Optional.of(new BigDecimal("2.5")), Numerals.parse("2\u00a01/2"));
    assertEquals(Optional.of(new BigDecimal("10000")), Numerals.parse("10\u202f000"));
  }

  private static List<String> marks() {
    List<String> marks = new ArrayList<>();
    for (int point = 0; point <= Character.MAX_CODE_POINT; point++) {
      boolean surrogate = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
      if (TYPES.contains(Character.getType(point)) && (!surrogate || point % 512 == 0)) {
        marks.add(Character.toString(point));
      }
    }
    return marks;
  }
}

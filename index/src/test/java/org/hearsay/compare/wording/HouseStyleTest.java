package org.hearsay.compare.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class HouseStyleTest {

  private static List<String> keys(String text) {
    return HouseStyle.tokens(text, 0, text.length()).stream().map(HouseStyle.Token::key).toList();
  }

  @Test
  void writesContractionsOut() {
    assertEquals(keys("I do not think it is ours"), keys("I don’t think it's ours"));
    assertEquals(keys("we cannot, and will not"), keys("we can't, and won’t"));
    assertEquals(
        keys("do you see, you know, your own boat"), keys("d'you see, y’know, y'own boat"));
  }

  @Test
  void takesNumbersInLettersForDigits() {
    assertEquals(keys("45 boats, 5% of 1,200"), keys("forty-five boats, five per cent of 1200"));
  }

  @Test
  void takesBritishSpellingForAmerican() {
    assertEquals(
        keys("organized neighbors canceled the harbor theater"),
        keys("organised neighbours cancelled the harbour theatre"));
  }

  @Test
  void knowsTheCountryFromThePronoun() {
    assertEquals(List.of("usa"), keys("U.S."));
    assertEquals(keys("United States"), keys("US"));
    assertNotEquals(keys("us"), keys("US"));
  }

  @Test
  void keepsTheApostropheOfAnOpeningMarkOutOfTheWord() {
    assertEquals(keys("the ferry is late"), keys("‘the ferry’ is late"));
  }
}

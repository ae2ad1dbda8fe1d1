package org.hearsay.compare.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class WeightTest {

  private static Weight weight(String left, String right) {
    return Weight.of(keys(left), keys(right));
  }

  private static List<String> keys(String text) {
    return HouseStyle.tokens(text, 0, text.length()).stream().map(HouseStyle.Token::key).toList();
  }

  @Test
  void ofANegationIsTheHeaviest() {
    assertEquals(Weight.NEGATION, weight("will not pay 20", "will pay 30"));
    assertEquals(Weight.NONE, weight("is not", "isn't"));
  }

  @Test
  void ofNumbersIsHeavierThanOfWords() {
    assertEquals(Weight.NUMBER, weight("twenty boats", "thirty ships"));
    assertEquals(Weight.EXCHANGE, weight("boats", "ships"));
  }

  @Test
  void ofAConditionOrAHedgeIsHeavierThanOfWords() {
    assertEquals(Weight.CONDITION, weight("if", ""));
    assertEquals(Weight.CONDITION, weight("may", "might perhaps"));
    assertEquals(Weight.CONDITION, weight("all", "some"));
  }

  @Test
  void ofSmallWordsFormsAndMisprintsIsNone() {
    assertEquals(Weight.NONE, weight("well, that", "the"));
    assertEquals(Weight.NONE, weight("protects", "protecting"));
    assertEquals(Weight.NONE, weight("terorist", "terrorist"));
    assertEquals(Weight.NONE, weight("health care", "healthcare"));
    assertEquals(Weight.NONE, weight("all right", "right"));
    assertEquals(Weight.NONE, weight("timeout here", "time out"));
    assertEquals(
        Weight.NONE, weight("anti-ferry, anti-harbor polices", "antiferry, antiharbor policies"));
    assertEquals(Weight.EXCHANGE, weight("anti-ferry polices", "anti-harbor policies"));
  }
}

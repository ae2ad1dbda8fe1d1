package org.hearsay.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class HyphenJoinsTest {

  @Test
  void joinsWhatHyphensJoin() {
    HyphenJoins joined = joins("the", " ", "Anglo", "", "-", "", "Vellish", " ", "pact");

    assertEquals(List.of("the", "Anglo-Vellish", "pact"), joined.words());
    assertEquals(List.of("T0", "T1", "T4"), joined.tags());
    assertEquals(List.of(0, 1, 1, 1, 2), joined.places());
  }

  @Test
  void joinsThreePartsAndMore() {
    assertEquals(
        List.of("Tesk-Brenn-Vell"),
        joins("Tesk", "", "-", "", "Brenn", "", "-", "", "Vell").words());
  }

  @Test
  void leavesAPartThatSaysWhere() {
    assertEquals(List.of("Tesk", "-", "based"), joins("Tesk", "", "-", "", "based").words());
  }

  @Test
  void leavesADashBetweenSpaces() {
    assertEquals(List.of("Tesk", "-", "Brenn"), joins("Tesk", " ", "-", " ", "Brenn").words());
  }

  @Test
  void leavesAHyphenAtTheEnd() {
    assertEquals(List.of("Tesk", "-"), joins("Tesk", "", "-").words());
  }

  /** Words with what stands between them. */
  private static HyphenJoins joins(String... words) {
    List<CoreLabel> tokens = new ArrayList<>();
    for (int i = 0; i < words.length; i += 2) {
      CoreLabel token = CoreLabel.wordFromString(words[i]);
      token.setTag("T" + i / 2);
      token.setAfter(i + 1 < words.length ? words[i + 1] : "");
      tokens.add(token);
    }
    return HyphenJoins.of(tokens);
  }
}

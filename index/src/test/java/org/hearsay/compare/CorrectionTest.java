package org.hearsay.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.hearsay.compare.finding.SelfContradiction;
import org.hearsay.corpus.EntityKind;
import org.hearsay.corpus.Measure;
import org.junit.jupiter.api.Test;

/** What an article says against a number of its own. */
class CorrectionTest {

  private static Draft slide(String sentence) {
    return Draft.of(
            "a",
            "Tidings",
            "2024-03-05",
            "Landslide in Tarvik",
            "A landslide struck Tarvik. " + sentence)
        .named(EntityKind.LOCATION, "Tarvik")
        .about("landslide", "Tarvik", "2024-03-04");
  }

  private static List<SelfContradiction> of(Draft draft) {
    return Comparison.of(List.of(draft.done())).facts().stream()
        .filter(fact -> fact.measure() == Measure.KILLED)
        .flatMap(fact -> fact.selfContradictions().stream())
        .toList();
  }

  private static List<SelfContradiction> corrected(String right, String wrong) {
    return List.of(
        new SelfContradiction(
            SelfContradiction.Kind.CORRECTION,
            "Tidings",
            "Tidings takes a number back: " + right + ", not " + wrong + "."));
  }

  @Test
  void aNumberThatIsTakenBackForAnotherIsACorrection() {
    assertEquals(
        corrected("17", "19"),
        of(
            slide("It was 17 who died, not 19, the mayor said.")
                .killed("17", "people")
                .withdrawn("19")));
  }

  @Test
  void aNoticeOfAnEarlierVersionIsACorrection() {
    assertEquals(
        corrected("17", "19"),
        of(
            slide("An earlier version of this article put the dead at 19; 17 died.")
                .withdrawn("19")
                .killed("17", "people")));
  }

  @Test
  void aCountThatWentOnIsNone() {
    assertEquals(
        List.of(),
        of(
            slide("The slide killed 17 people, up from 12 on Monday.")
                .killed("17", "people")
                .withdrawn("12")));
  }

  @Test
  void whatAnotherSentenceTakesBackIsNone() {
    assertEquals(
        List.of(),
        of(
            slide("It killed 17 people. The mayor had spoken of 19, not of fewer.")
                .killed("17", "people")
                .withdrawn("19")));
  }
}

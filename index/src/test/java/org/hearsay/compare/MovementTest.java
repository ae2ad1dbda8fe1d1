package org.hearsay.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.hearsay.compare.finding.Dispute;
import org.hearsay.compare.finding.Explanation;
import org.hearsay.compare.finding.Fact;
import org.hearsay.compare.finding.FactVerdict;
import org.hearsay.compare.finding.Outcome;
import org.hearsay.corpus.EntityKind;
import org.hearsay.corpus.Measure;
import org.junit.jupiter.api.Test;

/** What makes it surer that a count has moved, what less sure, and what is told of it. */
class MovementTest {

  private static Draft slide(String id, String outlet, String day, String more) {
    return Draft.of(id, outlet, day, "Landslide in Tarvik", "A landslide struck Tarvik. " + more)
        .named(EntityKind.LOCATION, "Tarvik")
        .about("landslide", "Tarvik", "2024-03-04");
  }

  private static Draft counted(String id, String outlet, String day, String number, String who) {
    return slide(id, outlet, day, "Of the slide " + who + " counts " + number + " dead.")
        .killed(number, "people", who);
  }

  private static Fact killed(Draft... drafts) {
    List<Fact> facts =
        Comparison.of(Stream.of(drafts).map(Draft::done).toList()).facts().stream()
            .filter(fact -> fact.measure() == Measure.KILLED)
            .toList();
    assertEquals(1, facts.size(), facts::toString);
    return facts.getFirst();
  }

  private static Explanation step(Draft... drafts) {
    List<Explanation> explained = killed(drafts).explained();
    assertEquals(1, explained.size(), explained::toString);
    return explained.getFirst();
  }

  private static double confidence(Explanation step) {
    return Objects.requireNonNull(step.confidence(), step::toString);
  }

  private static List<String> sentences(Explanation step) {
    return step.evidence().stream().map(Dispute.Evidence::sentence).toList();
  }

  @Test
  void oneWhoCountsOnIsAnUpdateAndSaysHowSureItIs() {
    Draft first = counted("a", "Tidings", "2024-03-05", "34", "the guild");
    Draft later = counted("b", "Herald", "2024-03-06", "41", "the guild");
    Explanation step = step(first, later);
    assertEquals(Outcome.UPDATE, step.outcome(), step::sentence);
    assertTrue(confidence(step) >= 0.5 && confidence(step) < 1, step::toString);
    assertTrue(
        sentences(step).contains("both are quoted as the count of one who counts"), step::toString);
  }

  @Test
  void twoWhoCountAreLessSureThanOne() {
    Draft first = counted("a", "Tidings", "2024-03-05", "34", "the guild");
    double one = confidence(step(first, counted("b", "Herald", "2024-03-06", "41", "the guild")));
    double two = confidence(step(first, counted("b", "Herald", "2024-03-06", "41", "the army")));
    assertTrue(two < one, () -> two + " and " + one);
  }

  @Test
  void theFartherApartTheLessSure() {
    Draft first = counted("a", "Tidings", "2024-03-05", "34", "the guild");
    double near = confidence(step(first, counted("b", "Herald", "2024-03-06", "38", "the guild")));
    double far = confidence(step(first, counted("b", "Herald", "2024-03-06", "90", "the guild")));
    assertTrue(far < near, () -> far + " and " + near);
  }

  @Test
  void whatIsNotSureIsNoUpdateAndSaysSo() {
    Draft first = counted("a", "Tidings", "2024-03-05", "34", "the guild");
    Draft later = counted("b", "Herald", "2024-03-06", "90", "the army");
    Explanation step = step(first, later);
    assertEquals(Outcome.POSSIBLE, step.outcome(), step::sentence);
    assertTrue(
        step.sentence().endsWith("Whether both count the same is not sure."), step::sentence);
    assertEquals(FactVerdict.APART, killed(first, later).verdict());
  }
}

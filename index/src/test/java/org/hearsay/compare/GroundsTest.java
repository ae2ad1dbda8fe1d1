package org.hearsay.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.hearsay.compare.finding.Dispute;
import org.hearsay.compare.finding.Fact;
import org.hearsay.compare.finding.FactVerdict;
import org.hearsay.corpus.EntityKind;
import org.hearsay.corpus.Hedge;
import org.hearsay.corpus.Measure;
import org.junit.jupiter.api.Test;

/** What makes a contradiction surer, what less sure, and what a text says of its own numbers. */
class GroundsTest {

  private static Draft slide(String id, String outlet, String day, String more) {
    return Draft.of(id, outlet, day, "Landslide in Tarvik", "A landslide struck Tarvik. " + more)
        .named(EntityKind.LOCATION, "Tarvik")
        .about("landslide", "Tarvik", "2024-03-04");
  }

  private static Fact killed(Draft... drafts) {
    List<Fact> facts =
        Comparison.of(Stream.of(drafts).map(Draft::done).toList()).facts().stream()
            .filter(fact -> fact.measure() == Measure.KILLED)
            .toList();
    assertEquals(1, facts.size(), facts::toString);
    return facts.getFirst();
  }

  private static Dispute dispute(Draft... drafts) {
    return Objects.requireNonNull(killed(drafts).dispute());
  }

  private static List<String> sentences(Dispute dispute) {
    return dispute.evidence().stream().map(Dispute.Evidence::sentence).toList();
  }

  private static Draft guild(String more) {
    return slide("a", "Tidings", "2024-03-20", "The guild counts 34 dead. " + more)
        .killed("34", "people", "the guild");
  }

  private static Draft army() {
    return slide("b", "Herald", "2024-03-20", "The army counts 45 dead.")
        .killed("45", "people", "the army");
  }

  @Test
  void aTextThatSetsTheTwoNumbersAgainstEachOtherMakesItSurer() {
    Draft both =
        slide("c", "Post", "2024-03-20", "The guild counts 34 dead, the army counts 45 dead.")
            .killed("34", "people", "the guild")
            .killed("45", "people", "the army");
    Dispute alone = dispute(guild(""), army());
    Dispute told = dispute(guild(""), army(), both);
    assertTrue(told.confidence() > alone.confidence(), told::toString);
    assertTrue(
        sentences(told).contains("an article sets the two numbers against each other"),
        told::toString);
    String reason = killed(guild(""), army(), both).reason();
    assertTrue(reason.contains("Post sets the one number against the other."), reason);
  }

  @Test
  void aFurtherNumberThatBothGiveAlikeMakesItSurer() {
    Draft hurt =
        slide("a", "Tidings", "2024-03-20", "The guild counts 34 dead and 90 hurt.")
            .killed("34", "people", "the guild")
            .figure(Measure.INJURED, "90", "people", Hedge.EXACT, null);
    Draft alike =
        slide("b", "Herald", "2024-03-20", "The army counts 45 dead and 90 hurt.")
            .killed("45", "people", "the army")
            .figure(Measure.INJURED, "90", "people", Hedge.EXACT, null);
    Dispute dispute = dispute(hurt, alike);
    assertTrue(
        sentences(dispute).contains("both sentences give a further number alike"),
        dispute::toString);
    assertTrue(dispute.confidence() > dispute(guild(""), army()).confidence(), dispute::toString);
  }

  @Test
  void oneOutletThatGivesBothInTwoArticlesIsLessSure() {
    Draft own =
        slide("b", "Tidings", "2024-03-20", "The army counts 45 dead.")
            .killed("45", "people", "the army");
    assertTrue(dispute(guild(""), own).confidence() < dispute(guild(""), army()).confidence());
  }

  @Test
  void whatIsAddedToACountIsNoCountOfItsOwn() {
    Fact fact =
        killed(
            slide("a", "Tidings", "2024-03-20", "It killed 12, bringing the toll to 40.")
                .killed("12", "people")
                .killed("40", "people"),
            slide("b", "Herald", "2024-03-20", "Officials counted 40 dead.")
                .killed("40", "people"));
    assertEquals(FactVerdict.AGREEMENT, fact.verdict(), fact::toString);
  }

  @Test
  void anEarlierTollIsTheNumberThatFollowsThatWord() {
    Draft updating =
        slide(
                "a",
                "Tidings",
                "2024-03-20",
                "The guild counts 34 dead, up from an earlier toll of 20.")
            .killed("34", "people", "the guild");
    Fact fact = killed(updating.killed("20", "people", "the guild"), army());
    assertTrue(
        fact.explained().stream()
            .noneMatch(pair ->
                "called-earlier".equals(pair.check())
                    && pair.low().lowest() != null
                    && pair.low().lowest().intValue() == 34),
        fact::toString);
  }
}

package org.hearsay.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.stream.Stream;
import org.hearsay.compare.digest.Digest;
import org.hearsay.compare.digest.Furniture;
import org.hearsay.compare.digest.Telling;
import org.hearsay.compare.event.Gazetteer;
import org.hearsay.compare.event.Kinds;
import org.hearsay.compare.event.Scene;
import org.hearsay.compare.event.Scenes;
import org.hearsay.compare.finding.Report;
import org.hearsay.corpus.AnnotatedArticle;
import org.hearsay.corpus.EntityKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Figures of other incidents that an article mentions stand in no fact with those of its own. */
class OtherIncidentsTest {

  private static final String LEAD = "A gunman killed 9 people at a bakery in Varmia on Monday. ";

  private static Draft shooting(String id, String outlet, String sentence) {
    return Draft.of(id, outlet, "2024-03-05", "Gunman kills 9 at Varmia bakery", LEAD + sentence)
        .named(EntityKind.LOCATION, "Varmia")
        .about("shooting", "Varmia", "2024-03-04")
        .killed("9", "people");
  }

  private static Report report(Draft... drafts) {
    return Comparison.of(Stream.of(drafts).map(Draft::done).toList());
  }

  /** The sentences that are taken to tell of what the article is about. */
  private static List<String> ofItsOwn(String sentence) {
    AnnotatedArticle article = shooting("a", "Herald", sentence).killed("14", "people").done();
    Digest digest = Digest.of(article, Furniture.of(Stream.of(article)));
    Scene main = new Scenes(new Gazetteer(), new Kinds()).of(digest).getFirst();
    return main.tellings().stream().map(Telling::sentence).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "In a separate shooting 14 people were killed.",
        "Police said 14 people died in an unrelated attack.",
        "Another 14 people were killed in two other towns.",
        "It came after a similar massacre in which 14 died.",
        "In 2009 a man killed 14 there.",
        "Some 14 people were killed in a school in 1998.",
        "Eleven years ago a student killed 14.",
        "Gunmen have killed 14 since January.",
        "The police counted 14 killings in 2023 alone.",
        "Deputies handled 14 killings in all of 2023.",
        "The worst was in 1987, when 14 died.",
      })
  void anotherIncidentIsApart(String sentence) {
    assertEquals(List.of(LEAD.strip()), ofItsOwn(sentence));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It was the deadliest attack since 1998, and 14 people died.",
        "Later 14 people were said to have died in the attack.",
        "The hospital said that 14 had died, two more than the other clinic counted.",
        "Two years after it opened, 14 of its guests died.",
        "The 14 killed will be buried next year.",
      })
  void theSameIncidentIsNot(String sentence) {
    assertEquals(List.of(LEAD.strip(), sentence), ofItsOwn(sentence));
  }

  private static Draft accident(
      String id, String outlet, String kind, String what, String place, String number) {
    String text = what + " near " + place + " on Monday killed " + number + " people.";
    return Draft.of(id, outlet, "2024-05-07", what + " near " + place, text)
        .named(EntityKind.LOCATION, place)
        .about(kind, place, "2024-05-06")
        .killed(number, "people");
  }

  @ParameterizedTest
  @CsvSource({
    "sinking, A boat that sank, Ziguinchor, Chittagong",
    "explosion, An explosion at a firecracker shed, Madurai, Puebla",
    "crash, A bus that crashed, Bradford, Bologna",
    "fire, A fire in a hostel, Kaluga, Rosario",
    "landslide, A landslide, Manizales, Kozhikode"
  })
  void accidentsOfOneDayAtOtherTownsAreTwo(String kind, String what, String one, String other) {
    Report report =
        report(
            accident("a", "Herald", kind, what, one, "14"),
            accident("b", "Courier", kind, what, other, "31"));
    assertNotEquals(
        report.facts().getFirst().event(), report.facts().getLast().event(), report::toString);
  }

  @Test
  void anAccidentAtOneTownIsOne() {
    Report report =
        report(
            accident("a", "Herald", "crash", "A bus that crashed", "Bradford", "14"),
            accident("b", "Courier", "crash", "A bus that crashed", "Bradford", "14"));
    assertEquals(1, report.facts().size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "hijacking",
        "ambush",
        "assassination",
        "drought",
        "heatwave",
        "spill",
        "accident",
        "summit"
      })
  void everyKindOfEventIsOneWhereTwoOutletsTellIt(String kind) {
    Report report =
        report(
            accident("a", "Herald", kind, "The " + kind, "Varmia", "14"),
            accident("b", "Courier", kind, "The " + kind, "Varmia", "14"));
    assertEquals(1, report.events().size());
    assertEquals(kind, report.events().getFirst().trigger());
  }
}

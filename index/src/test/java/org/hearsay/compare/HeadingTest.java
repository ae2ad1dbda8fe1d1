package org.hearsay.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.stream.Stream;
import org.hearsay.compare.finding.Event;
import org.hearsay.corpus.EntityKind;
import org.junit.jupiter.api.Test;

/** An event is called what its articles begin with, else by a headline. */
class HeadingTest {

  @Test
  void whatGoesOnAndWhatFollowsAHappeningHasAHeadline() {
    String text = "The verdict on the fire in Varmia was told on Monday. It killed 9 people.";
    Event event =
        event(
            told("a", "Herald", "2024-03-05", "Verdict on the fire that killed 9", text)
                .about("trial", "Varmia", "2024-03-04")
                .killed("9", "people"),
            told("b", "Courier", "2024-03-05", "Verdict on the fire", text)
                .about("trial", "Varmia", "2024-03-04")
                .killed("9", "people"));
    assertEquals("Verdict on the fire", event.label());
    assertNull(event.trigger());
  }

  private static Draft told(String id, String outlet, String day, String title, String text) {
    return Draft.of(id, outlet, day, title, text);
  }

  private static Event event(Draft... drafts) {
    return Comparison.of(Stream.of(drafts).map(Draft::done).toList()).events().getFirst();
  }

  @Test
  void whatArticlesBeginWithNamesIt() {
    Event event =
        event(
            told(
                    "a",
                    "Herald",
                    "2024-03-05",
                    "Ferry sinks off Varmia",
                    "A ferry sank off Varmia on Monday. At least 9 people died.")
                .named(EntityKind.LOCATION, "Varmia")
                .about("sinking", "Varmia", "2024-03-04")
                .killed("9", "people"),
            told(
                    "b",
                    "Courier",
                    "2024-03-05",
                    "Nine die as ferry capsizes",
                    "Nine people died when a ferry sank near Varmia. Officials counted 9 dead.")
                .named(EntityKind.LOCATION, "Varmia")
                .about("sinking", "Varmia", "2024-03-04")
                .killed("9", "people"));
    assertEquals("sinking, Varmia, 4 March 2024", event.label());
    assertEquals("sinking", event.trigger());
  }

  @Test
  void whatOneReaderTookFromAPassageNamesNothing() {
    String title = "Senate leaders seek a way out of the budget fight";
    String text = "Leaders of the Senate met about the budget. Fewer than 9 people left early.";
    Event event =
        event(
            told("a", "Herald", "2024-03-05", title, text)
                .about("flood", "Newport", "2024-03-05")
                .killed("9", "people"),
            told("b", "Courier", "2024-03-05", title + " at last", text)
                .about("flood", "Newport", "2024-03-05")
                .killed("9", "people"));
    assertEquals(title, event.label());
    assertNull(event.trigger());
    assertNull(event.place());
  }

  @Test
  void theCountryOfWhoSpeaksIsNotWhereItHappened() {
    String text = "Officials in the U.S. said that a clash in Ukraine on Monday killed 9 people.";
    List<Draft> drafts =
        Stream.of("Herald", "Courier")
            .map(outlet ->
                told(outlet, outlet, "2024-03-05", "U.S. condemns Ukraine clash", text)
                    .named(EntityKind.LOCATION, "U.S.")
                    .named(EntityKind.LOCATION, "Ukraine")
                    .about("clash", "U.S.", "2024-03-04")
                    .killed("9", "people"))
            .toList();
    Event event = event(drafts.toArray(Draft[]::new));
    assertEquals("U.S. condemns Ukraine clash", event.label());
    assertNull(event.place());
  }
}

package org.hearsay.revision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import org.hearsay.corpus.Measure;
import org.hearsay.index.Written;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RevisionsTest {

  @Test
  void anotherNumberInTheSameSentenceIsAChange() {
    Revision revision =
        revision(ferry(14, "About 14 people drowned."), ferry(19, "Some 19 people drowned."));
    assertEquals(List.of("14 → 19"), shown(revision));
    assertFalse(revision.isDeclared());
  }

  @Test
  void aFigureThatMovedIsNone() {
    Written now =
        Written.article("a", "Daily Gull", "2025-05-04")
            .says("Ada Quill", "The sea was rough")
            .counts(Measure.KILLED, 14, 14, "By noon 14 people had drowned.");
    assertEquals(
        List.of("- → The sea was rough"),
        shown(revision(ferry(14, "About 14 people drowned."), now)));
  }

  @Test
  void aFigureThatIsGoneIsTold() {
    Written now = Written.article("a", "Daily Gull", "2025-05-04").says("Ada Quill", "It was dark");
    Revision revision = revision(ferry(14, "About 14 people drowned."), now);
    assertEquals(List.of("14 → -", "- → It was dark"), shown(revision));
    assertEquals(1, revision.withdrawn().size());
  }

  @Test
  void figuresOfTwoMeasuresAreNeverOne() {
    Written now =
        Written.article("a", "Daily Gull", "2025-05-04")
            .counts(Measure.INJURED, 14, 14, "About 14 people drowned.");
    assertEquals(
        List.of("14 → -", "- → 14"), shown(revision(ferry(14, "About 14 people drowned."), now)));
  }

  @Test
  void aRewordedQuoteIsAChangeAndOneThatStaysIsNone() {
    Written old =
        Written.article("a", "Daily Gull", "2025-05-04")
            .says("Ada Quill", "The pumps were never checked by anybody")
            .says("Bo Penn", "We grieve");
    Written now =
        Written.article("a", "Daily Gull", "2025-05-04")
            .says("Bo Penn", "We grieve")
            .says("Ada Quill", "The pumps were sometimes checked by somebody");
    assertEquals(
        List.of(
            "The pumps were never checked by anybody → The pumps were sometimes checked by somebody"),
        shown(revision(old, now)));
  }

  @Test
  void theSameWordsOfAnotherSpeakerAreAChange() {
    Written old = Written.article("a", "Gull", "2025-05-04").says("Ada Quill", "We were warned");
    Written now = Written.article("a", "Gull", "2025-05-04").says("Bo Penn", "We were warned");
    assertEquals(List.of("We were warned → We were warned"), shown(revision(old, now)));
  }

  @Test
  void aCorrectionThatSaysSoIsDeclared() {
    Written now =
        ferry(19, "Some 19 people drowned.")
            .counts(Measure.COUNT, 14, 14, "An earlier version of this story gave 14.");
    assertTrue(revision(ferry(14, "About 14 people drowned."), now).isDeclared());
  }

  private static Written ferry(int dead, String sentence) {
    return Written.article("a", "Daily Gull", "2025-05-04")
        .counts(Measure.KILLED, dead, dead, sentence);
  }

  private static Revision revision(Written old, Written now) {
    return Revisions.between(old.annotated(), now.annotated(), Instant.EPOCH, Instant.MAX);
  }

  private static List<String> shown(Revision revision) {
    return revision.changes().stream()
        .map(change ->
            switch (change) {
              case Change.OfFigure figure ->
                  side(figure.oldText()) + " → " + side(figure.nowText());
              case Change.OfQuote quote -> side(quote.oldText()) + " → " + side(quote.nowText());
              case Change.OfTitle title -> title.before() + " → " + title.after();
            })
        .toList();
  }

  private static String side(@Nullable String text) {
    return text == null ? "-" : text;
  }
}

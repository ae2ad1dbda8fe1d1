package org.hearsay.corpus.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.hearsay.corpus.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NinjsTest {

  private static final String ITEM =
      "{\"guid\":\"urn:sele:1\",\"type\":\"text\",\"headline\":\"Ferry sinks\",\"versioncreated\":\"2019-05-07T09:00:00+0000\","
          + "\"language\":\"en\",\"source\":\"Coast Wire\",\"pubstatus\":\"usable\",\"body_html\":\"<p>The ferry sank.</p><p>All were saved.</p>\"}";

  @ParameterizedTest
  @ValueSource(strings = {"uri", "guid", "_id", "id", "item_id"})
  void isCalledByWhateverItsProgramCallsIt(String name) {
    Article article = Inputs.article(ITEM.replace("\"guid\"", "\"" + name + "\""));

    assertEquals("urn:sele:1", article.id());
    assertEquals("Ferry sinks", article.title());
    assertEquals("Coast Wire", article.outlet());
    assertEquals(LocalDate.of(2019, 5, 7), article.published());
    assertEquals("The ferry sank.\n\nAll were saved.", article.text());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"data\":{\"items\":[{\"meta\":{},\"item\":I}]}}",
        "{\"response\":{\"status\":\"ok\",\"results\":[I]}}",
        "{\"hits\":{\"total\":1,\"hits\":[{\"_source\":I}]}}",
        "{\"article\":I}"
      })
  void mayBeWrappedAsServicesDo(String answer) {
    assertEquals(List.of("urn:sele:1"), Inputs.outcomes(answer.replace("I", ITEM)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"items", "_items", "articles"})
  void mayStandInAList(String name) {
    String other = ITEM.replace("sele:1", "sele:2");

    assertEquals(
        List.of("urn:sele:1", "urn:sele:2"),
        Inputs.outcomes("{\"" + name + "\":[" + ITEM + "," + other + "],\"_meta\":{\"total\":2}}"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[{\"role\":\"teaser\",\"value\":\"A ferry sank and nobody knows why it did so in calm weather, in short.\"},{\"role\":\"main\",\"value\":\"The ferry sank.\"}]",
        "[{\"role\":\"main\",\"value\":\"The ferry sank.\"},{\"role\":\"summary\",\"value\":\"A ferry sank and nobody knows why it did so in calm weather.\"}]",
        "[{\"value\":\"Ferry!\"},{\"value\":\"The ferry sank.\"}]",
        "[{\"contenttype\":\"text/html\",\"value\":\"<p>The ferry sank.</p>\"}]",
      })
  void givesItsMainBodyWhereverThatStands(String bodies) {
    Article article =
        Inputs.article(
            "{\"uri\":\"urn:sele:1\",\"standard\":{\"version\":\"2.0\"},\"headlines\":[{\"value\":\"Ferry sinks\"}],\"bodies\":"
                + bodies
                + "}");

    assertEquals("The ferry sank.", article.text());
    assertEquals("Ferry sinks", article.title());
  }

  @ParameterizedTest
  @ValueSource(strings = {"canceled", "withheld", "killed", "recalled"})
  void isSkippedWhereItsAgencyHasWithdrawnIt(String status) {
    assertEquals(
        List.of("skipped: its agency has withdrawn it"),
        Inputs.outcomes(ITEM.replace("usable", status)));
  }

  @Test
  void isReadWithADateThatIsNone() {
    List<String> outcomes = Inputs.outcomes(ITEM.replace("2019-05-07T09:00:00+0000", "soon"));

    assertEquals("urn:sele:1", outcomes.getFirst());
    assertEquals(
        "noted: published is not a date: \"soon\"; the article is read without a day",
        outcomes.get(1));
  }

  @Test
  void isNotSeenInArticlesOfAnyOtherKind() {
    Article article =
        Inputs.article(
            "{\"id\":\"a\",\"headline\":\"Ferry sinks\",\"publisher\":\"Sele Post\",\"content\":\"The ferry sank.\"}");
    assertEquals("Sele Post", article.outlet());
  }
}

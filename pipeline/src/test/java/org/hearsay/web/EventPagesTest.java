package org.hearsay.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.cli.SampleIndex;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What can be done with the events: sorted, folded, two outlets side by side on one of them. */
@Tag("models")
class EventPagesTest {

  @TempDir static Path folder;

  private static Served served;
  private static String event;

  @BeforeAll
  static void start() throws Exception {
    SampleIndex.copyInto(folder);
    Files.writeString(
        folder.resolve("index.failures.jsonl"),
        "{\"schema\":\"hearsay-failures/1\",\"file\":\"a.txt\",\"where\":\"a.txt:7\","
            + "\"reason\":\"it is no text\"}\n");
    served = Served.over(folder, Duration.ofSeconds(30));
    served.awaitComparison();
    Matcher link = Pattern.compile("/event\\?id=[^\"]*").matcher(body("/events?words=Harlow+Mill"));
    assertTrue(link.find());
    event = link.group();
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  private static String body(String path) throws Exception {
    var response = served.get(path);
    assertEquals(200, response.statusCode(), path + ": " + response.body());
    return response.body();
  }

  @Test
  void theListTellsWhenAndWhere() throws Exception {
    String list = body("/events");
    assertTrue(list.contains("data-label=\"Where\""), list);
    assertTrue(list.contains(">Harlow Mill</td>"), list);
    assertTrue(body("/events?words=harlow").contains("/event?id="));
    assertFalse(body("/events?words=nowhere").contains("/event?id="));
  }

  @Test
  void factsAreSortedAndFolded() throws Exception {
    String byName = body(event + "&sort=name");
    assertTrue(
        byName.indexOf("People injured") < byName.indexOf("People killed"),
        "injured before killed");
    assertTrue(body(event).contains("<details class=\"fold\" open>"));
    String folded = body(event + "&sort=name&fold=all");
    assertFalse(folded.contains("<details class=\"fold\" open>"), folded);
    assertTrue(folded.contains("Unfold all"), folded);
  }

  @Test
  void twoOutletsStandSideBySideOnOneEvent() throws Exception {
    String page = body(event);
    assertTrue(page.contains("Outlets side by side"), page);
    String beside =
        body(
            event.replace(
                "/event?id=", "/compare?outlet=Eastbay+Daily&outlet=Northgate+Times&event="));
    assertTrue(beside.contains("Fact by fact"), beside);
    assertTrue(beside.contains("/compare?outlet=Northgate+Times&amp;event="), beside);
    assertFalse(beside.contains("Over all events"), beside);
    assertEquals(404, served.get("/compare?outlet=Eastbay+Daily&event=none").statusCode());
  }

  @Test
  void aSharedQuoteIsShownWordBesideWord() throws Exception {
    String page = body("/wordings");
    assertTrue(page.contains("Helena Marsh"), page);
    assertTrue(page.contains("<del>"), page);
    String two = body("/wordings?outlet=The+Calder+Post&outlet=Eastbay+Daily");
    assertTrue(two.contains("Helena Marsh"), two);
    assertFalse(two.contains("in <span class=\"place\">Northgate"), two);
    assertFalse(body("/wordings?words=nothing+of+this").contains("Helena Marsh"));
  }

  @Test
  void whatCouldNotBeReadStandsWithItsReason() throws Exception {
    String about = body("/about");
    assertTrue(about.contains(">a.txt:7<"), about);
    assertTrue(about.contains("it is no text"), about);
    assertFalse(about.contains("hearsay-failures/1"), about);
    assertTrue(about.contains("Made with hearsay of a test."), about);
  }
}

package org.hearsay.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Finding one's way in an index: what there is, in which order, what is missing, all of it. */
class FindingTest {

  @TempDir Path folder;

  @BeforeEach
  void writesTheIndex() {
    GullBay.indexIn(folder.resolve("index"));
  }

  @Test
  void articlesAreListedNewestFirst() {
    assertEquals(
        """
        published   outlet                quotes  figures  id         title
        2025-03-05  The Northern Courier       1        1  courier-1
        2025-03-04  Halden Bugle               3        1  bugle-1    Ferry sinks in Gull Bay
        """,
        run("articles").out());
  }

  @Test
  void articlesAreFilteredAndSorted() {
    assertEquals(List.of("bugle-1"), ids("articles", "hull"));
    assertEquals(List.of("courier-1"), ids("articles", "--outlet", "northern courier"));
    assertEquals(List.of("bugle-1"), ids("articles", "--to", "2025-03-04"));
    assertEquals(List.of("courier-1", "bugle-1"), ids("articles", "--from", "2025-03"));
    assertEquals(List.of("bugle-1", "courier-1"), ids("articles", "--sort", "oldest"));
    assertEquals(ExitCode.NOT_FOUND, run("articles", "--from", "2025-04").code());
  }

  @Test
  void articlesThatLackSomethingAreFound() {
    assertEquals(List.of("courier-1"), ids("articles", "--without", "title"));
    assertEquals(List.of("courier-1"), ids("articles", "--without", "title,url"));
    assertEquals(ExitCode.NOT_FOUND, run("articles", "--without", "outlet").code());
  }

  @Test
  void outletsAreListedWithTheirDays() {
    assertEquals(
        """
        articles  from        to          outlet
               1  2025-03-04  2025-03-04  Halden Bugle
               1  2025-03-05  2025-03-05  The Northern Courier
        """,
        run("outlets").out());
  }

  @Test
  void eventsAreListedWithHowManyTellOfThem() {
    assertTrue(run("events").out().contains("sinking, Gull Bay, 3 March 2025"));
    JsonNode event = JsonMapper.shared().readTree(run("events", "--format", "json").out());
    assertEquals(2, event.path("articles").asInt());
    assertEquals("2025-03-03", event.path("from").asString());
    assertEquals(ExitCode.DONE, run("report", "--event", event.path("id").asString()).code());
  }

  @Test
  void quotesAreSortedByDate() {
    String newest = run("quotes", "--sort", "date", "--format", "csv").out();
    assertTrue(newest.lines().toList().get(1).startsWith("courier-1,"), newest);
    String oldest = run("quotes", "--sort", "oldest", "--format", "csv").out();
    assertTrue(oldest.lines().toList().get(1).startsWith("bugle-1,"), oldest);
  }

  @Test
  void figuresAreThoseOfOneOriginator() {
    assertEquals(2, run("figures", "--originator", "quill", "--format", "csv").lines());
    assertEquals(2, run("figures", "--originator", "Ada Quill", "--format", "csv").lines());
    assertEquals(ExitCode.NOT_FOUND, run("figures", "--originator", "ill").code());
    assertEquals(3, run("figures", "--measure", "injured,killed", "--format", "csv").lines());
  }

  @Test
  void everythingIsExportedAsTablesAndAsLines() throws IOException {
    Run run = run("export", "out");
    assertEquals(
        "hearsay: 2 articles, 4 quotes, 2 figures, 1 events and 1 facts are in "
            + folder.resolve("out")
            + "\n",
        run.err());
    for (String table : List.of("articles", "quotes", "figures", "events", "facts")) {
      assertTrue(Files.readAllLines(folder.resolve("out/" + table + ".csv")).size() > 1, table);
    }
    run("export", "lines", "--format", "json");
    List<String> articles = Files.readAllLines(folder.resolve("lines/articles.jsonl"));
    assertEquals(2, articles.size());
    assertTrue(articles.getFirst().startsWith("{\"schema\":\"hearsay/1\""), articles.getFirst());
    assertEquals(4, Files.readAllLines(folder.resolve("lines/quotes.jsonl")).size());
    assertTrue(Files.exists(folder.resolve("lines/report.json")));
  }

  /** What is exported is what can be indexed again. */
  @Test
  void anExportIsIndexedAsItWas() {
    run("export", "lines", "--format", "json");
    Run again = Run.of(folder, Map.of("HEARSAY_INDEX", "other"), "index", "lines/articles.jsonl");
    assertTrue(again.err().contains("2 read: 2 indexed"), again.err());
  }

  @Test
  void aDismissedFindingStaysAwayVisibly() {
    String id = fact();
    assertTrue(run("report", "--ids").out().contains("finding " + id));
    assertEquals(ExitCode.DONE, run("ignore", id, "bodies", "are", "not", "people").code());
    Run report = run("report", "--format", "json");
    assertFalse(report.out().contains(id), report.out());
    assertTrue(report.err().contains("1 fact is left out as ignored; --ignored shows it"));
    assertTrue(run("report", "--format", "json", "--ignored").out().contains(id));
    assertEquals(ExitCode.DONE, run("report", "--fail-on", "scope").code());
    assertTrue(run("ignore").out().contains(id + "  bodies are not people"));
    run("ignore", "--undo", id);
    assertTrue(run("report", "--format", "json").out().contains(id));
    assertEquals(ExitCode.NOT_FOUND, run("ignore", "--undo", id).code());
  }

  private String fact() {
    JsonNode report = JsonMapper.shared().readTree(run("report", "--format", "json").out());
    return report.path("facts").path(0).path("id").asString();
  }

  private List<String> ids(String... args) {
    List<String> all = new ArrayList<>(List.of(args));
    all.addAll(List.of("--format", "json"));
    return run(all.toArray(String[]::new))
        .out()
        .lines()
        .map(line -> JsonMapper.shared().readTree(line).path("id").asString())
        .toList();
  }

  private Run run(String... args) {
    return Run.of(folder, Map.of("HEARSAY_INDEX", "index"), args);
  }
}

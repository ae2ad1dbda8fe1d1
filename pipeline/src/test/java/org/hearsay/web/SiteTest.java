package org.hearsay.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.cli.GullBay;
import org.hearsay.corpus.AnnotatedArticle;
import org.hearsay.corpus.Article;
import org.hearsay.index.ArticleIndex;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SiteTest {

  @TempDir Path folder;

  private Served served;

  @BeforeEach
  void start() throws Exception {
    GullBay.indexIn(folder.resolve("index"));
    served = Served.over(folder);
  }

  @AfterEach
  void stop() {
    served.close();
  }

  private String body(String path) throws Exception {
    var response = served.get(path);
    assertEquals(200, response.statusCode(), path + ": " + response.body());
    return response.body();
  }

  @Test
  void everyPageOfTheMenuIsThere() throws Exception {
    for (Layout.Entry entry : Layout.MENU) {
      assertTrue(body(entry.address()).contains("</html>"), entry.address());
    }
  }

  @Test
  void wordsOfTheQueryAreMarkedInAnyForm() throws Exception {
    assertTrue(body("/search?q=pump").contains("<mark>pumps</mark>"));
  }

  @Test
  void aQueryMayNameFields() throws Exception {
    assertTrue(body("/search?q=stance%3Adenied").contains("1 found"));
    assertTrue(body("/search?in=figures&q=value%3A%5B10+TO+15%5D").contains("1 found"));
    assertTrue(body("/search?q=speaker%3Aquill").contains("2 found"));
  }

  @Test
  void whatIsToldInOtherWordsIsFound() throws Exception {
    String page = body("/search?q=" + Served.encoded("like:\"failure: the old pumps failed\""));
    assertTrue(page.contains("1 found"), page);
    assertTrue(page.contains("<mark>pumps</mark>"), page);
    assertTrue(page.contains("More like this"), page);
    String figures = body("/search?in=figures&q=" + Served.encoded("like:\"bodies were counted\""));
    assertTrue(figures.contains("1 found"), figures);
    assertEquals(400, served.get("/search?q=" + Served.encoded("like:\"of the\"")).statusCode());
  }

  @Test
  void aMistakeIsPointedAtWithACaret() throws Exception {
    var response = served.get("/search?q=" + Served.encoded("pumps colour:red"));
    assertEquals(400, response.statusCode());
    assertTrue(response.body().contains(" ".repeat(6) + "^"), response.body());
    assertTrue(response.body().contains("is no field"), response.body());
  }

  @Test
  void theApiAndTheExportPointAtAMistakeToo() throws Exception {
    JsonNode problem =
        JsonMapper.shared()
            .readTree(served.get("/api/v1/quotes?q=" + Served.encoded("a (pump")).body());
    assertEquals(8, problem.get("column").asInt());
    assertEquals("a (pump\n       ^", problem.get("pointed").asString());
    String page = served.get("/export?q=" + Served.encoded("a (pump")).body();
    assertTrue(page.contains("<pre>a (pump\n       ^</pre>"), page);
  }

  @Test
  void aMisspeltSpeakerIsFoundWithATilde() throws Exception {
    assertTrue(body("/search?q=speaker%3Aquil").contains("0 found"));
    assertTrue(body("/search?q=speaker%3Aquil%7E").contains("2 found"));
  }

  @Test
  void hitsAreAlsoShownAsLinesWithTheWordInTheMiddle() throws Exception {
    String page = body("/search?q=pumps&as=lines");
    assertTrue(page.contains("<mark>pumps</mark> <span class=\"right\">had failed"), page);
    assertFalse(page.contains("class=\"hit\""), page);
  }

  @Test
  void aQueryIsSuggestedWhileItIsTyped() throws Exception {
    assertTrue(suggested("pumps speak").contains("pumps speaker:"));
    assertTrue(suggested("speaker:qui").contains("speaker:\"Ada Quill\""));
    assertTrue(suggested("speaker:\"Ada Q").contains("speaker:\"Ada Quill\""));
    assertTrue(suggested("pumps stance:den").contains("pumps stance:denied"));
    assertTrue(suggested("outlet:cour").contains("outlet:\"The Northern Courier\""));
    assertTrue(suggested("bodi").contains("bodies"));
    assertEquals(List.of(), suggested("\"We counted"));
  }

  private List<String> suggested(String typed) throws Exception {
    List<String> queries = new ArrayList<>();
    JsonMapper.shared()
        .readTree(body("/api/v1/suggest?q=" + Served.encoded(typed)))
        .get("items")
        .forEach(item -> queries.add(item.get("query").asString()));
    return queries;
  }

  @Test
  void aFacetLeadsToItsHits() throws Exception {
    String all = body("/search");
    String facet = "/search?outlet=Halden+Bugle";
    assertTrue(all.contains(facet), all);
    assertTrue(body(facet).contains("3 found"));
  }

  @Test
  void anArticleShowsItsMarksWithTheirNotes() throws Exception {
    String page = body("/article?id=bugle-1");
    assertTrue(page.contains("id=\"note-q1\""), page);
    assertTrue(page.contains("href=\"#note-f1\""), page);
    assertTrue(page.contains("found by counted-bodies"), page);
  }

  @Test
  void anEventLeadsFromItsNumbersToTheirSentences() throws Exception {
    served.awaitComparison();
    String list = body("/events");
    int at = list.indexOf("/event?id=");
    assertTrue(at > 0, list);
    String event = body(list.substring(at, list.indexOf('"', at)));
    assertTrue(event.contains("/article?id=bugle-1#at-12"), event);
    String filtered =
        body(list.substring(at, list.indexOf('"', at)) + "&outlet=The+Northern+Courier");
    assertFalse(filtered.contains("/article?id=bugle-1#at-12"), filtered);
  }

  @Test
  void csvHasAllHitsAndGuardsFormulas() throws Exception {
    String csv = body("/export?form=csv");
    assertEquals(5, csv.lines().count());
    assertTrue(csv.contains("'=SUM(A1)"), csv);
  }

  @Test
  void quotesAreAlsoQuotationsAndAnnotations() throws Exception {
    JsonNode quotation =
        JsonMapper.shared()
            .readTree(body("/export?form=schema&q=bodies").lines().findFirst().orElseThrow());
    assertEquals("Quotation", quotation.get("@type").asString());
    assertEquals("Ada Quill", quotation.get("spokenByCharacter").get("name").asString());
    JsonNode annotation =
        JsonMapper.shared()
            .readTree(body("/export?form=annotation&q=bodies").lines().findFirst().orElseThrow());
    assertEquals(0, annotation.get("target").get("selector").get(0).get("start").asInt());
  }

  @Test
  void cursorsGoThroughAllItemsOnce() throws Exception {
    Set<String> seen = new TreeSet<>();
    String next = "";
    int pages = 0;
    do {
      JsonNode page = JsonMapper.shared().readTree(body("/api/v1/quotes?limit=3" + next));
      page.get("items")
          .forEach(item ->
              seen.add(
                  item.get("article").get("id").asString()
                      + item.get("quote").get("id").asString()));
      next = page.get("next").isNull() ? "" : "&cursor=" + page.get("next").asString();
      pages++;
    } while (!next.isEmpty());
    assertEquals(2, pages);
    assertEquals(4, seen.size());
  }

  @Test
  void everyPathOfTheApiDocumentAnswersWithWhatItRequires() throws Exception {
    JsonNode document = JsonMapper.shared().readTree(body("/api/v1/openapi.json"));
    List<String> paths = List.copyOf(document.get("paths").propertyNames());
    assertEquals(11, paths.size());
    served.awaitComparison();
    for (String path : paths) {
      JsonNode answer =
          JsonMapper.shared()
              .readTree(body(path + (path.endsWith("article") ? "?id=bugle-1" : "")));
      JsonNode ok = document.get("paths").get(path).get("get").get("responses").get("200");
      JsonNode response =
          ok.has("$ref") ? document.get("components").get("responses").get("list") : ok;
      for (JsonNode name :
          response.get("content").get("application/json").get("schema").get("required")) {
        assertTrue(answer.has(name.asString()), path + " has no " + name);
      }
    }
  }

  @Test
  void aMergeIsSeenEverywhereAndCanBeTakenBack() throws Exception {
    assertTrue(body("/speakers").contains(">ministry</a>"));
    var response =
        served.submit(Map.of("action", "merge", "name", "ministry", "other", "Ada Quill"));
    assertEquals(303, response.statusCode(), response.body());
    assertFalse(body("/speakers").contains(">ministry</a>"));
    assertTrue(body("/search?q=pumps").contains("Ada Quill"));
    served.submit(
        Map.of("action", "undo", "name", "ministry", "rule", "merge Ada Quill = ministry"));
    assertTrue(body("/speakers").contains(">ministry</a>"));
    assertEquals("", Files.readString(folder.resolve("aliases.txt")));
  }

  @Test
  void anOutletIsAskedHowOftenItsArticlesWereChangedLater() throws Exception {
    String page = body("/outlet?name=Halden+Bugle");
    assertTrue(page.contains("figures changed or taken back"), page);
    assertTrue(rowOf(page, "Articles that were changed later").contains(">0<"), page);
    try (ArticleIndex index = ArticleIndex.open(folder.resolve("index"))) {
      Article old = GullBay.bugle().article();
      index.add(
          new AnnotatedArticle(
              new Article(
                  old.id(),
                  old.outlet(),
                  old.title(),
                  old.url(),
                  old.published(),
                  old.authors(),
                  old.language(),
                  "Nothing is known."),
              List.of(),
              List.of(),
              List.of(),
              List.of(),
              List.of(),
              List.of()));
      index.commit();
    }
    served.look();
    page = body("/outlet?name=Halden+Bugle");
    assertTrue(rowOf(page, "Articles that were changed later").contains(">1<"), page);
    assertTrue(rowOf(page, "figures changed or taken back").contains(">1<"), page);
  }

  private static String rowOf(String page, String label) {
    int at = page.indexOf(label);
    return page.substring(at, page.indexOf("</tr>", at));
  }

  @Test
  void aSpeakerIsSeenOverTimeInEachOutlet() throws Exception {
    assertFalse(body("/speaker?name=Ada+Quill").contains("All outlets, by month"));
    try (ArticleIndex index = ArticleIndex.open(folder.resolve("index"))) {
      AnnotatedArticle courier = GullBay.courier();
      index.add(
          courier.with(
              new Article(
                  "may",
                  "Tern",
                  null,
                  null,
                  LocalDate.of(2025, 5, 1),
                  List.of(),
                  "en",
                  courier.article().text())));
      index.commit();
    }
    served.look();
    String page = body("/speaker?name=Ada+Quill");
    assertTrue(page.contains("All outlets, by month"), page);
    int tern = page.indexOf("Tern, by month");
    assertTrue(page.indexOf("aria-label=\"May 2025: 1\"", tern) > tern, page);
  }

  @Test
  void aRunOfAnotherProcessIsSeenWithoutARestart() throws Exception {
    assertEquals(404, served.get("/article?id=late").statusCode());
    try (ArticleIndex index = ArticleIndex.open(folder.resolve("index"))) {
      Article bugle = GullBay.bugle().article();
      index.add(
          GullBay.bugle()
              .with(new Article("late", "Tern", null, null, null, List.of(), "en", bugle.text())));
      index.commit();
    }
    int status = 404;
    for (int i = 0; i < 50 && status == 404; i++) {
      Thread.sleep(100);
      status = served.get("/article?id=late").statusCode();
    }
    assertEquals(200, status);
  }
}

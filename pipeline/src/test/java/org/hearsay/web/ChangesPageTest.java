package org.hearsay.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.hearsay.cli.Newsroom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What an outlet changed after publication, in a browser. */
class ChangesPageTest {

  @TempDir Path folder;

  private Newsroom newsroom;
  private Served served;

  @BeforeEach
  void changesTwoArticles() throws IOException {
    newsroom = new Newsroom(folder);
    index("14", "3", "");
    index("19", "4", " Correction: an earlier figure was wrong.");
    served = Served.over(folder);
  }

  private void index(String fire, String slide, String notice) throws IOException {
    newsroom.write(
        "in/fire.txt", "Skarv <b>Post", "2025-03-04", fire + " people died in Halden at the mill.");
    newsroom.write(
        "in/slide.txt",
        "Orvik Times",
        "2025-03-05",
        slide + " people died in Tesk below the ridge." + notice);
    newsroom.index("in");
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
  void thePageOfChangesHasBothWithTheirSentences() throws Exception {
    String page = body("/changes");
    assertTrue(page.contains("2 changes"), page);
    assertTrue(page.contains("Post, silently, "), page);
    assertTrue(page.contains("Orvik Times, with a notice, "), page);
    assertTrue(page.contains("People killed changed from 14 to 19"), page);
    assertTrue(page.contains("Before: <q>14 people died in Halden at the mill"), page);
    assertTrue(page.contains("/article?id=fire"), page);
    assertFalse(page.contains("<b>Post"), page);
  }

  @Test
  void changesAreFilteredByOutletAndByNotice() throws Exception {
    assertFalse(body("/changes?outlet=Orvik+Times").contains("from 14 to 19"));
    String silent = body("/changes?how=silently");
    assertTrue(silent.contains("from 14 to 19"), silent);
    assertFalse(silent.contains("from 3 to 4"), silent);
  }

  @Test
  void anArticlesPageTellsWhatItSaidBefore() throws Exception {
    String page = body("/article?id=fire");
    assertTrue(page.contains("People killed changed from 14 to 19"), page);
    assertFalse(page.contains("from 3 to 4"), page);
  }

  @Test
  void theFirstPageHasWhatWasChanged() throws Exception {
    assertTrue(body("/").contains("People killed changed from 14 to 19"));
  }

  @Test
  void theReportOfTheApiHasThemAsTheCommandLineDoes() throws Exception {
    served.awaitComparison();
    JsonNode revisions = JsonMapper.shared().readTree(body("/api/v1/report")).path("revisions");
    assertEquals(2, revisions.size());
    assertTrue(revisions.toString().contains("changed from 14 to 19"), revisions.toString());
  }
}

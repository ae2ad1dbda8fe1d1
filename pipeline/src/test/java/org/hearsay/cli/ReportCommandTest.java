package org.hearsay.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import org.hearsay.annotate.Annotator;
import org.hearsay.index.ArticleIndex;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The report over a small index, through the real command line. */
class ReportCommandTest {

  @TempDir static Path folder;

  @BeforeAll
  static void writesTheIndex() {
    GullBay.indexIn(folder.resolve("index"));
  }

  @Test
  void articlesAddedLaterGiveTheSameReport() {
    Path later = folder.resolve("later");
    try (ArticleIndex index = ArticleIndex.open(later, Annotator.VERSION)) {
      index.add(GullBay.courier());
      index.commit();
    }
    String before = report("later");
    try (ArticleIndex index = ArticleIndex.open(later, Annotator.VERSION)) {
      index.add(GullBay.bugle());
      index.commit();
    }
    assertFalse(before.contains("bugle-1"), before);
    assertEquals(report("index"), report("later"));
  }

  /** "Hull" stands in the Bugle alone; what the Courier says of the same ferry belongs to it. */
  @Test
  void wordsSelectEventsAndShowThemWhole() {
    String found = report("index", "hull");
    assertTrue(found.contains("bugle-1"), found);
    assertTrue(found.contains("courier-1"), found);
  }

  @Test
  void wordsThatNobodyHasSelectNothing() {
    String found = report("index", "zeppelin");
    assertFalse(found.contains("bugle-1"), found);
  }

  private static String report(String index, String... words) {
    String[] all = new String[words.length + 5];
    System.arraycopy(new String[] {"report", "--index", index, "--format", "json"}, 0, all, 0, 5);
    System.arraycopy(words, 0, all, 5, words.length);
    Run run = Run.of(folder, Map.of(), all);
    assertEquals(ExitCode.DONE, run.code(), run.err());
    return run.out();
  }
}

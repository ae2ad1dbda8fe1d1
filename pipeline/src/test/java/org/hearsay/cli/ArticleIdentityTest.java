package org.hearsay.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which articles are one, whatever their files are called and wherever they lie. */
class ArticleIdentityTest {

  private static final String FIRE =
      "14 people died in Halden when a warehouse by the canal burned down, the brigade reported.";
  private static final String FERRY =
      "The evening ferry to Skarv turned back after its engine stopped twice in heavy seas.";

  @TempDir Path folder;
  private Newsroom newsroom = new Newsroom(Path.of(""));

  @BeforeEach
  void opens() {
    newsroom = new Newsroom(folder);
  }

  @Test
  void twoCollectionsThatNumberTheirFilesAlikeAreBothKept() throws IOException {
    newsroom.write("a/news/1.txt", "Halden Bugle", "2025-03-04", FIRE);
    newsroom.write("b/news/1.txt", "Skarv Post", "2025-03-05", FERRY);
    assertEquals("1 read: 1 indexed", newsroom.index("a"));
    assertEquals("1 read: 1 indexed", newsroom.index("b"));
    assertEquals(List.of("Halden Bugle", "Skarv Post"), newsroom.outlets());
    assertEquals("2 read: 2 unchanged", newsroom.index("a", "b"));
  }

  @Test
  void twoCollectionsOfOneRunAreBothKept() throws IOException {
    newsroom.write("a/news/1.txt", "Halden Bugle", "2025-03-04", FIRE);
    newsroom.write("b/news/1.txt", "Skarv Post", "2025-03-05", FERRY);
    assertEquals("2 read: 2 indexed", newsroom.index("a", "b"));
    assertEquals(List.of("news/1", "skarv-post/news/1"), newsroom.ids());
    assertEquals("2 read: 2 unchanged", newsroom.index("b", "a"));
  }

  @Test
  void tablesThatCountTheirRowsFromOneAreBothKept() throws IOException {
    String header = "id,outlet,published,text\n";
    newsroom.write("bugle.csv", header + "1,Halden Bugle,2025-03-04,\"" + FIRE + "\"\n");
    newsroom.write("post.csv", header + "1,Skarv Post,2025-03-05,\"" + FERRY + "\"\n");
    assertEquals("2 read: 2 indexed", newsroom.index("bugle.csv", "post.csv"));
    assertEquals("2 read: 2 unchanged", newsroom.index("post.csv", "bugle.csv"));
  }

  @Test
  void monthlyTablesOfOneOutletThatCountFromOneAreBothKept() throws IOException {
    String header = "id,outlet,published,text\n";
    newsroom.write("march.csv", header + "1,Halden Bugle,2025-03-04,\"" + FIRE + "\"\n");
    newsroom.write("april.csv", header + "1,Halden Bugle,2025-04-05,\"" + FERRY + "\"\n");
    newsroom.index("march.csv");
    assertEquals("1 read: 1 indexed", newsroom.index("april.csv"));
    assertEquals(2, newsroom.ids().size());
  }

  @Test
  void aRowWithItsOldIdAndNewWordsReplacesItself() throws IOException {
    String header = "id,outlet,published,text\n";
    newsroom.write("one.csv", header + "7,Halden Bugle,2025-03-04,\"" + FIRE + "\"\n");
    newsroom.write(
        "two.csv", header + "7,Halden Bugle,2025-03-04,\"" + FIRE.replace("14", "19") + "\"\n");
    newsroom.index("one.csv");
    assertEquals("1 read: 1 replaced", newsroom.index("two.csv"));
    assertEquals(List.of("7"), newsroom.ids());
  }

  @Test
  void aFolderNamedByItselfOrFromAboveIsTheSame() throws IOException {
    newsroom.write("my articles/npa/storm.txt", "Halden Bugle", "2025-03-04", FIRE);
    newsroom.index("my articles");
    assertEquals("1 read: 1 unchanged", newsroom.index("my articles/npa"));
    assertEquals("1 read: 1 unchanged", newsroom.index("my articles/npa/storm.txt"));
    assertEquals("1 read: 1 unchanged", newsroom.index("my articles/npa/../npa"));
    assertEquals(1, newsroom.ids().size());
  }

  @Test
  void aRenamedFileIsTheSameArticle() throws IOException {
    newsroom.write("npa/storm.txt", "Halden Bugle", "2025-03-04", FIRE);
    newsroom.index("npa");
    newsroom.move("npa/storm.txt", "old/2025/warehouse.txt");
    assertEquals("1 read: 1 unchanged", newsroom.index("old"));
    newsroom.write("old/2025/warehouse.txt", "Halden Bugle", "2025-03-04", FIRE + " It rained.");
    assertEquals("1 read: 1 replaced", newsroom.index("old"));
  }

  @Test
  void anArticleWithAnAddressIsTheSameInEveryFileAndUnderEveryLinkToIt() throws IOException {
    String url = "https://www.bugle.example/2025/fire";
    newsroom.write("a/fire.txt", "Url: " + url + "\nOutlet: Halden Bugle\n\n" + FIRE);
    newsroom.index("a");
    newsroom.write(
        "feed/17.txt",
        "Url: http://bugle.example/2025/fire/?utm_source=feed\nOutlet: Halden Bugle\n\n"
            + FIRE
            + " The owner is missing.");
    assertEquals("1 read: 1 replaced", newsroom.index("feed"));
    assertEquals(1, newsroom.ids().size());
  }

  @Test
  void postsOfALiveBlogOnOnePageStayApart() throws IOException {
    newsroom.write(
        "blog.jsonl",
        "{\"outlet\":\"Bugle\",\"url\":\"https://b.example/live#1\",\"text\":\""
            + FIRE
            + "\"}\n"
            + "{\"outlet\":\"Bugle\",\"url\":\"https://b.example/live#2\",\"text\":\""
            + FERRY
            + "\"}\n");
    assertEquals("2 read: 2 indexed", newsroom.index("blog.jsonl"));
  }

  @Test
  void postsThatAreCalledByTheirPlaceOnOnePageStayApart() throws IOException {
    String post =
        "{\"id\":\"https://b.example/live#%s\",\"url\":\"https://b.example/live\",\"outlet\":\"B\",\"text\":\"%s\"}\n";
    newsroom.write(
        "blog.jsonl",
        String.format(Locale.ROOT, post, "a", FIRE)
            + String.format(Locale.ROOT, post, "b", FIRE.replace("14", "19")));
    assertEquals("2 read: 2 indexed", newsroom.index("blog.jsonl"));
    newsroom.write("blog.jsonl", String.format(Locale.ROOT, post, "b", FIRE.replace("14", "21")));
    assertEquals("1 read: 1 replaced", newsroom.index("blog.jsonl"));
    assertEquals(2, newsroom.ids().size());
  }

  @Test
  void aDayThatCanBeTwoIsRefusedUntilSomebodySaysWhich() throws IOException {
    newsroom.write("in/fire.txt", "Halden Bugle", "05/06/2025", FIRE);
    newsroom.write("in/ferry.txt", "Halden Bugle", "2025-06-13", FERRY);
    Run run = newsroom.run("index", "in");
    assertEquals(ExitCode.LOSSES, run.code());
    assertTrue(
        run.err().contains("published can be two days, 2025-05-06 and 2025-06-05: \"05/06/2025\""),
        run.err());
    newsroom.index("--day-first", "in");
    assertEquals(
        "2025-06-05", String.valueOf(newsroom.articles().getFirst().article().published()));
    newsroom.index("--month-first", "in");
    assertEquals(
        "2025-05-06", String.valueOf(newsroom.articles().getFirst().article().published()));
    assertEquals(
        ExitCode.USAGE, newsroom.run("index", "--day-first", "--month-first", "in").code());
  }

  @Test
  void oneAgencyTextInTwoOutletsIsTwoArticles() throws IOException {
    newsroom.write("a/fire.txt", "Halden Bugle", "2025-03-04", FIRE);
    newsroom.write("b/fire.txt", "Skarv Post", "2025-03-04", FIRE);
    assertEquals("2 read: 2 indexed", newsroom.index("a", "b"));
  }

  @Test
  void aCopyOfAFileIsNoSecondArticle() throws IOException {
    newsroom.write("a/fire.txt", "Halden Bugle", "2025-03-04", FIRE);
    newsroom.write("backup/fire (1).txt", "Halden Bugle", "2025-03-04", FIRE);
    assertEquals("2 read: 1 indexed, 1 duplicate", newsroom.index("a", "backup"));
    assertEquals("1 read: 1 unchanged", newsroom.index("backup"));
  }

  @Test
  void aFileThatIsWrittenOverEveryDayKeepsWhatItHeld() throws IOException {
    newsroom.write("latest.txt", "Halden Bugle", "2025-03-04", FIRE);
    newsroom.index("latest.txt");
    newsroom.write("latest.txt", "Halden Bugle", "2025-03-05", FERRY);
    assertEquals("1 read: 1 indexed", newsroom.index("latest.txt"));
    assertEquals(2, newsroom.ids().size());
  }

  @Test
  void aRowThatMovedInItsFileIsTheSameArticle() throws IOException {
    String one = "{\"outlet\":\"Bugle\",\"published\":\"2025-03-04\",\"text\":\"" + FIRE + "\"}\n";
    String two = "{\"outlet\":\"Bugle\",\"published\":\"2025-03-04\",\"text\":\"" + FERRY + "\"}\n";
    newsroom.write("rows.jsonl", one);
    newsroom.index("rows.jsonl");
    newsroom.write("rows.jsonl", two + one);
    assertEquals("2 read: 1 indexed, 1 unchanged", newsroom.index("rows.jsonl"));
    newsroom.write("rows.jsonl", two + one.replace("by the canal", "at the quay"));
    assertEquals("2 read: 1 unchanged, 1 replaced", newsroom.index("rows.jsonl"));
  }

  @Test
  void anOutletGivenLaterRepairsAKnownFile() throws IOException {
    newsroom.write("in/fire.txt", "", "", FIRE);
    Run first = newsroom.run("index", "in");
    assertTrue(first.err().contains("1 article has no outlet: fire; give it by"), first.err());
    assertTrue(first.err().contains("1 article has no date: fire; give it by"), first.err());
    assertEquals(
        "1 read: 1 replaced",
        newsroom.index("--outlet", "Halden Bugle", "--published", "2025-03-04", "in"));
    assertEquals("1 read: 1 unchanged", newsroom.index("in"));
    assertEquals(List.of("Halden Bugle"), newsroom.outlets());
    newsroom.index("--outlet", "Skarv Post", "in");
    assertEquals(List.of("Skarv Post"), newsroom.outlets());
  }

  @Test
  void whatVanishedFromItsFolderIsPrunedAndWhatMovedIsNot() throws IOException {
    newsroom.write("in/fire.txt", "Halden Bugle", "2025-03-04", FIRE);
    newsroom.write("in/ferry.txt", "Halden Bugle", "2025-03-04", FERRY);
    newsroom.write("other/rain.txt", "Halden Bugle", "2025-03-04", "It rained in the hills.");
    newsroom.index("in", "other");
    Files.delete(folder.resolve("in/ferry.txt"));
    Files.delete(folder.resolve("other/rain.txt"));
    newsroom.move("in/fire.txt", "in/deep/er.txt");
    Run rehearsal = newsroom.run("index", "--prune", "--dry-run", "in");
    assertTrue(rehearsal.err().contains("1 would be pruned: ferry"), rehearsal.err());
    assertEquals(3, newsroom.ids().size());
    Run run = newsroom.run("index", "--prune", "in");
    assertTrue(run.err().contains("1 pruned: ferry"), run.err());
    assertEquals(List.of("fire", "rain"), newsroom.ids());
  }

  @Test
  void aFileThatCannotBeReadTodayIsNotPruned() throws IOException {
    newsroom.write("in/fire.txt", "Halden Bugle", "2025-03-04", FIRE);
    newsroom.write("in/ferry.txt", "Halden Bugle", "2025-03-04", FERRY);
    newsroom.index("in");
    newsroom.write("in/ferry.txt", "");
    assertTrue(newsroom.run("index", "--prune", "in").err().contains("0 pruned"));
    assertEquals(List.of("ferry", "fire"), newsroom.ids());
  }

  @Test
  void aFolderInWhichNothingIsLeftPrunesNothing() throws IOException {
    newsroom.write("in/fire.txt", "Halden Bugle", "2025-03-04", FIRE);
    newsroom.index("in");
    Files.delete(folder.resolve("in/fire.txt"));
    Run run = newsroom.run("index", "--prune", "in");
    assertEquals(ExitCode.FAILED, run.code());
    assertTrue(run.err().contains("no article was read there"), run.err());
    assertEquals(List.of("fire"), newsroom.ids());
  }

  @Test
  void aDryRunChangesNothing() throws IOException {
    newsroom.write("in/fire.txt", "Halden Bugle", "2025-03-04", FIRE);
    newsroom.index("in");
    newsroom.write("in/ferry.txt", "Halden Bugle", "2025-03-04", FERRY);
    newsroom.write("in/fire.txt", "Halden Bugle", "2025-03-04", FIRE.replace("14", "19"));
    assertEquals("2 read: 1 indexed, 1 replaced", newsroom.index("--dry-run", "in"));
    assertEquals(List.of("fire"), newsroom.ids());
    assertTrue(newsroom.articles().getFirst().article().text().contains("14 people"));
  }
}

package org.hearsay.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.hearsay.corpus.AnnotatedArticle;
import org.hearsay.index.IndexContents;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever happens to a folder between runs, and in whatever order: after a run that prunes, the
 * index is what a fresh one of the same folder is, document by document.
 */
class RandomHistoryTest {

  private static final int STEPS = 14;
  private static final List<String> PLACES = List.of("Halden", "Skarv", "Orvik", "Tesk", "Valmora");
  private static final List<String> OUTLETS = List.of("Halden Bugle", "Skarv Post", "Orvik Times");

  @TempDir Path folder;
  private int written;

  @ParameterizedTest
  @ValueSource(longs = {3, 5, 8, 9, 12})
  void anIndexWithAHistoryIsWhatAFreshOneIs(long seed) throws IOException {
    Random random = new Random(seed);
    Newsroom newsroom = new Newsroom(Files.createDirectory(folder.resolve("old")));
    newsroom.write("in/keep.txt", "Id: keep\n\nNothing happens in this file, today or ever.");
    for (int step = 0; step < STEPS; step++) {
      change(newsroom, random, true);
      runSomehow(newsroom, random);
    }
    newsroom.run("index", "--prune", "in");
    assertSame(fresh(newsroom, true), lines(newsroom.folder().resolve("index")), seed);
  }

  /** Without ids of their own articles keep the ids of their first file names. */
  @ParameterizedTest
  @ValueSource(longs = {22, 24, 26})
  void soItIsWhereFilesAloneNameTheArticles(long seed) throws IOException {
    Random random = new Random(seed);
    Newsroom newsroom = new Newsroom(Files.createDirectory(folder.resolve("old")));
    newsroom.write("in/keep.txt", "Nothing happens in this file, today or ever.");
    for (int step = 0; step < STEPS; step++) {
      change(newsroom, random, false);
      runSomehow(newsroom, random);
    }
    newsroom.run("index", "--prune", "in");
    assertSame(fresh(newsroom, false), contents(newsroom), seed);
  }

  /** Shows what differs alone: a document can be long. */
  private static void assertSame(List<String> expected, List<String> found, long seed) {
    List<String> missing = new ArrayList<>(expected);
    missing.removeAll(found);
    List<String> left = new ArrayList<>(found);
    left.removeAll(expected);
    assertEquals(List.of(), missing, "missing with seed " + seed + ", instead of it " + left);
    assertEquals(List.of(), left, "left with seed " + seed);
    assertEquals(expected.size(), found.size());
  }

  private void change(Newsroom newsroom, Random random, boolean hasIds) throws IOException {
    List<Path> files = files(newsroom);
    Path file = files.get(random.nextInt(files.size()));
    boolean isKept = file.endsWith("keep.txt");
    switch (random.nextInt(6)) {
      case 0 -> move(newsroom, file, random);
      case 1 -> {
        if (!isKept) {
          Files.delete(file);
        }
      }
      case 2 -> {
        String text = Files.readString(file);
        Files.writeString(file, text + " The brigade counted again " + random.nextInt() + ".");
      }
      case 3 -> newsroom.run("remove", file.toString());
      default -> write(newsroom, random, hasIds);
    }
  }

  private void move(Newsroom newsroom, Path file, Random random) throws IOException {
    if (!file.endsWith("keep.txt")) {
      Path to =
          newsroom.folder().resolve("in/" + random.nextInt(3) + "/moved" + written++ + ".txt");
      Files.createDirectories(to.getParent());
      Files.move(file, to);
    }
  }

  private void write(Newsroom newsroom, Random random, boolean hasIds) throws IOException {
    int number = written++;
    String place = PLACES.get(random.nextInt(PLACES.size()));
    newsroom.write(
        "in/" + random.nextInt(3) + "/" + number + ".txt",
        (hasIds ? "Id: article " + number + "\n" : "")
            + "Outlet: "
            + OUTLETS.get(random.nextInt(OUTLETS.size()))
            + "\nPublished: 2025-03-0"
            + (1 + random.nextInt(9))
            + "\n\n"
            + (number + 2)
            + " people died in "
            + place
            + ". Story "
            + random.nextInt()
            + " came "
            + random.nextInt()
            + " hours after "
            + random.nextInt()
            + ".");
  }

  private static void runSomehow(Newsroom newsroom, Random random) {
    switch (random.nextInt(4)) {
      case 0 -> newsroom.run("index", "in");
      case 1 -> newsroom.run("index", "--prune", "in");
      case 2 -> newsroom.run("index", "in/keep.txt", newsroom.folder().resolve("in").toString());
      default -> newsroom.run("index", "--prune", "--dry-run", "in");
    }
  }

  private List<Path> files(Newsroom newsroom) throws IOException {
    try (Stream<Path> files = Files.walk(newsroom.folder().resolve("in"))) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static List<String> fresh(Newsroom newsroom, boolean byLine) {
    newsroom.run("index", "--index", newsroom.folder().resolve("fresh").toString(), "in");
    Path fresh = newsroom.folder().resolve("fresh");
    return byLine ? lines(fresh) : contents(new Newsroom(fresh), fresh);
  }

  private static List<String> lines(Path index) {
    List<String> lines = new ArrayList<>();
    IndexContents.list(index, lines::add);
    return lines;
  }

  private static List<String> contents(Newsroom newsroom) {
    return contents(newsroom, newsroom.folder().resolve("index"));
  }

  private static List<String> contents(Newsroom newsroom, Path index) {
    return newsroom.articles(index).stream().map(RandomHistoryTest::withoutId).sorted().toList();
  }

  private static String withoutId(AnnotatedArticle one) {
    return one.article().outlet()
        + one.article().published()
        + one.article().text()
        + one.figures()
        + one.sentences();
  }
}

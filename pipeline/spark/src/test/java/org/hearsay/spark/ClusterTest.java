package org.hearsay.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The finished jar on a cluster of two workers, one of which is killed with all that it has started
 * while the job runs; beside it {@code hearsay annotate} over the same files.
 */
@Tag("cluster")
@Tag("models")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ClusterTest {

  private static final Path ROOT = Path.of(System.getProperty("hearsay.root", ".."));
  private static final Path JAR = Path.of(System.getProperty("hearsay.spark.jar", "none"));
  private static final Path HOME = Path.of(System.getProperty("hearsay.spark.home", "none"));
  private static final int MOST_MINUTES = 10;
  private static final int DONE_BEFORE_THE_KILL = 4;

  @TempDir static Path folder;

  private static List<String> expected = List.of();
  private static List<String> talk = List.of();
  private static Path output = Path.of("");

  @SuppressWarnings("NullAway.Init")
  private static TestCluster cluster;

  @BeforeAll
  static void startTheClusterAndAnnotateBesideIt() throws IOException, InterruptedException {
    Assumptions.assumeTrue(Files.exists(JAR), "there is no jar; mvn -Pspark verify");
    output = folder.resolve("output");
    new Newsstand(ROOT.resolve("corpus/sample"), folder.resolve("news")).fill();
    Process annotate = annotate();
    cluster = TestCluster.of(HOME, folder, 2);
    assertTrue(annotate.waitFor(MOST_MINUTES, TimeUnit.MINUTES));
    expected = Files.readAllLines(folder.resolve("expected.jsonl")).stream().sorted().toList();
    talk = Files.readAllLines(folder.resolve("expected.txt"));
  }

  private static Process annotate() throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx2g",
            "-jar",
            ROOT.resolve("pipeline/target/hearsay-pipeline.jar").toAbsolutePath().toString(),
            "annotate",
            "news")
        .directory(folder.toFile())
        .redirectOutput(folder.resolve("expected.jsonl").toFile())
        .redirectError(folder.resolve("expected.txt").toFile())
        .start();
  }

  @AfterAll
  static void stop() {
    if (cluster != null) {
      cluster.close();
    }
  }

  @Test
  @Order(1)
  void everyArticleIsThereOnceThoughAWorkerIsKilledAtWork()
      throws IOException, InterruptedException {
    Process job = job("killed", "--to", "output", "--split", "16", "news");
    while (finishedParts() < DONE_BEFORE_THE_KILL) {
      assertTrue(job.isAlive(), () -> read(cluster.log("killed")));
      Thread.sleep(50);
    }
    cluster.kill(0);
    long before = finishedParts();

    assertEquals(4, code(job), () -> read(cluster.log("killed")));
    long all = finishedParts();
    assertTrue(before < all, before + " of " + all + " parts were done at the kill");
    assertTrue(expected.size() > 200, expected.size() + " articles");
    assertEquals(expected, lines(output.resolve("articles")).sorted().toList());
  }

  @Test
  @Order(2)
  void theCountsAddUpToThoseOfAnnotate() throws IOException {
    JsonNode counts = JsonMapper.shared().readTree(Files.readString(output.resolve("counts.json")));
    String summary = last(talk, " read: ");
    for (String ending : List.of("read", "annotated", "duplicate", "skipped", "failed")) {
      assertTrue(summary.contains(counts.get(ending) + " " + ending), summary + "\n" + counts);
    }
    assertTrue(read(cluster.log("killed")).contains(summary), summary);
    long reasons = 0;
    for (JsonNode reason : counts.get("reasons")) {
      reasons += reason.get("number").longValue();
    }
    assertEquals(lines(output.resolve("losses")).count(), reasons);
  }

  @Test
  @Order(3)
  void everyLossIsNamedAsAnnotateNamesIt() throws IOException {
    List<String> losses =
        lines(output.resolve("losses"))
            .map(line -> JsonMapper.shared().readTree(line))
            .map(ClusterTest::asAnnotateSaysIt)
            .sorted()
            .toList();
    List<String> said =
        talk.stream()
            .map(line -> line.replaceFirst("^hearsay: ", ""))
            .filter(line -> line.startsWith("news"))
            .sorted()
            .toList();
    assertEquals(said, losses);
    assertTrue(said.toString().contains("cut-off.jsonl.gz: it ends too early"), said.toString());
  }

  private static String asAnnotateSaysIt(JsonNode loss) {
    String where = loss.get("where").stringValue().replaceFirst("^file:.*/news/", "news/");
    String ending = loss.get("ending").stringValue();
    return where + ": " + loss.get("reason").stringValue() + " (" + ending + ")";
  }

  @Test
  @Order(4)
  void partsThatAreDoneAgainAreTheSameBytes() throws IOException, InterruptedException {
    Map<String, String> before = files();
    int lost = 0;
    for (String part : before.keySet().stream().filter(p -> p.startsWith("parts/part")).toList()) {
      if (lost++ % 3 == 0) {
        Files.delete(output.resolve(part));
      }
    }
    // What an attempt leaves that is killed between writing its lines and saying so.
    Files.writeString(output.resolve("articles/part-00000.jsonl.gz"), "torn");
    Files.delete(output.resolve("counts.json"));

    assertEquals(4, code(job("resumed", "--to", output.toString(), "--resume")));
    Map<String, String> after = files();
    assertEquals(before.keySet(), after.keySet());
    before.forEach((file, bytes) -> assertEquals(bytes, after.getOrDefault(file, "missing"), file));
  }

  @Test
  @Order(5)
  void badInputEndsInOneSentence() throws IOException, InterruptedException {
    assertEnds(1, "is there already", "--to", output.toString(), "news");
    assertEnds(3, "there is no such file or folder", "--to", "new", "no/such/place");
    assertEnds(3, "holds no job that can be gone on with", "--to", "new", "--resume");
    assertEnds(1, "No FileSystem for scheme", "--to", "new", "cloud://somewhere/news");
  }

  private static void assertEnds(int code, String sentence, String... arguments)
      throws IOException, InterruptedException {
    Process job = cluster.submitAlone("bad", JAR, List.of(arguments));
    assertEquals(code, code(job), () -> read(cluster.log("bad")));
    List<String> said =
        Files.readAllLines(cluster.log("bad")).stream()
            .filter(line -> line.startsWith("hearsay: "))
            .toList();
    assertEquals(1, said.size(), said.toString());
    assertTrue(said.getFirst().contains(sentence), said.toString());
  }

  private static Process job(String name, String... arguments) throws IOException {
    return cluster.submit(name, JAR, List.of(arguments));
  }

  private static int code(Process job) throws InterruptedException {
    assertTrue(job.waitFor(MOST_MINUTES, TimeUnit.MINUTES), "the job does not end");
    return job.exitValue();
  }

  private static long finishedParts() throws IOException {
    Path parts = output.resolve("parts");
    if (!Files.exists(parts)) {
      return 0;
    }
    try (Stream<Path> files = Files.list(parts)) {
      return files.filter(file -> file.getFileName().toString().startsWith("part-")).count();
    }
  }

  /** Every file that the job wrote, with its bytes as characters. */
  private static Map<String, String> files() throws IOException {
    Map<String, String> contents = new TreeMap<>();
    try (Stream<Path> files = Files.walk(output)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        contents.put(
            output.relativize(file).toString(),
            Files.readString(file, StandardCharsets.ISO_8859_1));
      }
    }
    return contents;
  }

  private static Stream<String> lines(Path packed) throws IOException {
    List<String> lines = new ArrayList<>();
    try (Stream<Path> files = Files.list(packed)) {
      for (Path file : files.sorted().toList()) {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
          new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(lines::add);
        }
      }
    }
    return lines.stream();
  }

  private static String last(List<String> lines, String words) {
    return lines.stream()
        .filter(line -> line.contains(words))
        .reduce((one, next) -> next)
        .orElseThrow()
        .replaceFirst("^hearsay: ", "")
        .replaceFirst(" in \\d+ .*", ""); // how fast it was, where that was worth saying
  }

  private static String read(Path log) {
    try {
      return Files.readString(log);
    } catch (IOException e) {
      return e.toString();
    }
  }
}

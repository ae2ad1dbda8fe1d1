package org.hearsay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/**
 * The archive unpacked elsewhere, moved and renamed, then run with nothing on the PATH and no Java
 * named: as nobody and without a network where this machine lets us be so.
 */
@Tag("download")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DownloadTest {

  private static final long MEBI = 1024 * 1024;

  /** What one download is to take at most. */
  private static final long MOST = 150 * MEBI;

  private static final Path ARCHIVE = Path.of(System.getProperty("hearsay.download", "none"));
  private static final Path PLAIN = Path.of(System.getProperty("hearsay.plain", "none"));

  @TempDir static Path folder;

  private static Path installation = Path.of("");

  @BeforeAll
  static void unpackAndMove() throws IOException {
    Assumptions.assumeTrue(Files.exists(ARCHIVE), "there is no download; mvn -Pdist verify");
    installation = new Unpacked(folder).moved(ARCHIVE, "first", "News room, 2nd copy");
  }

  @Test
  @Order(1)
  void theDemoRunsFromAFolderOfAnotherName() throws IOException, InterruptedException {
    Outcome demo = hearsay("demo");
    assertEquals(0, demo.code(), demo.err());
    assertTrue(demo.out().startsWith("Where the sources disagree\n17 articles"), demo.out());
  }

  @Test
  @Order(2)
  void aQueryAnswersFromTheIndexOfTheDemo() throws IOException, InterruptedException {
    assertAnswers();
  }

  private static void assertAnswers() throws IOException, InterruptedException {
    Outcome quotes = hearsay("quotes", "--speaker", "putin", "--index", demoIndex());
    assertEquals(0, quotes.code(), quotes.err());
    assertTrue(quotes.out().contains("every reason to believe"), quotes.out());
  }

  @Test
  @Order(3)
  void anotherMoveDoesNoHarm() throws IOException, InterruptedException {
    Path elsewhere = folder.resolve("elsewhere");
    Files.move(installation, elsewhere);
    installation = elsewhere;
    assertAnswers();
  }

  @Test
  @Order(4)
  void theJavaThatCameWithItIsUsed() throws IOException, InterruptedException {
    String runtime = installation.toRealPath().resolve("runtime").toString();
    String doctor = hearsay("doctor", "--index", demoIndex()).out();
    assertTrue(doctor.contains(" in " + runtime), doctor);
  }

  @Test
  @Order(5)
  void itKnowsHowToOpenAnIndexOnACluster() throws IOException, InterruptedException {
    String doctor = hearsay("doctor", "--index", "opensearch://127.0.0.1:1/papers").out();
    assertTrue(doctor.contains("127.0.0.1:1"), doctor);
    assertFalse(doctor.contains("nothing here opens"), doctor);
  }

  @Test
  void isNoLargerThanIsBearable() throws IOException {
    assertTrue(Files.size(ARCHIVE) < MOST, Files.size(ARCHIVE) / MEBI + " MiB");
  }

  @Test
  void holdsTheModelsInUseAlone() throws IOException {
    try (var jars = Files.list(installation.resolve("lib"))) {
      Path models = jars.filter(jar -> jar.toString().endsWith("-models.jar")).findFirst().get();
      try (ZipFile jar = new ZipFile(models.toFile())) {
        List<String> names = jar.stream().map(Object::toString).toList();
        assertTrue(
            names.stream().anyMatch(name -> name.endsWith("/english_UD.gz")), names::toString);
        assertFalse(names.stream().anyMatch(name -> name.contains("/coref/")), names::toString);
      }
    }
  }

  @Test
  void comesWithLicencesNoticesAndABillOfMaterials() throws IOException {
    assertTrue(Files.readString(installation.resolve("NOTICE")).contains("GeoNames"));
    assertTrue(Files.readString(installation.resolve("THIRD-PARTY.txt")).contains("Apache Lucene"));
    assertTrue(Files.readString(installation.resolve("sbom.json")).contains("CycloneDX"));
    assertTrue(Files.exists(installation.resolve("LICENSE")));
    assertTrue(Files.exists(installation.resolve("runtime/legal/java.base/LICENSE")));
  }

  @Test
  void comesWithACompletionAndAManual() throws IOException {
    assertTrue(
        Files.readString(installation.resolve("completion/hearsay.bash")).contains("quotes"));
    assertTrue(Files.readString(installation.resolve("man/hearsay.1")).startsWith(".TH"));
  }

  @Test
  void thePlainArchiveRunsOnTheJavaOfJavaHome() throws IOException, InterruptedException {
    Path plain = new Unpacked(folder).moved(PLAIN, "second", "plain");
    Outcome version =
        Outcome.of(
            folder,
            List.of(plain.resolve("hearsay").toString(), "--version"),
            Map.of("JAVA_HOME", System.getProperty("java.home"), "PATH", ""));
    assertEquals(0, version.code(), version.err());
    assertTrue(version.out().startsWith("hearsay "), version.out());
  }

  private static String demoIndex() throws IOException {
    try (var folders = Files.list(folder.resolve("data/hearsay"))) {
      return folders
          .map(Path::toString)
          .filter(name -> name.contains("demo-index"))
          .findFirst()
          .orElse("no index of the demo");
    }
  }

  private static Outcome hearsay(String... args) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(AsNobody.prefix());
    command.add(installation.resolve("hearsay").toString());
    command.addAll(List.of(args));
    Map<String, String> environment =
        Map.of(
            "PATH",
            "",
            "HOME",
            folder.resolve("home").toString(),
            "XDG_DATA_HOME",
            folder.resolve("data").toString(),
            "LC_ALL",
            "C.UTF-8",
            "HEARSAY_OPENSEARCH_PATIENCE",
            "1");
    return Outcome.of(AsNobody.home(folder), command, environment);
  }
}

package org.hearsay.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a rendering must give, in a file beside the test; {@code -Dupdate} rewrites it. */
final class GoldenFile {

  private static final Path FOLDER =
      Path.of(
          System.getProperty("hearsay.root", ".."),
          "pipeline/src/test/resources/org/hearsay/report");

  private GoldenFile() {}

  static void assertMatches(String name, String actual) throws IOException {
    Path file = FOLDER.resolve(name);
    if (System.getProperty("update") != null) {
      Files.createDirectories(FOLDER);
      Files.writeString(file, actual);
    }
    assertEquals(Files.readString(file), actual, () -> name + " differs; -Dupdate rewrites it");
  }
}

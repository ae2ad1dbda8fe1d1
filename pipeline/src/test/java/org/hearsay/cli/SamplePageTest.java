package org.hearsay.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of the sample as it was last looked at, in a file; {@code -Dupdate} rewrites it. */
@Tag("models")
class SamplePageTest {

  private static final Path ROOT = Path.of(System.getProperty("hearsay.root", ".."));
  private static final Path GOLDEN =
      ROOT.resolve("pipeline/src/test/resources/org/hearsay/report/sample.html");

  @TempDir Path folder;

  @Test
  void thePageOfTheSampleIsTheOneThatWasLookedAt() throws IOException {
    Run index = run("index", ROOT.resolve("corpus/sample").toString());
    assertEquals(ExitCode.DONE, index.code(), index.err());
    String page =
        run("report", "--format", "html")
            .out()
            .replaceAll("(?s)<style>.*?</style>", "<style></style>")
            .replaceAll("(?<=<p class=\"made\">)[^<]*", "");
    if (System.getProperty("update") != null) {
      Files.writeString(GOLDEN, page);
    }
    assertEquals(Files.readString(GOLDEN), page, "sample.html differs; -Dupdate rewrites it");
  }

  private Run run(String... args) {
    return Run.of(folder, Map.of("HEARSAY_INDEX", "index"), args);
  }
}

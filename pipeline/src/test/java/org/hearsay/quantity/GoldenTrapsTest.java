package org.hearsay.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hearsay.annotate.CoreNlpSyntax;
import org.hearsay.annotate.SharedModels;
import org.hearsay.corpus.Article;
import org.hearsay.syntax.ParsedArticle;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Every trap under its name: sentences whose number it catches, and near misses whose number is a
 * quantity. Run with {@code -Dupdate=true} to write what is read now; the diff is the review.
 */
@Tag("models")
class GoldenTrapsTest {

  private static final String FILE = "golden-traps.txt";

  private static CoreNlpSyntax syntax;
  private static QuantityReader reader;

  @BeforeAll
  static void load() {
    syntax = SharedModels.syntax();
    reader = QuantityReader.load();
  }

  @Test
  void catchesWhatIsNoQuantityAndNothingElse() throws IOException {
    List<String> expected = lines();
    List<String> found = expected.stream().map(GoldenTrapsTest::read).toList();
    if (Boolean.getBoolean("update")) {
      Path source =
          Path.of(
              System.getProperty("hearsay.root", "."),
              "pipeline/src/test/resources/org/hearsay/quantity",
              FILE);
      Files.write(source, found, StandardCharsets.UTF_8);
    } else {
      assertEquals(String.join("\n", expected), String.join("\n", found));
    }
  }

  @Test
  void everyTrapHasHitsAndANearMiss() throws IOException {
    Map<String, List<String>> sections = new HashMap<>();
    String section = "";
    for (String line : lines()) {
      if (line.startsWith("# ")) {
        section = line.substring(2);
      } else {
        sections.computeIfAbsent(section, key -> new ArrayList<>()).add(line);
      }
    }
    for (String id : reader.traps()) {
      List<String> own = sections.getOrDefault(id, List.of());
      long hits = own.stream().filter(line -> line.endsWith(": " + id)).count();
      long misses = own.stream().filter(line -> line.endsWith(" | -")).count();
      assertTrue(hits >= 2 && misses >= 1, () -> id + ": " + own);
    }
  }

  private static List<String> lines() throws IOException {
    try (InputStream stream =
        Objects.requireNonNull(GoldenTrapsTest.class.getResourceAsStream(FILE))) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }

  private static String read(String line) {
    if (line.startsWith("#")) {
      return line;
    }
    String sentence = line.substring(0, (line + " | ").indexOf(" | "));
    ParsedArticle parsed =
        syntax.parse(new Article("a", "Test", null, null, null, List.of(), "en", sentence));
    List<String> trapped = reader.trapped(parsed);
    return sentence + " | " + (trapped.isEmpty() ? "-" : String.join("; ", trapped));
  }
}

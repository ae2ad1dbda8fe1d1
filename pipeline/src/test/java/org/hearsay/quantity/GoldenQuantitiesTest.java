package org.hearsay.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.hearsay.annotate.CoreNlpSyntax;
import org.hearsay.annotate.SharedModels;
import org.hearsay.corpus.Article;
import org.hearsay.syntax.ParsedArticle;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The golden suite: one sentence a line and the quantities that a careful reader finds in it. Run
 * with {@code -Dupdate=true} to write what is read now; the diff is the review.
 */
@Tag("models")
class GoldenQuantitiesTest {

  private static final String FILE = "golden-quantities.txt";

  private static CoreNlpSyntax syntax;
  private static QuantityReader reader;

  @BeforeAll
  static void load() {
    syntax = SharedModels.syntax();
    reader = QuantityReader.load();
  }

  @Test
  void readsEverySentenceAsACarefulReaderDoes() throws IOException {
    List<String> expected = lines();
    List<String> found = new ArrayList<>();
    for (String line : expected) {
      found.add(
          line.startsWith("#") ? line : read(line.substring(0, (line + " | ").indexOf(" | "))));
    }
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
  void holdsAtLeastTwoHundredSentences() throws IOException {
    assertTrue(lines().stream().filter(line -> !line.startsWith("#")).count() >= 200);
  }

  private static List<String> lines() throws IOException {
    try (InputStream stream =
        Objects.requireNonNull(GoldenQuantitiesTest.class.getResourceAsStream(FILE))) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }

  private static String read(String sentence) {
    ParsedArticle parsed =
        syntax.parse(new Article("a", "Test", null, null, null, List.of(), "en", sentence));
    List<QuantityMention> mentions = reader.read(parsed);
    String shown =
        mentions.stream().map(m -> Shown.of(m, parsed)).collect(Collectors.joining("; "));
    return sentence + " | " + (shown.isEmpty() ? "-" : shown);
  }
}

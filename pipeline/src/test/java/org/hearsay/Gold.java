package org.hearsay;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.hearsay.corpus.Article;
import org.junit.jupiter.api.Assumptions;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the sets for measuring, which lie beside the repository and are no part of it. */
public final class Gold {

  private static final Path DATA =
      Path.of(System.getProperty("hearsay.root", ".")).resolve("../shared/data").normalize();

  private Gold() {}

  /**
   * The rows of a set; the test is skipped where it is absent.
   *
   * @param name within the data: "gva/dev.jsonl.gz"
   */
  public static List<JsonNode> rows(String name) throws IOException {
    Path file = DATA.resolve(name);
    Assumptions.assumeTrue(Files.exists(file), () -> file + " is absent");
    try (BufferedReader reader =
            new BufferedReader(
                new InputStreamReader(
                    new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8));
        Stream<String> lines = reader.lines()) {
      return lines.map(line -> JsonMapper.shared().readTree(line)).toList();
    }
  }

  /** The article of a row of load or events. */
  public static Article article(JsonNode row) {
    return new Article(
        row.get("id").asString(),
        row.get("source").asString(),
        row.get("title").asString(),
        null,
        LocalDate.parse(row.get("date").asString()),
        List.of(),
        "en",
        row.get("text").asString());
  }

  /** Capitals alone in lower case with a capital after each full stop, which taggers know. */
  public static String recased(String text) {
    StringBuilder recased = new StringBuilder(text.toLowerCase(Locale.ROOT));
    boolean begins = true;
    for (int i = 0; i < recased.length(); i++) {
      char letter = recased.charAt(i);
      if (begins && Character.isLetter(letter)) {
        recased.setCharAt(i, Character.toUpperCase(letter));
        begins = false;
      }
      begins |= letter == '.';
    }
    return recased.toString();
  }
}

package org.hearsay.compare.wording;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.hearsay.compare.finding.QuoteVerdict;
import org.hearsay.corpus.json.JsonValue;
import org.hearsay.corpus.json.MalformedArticleException;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Measures quote verdicts on the pairs beside the repository; its output lists every miss. */
class QuotePairsTest {

  private static final Map<String, QuoteVerdict> KINDS =
      Map.of(
          "same", QuoteVerdict.SAME,
          "truncated", QuoteVerdict.TRUNCATED,
          "differs", QuoteVerdict.REWORDED);

  @Test
  void tellsTheKindsOfGivenPairsApart() throws IOException, MalformedArticleException {
    Path pairs =
        Path.of(System.getProperty("hearsay.root", ".."), "..", "shared", "data", "quotepairs")
            .resolve("dev.jsonl.gz");
    Assumptions.assumeTrue(Files.exists(pairs), "the quote pairs are not beside the repository");
    Map<String, Integer> table = new TreeMap<>();
    int right = 0;
    int all = 0;
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(pairs)), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        JsonValue row = JsonValue.parse(line);
        String kind = row.get("kind").text();
        String left = row.get("a").each(JsonValue::text).get(2);
        String right2 = row.get("b").each(JsonValue::text).get(2);
        String found =
            QuoteAlignment.of(Utterance.of(left), Utterance.of(right2))
                .map(alignment -> alignment.verdict().name())
                .orElse("OTHER");
        table.merge(kind + " as " + found, 1, Integer::sum);
        QuoteVerdict expected = KINDS.get(kind);
        if (expected != null) {
          all++;
          right += expected.name().equals(found) ? 1 : 0;
          if (!expected.name().equals(found)) {
            System.out.println(kind + " as " + found + "\n  " + left + "\n  " + right2);
          }
        }
      }
    }
    System.out.println(table + " " + 100.0 * right / all);
    assertTrue(100.0 * right / all >= 95, table.toString());
  }
}

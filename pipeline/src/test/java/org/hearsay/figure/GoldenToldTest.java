package org.hearsay.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.annotate.CoreNlpSyntax;
import org.hearsay.annotate.SharedModels;
import org.hearsay.corpus.Article;
import org.hearsay.corpus.Figure;
import org.hearsay.corpus.Measure;
import org.hearsay.corpus.Modality;
import org.hearsay.corpus.Quantity;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The golden suite of how figures are told: in earnest or as a figure of speech, as what is so, is
 * to come or is only asked for, and by whom; hits and near misses by kind. Run with {@code
 * -Dupdate=true} to write what is read now; the diff is the review. A line that begins with "~" is
 * a known miss: it holds what is right, and fails once that is read.
 */
@Tag("models")
class GoldenToldTest {

  private static final String FILE = "golden-told.txt";
  private static final String KNOWN_MISS = "~ ";
  private static final Set<Measure> NO_AMOUNTS = Set.of(Measure.AGE, Measure.DURATION);

  private static CoreNlpSyntax syntax;
  private static FigureReader reader;

  @BeforeAll
  static void load() {
    syntax = SharedModels.syntax();
    reader = FigureReader.load();
  }

  @Test
  void readsEveryTextAsACarefulReaderDoes() throws IOException {
    List<String> expected = lines();
    List<String> found = new ArrayList<>();
    for (String line : expected) {
      boolean stays = line.startsWith("#") || line.startsWith(KNOWN_MISS);
      found.add(stays ? line : read(text(line)));
    }
    if (Boolean.getBoolean("update")) {
      Path source =
          Path.of(
              System.getProperty("hearsay.root", "."),
              "pipeline/src/test/resources/org/hearsay/figure",
              FILE);
      Files.write(source, found, StandardCharsets.UTF_8);
    } else {
      assertEquals(String.join("\n", expected), String.join("\n", found));
    }
  }

  @Test
  void missesWhatIsKnownToBeMissed() throws IOException {
    for (String line : lines()) {
      if (line.startsWith(KNOWN_MISS)) {
        String right = line.substring(KNOWN_MISS.length());
        assertNotEquals(right, read(text(right)));
      }
    }
  }

  private static String text(String line) {
    return line.substring(0, (line + " | ").indexOf(" | "));
  }

  private static List<String> lines() throws IOException {
    try (InputStream stream =
        Objects.requireNonNull(GoldenToldTest.class.getResourceAsStream(FILE))) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }

  private static String read(String text) {
    Article article =
        new Article("a", "Test", null, null, LocalDate.of(2013, 9, 12), List.of(), "en", text);
    String shown =
        reader.read(syntax.parse(article), List.of()).stream()
            .filter(figure -> !NO_AMOUNTS.contains(figure.measure()))
            .map(GoldenToldTest::shown)
            .collect(Collectors.joining("; "));
    return text + " | " + (shown.isEmpty() ? "-" : shown);
  }

  private static String shown(Figure figure) {
    return number(figure.quantity())
        + " "
        + figure.measure()
        + (figure.modality() == Modality.ASSERTED ? "" : " " + figure.modality())
        + (figure.superseded() ? " withdrawn" : "")
        + (figure.originator() == null ? "" : " by " + figure.originator());
  }

  private static String number(Quantity quantity) {
    return quantity.value() == null || quantity.low() == null || quantity.high() == null
        ? quantity.low() + " to " + quantity.high()
        : quantity.value().toPlainString();
  }
}

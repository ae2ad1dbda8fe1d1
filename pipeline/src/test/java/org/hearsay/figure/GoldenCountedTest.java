package org.hearsay.figure;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.hearsay.GoldenLines;
import org.hearsay.annotate.CoreNlpSyntax;
import org.hearsay.annotate.SharedModels;
import org.hearsay.corpus.Article;
import org.hearsay.corpus.Figure;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The golden suite of what is counted: one text a line, then each figure as it is written, its
 * measure, what it counts or is an amount of, and whose it is; hits and near misses by kind. Run
 * with {@code -Dupdate=true} to write what is read now; the diff is the review.
 */
@Tag("models")
class GoldenCountedTest {

  private static final GoldenLines LINES =
      new GoldenLines(GoldenCountedTest.class, "golden-counted.txt");

  private static CoreNlpSyntax syntax;
  private static FigureReader reader;

  @BeforeAll
  static void load() {
    syntax = SharedModels.syntax();
    reader = FigureReader.load();
  }

  @Test
  void tellsWhatEveryNumberCounts() throws IOException {
    LINES.check(GoldenCountedTest::read);
  }

  private static String read(String text) {
    Article article =
        new Article("a", "Test", null, null, LocalDate.of(2013, 9, 12), List.of(), "en", text);
    String shown =
        reader.read(syntax.parse(article), List.of()).stream()
            .map(figure -> shown(figure, text))
            .collect(Collectors.joining("; "));
    return text + " | " + (shown.isEmpty() ? "-" : shown);
  }

  private static String shown(Figure figure, String text) {
    return "«"
        + figure.span().in(text)
        + "» "
        + figure.measure()
        + (figure.counted() == null ? "" : " " + figure.counted())
        + (figure.of() == null ? "" : " of " + figure.of().kind() + " " + figure.of().name())
        + (figure.asOf() == null ? "" : " as of " + figure.asOf());
  }
}

package org.hearsay.figure.owner;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.hearsay.GoldenLines;
import org.hearsay.annotate.CoreNlpSyntax;
import org.hearsay.annotate.SharedModels;
import org.hearsay.corpus.Article;
import org.hearsay.corpus.Figure;
import org.hearsay.corpus.Referent;
import org.hearsay.figure.FigureReader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The golden suite of whose figures are: one text a line, then each figure as it is written and
 * whose it is, by construction; hits and near misses. Run with {@code -Dupdate=true} to write what
 * is read now; the diff is the review.
 */
@Tag("models")
class GoldenOwnersTest {

  private static final GoldenLines LINES =
      new GoldenLines(GoldenOwnersTest.class, "golden-owners.txt");

  private static CoreNlpSyntax syntax;
  private static FigureReader reader;

  @BeforeAll
  static void load() {
    syntax = SharedModels.syntax();
    reader = FigureReader.load();
  }

  @Test
  void tellsWhoseEveryNumberIs() throws IOException {
    LINES.check(GoldenOwnersTest::read);
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
    return "«" + figure.span().in(text) + "» " + (figure.of() == null ? "-" : shown(figure.of()));
  }

  private static String shown(Referent of) {
    return of.kind() + " " + of.name() + (of.place() == null ? "" : " in " + of.place());
  }
}

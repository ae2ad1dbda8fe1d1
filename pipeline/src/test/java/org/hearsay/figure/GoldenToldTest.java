package org.hearsay.figure;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.GoldenLines;
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
 * -Dupdate=true} to write what is read now; the diff is the review.
 */
@Tag("models")
class GoldenToldTest {

  private static final GoldenLines LINES = new GoldenLines(GoldenToldTest.class, "golden-told.txt");
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
    LINES.check(GoldenToldTest::read);
  }

  @Test
  void missesWhatIsKnownToBeMissed() throws IOException {
    LINES.checkKnownMisses(GoldenToldTest::read);
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

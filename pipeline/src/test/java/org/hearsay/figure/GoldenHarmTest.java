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
import org.hearsay.corpus.Measure;
import org.hearsay.corpus.Modality;
import org.hearsay.corpus.Quantity;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The golden suite of harm: one text a line and what a careful reader finds in it about people
 * killed, hurt, missing, held or displaced, hits and near misses by kind. Run with {@code
 * -Dupdate=true} to write what is read now; the diff is the review.
 */
@Tag("models")
class GoldenHarmTest {

  private static final GoldenLines LINES = new GoldenLines(GoldenHarmTest.class, "golden-harm.txt");

  private static CoreNlpSyntax syntax;
  private static FigureReader reader;

  @BeforeAll
  static void load() {
    syntax = SharedModels.syntax();
    reader = FigureReader.load();
  }

  @Test
  void readsEveryTextAsACarefulReaderDoes() throws IOException {
    LINES.check(GoldenHarmTest::read);
  }

  @Test
  void missesWhatIsKnownToBeMissed() throws IOException {
    LINES.checkKnownMisses(GoldenHarmTest::read);
  }

  private static String read(String text) {
    Article article =
        new Article("a", "Test", null, null, LocalDate.of(2013, 9, 12), List.of(), "en", text);
    String shown =
        reader.read(syntax.parse(article), List.of()).stream()
            .filter(figure -> figure.measure().compareTo(Measure.INFECTED) <= 0)
            .map(GoldenHarmTest::shown)
            .collect(Collectors.joining("; "));
    return text + " | " + (shown.isEmpty() ? "-" : shown);
  }

  private static String shown(Figure figure) {
    return number(figure.quantity())
        + " "
        + figure.measure()
        + (figure.modality() == Modality.ASSERTED ? "" : " " + figure.modality())
        + (figure.superseded() ? " withdrawn" : "")
        + (figure.originator() == null ? "" : " by " + figure.originator())
        + (figure.of() == null ? "" : " of " + figure.of().name())
        + (figure.asOf() == null ? "" : " as of " + figure.asOf());
  }

  private static String number(Quantity quantity) {
    return quantity.value() == null || quantity.low() == null || quantity.high() == null
        ? quantity.low() + " to " + quantity.high()
        : quantity.value().toPlainString();
  }
}

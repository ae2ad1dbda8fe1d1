package org.hearsay.figure;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.hearsay.GoldenLines;
import org.hearsay.annotate.Annotator;
import org.hearsay.annotate.SharedModels;
import org.hearsay.corpus.Article;
import org.hearsay.corpus.Figure;
import org.hearsay.corpus.FigureRule;
import org.hearsay.corpus.Measure;
import org.hearsay.corpus.Modality;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The golden suite of originators: one text a line and who counts each figure of harm in it, hits
 * and near misses by kind, read with quotes and speakers. Run with {@code -Dupdate=true} to write
 * what is read now; the diff is the review. A line that begins with "~" is a known miss: it holds
 * what is right, and fails once that is read.
 */
@Tag("models")
class OriginatorGoldenTest {

  private static final GoldenLines LINES =
      new GoldenLines(OriginatorGoldenTest.class, "golden-originators.txt");

  private static Annotator annotator;

  @BeforeAll
  static void load() {
    annotator = SharedModels.annotator();
  }

  @Test
  void namesWhoCountsAsACarefulReaderDoes() throws IOException {
    LINES.check(OriginatorGoldenTest::read);
  }

  @Test
  void missesWhatIsKnownToBeMissed() throws IOException {
    LINES.checkKnownMisses(OriginatorGoldenTest::read);
  }

  private static String read(String line) {
    String text = line.replace("\\n", "\n");
    Article article =
        new Article("a", "Test", null, null, LocalDate.of(2013, 9, 12), List.of(), "en", text);
    String shown =
        annotator.annotate(article).figures().stream()
            .filter(figure -> figure.measure().compareTo(Measure.INFECTED) <= 0)
            .filter(figure -> !FigureRule.parse(figure.rule()).tellsSingly())
            .map(OriginatorGoldenTest::shown)
            .collect(Collectors.joining("; "));
    return line + " | " + (shown.isEmpty() ? "-" : shown);
  }

  private static String shown(Figure figure) {
    return number(figure.quantity().value())
        + (figure.modality() == Modality.ASSERTED ? "" : " " + figure.modality())
        + (figure.originator() == null ? "" : " by " + figure.originator());
  }

  private static String number(@Nullable BigDecimal value) {
    return value == null ? "some" : value.toPlainString();
  }
}

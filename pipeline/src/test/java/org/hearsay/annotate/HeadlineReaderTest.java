package org.hearsay.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.hearsay.corpus.Article;
import org.hearsay.corpus.Figure;
import org.hearsay.corpus.Happening;
import org.hearsay.corpus.Measure;
import org.hearsay.figure.FigureReader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("models")
class HeadlineReaderTest {

  private static final LocalDate DAY = LocalDate.of(2031, 3, 4);

  private static HeadlineReader reader;

  @BeforeAll
  static void load() {
    reader = new HeadlineReader(SharedModels.syntax()::parse, FigureReader.load());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          3 Dead, 22 Wounded In Weekend Storm | 3 KILLED, 22 INJURED
          Ferry sinks off Gull Bay, killing 14 - The Harbour Post | 14 KILLED
          Harbour master: triple drowning was no accident | ''
          Skipper Ola Berg drowned off Gull Bay | ''
          """)
  void readsTheNumbersThatAreWritten(String title, String figures) {
    List<String> found =
        read(title, "The sea was rough.").stream()
            .filter(figure -> figure.measure() != Measure.COUNT)
            .map(figure -> figure.quantity().value() + " " + figure.measure())
            .toList();
    assertEquals(figures, String.join(", ", found));
  }

  @Test
  void pointsIntoTheTitle() {
    String title = "Ferry sinks off Gull Bay, killing 14";
    Figure figure = read(title, "The sea was rough.").getFirst();
    assertEquals("14", figure.span().in(title));
    assertEquals("h1", figure.id());
  }

  @Test
  void isAboutWhatTheArticleIsAbout() {
    Happening sinking = new Happening("sinking", "Gull Bay", DAY, DAY);
    Figure figure = reader.figures(article("14 drown", "The sea was rough."), sinking).getFirst();
    assertEquals(sinking, figure.event());
  }

  @Test
  void leavesATitleToTheTextThatBeginsWithIt() {
    assertEquals(List.of(), read("14 drown off Gull Bay", "14 drown  off Gull Bay\n\nThe sea …"));
  }

  private static List<Figure> read(String title, String text) {
    return reader.figures(article(title, text), null);
  }

  private static Article article(String title, String text) {
    return new Article("a", "The Harbour Post", title, null, DAY, List.of(), "en", text);
  }
}

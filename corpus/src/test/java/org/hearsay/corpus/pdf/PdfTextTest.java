package org.hearsay.corpus.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfTextTest {

  private static final int MOST = 100_000;

  @Test
  void paragraphsAreToldApartByTheSpaceBetweenThem() throws Exception {
    assertEquals(
        List.of(
            "Two trams collided on the harbour line in Vellby and 23 people were hurt.",
            "Four of them are in a serious condition."),
        paragraphs(
            new Typesetter()
                .lines(
                    "Two trams collided on the harbour line in", "Vellby and 23 people were hurt.")
                .gap()
                .lines("Four of them are in a serious condition.")));
  }

  @Test
  void paragraphsAreToldApartByAnIndent() throws Exception {
    assertEquals(
        List.of(
            "Two trams collided on the harbour line and 23 were hurt in it. It was dark.",
            "Four of them are in a serious condition, the hospital said there."),
        paragraphs(
            new Typesetter()
                .lines(
                    " Two trams collided on the harbour line and",
                    "23 were hurt in it. It was dark.",
                    " Four of them are in a serious condition, the",
                    "hospital said there.")));
  }

  @Test
  void aParagraphGoesOnInTheNextColumnAndOnTheNextPage() throws Exception {
    assertEquals(
        List.of("The driver of the second tram had been on duty for nine hours, the company said."),
        paragraphs(
            new Typesetter()
                .lines("The driver of the second", "tram had been on")
                .at(320, 100)
                .lines("duty for nine hours, the")
                .page()
                .lines("company said.")));
  }

  @Test
  void columnsAreNotReadAcross() throws Exception {
    assertEquals(
        List.of("The first tram had stopped.", "The second came down the hill."),
        paragraphs(
            new Typesetter()
                .lines("The first tram", "had stopped.")
                .at(320, 100)
                .lines(" The second came", "down the hill.")));
  }

  @Test
  void aDividedWordIsOneAgain() throws Exception {
    assertEquals(
        List.of("Those who were injured were taken to the university hospital."),
        paragraphs(
            new Typesetter()
                .lines("Those who were injured were taken to the univer-", "sity hospital.")));
  }

  @Test
  void aNameWithAHyphenKeepsIt() throws Exception {
    assertEquals(
        List.of("She is called Anna Solvang- Berg there."),
        paragraphs(new Typesetter().lines("She is called Anna Solvang-", "Berg there.")));
  }

  @Test
  void whatStandsOnEveryPageIsNoPartOfTheText() throws Exception {
    Typesetter paper = new Typesetter();
    for (int page = 1; page <= 3; page++) {
      paper
          .at(72, 40)
          .lines("Vellby Courier  3 October 2019")
          .at(72, 100)
          .lines("Paragraph number " + "one two three".split(" ", -1)[page - 1] + " ends here.")
          .at(290, 820)
          .lines("Page " + page + " of 3");
      if (page < 3) {
        paper.page();
      }
    }
    assertEquals(
        List.of(
            "Paragraph number one ends here. Paragraph number two ends here."
                + " Paragraph number three ends here."),
        paragraphs(paper));
  }

  @Test
  void aFirstLineHighOnThePageIsKept() throws Exception {
    assertEquals(
        List.of("At least 12 people are missing."),
        paragraphs(new Typesetter().at(72, 50).lines("At least 12 people are missing.")));
  }

  @Test
  void theLargestLettersAreTheTitle() throws Exception {
    PdfText pdf =
        read(
            new Typesetter()
                .title("press release final")
                .headline("Trams collide in")
                .headline("Vellby")
                .lines(
                    "Two trams collided on the harbour line.",
                    "It was dark and it was raining too."));
    assertEquals(Optional.of("Trams collide in Vellby"), pdf.title());
    assertEquals(
        "Two trams collided on the harbour line. It was dark and it was raining too.", pdf.text());
  }

  @Test
  void theTitleIsWhatItsWriterSaysWhereNoLettersAreLarger() throws Exception {
    PdfText pdf =
        read(new Typesetter().title("Trams collide").author("Nils Dahl").lines("It was dark."));
    assertEquals(Optional.of("Trams collide"), pdf.title());
    assertEquals(Optional.of("Nils Dahl"), pdf.author());
  }

  @ParameterizedTest
  @ValueSource(strings = {"Microsoft Word - trams.docx", "trams final.indd", "Untitled 1", "x", ""})
  void whatAProgramPutsThereIsNoTitle(String title) throws Exception {
    assertEquals(
        Optional.empty(), read(new Typesetter().title(title).lines("It was dark.")).title());
  }

  @Test
  void aPageWithoutLettersHasNoText() throws Exception {
    assertEquals("", read(new Typesetter()).text());
  }

  @Test
  void aLockedFileSaysSo() throws Exception {
    byte[] file = new Typesetter().lines("It was dark.").lock("secret").file();
    assertEquals("it is locked with a password", complaint(file));
  }

  @Test
  void aDamagedFileIsAComplaintWhereverItEnds() throws Exception {
    byte[] file = new Typesetter().lines("It was dark.").file();
    for (int length = 0; length < file.length / 2; length += 97) {
      byte[] part = Arrays.copyOf(file, length);
      String text;
      try {
        text = PdfText.of(part, MOST).text();
      } catch (PdfText.UnreadableException e) {
        text = "";
      }
      assertEquals(true, text.isEmpty() || text.equals("It was dark."), text);
    }
  }

  private static String complaint(byte[] file) {
    return String.valueOf(
        assertThrows(PdfText.UnreadableException.class, () -> PdfText.of(file, MOST)).getMessage());
  }

  private static PdfText read(Typesetter paper) throws Exception {
    return PdfText.of(paper.file(), MOST);
  }

  private static List<String> paragraphs(Typesetter paper) throws Exception {
    return List.of(read(paper).text().split("\n\n"));
  }
}

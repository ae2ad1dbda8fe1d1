package org.hearsay.corpus.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.hearsay.corpus.Article;
import org.hearsay.corpus.pdf.Typesetter;
import org.junit.jupiter.api.Test;

class PdfDocumentTest {

  @Test
  void isAnArticleOfItsParagraphs() throws IOException {
    Article article =
        Inputs.article(
            new Typesetter()
                .author("Nils Dahl")
                .headline("Trams collide in Vellby")
                .lines("Two trams collided on the harbour line in", "Vellby.")
                .gap()
                .lines("It was dark.")
                .file());
    assertEquals("Trams collide in Vellby", article.title());
    assertEquals(
        "Two trams collided on the harbour line in Vellby.\n\nIt was dark.", article.text());
    assertEquals(List.of("Nils Dahl"), article.authors());
  }

  @Test
  void withoutATextIsSkippedAndSaysWhatWouldHelp() throws IOException {
    assertEquals(
        List.of("skipped: its pages are pictures without a text; have their letters recognised"),
        Inputs.outcomes(new Typesetter().file()));
  }

  @Test
  void lockedFailsWithTheReason() throws IOException {
    assertEquals(
        List.of("failed: it is locked with a password"),
        Inputs.outcomes(new Typesetter().lines("It was dark.").lock("secret").file()));
  }
}

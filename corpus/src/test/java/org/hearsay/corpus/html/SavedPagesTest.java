package org.hearsay.corpus.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Pages as outlets build them, each named after its layout, and beside each the text that a reader
 * takes for the article.
 */
class SavedPagesTest {

  private static final Path PAGES =
      Path.of(
          System.getProperty("hearsay.root"),
          "corpus/src/test/resources/org/hearsay/corpus/html/pages");

  static Stream<String> pages() throws IOException {
    try (Stream<Path> files = Files.list(PAGES)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".html"))
          .map(name -> name.substring(0, name.length() - ".html".length()))
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void theTextIsTheArticleAndNothingElse(String name) throws IOException {
    assertEquals(expected(name), text(name));
  }

  @Test
  void allParagraphsAreKeptAndNoneIsLetIn() throws IOException {
    int known = 0;
    int kept = 0;
    int foreign = 0;
    List<String> names = pages().toList();
    for (String name : names) {
      Set<String> article = new HashSet<>(paragraphs(expected(name)));
      List<String> taken = new ArrayList<>(paragraphs(text(name)));
      known += article.size();
      kept += (int) article.stream().filter(taken::contains).count();
      taken.removeAll(article);
      foreign += taken.size();
    }
    String share =
        String.format(
            Locale.ROOT,
            "%d pages, %d of %d paragraphs kept, %d foreign ones let in",
            names.size(),
            kept,
            known,
            foreign);
    System.getLogger("pages").log(System.Logger.Level.INFO, share);
    assertTrue(names.size() >= 28 && kept == known && foreign == 0, share);
  }

  private static String expected(String name) throws IOException {
    return Files.readString(PAGES.resolve(name + ".txt")).strip();
  }

  private static String text(String name) throws IOException {
    String page = Files.readString(PAGES.resolve(name + ".html"), StandardCharsets.UTF_8);
    return Page.of(Jsoup.parse(page)).text().orElse("").strip();
  }

  private static List<String> paragraphs(String text) {
    return text.isEmpty() ? List.of() : List.of(text.split("\n\n"));
  }
}

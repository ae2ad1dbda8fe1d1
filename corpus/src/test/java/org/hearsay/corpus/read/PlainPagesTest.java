package org.hearsay.corpus.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.List;
import org.hearsay.corpus.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages that say nothing of themselves but what a reader sees. */
class PlainPagesTest {

  private static final String TEXT =
      "<p>The ferry was on its way to the islands when it struck a rock, the harbour master said on Monday.</p>"
          + "<p>Forty people were taken off by fishing boats before it went down, and nobody is missing.</p>";

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "Ferry sinks off Port Sele | Sele Post # Sele Post",
        "Ferry sinks off Port Sele - Sele Post # Sele Post",
        "Ferry sinks off Port Sele – The Coast # The Coast",
        "Ferry sinks off Port Sele — Sele Post # Sele Post",
        "Ferry sinks off Port Sele | World news | The Coast # The Coast",
        "Ferry sinks off Port Sele - News - Sele Post # Sele Post",
        "Ferry sinks off Port Sele » Sele Post # Sele Post",
        "Ferry sinks off Port Sele :: Sele Post # Sele Post",
      })
  void bearTheirOutletBehindTheirTitle(String title, String outlet) {
    Article article = Inputs.article(page(title, "<h1>Ferry sinks off Port Sele</h1>" + TEXT));

    assertEquals("Ferry sinks off Port Sele", article.title());
    assertEquals(outlet, article.outlet());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "Ferry sinks off Port Sele | Sele Post # Ferry sinks off Port Sele # Sele Post",
        "Ferry sinks off Port Sele - Sele Post # Ferry sinks off Port Sele # Sele Post",
        "Ferry sinks off Port Sele - all saved # Ferry sinks off Port Sele - all saved # ''",
        "Ferry sinks - and nobody knows why # Ferry sinks - and nobody knows why # ''",
        "Ferry sinks off Port Sele # Ferry sinks off Port Sele # ''",
        "Ferry sinks off Port Sele | World News # Ferry sinks off Port Sele | World News # ''",
        "Ferry sinks off Port Sele | Live # Ferry sinks off Port Sele | Live # ''",
      })
  void bearItWithoutAHeadlineToo(String title, String own, String outlet) {
    Article article = Inputs.article(page(title, "<div>" + TEXT + "</div>"));

    assertEquals(own, article.title());
    assertEquals(outlet, article.outlet());
  }

  @Test
  void loseItFromTitlesInTheirMetadata() {
    Article article =
        Inputs.article(
            "<html><head><title>Ferry sinks | Sele Post</title><meta property=og:title content=\"Ferry sinks | Sele Post\">"
                + "<meta property=og:site_name content=\"Sele Post\"></head><body>"
                + TEXT
                + "</body></html>");

    assertEquals("Ferry sinks", article.title());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>By Ada Moe and Kai Rud</p>",
        "<div>By Ada Moe and Kai Rud, Staff Writers</div>",
        "<div>BY Ada Moe and Kai Rud | May 7, 2019</div>",
        "<span>Written by Ada Moe and Kai Rud</span>",
        "<div class=byline>By Ada Moe and Kai Rud</div>",
        "<p>By Ada Moe, Kai Rud</p>",
        "<div><span>By</span> <a href=/ada>Ada Moe</a> <span>and</span> <a href=/kai>Kai Rud</a></div>",
      })
  void nameTheirAuthorsInALine(String byline) {
    Article article =
        Inputs.article(
            page("Ferry sinks", "<h1>Ferry sinks</h1>" + byline + "<div>" + TEXT + "</div>"));

    assertEquals(List.of("Ada Moe", "Kai Rud"), article.authors());
    assertEquals(2, article.text().split("\n\n").length, article.text());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>May 7, 2019</p>",
        "<div>Tuesday, 7 May 2019, 10:31</div>",
        "<div>Published: 7 May 2019 | Updated: 9 May 2019</div>",
        "<div>Updated 9 May 2019</div><div>Published 7 May 2019</div>",
        "<span>By Ada Moe | 2019-05-07 10:31</span>",
        "<span class=d>07.05.2019</span>",
        "<p>Port Sele, 7th May 2019</p>",
        "<div>Posted on Tuesday, May 7th, 2019 by Ada Moe</div>",
      })
  void showTheirDayInALine(String line) {
    Article article =
        Inputs.article(
            page(
                "Ferry sinks",
                "<div>Friday, May 31, 2019</div><h1>Ferry sinks</h1>"
                    + line
                    + "<div>"
                    + TEXT
                    + "</div>"));

    assertEquals(LocalDate.of(2019, 5, 7), article.published());
    assertEquals(2, article.text().split("\n\n").length, article.text());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div>By the harbour, forty people waited</div>",
        "<p>By Monday evening all were home</p>",
        "<p>By far the worst of 2019</p>"
      })
  void areNotMisreadWhereALineOnlyBeginsSo(String line) {
    Article article =
        Inputs.article(
            page("Ferry sinks", "<h1>Ferry sinks</h1>" + line + "<div>" + TEXT + "</div>"));

    assertEquals(List.of(), article.authors());
    assertNull(article.published());
  }

  private static String page(String title, String body) {
    return "<html><head><title>" + title + "</title></head><body>" + body + "</body></html>";
  }
}

package org.hearsay.corpus.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.List;
import org.hearsay.corpus.Article;
import org.junit.jupiter.api.Test;

class PagesTest {

  private static final String FIRST =
      "The ferry was on its way from Port Sele to the islands when it struck a rock, the harbour"
          + " master said on Monday.";
  private static final String SECOND =
      "Forty people were taken off by fishing boats before it went down. Nobody is missing, and all"
          + " of them have been taken home.";

  @Test
  void linkedDataSaysItAll() {
    Article article =
        Inputs.article(
            """
            <!DOCTYPE html><html lang="en-GB"><head><title>Ferry sinks | Sele Post</title>
            <link rel="canonical" href="https://selepost.example/2019/05/07/ferry">
            <script type="application/ld+json">{"@context":"https://schema.org","@graph":[
             {"@type":"Organization","@id":"#p","name":"Sele Post"},
             {"@type":"NewsArticle","headline":"Ferry sinks off Sele","datePublished":"2019-05-07T09:00:00Z",
              "author":[{"@type":"Person","name":"Ada Moe"}],"publisher":{"@id":"#p"},
              "articleBody":"%s\\n\\n%s"}]}</script></head>
            <body><nav><p>Home News Sport</p></nav><article><p>%s</p></article></body></html>
            """
                .replaceFirst("%s", FIRST)
                .replaceFirst("%s", SECOND)
                .replaceFirst("%s", FIRST));

    assertEquals("Ferry sinks off Sele", article.title());
    assertEquals("Sele Post", article.outlet());
    assertEquals(LocalDate.of(2019, 5, 7), article.published());
    assertEquals(List.of("Ada Moe"), article.authors());
    assertEquals("https://selepost.example/2019/05/07/ferry", article.url());
    assertEquals("https://selepost.example/2019/05/07/ferry", article.id());
    assertEquals(FIRST + "\n\n" + SECOND, article.text().strip());
  }

  @Test
  void theArticleIsFoundWithoutWhatStandsAroundIt() {
    Article article =
        Inputs.article(
            """
            <html><head><meta property="og:site_name" content="Sele Post">
            <meta property="article:published_time" content="2019-05-07T09:00:00+02:00">
            <title>Ferry sinks</title></head><body>
            <div class="cookie-banner"><p>We use cookies to give you the best experience on our pages.</p></div>
            <header><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></header>
            <article><h1>Ferry sinks</h1><p>%s</p><figure><img src="a.jpg"><figcaption>The quay on Monday</figcaption></figure>
            <p>%s</p><div class="share-buttons"><p>Share this on every network there is</p></div></article>
            <aside class="related"><h3>More From This Section</h3><p>Mayor opens new bridge over the river.</p></aside>
            <section id="comments"><p>I was on that boat and it was terrible, nobody told us what was going on at all.</p></section>
            </body></html>
            """
                .replaceFirst("%s", FIRST)
                .replaceFirst("%s", SECOND));

    assertEquals(FIRST + "\n\n" + SECOND, article.text().strip());
    assertEquals("Sele Post", article.outlet());
    assertEquals(LocalDate.of(2019, 5, 7), article.published());
  }

  @Test
  void aPageWithoutArticleMarkupIsReadByWhereItsParagraphsAre() {
    String text =
        Inputs.article(
                "<html><body><div id=menu><a href=a>Home</a> <a href=b>News</a></div><div><p>"
                    + FIRST
                    + "</p><p>"
                    + SECOND
                    + "</p></div><div><a href=c>Terms</a></div></body></html>")
            .text();

    assertEquals(FIRST + "\n\n" + SECOND, text.strip());
  }

  @Test
  void charactersAreThoseThatThePageIsIn() {
    String page =
        "<html><head><meta charset=\"windows-1251\"></head><body><article><p>"
            + FIRST
            + "</p><p>Its owner, Игорь Лосев, said so. "
            + SECOND
            + "</p></article></body></html>";

    assertTrue(
        Inputs.article(page.getBytes(Charset.forName("windows-1251")))
            .text()
            .contains("Игорь Лосев"));
    String western = page.replace("windows-1251", "iso-8859-1").replace("Игорь Лосев", "“José”");
    assertTrue(
        Inputs.article(western.getBytes(Charset.forName("windows-1252")))
            .text()
            .contains("“José”"));
  }

  @Test
  void scriptsAndStylesAreNoText() {
    String text =
        Inputs.article(
                "<html><body><article><script>var a = \"He said no\";</script><style>p {}</style><p>"
                    + FIRST
                    + "</p><p>"
                    + SECOND
                    + "</p></article></body></html>")
            .text();

    assertFalse(text.contains("var a"), text);
  }

  @Test
  void aPageInAnotherLanguageIsSkipped() {
    String german =
        "Die Fähre war auf dem Weg zu den Inseln, als sie auf einen Felsen lief, sagte der Hafenmeister"
            + " am Montag. Vierzig Menschen wurden von Fischerbooten gerettet, bevor sie unterging."
            + " Niemand wird vermisst, und alle wurden nach Hause gebracht, teilte die Polizei mit. Das"
            + " Schiff war am frühen Morgen bei dichtem Nebel ausgelaufen.";

    List<String> outcomes =
        Inputs.outcomes("<html><body><article><p>" + german + "</p></article></body></html>");

    assertEquals(1, outcomes.size());
    assertTrue(outcomes.getFirst().startsWith("skipped: "), outcomes::toString);
    assertTrue(outcomes.getFirst().contains("German"), outcomes::toString);
  }
}

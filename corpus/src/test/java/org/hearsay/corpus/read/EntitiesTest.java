package org.hearsay.corpus.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.hearsay.corpus.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Characters that somebody escaped too often. */
class EntitiesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "&#8217;",
        "&#x2019;",
        "&rsquo;",
        "&amp;#8217;",
        "&amp;rsquo;",
        "&amp;amp;#8217;",
        "&#146;"
      })
  void areReadInTitlesOfEveryFormat(String apostrophe) {
    String title = "Mayor" + apostrophe + "s boat sinks";
    List<Article> articles =
        List.of(
            Inputs.article(
                "{\"id\":\"a\",\"title\":\""
                    + title
                    + "\",\"author\":\"Ada O"
                    + apostrophe
                    + "Dell\",\"text\":\"Rain fell.\"}"),
            Inputs.article(
                "id,title,author,text\na," + title + ",Ada O" + apostrophe + "Dell,Rain fell.\n"),
            Inputs.article(
                "<rss><channel><title>Sele Post</title><item><title>"
                    + title
                    + "</title><author>Ada O"
                    + apostrophe
                    + "Dell</author><description>Rain fell.</description></item></channel></rss>"),
            Inputs.article(
                "Title: " + title + "\nAuthors: Ada O" + apostrophe + "Dell\n\nRain fell.\n"),
            Inputs.article(
                "{\"uri\":\"urn:1\",\"headline\":\""
                    + title
                    + "\",\"byline\":\"Ada O"
                    + apostrophe
                    + "Dell\",\"body_text\":\"Rain fell.\"}"),
            Inputs.article(
                "<html><head><script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"headline\":\""
                    + title
                    + "\",\"author\":{\"name\":\"Ada O"
                    + apostrophe
                    + "Dell\"},\"articleBody\":\"Rain fell.\"}</script></head><body><p>Rain fell.</p></body></html>"),
            Inputs.article(
                "<html><head><title>"
                    + title
                    + "</title><meta name=author content=\"Ada O"
                    + apostrophe
                    + "Dell\"></head><body><div itemprop=articleBody><p>Rain fell.</p></div></body></html>"));

    for (Article article : articles) {
      assertEquals("Mayor’s boat sinks", article.title(), article::toString);
      assertEquals(List.of("Ada O’Dell"), article.authors(), article::toString);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"&#8220;", "&#x201C;", "&ldquo;", "&amp;#8220;", "&amp;ldquo;"})
  void areReadInTextsFromJsonAndTables(String mark) {
    String text = mark + "Nobody is missing,” she said of the 31.";
    String expected = "“Nobody is missing,” she said of the 31.";

    assertEquals(expected, Inputs.article("{\"id\":\"a\",\"text\":\"" + text + "\"}").text());
    assertEquals(
        expected,
        Inputs.article("id;text\na;" + (text.contains(";") ? "\"" + text + "\"" : text) + "\n")
            .text());
    assertEquals(
        expected,
        Inputs.article(
                "<html><body><div itemprop=articleBody><p>" + text + "</p></div></body></html>")
            .text());
  }

  @Test
  void leaveAloneWhatIsNone() {
    String text = "Smith & Sons; R&D; AT&T; a&b;c, 5 &lt 6.  Two spaces\n\nstay. &unheardof; too";
    assertEquals(
        text,
        Inputs.article("{\"id\":\"a\",\"text\":\"" + text.replace("\n", "\\n") + "\"}").text());
  }

  @Test
  void aTextInJsonMayHoldTheMarkupOfParagraphs() {
    assertEquals(
        "Rain fell & fell.\n\nIt stopped.",
        Inputs.article(
                "{\"id\":\"a\",\"text\":\"<p>Rain fell &amp; fell.</p><p>It <b>stopped</b>.</p>\"}")
            .text());
    assertEquals(
        "If a < b and b > c, rain fell.",
        Inputs.article("{\"id\":\"a\",\"text\":\"If a < b and b > c, rain fell.\"}").text());
  }

  @Test
  void aSiteMayGiveItsTextsAsItRendersThem() {
    Article article =
        Inputs.article(
            "{\"id\":7,\"date\":\"2019-05-07T09:00:00\",\"link\":\"https://selepost.example/a\",\"title\":{\"rendered\":\"Mayor&#8217;s"
                + " boat sinks\"},\"content\":{\"rendered\":\"<p>Rain fell.</p>\\n<p>It &#8220;stopped&#8221;.</p>\"}}");

    assertEquals("Mayor’s boat sinks", article.title());
    assertEquals("Rain fell.\n\nIt “stopped”.", article.text());
  }

  @Test
  void plainTextStaysToTheLastCharacter() {
    assertEquals("R&amp;D fell.", Inputs.article("R&amp;D fell.").text());
  }
}

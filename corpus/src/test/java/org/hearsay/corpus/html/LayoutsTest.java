package org.hearsay.corpus.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * One article in every way that it is spread over a page. In the layouts, A to F are its
 * paragraphs; all six and nothing else are its text.
 */
class LayoutsTest {

  private static final List<String> PARAGRAPHS =
      List.of(
          "The tunnel under Mount Asgar caved in on Sunday and eight drillers were killed, the railway said.",
          "Two of the crew crawled out through a pipe for cables and raised the alarm in the village of Tirn.",
          "The tunnel was to open next spring and would have cut the journey to the coast by fifty minutes.",
          "A geologist who had worked on the plans said that water in the rock had never been taken seriously.",
          "The builder of the tunnel, a company from the capital, said that it could not speak of causes yet.",
          "Flags flew at half mast in Tirn on Monday, and the trains stood still for a minute at noon.");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<article><h1>T</h1><div class=lede>A</div><div class=text>BCDEF</div></article>",
        "<article><h1>T</h1><div class=x>AB</div><div class=y>CDEF</div></article>",
        "<h1>T</h1><article><div class=x>A</div><div class=ad>Advertisement</div><div class=y>BCDEF</div></article>",
        "<article><header><h1>T</h1>A</header><div>BCDEF</div></article>",
        "<header><nav><a href=/>Home</a></nav><h1>T</h1></header><div class=lead>A</div><div class=text>BCDEF</div>",
        "<div class=story><h1>T</h1><div class=s1>AB</div><div class=s2>CD</div><div class=s3>EF</div></div>",
        "<div class=story><h1>T</h1>A<div class=gallery><img src=a><p>The mouth of the tunnel above the village of Tirn.</p></div><div class=rest>BCDEF</div></div>",
        "<main><h1>T</h1><section>A</section><section>BCD</section><section>EF</section></main>",
        "<main><h1>T</h1><div><div><div>A</div></div></div><div><div>BCDEF</div></div></main>",
        "<div id=l><h1>T</h1><div class=summary>A</div></div><div id=m><div class=body>BCDEF</div></div>",
        "<article><h1>T</h1><div class=c1>ABCDE</div><div class=c2>F</div></article>",
        "<div><h1>T</h1><div class=p>A</div><div class=p>B</div><div class=p>C</div><div class=p>D</div><div class=p>E</div><div class=p>F</div></div>",
        "<div><h1>T</h1><div class=intro itemprop=description>A</div><div itemprop=articleBody>BCDEF</div></div>",
        "<div><h1>T</h1><div itemprop=articleBody>AB</div><div class=ad></div><div itemprop=articleBody>CDEF</div></div>",
        "<table><tr><td><h1>T</h1></td></tr><tr><td>A</td></tr><tr><td>BCDEF</td></tr></table>",
        "<div class=page><div class=top><h1>T</h1><div class=dek>A</div></div><div class=grid><div class=left>BC</div><div class=right>DEF</div></div></div>",
        "<article><h1>T</h1><div class=lede>A</div><aside><h3>Also</h3><p>The mountain is the highest of the county and was first climbed in 1861.</p></aside><div class=text>BCDEF</div></article>",
        "<article class='post has-share no-comments'><h1>T</h1><div class=lede>A</div><div class=text>BCDEF</div></article>",
        "<article><h1>T</h1><ul class=key-points><li>A</li></ul><div class=text>BCDEF</div></article>",
        "<article><h1>T</h1><div class='block widget'>A</div><div class='block widget'>BCDEF</div></article>",
        "<article><h1>T</h1><h2 class=sub>A0</h2><div class=text>BCDEF</div></article>",
        "<h1>T</h1><div class=lead>A</div><article>BCDEF</article>",
        "<h1>T</h1><article class=part>ABC</article><article class=part>DEF</article>",
        "<header><nav><a href=/>Home</a></nav><h1>T</h1>A</header><main>BCDEF</main>",
        "<article><h1>T</h1><div>AB</div><div style='display:none'>CDEF</div><button>Read more</button></article>",
        "<div class=w><h1>T</h1><div class=x>ABCDE</div><div class=y>F</div></div><footer>Z</footer>",
        "<article><h1>T</h1><div class=promo-lead>A</div><div>BCDEF</div></article>",
        "<div class=tone-comment><h1>T</h1></div><div class=tone-comment--body>ABCDEF</div>",
        "<article><h1>T</h1><div class=text>ABCD</div><div class='text paywall'>EF</div></article>",
      })
  void isReadWhole(String layout) {
    assertEquals(String.join("\n\n", PARAGRAPHS), text(layout));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div class=promo-text>Z</div><h1>T</h1><div>ABCDEF</div>",
        "<h1>T</h1><div>ABCDEF</div><div class=c><h3><a href=/z>Valley votes on a new cable car to the top</a></h3>Z</div>",
        "<h1>T</h1><article>ABCDEF</article><article><h2><a href=/z>Valley votes on a new cable car to the top</a></h2>Z</article>",
        "<main><h1>T</h1>ABCDEF<h3><a href=/z>Valley votes on a new cable car to the top</a></h3>Z<h3><a href=/y>Another story of the valley below</a></h3>Z</main>",
        "<h1>T</h1><div>ABCDEF</div><footer>Z</footer>",
        "<article><h1>T</h1><div>ABC</div><div class=related-story>Z</div><div>DEF</div></article>",
        "<h1>T</h1><div class=a>ABCDEF</div><div class=b><a href=/z>Z</a></div>",
        "<h1>T</h1><div class=a>ABCDEF</div><h2>More from this section</h2><div class=b>ZZZ</div>",
      })
  void isReadWithoutWhatIsNoPartOfIt(String layout) {
    assertEquals(String.join("\n\n", PARAGRAPHS), text(layout));
  }

  @Test
  void aTextThatIsMuchShorterThanItsPageSaysSo() {
    Page page =
        page("<h1>T</h1><div>AB</div><div class=sidebar>CD</div><div class=sidebar>EF</div>");

    assertEquals(String.join("\n\n", PARAGRAPHS.subList(0, 2)), page.text().orElse(""));
    assertTrue(page.notes().getFirst().contains("of prose on the page"), page::toString);
  }

  @Test
  void aShortTextOfAPageThatIsNotFreeSaysSo() {
    Page page =
        page(
            "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"isAccessibleForFree\":\"False\"}</script>"
                + "<article><h1>T</h1>AB</article>");

    assertTrue(page.notes().getFirst().contains("is not free"), page::toString);
  }

  @Test
  void aWholeTextSaysNothing() {
    assertEquals(List.of(), page("<article><h1>T</h1>ABCDEF</article>").notes());
  }

  private static String text(String layout) {
    return page(layout).text().orElse("");
  }

  private static Page page(String layout) {
    String html = layout.replace(">T<", ">Tunnel caves in above Tirn<");
    for (int i = 0; i < PARAGRAPHS.size(); i++) {
      html =
          html.replaceAll(
              "(?<=[>A-Z])" + (char) ('A' + i) + "(?=[<A-Z])", "<p>" + PARAGRAPHS.get(i) + "</p>");
    }
    html = html.replace("A0", PARAGRAPHS.getFirst());
    html =
        html.replaceAll(
            "(?<=[>Z])Z(?=[<Z])",
            "<p>The cable car would carry two hundred people an hour, the mayor of the valley said.</p>");
    return Page.of(
        Jsoup.parse("<html><head><title>Tunnel caves in above Tirn</title></head><body>" + html));
  }
}

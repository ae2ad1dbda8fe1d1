package org.hearsay.corpus.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** In the markups, X and Y are what two readers write; the article's three paragraphs go before. */
class CommentsTest {

  private static final String FIRST =
      "The roof of the swimming hall in Ebben fell in on Friday and two bathers were killed, the mayor said.";
  private static final String SECOND =
      "Snow had lain on the roof for nine days, and nobody had been sent up to clear it, a guard said.";
  private static final String THIRD =
      "The hall was built in 1974 and was to be pulled down in the autumn for a new one with two pools.";
  private static final String X =
      "I swim there every week and I can tell you that at least forty people were in the water, more like fifty.";
  private static final String Y =
      "My sister is a nurse and she says eleven are dead, but of course the town hall keeps quiet about it.";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<ol class=commentlist><li><div class=c><p>X</p></div></li><li><div class=c><p>Y</p></div></li></ol>",
        "<div id=comments><p>X</p><p>Y</p></div>",
        "<section class='comments-area'><article><p>X</p></article><article><p>Y</p></article></section>",
        "<div itemscope itemtype='http://schema.org/Comment'><p>X</p></div><div itemscope itemtype='https://schema.org/Comment'><p>Y</p></div>",
        "<div itemtype='http://schema.org/UserComments'><p>X</p></div><div itemtype='http://schema.org/UserComments'><p>Y</p></div>",
        "<div id=disqus_thread><p>X</p><p>Y</p></div>",
        "<div class='fb-comments'><p>X</p><p>Y</p></div>",
        "<div class='reader-comments'><p>X</p><p>Y</p></div>",
        "<div class='userComments'><p>X</p><p>Y</p></div>",
        "<div class=cmt><p>X</p></div><div class=cmt><p>Y</p></div>",
        "<div data-component='Comments'><p>X</p><p>Y</p></div>",
        "<section aria-label='Comments'><p>X</p><p>Y</p></section>",
        "<ul class=talkbacks><li><p>X</p></li><li><p>Y</p></li></ul>",
        "<div class=discussion-thread><div><p>X</p></div><div><p>Y</p></div></div>",
        "<div class=responses><p>X</p><p>Y</p></div>",
        "<h3>2 Comments</h3><div><p>X</p></div><div><p>Y</p></div>",
        "<h2>Comments (2)</h2><p>X</p><p>Y</p>",
        "<h4>What our readers say</h4><p>X</p><p>Y</p>",
        "<h3>Have your say</h3><blockquote>X</blockquote><blockquote>Y</blockquote>",
        "<div class=q1><b>Ann</b><p>X</p><a href='#'>Reply</a></div><div class=q1><b>Bo</b><p>Y</p><a href='#'>Reply</a></div>",
        "<ul><li><div>X</div><div><button>Reply</button></div></li><li><div>Y</div><div><button>Reply</button></div></li></ul>",
        "<dl><dt>Ann</dt><dd>X <a href='#'>Report abuse</a></dd><dt>Bo</dt><dd>Y <a href='#'>Report abuse</a></dd></dl>",
        "<details><summary>Comments (2)</summary><p>X</p><p>Y</p></details>",
        "<div typeof='schema:Comment'><p>X</p></div><div typeof='schema:Comment'><p>Y</p></div>",
        "<div class=spotim-conversation><p>X</p><p>Y</p></div>",
        "<div class='coral-stream'><p>X</p><p>Y</p></div>",
        "<div class=ugc-list><p>X</p><p>Y</p></div>",
        "<p><strong>Comments</strong></p><p>X</p><p>Y</p>",
        "<div data-module=comments><p>X</p><p>Y</p></div>",
        "<comments-list><p>X</p><p>Y</p></comments-list>",
        "<h4>Post a comment</h4><p>X</p><p>Y</p>",
        "<div class=u><p>Ann said...</p><p>X</p></div><div class=u><p>Bo said...</p><p>Y</p></div>",
        "<div class=z><b>Ann</b> <span>3 hours ago</span><div>X</div></div><div class=z><b>Bo</b> <span>5 hours ago</span><div>Y</div></div>",
        "<div class=heading>Comments</div><div><p>X</p></div><div><p>Y</p></div>",
      })
  void areNoPartOfTheArticle(String markup) {
    String comments = markup.replace("X", X).replace("Y", Y);
    String text = String.join("\n\n", FIRST, SECOND, THIRD);

    assertEquals(text, text("<article>" + paragraphs() + comments + "</article>"));
    assertEquals(text, text("<article><div>" + paragraphs() + "</div>" + comments + "</article>"));
    assertEquals(text, text("<div>" + paragraphs() + "</div>" + comments));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<article class='post comments-open'>P</article>",
        "<div class='story has-comments'>P</div>",
        "<div class=commentary>P</div>",
        "<p><a href='#comments'>12 comments</a></p><div>P</div>",
        "<span class=comment-count>12 comments</span><article>P</article>",
        "<h2>12 comments</h2><article>P</article>",
      })
  void areNotSuspectedWhereAPageOnlyCountsThem(String markup) {
    assertEquals(
        String.join("\n\n", FIRST, SECOND, THIRD), text(markup.replace("P", paragraphs())));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Reactions",
        "Reaction in Ebben",
        "Responses",
        "The discussion",
        "Comments on the report"
      })
  void areNotSuspectedUnderTheArticlesOwnHeadings(String heading) {
    assertEquals(
        String.join("\n\n", FIRST, SECOND, heading, THIRD),
        text(
            "<article><p>"
                + FIRST
                + "</p><p>"
                + SECOND
                + "</p><h3>"
                + heading
                + "</h3><p>"
                + THIRD
                + "</p></article>"));
  }

  private static String paragraphs() {
    return "<p>" + FIRST + "</p><p>" + SECOND + "</p><p>" + THIRD + "</p>";
  }

  private static String text(String body) {
    return Page.of(Jsoup.parse("<title>Roof falls in</title><body><h1>Roof falls in</h1>" + body))
        .text()
        .orElse("");
  }
}

package org.hearsay.corpus.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** In the layouts, A to C are what three posts say, newest first. */
class LivePagesTest {

  private static final List<String> POSTS =
      List.of(
          "The harbour master said at noon that 14 people were dead, five more than in the morning.",
          "Nine people were killed when the crane fell on the quay, the harbour police said at eight.",
          "A crane has fallen on the quay at Vell, people who live nearby told this paper before dawn.");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<article class=update><h2>Toll</h2><time datetime=2024-03-14T12:00>12:00</time><p>A</p></article><article class=update><h2>Count</h2><time datetime=2024-03-14T08:00>8:00</time><p>B</p></article><article class=update><h2>Fall</h2><time datetime=2024-03-14T05:00>5:00</time><p>C</p></article>",
        "<div class='live-post'><time datetime=2024-03-14T12:00>12:00</time><p>A</p></div><div class='live-post'><time datetime=2024-03-14T08:00>8:00</time><p>B</p></div><div class='live-post pinned'><time datetime=2024-03-14T05:00>5:00</time><p>C</p></div>",
        "<ol><li><b>12:00</b><p>A</p></li><li><b>08:00</b><p>B</p></li><li><b>05:00</b><p>C</p></li></ol>",
        "<section><h3>12.00 GMT</h3><p>A</p></section><section><h3>8.00 GMT</h3><p>B</p></section><section><h3>5.00 GMT</h3><p>C</p></section>",
        "<h3>12:00 Toll rises</h3><p>A</p><h3>08:00 First count</h3><p>B</p><h3>05:00 Crane falls</h3><p>C</p>",
        "<div itemscope itemtype='https://schema.org/LiveBlogPosting'><div itemprop=liveBlogUpdate itemscope itemtype='https://schema.org/BlogPosting'><p itemprop=articleBody>A</p></div><div itemprop=liveBlogUpdate itemscope itemtype='https://schema.org/BlogPosting'><p>B</p></div><div itemprop=liveBlogUpdate itemscope itemtype='https://schema.org/BlogPosting'><p>C</p></div></div>",
        "<div class=feed><div class=entry><div class=when>12 minutes ago</div><div class=what>A</div></div><div class=entry><div class=when>4 hours ago</div><div class=what>B</div></div><div class=entry><div class=when>7 hours ago</div><div class=what>C</div></div></div>",
        "<article><h2><a href='#p3'>Toll</a></h2><span>12.00pm</span><p>A</p></article><article><h2><a href='#p2'>Count</a></h2><span>8.00am</span><p>B</p></article><article><h2><a href='#p1'>Fall</a></h2><span>5.00am</span><p>C</p></article>",
        "<article><div class=stream><div class=item><time>12:00</time><div><p>A</p></div></div><div class=item><time>08:00</time><div><p>B</p></div></div><div class=item><time>05:00</time><div><p>C</p></div></div></div></article>",
        "<article class=update><h2>Toll</h2><p>A</p></article><article class=update><h2>Count</h2><p>B</p></article><article class=update><h2>Fall</h2><p>C</p></article>",
        "<div id=post-3 class=liveblog-entry><p>A</p></div><div id=post-2 class=liveblog-entry><p>B</p></div><div id=post-1 class=liveblog-entry><p>C</p></div>",
        "<div><p><strong>12:00</strong></p><p>A</p><p><strong>8:00</strong></p><p>B</p><p><strong>5:00</strong></p><p>C</p></div>",
        "<div><p><b>12.00:</b> <span>A</span></p><p><b>8.00:</b> <span>B</span></p><p><b>5.00:</b> <span>C</span></p></div>",
        "<table><tr><td>12:00</td><td>A</td></tr><tr><td>8:00</td><td>B</td></tr><tr><td>5:00</td><td>C</td></tr></table>",
        "<dl><dt>12:00</dt><dd>A</dd><dt>12:00</dt><dd>B</dd><dt>5:00</dt><dd>C</dd></dl>",
        "<main><div><p>12:00</p><p>A</p></div><div><p>08:00</p><p>B</p></div><div><p>05:00</p><p>C</p></div></main>",
      })
  void giveAnArticleForEachPost(String layout) {
    Page page = live(layout);

    assertEquals(POSTS, page.posts().stream().map(Post::text).toList());
    assertEquals(3, page.posts().stream().map(Post::name).distinct().count());
  }

  @Test
  void areReadFromLinkedData() {
    Page page =
        page(
            String.format(
                Locale.ROOT,
                """
                <title>Crane falls: live updates</title><script type="application/ld+json">
                {"@type":"LiveBlogPosting","headline":"Crane falls: live updates","datePublished":"2024-03-11","liveBlogUpdate":[
                {"@type":"BlogPosting","headline":"Toll rises","datePublished":"2024-03-14T12:00:00Z","url":"https://vellpost.example/live#p2","articleBody":"%s"},
                {"@type":"BlogPosting","headline":"First count","datePublished":"2024-03-13T08:00:00Z","articleBody":"<p>%s</p>"}]}
                </script><h1>Crane falls: live updates</h1><div><p>%s</p><p>%s</p></div>
                """,
                POSTS.get(0),
                POSTS.get(1),
                POSTS.get(0),
                POSTS.get(1)));

    assertEquals(
        List.of(
            new Post(
                "p2",
                List.of("Toll rises"),
                List.of("2024-03-14T12:00:00Z"),
                List.of(),
                POSTS.get(0)),
            new Post(
                "2024-03-13T08:00:00Z",
                List.of("First count"),
                List.of("2024-03-13T08:00:00Z"),
                List.of(),
                POSTS.get(1))),
        page.posts());
  }

  @Test
  void giveWhatStandsAboveThePostsAsASummary() {
    String summary =
        "A crane that had stood on the quay at Vell since 1988 fell into the harbour in a storm before dawn on Thursday. Here is what is known so far, in the order in which we learned it.";
    Page page =
        live(
            "<p>"
                + summary
                + "</p><div class=posts><div class=post><time>12:00</time><p>A</p></div><div class=post><time>8:00</time><p>B</p></div></div>");

    assertEquals(
        List.of(summary, POSTS.get(0), POSTS.get(1)),
        page.posts().stream().map(Post::text).toList());
    assertEquals("summary", page.posts().getFirst().name());
  }

  @Test
  void findTheTextOfLinkedDataThatHasNoneByItsAnchor() {
    Page page =
        page(
            String.format(
                Locale.ROOT,
                """
                <title>Crane falls: live</title><script type="application/ld+json">
                {"@type":"LiveBlogPosting","headline":"Crane falls","liveBlogUpdate":[
                {"@type":"BlogPosting","headline":"Toll rises","url":"#a"},{"@type":"BlogPosting","headline":"Count","url":"#b"}]}
                </script><h1>Crane falls</h1><div id=a><p>%s</p></div><div id=b><p>%s</p></div>
                """,
                POSTS.get(0),
                POSTS.get(1)));

    assertEquals(POSTS.subList(0, 2), page.posts().stream().map(Post::text).toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div><p>A</p><p>B</p><p>C</p></div>",
        "<article><time datetime=2024-03-14>14 March</time><p>A</p><p>B</p><p>C</p></article>",
        "<article><p>A</p><p>B</p><p>C</p></article><div class=t><time>11:00</time><h3><a href=/x>Market hall is to open in spring</a></h3><p>The hall by the river is to have forty stalls, and a roof of glass over all of them.</p></div><div class=t><time>10:00</time><h3><a href=/y>Lynx seen above the valley again</a></h3><p>The animal was seen by a camera for deer at two in the morning, the rangers said.</p></div><div class=t><time>9:00</time><h3><a href=/z>Team loses final after penalties</a></h3><p>The coach said his players had given all they had and should be proud of the season.</p></div>",
      })
  void areNotSeenInPagesOfOneArticle(String layout) {
    Page page = page("<title>Crane falls</title><h1>Crane falls</h1>" + filled(layout));

    assertEquals(List.of(), page.posts());
    assertEquals(String.join("\n\n", POSTS), page.text().orElse(""));
  }

  private static Page live(String layout) {
    return page(
        "<title>Crane falls on quay: live updates</title><h1>Crane falls on quay: live updates</h1>"
            + filled(layout));
  }

  private static String filled(String layout) {
    return layout
        .replace(">A<", ">" + POSTS.get(0) + "<")
        .replace(">B<", ">" + POSTS.get(1) + "<")
        .replace(">C<", ">" + POSTS.get(2) + "<");
  }

  private static Page page(String html) {
    return Page.of(Jsoup.parse(html));
  }
}

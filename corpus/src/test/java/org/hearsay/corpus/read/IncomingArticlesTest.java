package org.hearsay.corpus.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.corpus.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IncomingArticlesTest {

  private static final Instant NOW = Instant.parse("2025-05-07T09:00:00Z");
  private static final String FEED = "https://halden.example/feed";

  @TempDir Path root;

  private final IncomingArticles incoming = new IncomingArticles(ReadOptions.defaults());

  @Test
  void areCalledAsInTheirFolder() throws IOException {
    assertEquals(
        List.of("north/storm"), ids(files(write("north/storm.txt", "Rain fell on the town."))));
  }

  @Test
  void areReadForTheFileThatDescribesThem() throws IOException {
    write("storm.txt", "Rain fell on the town.");
    Path sidecar = write("storm.meta.json", "{\"outlet\":\"Fjord Post\"}");
    ReadResult result = files(sidecar).getFirst();
    assertEquals("Fjord Post", assertInstanceOf(ReadResult.Read.class, result).article().outlet());
  }

  @Test
  void learnHowAnOutletWritesDaysForAllThatComesLater() throws IOException {
    String text = "Outlet: Fjord Post\nPublished: %s\n\nRain fell on the town.\n";
    assertInstanceOf(
        ReadResult.Failed.class,
        files(write("a.txt", text.replace("%s", "05/06/2024"))).getFirst());
    files(write("b.txt", text.replace("%s", "25/06/2024")));
    ReadResult result = files(write("c.txt", text.replace("%s", "05/06/2024"))).getFirst();
    assertEquals(
        "2024-06-05",
        String.valueOf(assertInstanceOf(ReadResult.Read.class, result).article().published()));
  }

  @Test
  void sayWhenAnItemUnderEmbargoMayBeRead() throws IOException {
    Path item =
        write("held.json", "{\"text\":\"Rain fell.\",\"embargo\":\"2025-05-07T11:30:00+02:00\"}");
    ReadResult held = files(item).getFirst();
    assertEquals(
        Instant.parse("2025-05-07T09:30:00Z"),
        assertInstanceOf(ReadResult.Skipped.class, held).until());
    List<ReadResult> later = new ArrayList<>();
    incoming.files(root, List.of(item), NOW.plusSeconds(1800), later::add);
    assertInstanceOf(ReadResult.Read.class, later.getFirst());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<?xml version='1.0'?><rss version='2.0'><channel><title>Halden Wire</title><item><guid>https://halden.example/1</guid><title>Storm</title><description>Rain fell on the town.</description><pubDate>Wed, 07 May 2025 08:00:00 GMT</pubDate></item></channel></rss>",
        "<feed xmlns='http://www.w3.org/2005/Atom'><title>Halden Wire</title><entry><id>https://halden.example/1</id><title>Storm</title><content>Rain fell on the town.</content><published>2025-05-07T08:00:00Z</published></entry></feed>",
        "{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"Halden Wire\",\"items\":[{\"id\":\"https://halden.example/1\",\"title\":\"Storm\",\"content_text\":\"Rain fell on the town.\",\"date_published\":\"2025-05-07T08:00:00Z\"}]}",
        "{\"version\":\"https://jsonfeed.org/version/1\",\"title\":\"Halden Wire\",\"items\":[{\"id\":\"https://halden.example/1\",\"title\":\"Storm\",\"content_html\":\"<p>Rain fell on <b>the town</b>.</p>\",\"date_published\":\"2025-05-07T08:00:00Z\"}]}",
      })
  void areTheItemsOfFeedsOfEveryKind(String feed) {
    Article article = assertInstanceOf(ReadResult.Read.class, feed(feed).getFirst()).article();
    assertEquals("Rain fell on the town.", article.text());
    assertEquals("Halden Wire", article.outlet());
    assertEquals("Storm", article.title());
    assertEquals("2025-05-07", String.valueOf(article.published()));
    assertEquals("https://halden.example/1#item", article.id());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " \n ",
        "not found",
        "<?xml version='1.0'?><opml><body/></opml>",
        "PK\u0003\u0004abc"
      })
  void areNotLookedForInWhatIsNoFeed(String answer) {
    assertInstanceOf(ReadResult.Failed.class, feed(answer).getFirst());
  }

  @Test
  void areNotTakenFromAPageInAFeedsPlace() {
    String page =
        "<html><head><link rel=\"alternate stylesheet\" href=\"x.css\">"
            + "<link rel=\"Alternate\" type=\"application/atom+xml\" href=\"atom.xml\">"
            + "<link rel=alternate type=application/feed+json href=https://tesk.example/j>"
            + "</head><body><article><p>Rain fell on the town.</p></article></body></html>";
    ReadResult result = feed(page).getFirst();
    assertEquals(
        "this is a web page and no feed; it names https://halden.example/atom.xml, https://tesk.example/j",
        assertInstanceOf(ReadResult.Failed.class, result).reason());
  }

  private List<ReadResult> files(Path... files) {
    List<ReadResult> results = new ArrayList<>();
    incoming.files(root, List.of(files), NOW, results::add);
    return results;
  }

  private List<ReadResult> feed(String body) {
    List<ReadResult> results = new ArrayList<>();
    incoming.feed(FEED, body.getBytes(StandardCharsets.UTF_8), null, NOW, results::add);
    return results;
  }

  private static List<String> ids(List<ReadResult> results) {
    return results.stream()
        .map(result -> assertInstanceOf(ReadResult.Read.class, result).article().id())
        .toList();
  }

  private Path write(String path, String text) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }
}

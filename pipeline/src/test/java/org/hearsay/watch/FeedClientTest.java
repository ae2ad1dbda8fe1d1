package org.hearsay.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import org.hearsay.watch.FeedServer.Reply;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeedClientTest {

  private static final Pace PACE = Pace.every(Duration.ofMinutes(5));
  private static final String TIME = "Wed, 07 May 2025 09:00:00 GMT";

  private final FeedClient client = new FeedClient("hearsay/test");
  private FeedServer server;

  @BeforeEach
  void serve() throws IOException {
    server = new FeedServer();
  }

  @AfterEach
  void close() {
    client.close();
    server.close();
  }

  @Test
  void saysWhoAsks() {
    ask("/feed");
    assertEquals("hearsay/test", server.asked().getFirst().get("User-Agent"));
  }

  @Test
  void takesAFeedWithWhatItsServerSaysOfIt() {
    server.put(
        "/feed",
        Reply.feed(
            "<rss/>",
            "Content-Type",
            "text/xml; charset=\"iso-8859-1\"",
            "Cache-Control",
            "public, max-age=900"));
    Answer.Given given = assertInstanceOf(Answer.Given.class, ask("/feed"));
    assertEquals("<rss/>", new String(given.bytes(), StandardCharsets.UTF_8));
    assertEquals(StandardCharsets.ISO_8859_1, given.charset());
    assertEquals(Duration.ofMinutes(15), given.goodFor());
    assertNull(given.movedTo());
  }

  @ParameterizedTest
  @CsvSource({"ETag, W/\"a-7\"", "Last-Modified, 'Wed, 07 May 2025 09:00:00 GMT'"})
  void doesNotTakeTheSameTwice(String header, String value) {
    server.put("/feed", Reply.feed("<rss/>", header, value));
    Feed known = Feed.of(server.address("/feed"));
    known = known.after(client.ask(known), Instant.now(), PACE);
    assertInstanceOf(Answer.Unchanged.class, client.ask(known));
    server.put("/feed", Reply.feed("<rss/>", header, value.replace('7', '8')));
    assertInstanceOf(Answer.Given.class, client.ask(known));
  }

  @Test
  void followsAFeedThatHasMovedForGoodAndRemembersIt() {
    server.put("/old", Reply.of(301, "Location", "/new"));
    server.put("/new", Reply.feed("<rss/>"));
    Answer.Given given = assertInstanceOf(Answer.Given.class, ask("/old"));
    assertEquals(server.address("/new"), given.movedTo());
  }

  @Test
  void followsAFeedThatIsElsewhereForNowAndComesBack() {
    server.put("/old", Reply.of(301, "Location", "/now"));
    server.put("/now", Reply.of(302, "Location", "/new"));
    server.put("/new", Reply.feed("<rss/>"));
    Answer.Given given = assertInstanceOf(Answer.Given.class, ask("/old"));
    assertNull(given.movedTo());
  }

  @Test
  void hearsThatAFeedIsGone() {
    server.put("/feed", Reply.of(410));
    assertInstanceOf(Answer.Gone.class, ask("/feed"));
  }

  @Test
  void hearsForHowLongABusyServerWantsToBeLeftAlone() {
    server.put("/feed", Reply.of(429, "Retry-After", "7200"));
    assertEquals(
        Duration.ofHours(2), assertInstanceOf(Answer.Failed.class, ask("/feed")).retryAfter());
    String inTwoHours =
        DateTimeFormatter.RFC_1123_DATE_TIME.format(
            Instant.now().plusSeconds(7200).atOffset(ZoneOffset.UTC));
    server.put("/feed", Reply.of(503, "Retry-After", inTwoHours));
    Duration wanted =
        Objects.requireNonNull(assertInstanceOf(Answer.Failed.class, ask("/feed")).retryAfter());
    assertTrue(Duration.ofHours(2).minus(wanted).abs().toSeconds() < 60, wanted::toString);
  }

  @ParameterizedTest
  @CsvSource({
    "403, its server refuses it to us",
    "404, its server does not know it",
    "429, its server says that it is asked too often",
    "500, its server answers with code 500"
  })
  void saysWhyAServerGivesNothing(int code, String reason) {
    server.put("/feed", Reply.of(code));
    assertEquals(reason, assertInstanceOf(Answer.Failed.class, ask("/feed")).reason());
  }

  @Test
  void saysThatAServerCannotBeReached() throws IOException {
    FeedServer closed = new FeedServer();
    closed.close();
    Answer answer = client.ask(Feed.of(closed.address("/feed")));
    assertEquals(
        "its server cannot be reached", assertInstanceOf(Answer.Failed.class, answer).reason());
  }

  @Test
  void doesNotTakeMoreThanAFeedHas() {
    server.put("/feed", Reply.feed("x".repeat(33 << 20)));
    assertEquals(
        "it has more than 33,554,432 bytes",
        assertInstanceOf(Answer.Failed.class, ask("/feed")).reason());
  }

  @Test
  void sendsNothingBackThatIsNoHeader() {
    server.put("/feed", Reply.feed("<rss/>", "ETag", "\"\u00e9\"", "Last-Modified", TIME));
    Answer.Given given = assertInstanceOf(Answer.Given.class, ask("/feed"));
    assertNull(given.validators().etag());
    assertEquals(TIME, given.validators().lastModified());
  }

  private Answer ask(String path) {
    return client.ask(Feed.of(server.address(path)));
  }
}

package org.hearsay.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hearsay.cli.GullBay;
import org.hearsay.corpus.AnnotatedArticle;
import org.hearsay.corpus.Article;
import org.hearsay.index.ArticleIndex;
import org.hearsay.index.IndexAddress;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What requests get that nobody of good will sends. */
class HostileRequestsTest {

  private static final String OUR_SCRIPT = "<script src=\"/site.js\" defer></script>";
  private static final String SCRIPT = "<script>alert(1)</script>";

  @TempDir static Path folder;

  private static Served served;

  @BeforeAll
  static void start() throws Exception {
    GullBay.indexIn(folder.resolve("index"));
    try (ArticleIndex index = ArticleIndex.open(folder.resolve("index"))) {
      index.add(hostile());
      index.add(manyWords());
      index.commit();
    }
    served = Served.over(folder);
    served.awaitComparison();
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  private static AnnotatedArticle hostile() {
    AnnotatedArticle bugle = GullBay.bugle();
    return bugle.with(
        new Article(
            SCRIPT,
            "\"><img src=x onerror=alert(1)>",
            SCRIPT + "\u202Eevil",
            "javascript:alert(1)",
            bugle.article().published(),
            List.of(SCRIPT),
            "en",
            bugle.article().text()));
  }

  /** Words of which each is like hundreds of others. */
  private static AnnotatedArticle manyWords() {
    StringBuilder text = new StringBuilder();
    for (char a = 'a'; a <= 'z'; a++) {
      for (char b = 'a'; b <= 'z'; b++) {
        text.append("strom").append(a).append(b).append(' ');
      }
    }
    return new AnnotatedArticle(
        new Article("many", "Tern", null, null, null, List.of(), "en", text.toString()),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  /** What a raw request is answered with: the status line. */
  private static String raw(String request) throws Exception {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), served.port())) {
      socket.setSoTimeout(10_000);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      InputStream in = socket.getInputStream();
      String answer = new String(in.readNBytes(15), StandardCharsets.ISO_8859_1);
      return answer.replaceFirst("HTTP/1.1 ", "").strip();
    }
  }

  private static String ours() {
    return "Host: 127.0.0.1:" + served.port() + "\r\nConnection: close\r\n";
  }

  @ParameterizedTest
  @CsvSource({
    "/article?id=../../../etc/passwd, 404",
    "/article?id=%00, 404",
    "/article, 400",
    "/event?id=nothing, 404",
    "/outlet?name=nothing, 404",
    "/speaker?name=nobody-of-this-name, 404",
    "/nowhere, 404",
    "/%2e%2e/%2e%2e/etc/passwd, 400",
    "/search?page=0, 400",
    "/changes?page=0, 400",
    "/search?page=999999, 400",
    "/search?from=yesterday, 400",
    "/search?from=2025-02-02&to=2025-01-01, 400",
    "/search?kind=loud, 400",
    "/export?q=%28a, 400",
    "/api/v1/quotes?q=%28a, 400",
    "/search?sort=random, 400",
    "/export?form=exe, 400",
    "/api/v1/quotes?limit=100000, 400",
    "/api/v1/quotes?cursor=AAAA, 400",
    "/api/v1/article?id=nothing, 404",
    "/search?q=/(a+)+b/, 400",
    "/search?q=*a, 400",
    "/search?q=value:1e999, 400"
  })
  void aRequestOutOfBoundsIsRefusedWithAReason(String path, int status) throws Exception {
    assertEquals(
        Integer.toString(status),
        raw("GET " + path + " HTTP/1.1\r\n" + ours() + "\r\n").substring(0, 3));
  }

  @ParameterizedTest
  @ValueSource(strings = {"evil.example", "127.0.0.1.evil.example", "localhost", "127.0.0.1:1", ""})
  void onlyOurOwnHostIsServed(String host) throws Exception {
    String status = raw("GET / HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");
    assertTrue(status.startsWith("421") || status.startsWith("400"), host + " got " + status);
  }

  @ParameterizedTest
  @ValueSource(strings = {"PUT", "DELETE", "PATCH", "OPTIONS", "TRACE"})
  void onlyKnownMethodsAreServed(String method) throws Exception {
    String status = raw(method + " / HTTP/1.1\r\n" + ours() + "\r\n");
    assertTrue(status.startsWith("4") || status.startsWith("501"), method + " got " + status);
  }

  @Test
  void aChangeNeedsTheFormsToken() throws Exception {
    Map<String, String> form = Map.of("action", "hide", "name", "Ada Quill");
    assertEquals(403, served.post(form).statusCode());
    assertEquals(
        403,
        served
            .post(Map.of("action", "hide", "name", "Ada Quill", "token", "0".repeat(32)))
            .statusCode());
  }

  @Test
  void aChangeFromAPageOfAnotherSiteIsRefused() throws Exception {
    Map<String, String> form =
        Map.of("action", "hide", "name", "Ada Quill", "token", served.token());
    assertEquals(403, served.post(form, "Origin", "http://evil.example").statusCode());
    assertEquals(403, served.post(form, "Sec-Fetch-Site", "cross-site").statusCode());
  }

  @Test
  void aNameCannotSmuggleARuleIntoTheAliasFile() throws Exception {
    for (String name : List.of("x\nhide Ada Quill", "a = b", "a; b", "# a", "a | b")) {
      assertEquals(
          400,
          served.submit(Map.of("action", "rename", "name", "ministry", "other", name)).statusCode(),
          name);
    }
  }

  @Test
  void markupInEveryFieldOfAnArticleIsText() throws Exception {
    for (String path :
        List.of(
            "/",
            "/search",
            "/search?in=articles",
            "/search?in=figures",
            "/article?id=" + Served.encoded(SCRIPT),
            "/outlets",
            "/events",
            "/speakers",
            "/search?q=" + Served.encoded(SCRIPT),
            "/speaker?name=" + Served.encoded(SCRIPT),
            "/search?as=lines&in=articles&q=bodies",
            "/conflicts.rss")) {
      String page = served.get(path).body().replace(OUR_SCRIPT, "");
      assertFalse(page.contains("<script"), path);
      assertFalse(page.contains("<img"), path);
      assertFalse(page.contains("href=\"javascript:"), path);
      assertFalse(page.contains("\u202E"), path);
    }
  }

  @Test
  void everyAnswerForbidsAllScriptsButOurFile() throws Exception {
    for (String path : List.of("/", "/nowhere", "/style.css", "/api/v1/quotes", "/search?q=(")) {
      var headers = served.get(path).headers();
      String policy = headers.firstValue("Content-Security-Policy").orElse("");
      assertTrue(policy.startsWith("default-src 'none'"), path);
      assertTrue(policy.contains("script-src 'self';"), path);
      assertFalse(policy.contains("unsafe"), path);
      assertEquals("nosniff", headers.firstValue("X-Content-Type-Options").orElse(""), path);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(",
        "a ",
        "\"",
        "a* ",
        "-",
        "a~2 ",
        "\\",
        "[",
        "speaker:",
        "a OR ",
        "like:\"a b\" "
      })
  void aQueryOfOnePieceRepeatedIsAnsweredOrAMistake(String piece) throws Exception {
    String query = piece.repeat(490 / piece.length());
    int status = served.get("/search?q=" + Served.encoded(query)).statusCode();
    assertTrue(status == 200 || status == 400, piece + " got " + status);
  }

  @Test
  void aQueryThatStandsForTooManyWordsIsRefused() throws Exception {
    String query =
        IntStream.range(0, 26)
            .mapToObj(i -> "strom" + (char) ('a' + i) + (char) ('z' - i) + "~2")
            .collect(Collectors.joining(" OR "));
    for (String in : List.of("articles", "quotes", "figures")) {
      var response = served.get("/search?in=" + in + "&q=" + Served.encoded(query));
      assertEquals(400, response.statusCode(), in);
      assertTrue(response.body().contains("too many words at once"), in);
    }
  }

  @Test
  void whatIsTooLongIsRefused() throws Exception {
    assertEquals(400, served.get("/search?q=" + "a".repeat(501)).statusCode());
    assertEquals(414, served.get("/search?q=" + "a".repeat(5_000)).statusCode());
    String status = raw("GET / HTTP/1.1\r\n" + ours() + "X: " + "a".repeat(40_000) + "\r\n\r\n");
    assertTrue(status.startsWith("431"), status);
    assertEquals(
        413,
        served
            .send(
                HttpRequest.newBuilder(served.uri("/aliases"))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString("name=" + "a".repeat(100_000)))
                    .build())
            .statusCode());
  }

  @Test
  void aClientThatSaysNothingMoreIsLeft() throws Exception {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), served.port())) {
      socket.setSoTimeout(8_000);
      socket.getOutputStream().write("GET / HT".getBytes(StandardCharsets.US_ASCII));
      byte[] answer = socket.getInputStream().readAllBytes(); // until the server closes
      assertFalse(new String(answer, StandardCharsets.US_ASCII).contains("200 OK"));
    }
  }

  @Test
  void manyAtOnceAreAllAnswered() throws Exception {
    try (var threads = java.util.concurrent.Executors.newFixedThreadPool(40)) {
      var answers =
          threads.invokeAll(
              java.util.Collections.nCopies(
                  200, () -> served.get("/search?q=bodies").statusCode()));
      for (var answer : answers) {
        assertEquals(200, answer.get());
      }
    }
  }

  @Test
  void otherMachinesAreLetInOnlyWithAToken() {
    assertThrows(
        IllegalArgumentException.class,
        () ->
            new Settings(
                new IndexAddress.Folder(folder),
                folder,
                folder,
                Set::of,
                "0.0.0.0",
                0,
                null,
                Duration.ofSeconds(1),
                "hearsay of a test"));
  }
}

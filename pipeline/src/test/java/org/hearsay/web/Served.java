package org.hearsay.web;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hearsay.index.IndexAddress;

/** A site over an index in a folder, and a visitor of it. */
final class Served implements AutoCloseable {

  private static final Pattern TOKEN = Pattern.compile("name=\"token\" value=\"([0-9a-f]+)\"");

  private final Site site;
  private final HttpClient client = HttpClient.newHttpClient();

  private Served(Site site) {
    this.site = site;
  }

  static Served over(Path folder) throws IOException {
    return over(folder, Duration.ofSeconds(4)); // as long as a busy machine can keep one waiting
  }

  /**
   * @param idle how long a visitor may say nothing
   */
  static Served over(Path folder, Duration idle) throws IOException {
    return over(folder, idle, Set::of);
  }

  /**
   * @param ignored the findings that nobody wants to see; asked for at the end of a comparison
   */
  static Served over(Path folder, Duration idle, Supplier<Set<String>> ignored) throws IOException {
    return new Served(
        Site.start(
            new Settings(
                new IndexAddress.Folder(folder.resolve("index")),
                folder.resolve("aliases.txt"),
                folder.resolve("index.failures.jsonl"),
                ignored,
                "127.0.0.1",
                0,
                null,
                idle,
                "hearsay of a test")));
  }

  int port() {
    return site.port();
  }

  HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return send(HttpRequest.newBuilder(uri(path)).build());
  }

  HttpResponse<String> post(Map<String, String> form, String... headers)
      throws IOException, InterruptedException {
    String body =
        form.entrySet().stream()
            .map(entry -> entry.getKey() + "=" + encoded(entry.getValue()))
            .collect(Collectors.joining("&"));
    HttpRequest.Builder request =
        HttpRequest.newBuilder(uri("/aliases"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(body));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return send(request.build());
  }

  /** With the token that a page of the site gives. */
  HttpResponse<String> submit(Map<String, String> form) throws IOException, InterruptedException {
    Map<String, String> all = new LinkedHashMap<>(form);
    all.put("token", token());
    return post(all);
  }

  String token() throws IOException, InterruptedException {
    Matcher token = TOKEN.matcher(get("/speaker?name=Ada+Quill").body());
    if (!token.find()) {
      throw new AssertionError("the page has no form");
    }
    return token.group(1);
  }

  HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
    return client.send(request, HttpResponse.BodyHandlers.ofString());
  }

  URI uri(String path) {
    return URI.create("http://127.0.0.1:" + site.port() + path);
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** Shows what is new at once. */
  void look() {
    site.index().look(opened -> {});
  }

  /** Waits until the events are there. */
  void awaitComparison() throws InterruptedException {
    for (int i = 0; i < 600 && !site.isCompared(); i++) {
      Thread.sleep(50);
    }
  }

  @Override
  public void close() {
    site.close();
  }
}

package org.hearsay.watch;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/**
 * Asks servers for feeds: says who asks, what is known already, follows where they send it, and
 * takes neither more bytes nor more time than feeds need. Thread-safe.
 */
public final class FeedClient implements AutoCloseable {

  private static final int MOST_BYTES = 32 << 20;
  private static final Duration TO_CONNECT = Duration.ofSeconds(15);
  private static final long MOST_SECONDS = 60;

  private static final Pattern CHARSET =
      Pattern.compile(";\\s*charset\\s*=\\s*\"?([^\\s;\"]+)", Pattern.CASE_INSENSITIVE);
  private static final Pattern MAX_AGE =
      Pattern.compile("(?:^|[\\s,])max-age\\s*=\\s*\"?(\\d{1,9})", Pattern.CASE_INSENSITIVE);

  private static final Pattern SENDABLE = Pattern.compile("[ -~]{1,500}");

  private final String agent;
  private final HttpClient client =
      HttpClient.newBuilder()
          .followRedirects(HttpClient.Redirect.NORMAL)
          .connectTimeout(TO_CONNECT)
          .build();

  /**
   * @param agent how it calls itself: {@code hearsay/0.1}
   */
  public FeedClient(String agent) {
    this.agent = agent;
  }

  /** Asks and waits for the answer, a minute at most. */
  public Answer ask(Feed feed) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(feed.address())
            .timeout(Duration.ofSeconds(MOST_SECONDS))
            .header("User-Agent", agent)
            .header("Accept-Encoding", "gzip")
            .header(
                "Accept",
                "application/atom+xml, application/rss+xml, application/feed+json, "
                    + "application/xml;q=0.9, */*;q=0.5");
    Answer.Validators known = feed.validators();
    if (known.etag() != null) {
      request.header("If-None-Match", known.etag());
    }
    if (known.lastModified() != null) {
      request.header("If-Modified-Since", known.lastModified());
    }
    CompletableFuture<HttpResponse<Optional<byte[]>>> response =
        client.sendAsync(request.build(), info -> new BoundedBody(MOST_BYTES));
    try {
      return answer(response.get(MOST_SECONDS, TimeUnit.SECONDS));
    } catch (ExecutionException e) {
      return new Answer.Failed(reason(e.getCause()), null);
    } catch (TimeoutException e) {
      response.cancel(true);
      return new Answer.Failed(reason(e), null);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Answer.Failed("nobody waited for its answer", null);
    }
  }

  private static Answer answer(HttpResponse<Optional<byte[]>> response) {
    @Nullable Duration retryAfter = retryAfter(response);
    return switch (response.statusCode()) {
      case 200, 203 ->
          response
              .body()
              .<Answer>map(body -> given(response, body))
              .orElseGet(() ->
                  new Answer.Failed(
                      String.format(Locale.ROOT, "it has more than %,d bytes", MOST_BYTES), null));
      case 304 -> new Answer.Unchanged(goodFor(response));
      case 410 -> new Answer.Gone();
      case 401, 403 -> new Answer.Failed("its server refuses it to us", retryAfter);
      case 404 -> new Answer.Failed("its server does not know it", retryAfter);
      case 429 -> new Answer.Failed("its server says that it is asked too often", retryAfter);
      default ->
          new Answer.Failed("its server answers with code " + response.statusCode(), retryAfter);
    };
  }

  private static Answer.Given given(HttpResponse<Optional<byte[]>> response, byte[] body) {
    return new Answer.Given(
        body,
        header(response, "Content-Type").map(FeedClient::charset).orElse(null),
        new Answer.Validators(validator(response, "ETag"), validator(response, "Last-Modified")),
        goodFor(response),
        movedForGood(response));
  }

  /** Only where every step of the way was for good. */
  private static @Nullable URI movedForGood(HttpResponse<?> response) {
    boolean isMoved = false;
    for (Optional<? extends HttpResponse<?>> step = response.previousResponse();
        step.isPresent();
        step = step.get().previousResponse()) {
      int code = step.get().statusCode();
      if (code != 301 && code != 308) {
        return null;
      }
      isMoved = true;
    }
    return isMoved ? response.uri() : null;
  }

  /** One that may be sent back. */
  private static @Nullable String validator(HttpResponse<?> response, String name) {
    return header(response, name).filter(SENDABLE.asMatchPredicate()).orElse(null);
  }

  private static Optional<String> header(HttpResponse<?> response, String name) {
    return response.headers().firstValue(name);
  }

  private static @Nullable Charset charset(String contentType) {
    Matcher charset = CHARSET.matcher(contentType);
    try {
      return charset.find() ? Charset.forName(charset.group(1)) : null;
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return null; // the feed itself says what it is in
    }
  }

  private static @Nullable Duration goodFor(HttpResponse<?> response) {
    Matcher age = MAX_AGE.matcher(header(response, "Cache-Control").orElse(""));
    return age.find() ? Duration.ofSeconds(Long.parseLong(age.group(1))) : null;
  }

  /** In seconds or as a time: RFC 9110, 10.2.3. */
  private static @Nullable Duration retryAfter(HttpResponse<?> response) {
    String given = header(response, "Retry-After").orElse("").strip();
    if (given.matches("\\d{1,9}")) {
      return Duration.ofSeconds(Long.parseLong(given));
    }
    try {
      return Duration.between(
          Instant.now(),
          ZonedDateTime.parse(given, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant());
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static String reason(@Nullable Throwable cause) {
    return switch (cause) {
      case TimeoutException e -> "its server does not answer within a minute";
      case HttpTimeoutException e -> "its server does not answer in time";
      case ConnectException e when e.getCause() instanceof UnresolvedAddressException ->
          "its server is not found";
      case ConnectException e -> "its server cannot be reached";
      case SSLException e -> "its server is not who it says it is (" + e.getMessage() + ")";
      case IOException e -> "the connection failed (" + e.getMessage() + ")";
      case null -> "the connection failed";
      default -> "the connection failed (" + cause + ")";
    };
  }

  @Override
  public void close() {
    client.shutdownNow();
  }
}

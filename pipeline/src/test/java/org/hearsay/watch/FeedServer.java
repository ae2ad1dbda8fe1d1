package org.hearsay.watch;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.http.Context;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** A server of feeds on this machine, which remembers how it was asked. */
public final class FeedServer implements AutoCloseable {

  /** What it answers to whoever asks for a path. */
  public record Reply(int code, Map<String, String> headers, String body) {

    public static Reply of(int code, String... headers) {
      return feed("", headers).with(code);
    }

    public static Reply feed(String body, String... headers) {
      Map<String, String> all = new ConcurrentHashMap<>();
      for (int i = 0; i < headers.length; i += 2) {
        all.put(headers[i], headers[i + 1]);
      }
      return new Reply(200, all, body);
    }

    private Reply with(int other) {
      return new Reply(other, headers, body);
    }
  }

  private final Javalin server;
  private final int port;
  private final Map<String, Reply> replies = new ConcurrentHashMap<>();
  private final List<Map<String, String>> asked = Collections.synchronizedList(new ArrayList<>());

  public FeedServer() {
    server =
        Javalin.create(config -> {
          config.startup.showJavalinBanner = false;
          config.startup.showOldJavalinVersionWarning = false;
          config.http.compressionStrategy = CompressionStrategy.NONE;
          config.routes.get("/*", this::answer);
        });
    port = server.start("127.0.0.1", 0).port();
  }

  public URI address(String path) {
    return URI.create("http://127.0.0.1:" + port + path);
  }

  /** From now on it answers so; where the client has this ETag or time, with 304. */
  public void put(String path, Reply reply) {
    replies.put(path, reply);
  }

  /** The headers of all requests until now, whatever the case of their names. */
  public List<Map<String, String>> asked() {
    return List.copyOf(asked);
  }

  private void answer(Context request) {
    Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    headers.putAll(request.headerMap());
    asked.add(headers);
    Reply reply = replies.get(request.path());
    if (reply == null) {
      request.status(404);
      return;
    }
    reply.headers().forEach(request::header);
    if (isKnown(headers, reply)) {
      request.status(304);
      return;
    }
    request.status(reply.code()).result(reply.body());
  }

  private static boolean isKnown(Map<String, String> request, Reply reply) {
    String etag = reply.headers().get("ETag");
    String time = reply.headers().get("Last-Modified");
    return (etag != null && etag.equals(request.get("If-None-Match")))
        || (etag == null && time != null && time.equals(request.get("If-Modified-Since")));
  }

  @Override
  public void close() {
    server.stop();
  }
}

package org.hearsay.watch;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A server of feeds on this machine, which remembers how it was asked. */
public final class FeedServer implements AutoCloseable {

  /** What it answers to whoever asks for a path. */
  public record Reply(int code, Map<String, String> headers, byte[] body) {

    public static Reply of(int code, String... headers) {
      return feed("", headers).with(code);
    }

    public static Reply feed(String body, String... headers) {
      Map<String, String> all = new ConcurrentHashMap<>();
      for (int i = 0; i < headers.length; i += 2) {
        all.put(headers[i], headers[i + 1]);
      }
      return new Reply(200, all, body.getBytes(StandardCharsets.UTF_8));
    }

    private Reply with(int other) {
      return new Reply(other, headers, body);
    }
  }

  private final HttpServer server;
  private final Map<String, Reply> replies = new ConcurrentHashMap<>();
  private final List<Headers> asked = Collections.synchronizedList(new ArrayList<>());

  public FeedServer() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
  }

  public URI address(String path) {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
  }

  /** From now on it answers so; where the client has this ETag or time, with 304. */
  public void put(String path, Reply reply) {
    replies.put(path, reply);
  }

  /** The headers of all requests until now. */
  public List<Headers> asked() {
    return List.copyOf(asked);
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      Headers request = exchange.getRequestHeaders();
      asked.add(request);
      Reply reply = replies.get(exchange.getRequestURI().getPath());
      if (reply == null) {
        exchange.sendResponseHeaders(404, -1);
        return;
      }
      reply.headers().forEach(exchange.getResponseHeaders()::add);
      if (isKnown(request, reply)) {
        exchange.sendResponseHeaders(304, -1);
        return;
      }
      byte[] body = reply.body();
      exchange.sendResponseHeaders(reply.code(), body.length == 0 ? -1 : body.length);
      if (body.length > 0) {
        try (OutputStream out = exchange.getResponseBody()) {
          out.write(body);
        }
      }
    }
  }

  private static boolean isKnown(Headers request, Reply reply) {
    String etag = reply.headers().get("ETag");
    String time = reply.headers().get("Last-Modified");
    return (etag != null && etag.equals(request.getFirst("If-None-Match")))
        || (etag == null && time != null && time.equals(request.getFirst("If-Modified-Since")));
  }

  @Override
  public void close() {
    server.stop(0);
  }
}

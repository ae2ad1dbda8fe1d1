package org.hearsay.opensearch;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The nodes of a cluster, any of which can be asked. One that does not answer is passed over for
 * the next, and what may succeed later is tried again, longer and longer apart, until the patience
 * of the user is at its end. So all that is sent must be fit to be sent twice. Thread-safe.
 */
final class Cluster {

  static final JsonMapper JSON = JsonMapper.shared();

  private static final Duration TO_CONNECT = Duration.ofSeconds(5);
  private static final Duration TO_ANSWER = Duration.ofMinutes(2);
  private static final Duration SHORTEST_PAUSE = Duration.ofMillis(100);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

  private final ClusterAddress address;
  private final HttpClient client;
  private final Optional<String> authorization;
  private final Duration patience;

  /** The place among the servers of the one that answered last. */
  private final AtomicInteger current = new AtomicInteger();

  /**
   * @param patience how long it is tried again before the user is told
   */
  Cluster(ClusterAddress address, Credentials credentials, Duration patience) {
    this.address = address;
    this.authorization = credentials.authorization();
    this.patience = patience;
    HttpClient.Builder builder =
        HttpClient.newBuilder().connectTimeout(TO_CONNECT).version(HttpClient.Version.HTTP_1_1);
    credentials.trust().ifPresent(builder::sslContext);
    this.client = builder.build();
  }

  ClusterAddress address() {
    return address;
  }

  /** How long it is tried again before the user is told. */
  Duration patience() {
    return patience;
  }

  JsonNode get(String path) throws IOException {
    return send("GET", path, null);
  }

  JsonNode post(String path, JsonNode body) throws IOException {
    return send("POST", path, body.toString());
  }

  JsonNode post(String path) throws IOException {
    return send("POST", path, null);
  }

  /** Of many lines, each a JSON object. */
  JsonNode postLines(String path, String lines) throws IOException {
    return send("POST", path, lines);
  }

  JsonNode put(String path, JsonNode body) throws IOException {
    return send("PUT", path, body.toString());
  }

  JsonNode delete(String path) throws IOException {
    return send("DELETE", path, null);
  }

  /** Asks once, of any server that answers, and waits for none that is not there. */
  JsonNode getNow(String path) throws IOException {
    return once("GET", path, null);
  }

  /**
   * Asks until there is an answer.
   *
   * @throws RefusedException where the cluster does not do it
   * @throws IOException where nobody answered for as long as it was tried
   */
  private JsonNode send(String method, String path, @Nullable String body) throws IOException {
    Pauses pauses = new Pauses(patience);
    while (true) {
      try {
        return once(method, path, body);
      } catch (RefusedException e) {
        if (!e.isPassing() || !pauses.again()) {
          throw e;
        }
      } catch (IOException e) {
        if (!pauses.again()) {
          throw e;
        }
      }
    }
  }

  /** Every server in turn, beginning with the one that answered last. */
  private JsonNode once(String method, String path, @Nullable String body) throws IOException {
    int first = current.get();
    int all = address.servers().size();
    IOException silence = new ConnectException("no server answers");
    for (int i = 0; i < all; i++) {
      int number = (first + i) % all;
      URI server = address.servers().get(number);
      try {
        JsonNode answer = ask(server, method, path, body);
        current.set(number);
        return answer;
      } catch (RefusedException e) {
        current.set(number);
        throw e;
      } catch (IOException e) {
        silence = new SilentException(server, e);
      }
    }
    throw silence;
  }

  private JsonNode ask(URI server, String method, String path, @Nullable String body)
      throws IOException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(server + "/" + path))
            .timeout(TO_ANSWER)
            .method(
                method,
                body == null
                    ? BodyPublishers.noBody()
                    : BodyPublishers.ofString(body, StandardCharsets.UTF_8));
    if (body != null) {
      request.header(
          "Content-Type",
          path.endsWith("_bulk") ? "application/x-ndjson" : "application/json; charset=UTF-8");
    }
    authorization.ifPresent(value -> request.header("Authorization", value));
    try {
      HttpResponse<byte[]> response = client.send(request.build(), BodyHandlers.ofByteArray());
      return answer(response);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while " + server.getRawAuthority() + " was asked", e);
    }
  }

  private static JsonNode answer(HttpResponse<byte[]> response) throws IOException {
    JsonNode json;
    try {
      json = JSON.readTree(response.body());
    } catch (JacksonException e) {
      json = JSON.createObjectNode();
    }
    if (response.statusCode() >= 300) {
      throw RefusedException.of(response.statusCode(), json.path("error"));
    }
    return json;
  }

  /** A server that gave no answer. */
  static final class SilentException extends IOException {
    private static final long serialVersionUID = 1;

    SilentException(URI server, IOException cause) {
      super(server.getRawAuthority() + ": " + sentence(cause), cause);
    }

    private static String sentence(IOException cause) {
      String message = cause.getMessage();
      if (cause instanceof ConnectException) {
        return "no connection";
      }
      return message == null ? cause.getClass().getSimpleName() : message;
    }
  }

  /** Longer and longer ones, until a time is over. */
  static final class Pauses {
    private final long end;
    private Duration next = SHORTEST_PAUSE;

    Pauses(Duration all) {
      end = System.nanoTime() + all.toNanos();
    }

    /** Waits; false at once where there is no time left. */
    boolean again() throws IOException {
      if (System.nanoTime() >= end) {
        return false;
      }
      try {
        Thread.sleep(next);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IOException("interrupted while waiting for the cluster", e);
      }
      Duration twice = next.multipliedBy(2);
      next = twice.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : twice;
      return true;
    }
  }
}

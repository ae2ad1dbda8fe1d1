package org.hearsay.opensearch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.hearsay.index.IndexAddress;

/**
 * Answers every request as it is told, to see what becomes of answers that no real cluster gives.
 */
final class FakeServer implements AutoCloseable {

  /** A status and a JSON text. */
  record Answer(int status, String json) {}

  /** The first line of a request and its body. */
  record Asked(String line, String body) {}

  private final ServerSocket socket;
  private final Function<Asked, Answer> answers;
  private final List<Asked> asked = Collections.synchronizedList(new ArrayList<>());

  FakeServer(Function<Asked, Answer> answers) throws IOException {
    this.answers = answers;
    this.socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    Thread.ofPlatform().daemon().start(this::serve);
  }

  IndexAddress.Remote address(Map<String, String> settings) {
    return new IndexAddress.Remote(
        URI.create("opensearch://127.0.0.1:" + socket.getLocalPort() + "/papers"), settings);
  }

  List<Asked> asked() {
    return List.copyOf(asked);
  }

  private void serve() {
    while (!socket.isClosed()) {
      try (Socket one = socket.accept()) {
        answer(one);
      } catch (IOException e) {
        if (!socket.isClosed()) {
          throw new UncheckedIOException(e);
        }
      }
    }
  }

  private void answer(Socket one) throws IOException {
    BufferedReader in =
        new BufferedReader(new InputStreamReader(one.getInputStream(), StandardCharsets.UTF_8));
    String first = in.readLine();
    int length = 0;
    for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
      if (line.toLowerCase(Locale.ROOT).startsWith("content-length:")) {
        length = Integer.parseInt(line.substring(15).strip());
      }
    }
    char[] body = new char[length];
    int read = 0;
    while (read < length) {
      read += in.read(body, read, length - read);
    }
    Asked question = new Asked(String.valueOf(first), new String(body));
    asked.add(question);
    Answer answer = answers.apply(question);
    byte[] json = answer.json().getBytes(StandardCharsets.UTF_8);
    String head =
        "HTTP/1.1 "
            + answer.status()
            + " X\r\nContent-Type: application/json\r\nConnection: close\r\nContent-Length: "
            + json.length
            + "\r\n\r\n";
    one.getOutputStream().write(head.getBytes(StandardCharsets.UTF_8));
    one.getOutputStream().write(json);
    one.getOutputStream().flush();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}

package org.hearsay.opensearch;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hearsay.index.IndexAddress;
import tools.jackson.databind.JsonNode;

/** A cluster of real nodes, each a process of its own on this machine alone. */
final class TestCluster implements AutoCloseable {

  private static final Duration TO_START = Duration.ofSeconds(90);

  private final Path folder;
  private final int[] httpPorts;
  private final int[] transportPorts;
  private final Process[] nodes;

  private TestCluster(int size) throws IOException {
    folder = Files.createTempDirectory("hearsay-cluster");
    httpPorts = freePorts(size);
    transportPorts = freePorts(size);
    nodes = new Process[size];
    Runtime.getRuntime().addShutdownHook(new Thread(this::close));
  }

  /** Starts nodes and waits until they have found each other. */
  static TestCluster of(int size) {
    try {
      TestCluster cluster = new TestCluster(size);
      for (int number = 0; number < size; number++) {
        cluster.start(number);
      }
      cluster.awaitNodes(size);
      return cluster;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The one that is shared by all tests that break nothing. */
  static TestCluster shared() {
    return Shared.CLUSTER;
  }

  private static final class Shared {
    private static final TestCluster CLUSTER = TestCluster.of(1);
  }

  void start(int number) throws IOException {
    Path module =
        Path.of(System.getProperty("hearsay.root", ".")).resolve("opensearch/node/target");
    Path home = folder.resolve("node-" + number);
    Files.createDirectories(home.resolve("config"));
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xms256m",
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                module.resolve("classes")
                    + File.pathSeparator
                    + Files.readString(module.resolve("class-path")).strip(),
                "org.hearsay.opensearch.node.NodeMain"));
    settings(number, home).forEach((key, value) -> command.add(key + "=" + value));
    nodes[number] =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(
                ProcessBuilder.Redirect.appendTo(
                    folder.resolve("node-" + number + ".log").toFile()))
            .start();
  }

  private Map<String, String> settings(int number, Path home) {
    Map<String, String> settings = new HashMap<>();
    settings.put("path.home", home.toString());
    settings.put("node.name", "node-" + number);
    settings.put("cluster.name", folder.getFileName().toString());
    settings.put("network.host", "127.0.0.1");
    settings.put("http.port", String.valueOf(httpPorts[number]));
    settings.put("transport.port", String.valueOf(transportPorts[number]));
    settings.put("transport.type", "netty4");
    settings.put("http.type", "netty4");
    settings.put("node.processors", "1");
    settings.put("cluster.routing.allocation.disk.threshold_enabled", "false");
    if (nodes.length == 1) {
      settings.put("discovery.type", "single-node");
    } else {
      settings.put(
          "discovery.seed_hosts",
          IntStream.of(transportPorts)
              .mapToObj(port -> "127.0.0.1:" + port)
              .collect(Collectors.joining(",")));
      settings.put(
          "cluster.initial_cluster_manager_nodes",
          IntStream.range(0, nodes.length)
              .mapToObj(node -> "node-" + node)
              .collect(Collectors.joining(",")));
    }
    return settings;
  }

  /** At once and without a word, as by kill -9. */
  void kill(int number) throws IOException {
    try {
      nodes[number].destroyForcibly().waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  void awaitNodes(int wanted) throws IOException {
    raw().get("_cluster/health?wait_for_nodes=" + wanted + "&timeout=60s");
  }

  void awaitGreen() throws IOException {
    raw().get("_cluster/health?wait_for_status=green&timeout=60s");
  }

  /** An index of this name on it, with little patience. */
  IndexAddress.Remote address(String name) {
    return address(name, Map.of(OpenSearch.PATIENCE, "20", OpenSearch.SHARDS, "2"));
  }

  IndexAddress.Remote address(String name, Map<String, String> settings) {
    String servers =
        IntStream.of(httpPorts)
            .mapToObj(port -> "127.0.0.1:" + port)
            .collect(Collectors.joining(","));
    return new IndexAddress.Remote(URI.create("opensearch://" + servers + "/" + name), settings);
  }

  /** To ask it what Hearsay does not. */
  Cluster raw() {
    return new Cluster(ClusterAddress.of(address("raw")), Credentials.of(Map.of()), TO_START);
  }

  JsonNode settings(String index, String json) throws IOException {
    return raw().put(index + "/_settings", Cluster.JSON.readTree(json));
  }

  private static int[] freePorts(int size) throws IOException {
    List<ServerSocket> sockets = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      sockets.add(new ServerSocket(0));
    }
    int[] ports = sockets.stream().mapToInt(ServerSocket::getLocalPort).toArray();
    for (ServerSocket socket : sockets) {
      socket.close();
    }
    return ports;
  }

  /** Ends what is left and removes all that it wrote. */
  @Override
  public void close() {
    for (Process node : nodes) {
      if (node != null) {
        node.destroyForcibly();
        node.onExit().join();
      }
    }
    if (!Files.exists(folder)) {
      return; // closed before
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

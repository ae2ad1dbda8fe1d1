package org.hearsay.spark;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.launcher.JavaModuleOptions;

/**
 * A Spark master and workers of one core each on this machine alone, as processes of their own, out
 * of the jars that a cluster brings.
 */
final class TestCluster implements AutoCloseable {

  private static final String LOOPBACK = "127.0.0.1";
  private static final Duration MOST_WAITING = Duration.ofMinutes(3);

  private final Path home;
  private final Path folder;
  private final String address;
  private final Process manager;
  private final List<Process> workers = new ArrayList<>();

  private TestCluster(Path home, Path folder, int port) throws IOException {
    this.home = home;
    this.folder = folder;
    address = "spark://" + LOOPBACK + ":" + port;
    manager =
        start(
            "master",
            "org.apache.spark.deploy.master.Master",
            List.of("--host", LOOPBACK, "--port", "" + port, "--webui-port", "0"));
  }

  /**
   * Starts one, and waits until all its workers are known.
   *
   * @param home of Spark, with its jars
   * @param folder for logs and the workers' files
   */
  static TestCluster of(Path home, Path folder, int numberOfWorkers)
      throws IOException, InterruptedException {
    TestCluster cluster = new TestCluster(home, folder, freePort());
    try {
      cluster.startWorkers(numberOfWorkers);
      return cluster;
    } catch (IOException | InterruptedException | IllegalStateException e) {
      cluster.close();
      throw e;
    }
  }

  private void startWorkers(int number) throws IOException, InterruptedException {
    await("master", "New state: ALIVE");
    for (int i = 0; i < number; i++) {
      workers.add(startWorker("worker-" + i));
    }
    for (int i = 0; i < number; i++) {
      await("worker-" + i, "Successfully registered with master");
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private Process startWorker(String name) throws IOException {
    return start(
        name,
        "org.apache.spark.deploy.worker.Worker",
        List.of(
            "--host",
            LOOPBACK,
            "--webui-port",
            "0",
            "--cores",
            "1",
            "--memory",
            "2g",
            "--work-dir",
            folder.resolve(name).toString(),
            address));
  }

  /** Hands a job to the cluster, as {@code spark-submit} does. */
  Process submit(String name, Path jar, List<String> arguments) throws IOException {
    return submit(address, name, jar, arguments);
  }

  /** Has a job done by the process that starts it, for what ends before there is anything to do. */
  Process submitAlone(String name, Path jar, List<String> arguments) throws IOException {
    return submit("local[1]", name, jar, arguments);
  }

  private Process submit(String master, String name, Path jar, List<String> arguments)
      throws IOException {
    List<String> submit =
        new ArrayList<>(
            List.of(
                "--master",
                master,
                "--executor-memory",
                "1500m",
                "--conf",
                "spark.ui.enabled=false",
                jar.toString()));
    submit.addAll(arguments);
    return start(name, "org.apache.spark.deploy.SparkSubmit", submit);
  }

  private Process start(String name, String mainClass, List<String> arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(JavaModuleOptions.defaultModuleOptions().split(" ")));
    command.addAll(List.of("-Xmx512m", "-cp", home.resolve("jars") + File.separator + "*"));
    command.add(mainClass);
    command.addAll(arguments);
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log(name).toFile());
    builder.environment().put("SPARK_HOME", home.toString());
    builder.environment().put("SPARK_SCALA_VERSION", "2.13");
    builder.environment().put("SPARK_LOCAL_IP", LOOPBACK);
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    return builder.start();
  }

  /** Ends a worker and all that it has started, as where a machine goes up in smoke. */
  void kill(int worker) throws InterruptedException {
    Process process = workers.get(worker);
    List<ProcessHandle> executors = process.descendants().toList();
    process.destroyForcibly().waitFor();
    executors.forEach(ProcessHandle::destroyForcibly);
  }

  Path log(String name) {
    return folder.resolve(name + ".log");
  }

  private void await(String name, String sentence) throws IOException, InterruptedException {
    long end = System.nanoTime() + MOST_WAITING.toNanos();
    while (!Files.readString(log(name)).contains(sentence)) {
      if (System.nanoTime() > end) {
        throw new IllegalStateException(name + " does not start: " + Files.readString(log(name)));
      }
      Thread.sleep(100);
    }
  }

  @Override
  public void close() {
    for (Process worker : workers) {
      worker.descendants().forEach(ProcessHandle::destroyForcibly);
      worker.destroyForcibly();
    }
    manager.destroyForcibly();
  }
}

package org.hearsay.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A browser without a window, that talks to nobody. */
public record Chromium(Path program) {

  /** How it is started so that it stays quiet. */
  public static final List<String> QUIET =
      List.of(
          "--headless",
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  /** The one of this machine; empty where there is none. */
  public static Optional<Chromium> ofThisMachine() {
    return Stream.of("chromium", "chromium-browser", "google-chrome")
        .map(name -> Path.of("/usr/bin", name))
        .filter(Files::isExecutable)
        .findFirst()
        .map(Chromium::new);
  }

  /** The page as its scripts have left it. */
  String dom(Path page, Path folder, String... options) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(program.toString());
    command.addAll(QUIET);
    command.add("--user-data-dir=" + folder.resolve("profile"));
    command.addAll(List.of(options));
    command.add("--virtual-time-budget=30000");
    command.add("--dump-dom");
    command.add(page.toUri().toString());
    Path out = folder.resolve("dom.html");
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(out.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    if (!process.waitFor(120, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new IOException("the browser did not come back from " + page);
    }
    return Files.readString(out, StandardCharsets.UTF_8);
  }
}

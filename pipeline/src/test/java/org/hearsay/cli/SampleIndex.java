package org.hearsay.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An index of the sample, made once for all tests that look at it. */
public final class SampleIndex {

  private static final Path ROOT = Path.of(System.getProperty("hearsay.root", ".."));

  private static @Nullable Path made;

  private SampleIndex() {}

  /** Puts a copy into a folder, "index". */
  public static synchronized void copyInto(Path folder) throws IOException {
    Path index = made;
    if (index == null) {
      index = make();
      made = index;
    }
    Path copy = Files.createDirectories(folder.resolve("index"));
    for (Path file : files(index)) {
      Files.copy(file, copy.resolve(file.getFileName()));
    }
  }

  private static Path make() throws IOException {
    Path folder = Files.createTempDirectory("hearsay-sample");
    Run run = Run.of(folder, Map.of(), "index", "--index", "index", sample());
    if (run.code() != ExitCode.DONE) {
      throw new IOException(run.err());
    }
    Path index = folder.resolve("index");
    for (Path left : files(folder)) {
      left.toFile().deleteOnExit();
    }
    files(index).forEach(file -> file.toFile().deleteOnExit());
    return index;
  }

  private static String sample() {
    return ROOT.resolve("corpus/sample").toAbsolutePath().toString();
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }
}

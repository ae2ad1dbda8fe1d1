package org.hearsay.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.hearsay.corpus.read.ArticleReader;

/**
 * How many bytes there are to read, for saying how far a run is.
 *
 * @param bytes 0 where nobody knows, as of standard input
 */
record InputSize(long bytes) {

  static InputSize of(List<Path> paths) {
    return paths.contains(ArticleReader.STANDARD_INPUT)
        ? new InputSize(0)
        : new InputSize(paths.stream().mapToLong(InputSize::of).sum());
  }

  private static long of(Path path) {
    try (Stream<Path> files = Files.walk(path)) {
      return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
    } catch (IOException | UncheckedIOException e) {
      return 0; // the reader says what is wrong with it
    }
  }
}

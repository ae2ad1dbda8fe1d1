package org.hearsay.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import org.apache.hadoop.fs.Path;
import org.jspecify.annotations.Nullable;

/** A compressed file of lines in the making; none where no line comes. For one thread. */
final class LineFile implements AutoCloseable {

  private final OutputFolder folder;
  private final Path file;
  private final Path unfinished;
  private @Nullable Writer out;
  private boolean isFinished;

  LineFile(OutputFolder folder, Path file) {
    this.folder = folder;
    this.file = file;
    unfinished = folder.unfinished(file.getName());
  }

  void add(String line) {
    try {
      if (out == null) {
        out = folder.compressed(unfinished);
      }
      out.write(line);
      out.write('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(unfinished + ": cannot be written", e);
    }
  }

  /** Gives it its name. One that was left there by an attempt that broke off is gone. */
  void finish() throws IOException {
    if (out == null) {
      folder.drop(file);
    } else {
      out.close();
      folder.finish(unfinished, file);
    }
    isFinished = true;
  }

  @Override
  public void close() throws IOException {
    if (out != null && !isFinished) {
      try {
        out.close();
      } finally {
        folder.drop(unfinished);
      }
    }
  }
}

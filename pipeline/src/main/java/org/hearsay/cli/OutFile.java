package org.hearsay.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file that a command writes: there whole, or as it was before. */
final class OutFile {

  private OutFile() {}

  static void write(Path file, Console.Data data) throws IOException {
    Path half = file.resolveSibling(file.getFileName() + ".part");
    try (BufferedWriter out = Files.newBufferedWriter(half)) {
      data.writeTo(out);
    }
    Files.move(half, file, StandardCopyOption.REPLACE_EXISTING);
  }
}

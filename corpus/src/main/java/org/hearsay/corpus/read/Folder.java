package org.hearsay.corpus.read;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The entries of one folder, in the order of their names, the same on every machine. */
final class Folder {

  private Folder() {}

  static List<Path> entries(Path folder) throws IOException {
    List<Path> entries = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      stream.forEach(entries::add);
    } catch (java.nio.file.DirectoryIteratorException e) {
      throw e.getCause();
    }
    entries.sort(Comparator.comparing(FileName::name));
    return entries;
  }

  static boolean isHidden(Path entry) {
    return FileName.name(entry).startsWith(".");
  }

  /** Whether a linked folder leads back to one that it lies in. */
  static boolean leadsInACircle(Path folder) throws IOException {
    Path parent = folder.toAbsolutePath().getParent();
    return Files.isSymbolicLink(folder)
        && parent != null
        && parent.toRealPath().startsWith(folder.toRealPath());
  }
}

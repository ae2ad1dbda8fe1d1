package org.hearsay.corpus.read;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a file's name says about it. */
final class FileName {

  /** What is read of a folder; compressed with gzip too. */
  static final List<String> READ = List.of(".txt", ".json", ".jsonl", ".ndjson", ".csv", ".tsv");

  private static final String GZIP = ".gz";
  private static final List<String> SIDECARS = List.of(".meta.json", ".json");
  private static final List<String> TEXTS = List.of(".txt", ".txt.gz");

  private FileName() {}

  static boolean isRead(Path file) {
    return READ.stream().anyMatch(uncompressed(file)::endsWith);
  }

  static boolean promisesJson(Path file) {
    return uncompressed(file).endsWith(".json");
  }

  static boolean promisesJsonLines(Path file) {
    String name = uncompressed(file);
    return name.endsWith(".jsonl") || name.endsWith(".ndjson");
  }

  /** What stands between the values of a table; nothing where the name promises none. */
  static Optional<Character> promisedSeparator(Path file) {
    String name = uncompressed(file);
    if (name.endsWith(".tsv")) {
      return Optional.of('\t');
    }
    return name.endsWith(".csv") ? Optional.of(',') : Optional.empty();
  }

  /** The name without what it says of the format: "storm" for storm.txt.gz. */
  static String stem(Path file) {
    String name = name(file);
    String uncompressed = name.substring(0, uncompressed(file).length());
    for (String ending : READ) {
      if (uncompressed.toLowerCase(Locale.ROOT).endsWith(ending)) {
        return uncompressed.substring(0, uncompressed.length() - ending.length());
      }
    }
    return uncompressed;
  }

  /** The file with the metadata of a text file, where there is one. */
  static Optional<Path> sidecar(Path text) {
    String name = name(text);
    if (TEXTS.stream().noneMatch(name::endsWith)) {
      return Optional.empty();
    }
    return SIDECARS.stream()
        .map(ending -> text.resolveSibling(stem(text) + ending))
        .filter(Files::isRegularFile)
        .findFirst();
  }

  /** The text file that this one is a sidecar of, where it is one. */
  static Optional<Path> describedBy(Path sidecar) {
    String name = name(sidecar);
    return SIDECARS.stream()
        .filter(name::endsWith)
        .map(ending -> name.substring(0, name.length() - ending.length()))
        .flatMap(stem -> TEXTS.stream().map(ending -> sidecar.resolveSibling(stem + ending)))
        .filter(Files::isRegularFile)
        .findFirst();
  }

  static String name(Path file) {
    Path name = file.getFileName();
    return name == null ? "" : name.toString();
  }

  private static String uncompressed(Path file) {
    String name = name(file).toLowerCase(Locale.ROOT);
    return name.endsWith(GZIP) ? name.substring(0, name.length() - GZIP.length()) : name;
  }
}

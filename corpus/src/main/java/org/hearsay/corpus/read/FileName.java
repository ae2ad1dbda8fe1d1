package org.hearsay.corpus.read;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a file's name says about it. Names are those of files on the disk or inside an archive. */
final class FileName {

  /** What is read of a folder or archive; compressed too. */
  static final List<String> READ =
      List.of(
          ".txt",
          ".json",
          ".jsonl",
          ".ndjson",
          ".csv",
          ".tsv",
          ".html",
          ".htm",
          ".xhtml",
          ".xml",
          ".rss",
          ".atom",
          ".nitf",
          ".warc",
          ".zip",
          ".tar",
          ".tgz",
          ".md",
          ".markdown",
          ".eml",
          ".mbox",
          ".mht",
          ".mhtml",
          ".docx",
          ".pdf");

  private static final Pattern NOTES =
      Pattern.compile(
          "(?i)readme|licen[cs]e|changelog|changes|contributing|code_of_conduct|notice|about|todo");
  private static final List<String> COMPRESSIONS = List.of(".gz", ".bz2");
  private static final List<String> SIDECARS = List.of(".meta.json", ".json");
  private static final List<String> TEXTS = List.of(".txt", ".txt.gz");

  private FileName() {}

  static boolean isRead(String name) {
    return ends(uncompressed(name), READ);
  }

  static boolean promisesJson(String name) {
    return ends(uncompressed(name), List.of(".json"));
  }

  static boolean promisesJsonLines(String name) {
    return ends(uncompressed(name), List.of(".jsonl", ".ndjson"));
  }

  static boolean promisesHtml(String name) {
    return ends(uncompressed(name), List.of(".html", ".htm", ".xhtml"));
  }

  static boolean promisesMarkdown(String name) {
    return ends(uncompressed(name), List.of(".md", ".markdown"));
  }

  /** Whether it is what projects call the notes on themselves. */
  static boolean isAboutItsFolder(String name) {
    return promisesMarkdown(name) && NOTES.matcher(stem(name)).matches();
  }

  static boolean promisesXml(String name) {
    return ends(uncompressed(name), List.of(".xml", ".rss", ".atom", ".nitf"));
  }

  /** Whether it promises a table. */
  static boolean promisesTable(String name) {
    return ends(uncompressed(name), List.of(".csv", ".tsv"));
  }

  static boolean promisesArchive(String name) {
    return ends(uncompressed(name), List.of(".zip", ".tar", ".tgz"));
  }

  /** The name without what it says of the format: "storm" for storm.txt.gz. */
  static String stem(String name) {
    return without(READ, uncompressed(name));
  }

  /** The file with the metadata of a text file, where there is one. */
  static Optional<StoredFile> sidecar(StoredFile text) {
    String name = text.name();
    if (TEXTS.stream().noneMatch(name::endsWith)) {
      return Optional.empty();
    }
    return SIDECARS.stream()
        .map(ending -> text.sibling(stem(name) + ending))
        .filter(StoredFile::isRegular)
        .findFirst();
  }

  /** The text file that this one is a sidecar of, where it is one. */
  static Optional<StoredFile> describedBy(StoredFile sidecar) {
    String name = sidecar.name();
    return SIDECARS.stream()
        .filter(name::endsWith)
        .map(ending -> name.substring(0, name.length() - ending.length()))
        .flatMap(stem -> TEXTS.stream().map(ending -> sidecar.sibling(stem + ending)))
        .filter(StoredFile::isRegular)
        .findFirst();
  }

  private static String uncompressed(String name) {
    return without(COMPRESSIONS, name);
  }

  private static String without(List<String> endings, String name) {
    return endings.stream()
        .filter(ending -> endsWith(name, ending))
        .findFirst()
        .map(ending -> name.substring(0, name.length() - ending.length()))
        .orElse(name);
  }

  private static boolean ends(String name, List<String> endings) {
    return endings.stream().anyMatch(ending -> endsWith(name, ending));
  }

  /** Without case; lower case can be longer, so that no such name could be cut. */
  private static boolean endsWith(String name, String ending) {
    return name.regionMatches(true, name.length() - ending.length(), ending, 0, ending.length());
  }
}

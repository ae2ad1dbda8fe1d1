package org.hearsay.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.compare.finding.Fact;
import org.hearsay.compare.finding.Report;

/**
 * The findings that somebody looked at and dismissed, with their reasons: a text file beside the
 * index, one {@code ID reason} a line, that people may edit.
 */
final class IgnoredFindings {

  private static final String NAME = "ignored.txt";
  private static final String HEAD =
      "# Findings that reports leave out, and why: one id a line, then the reason.\n";

  private final Path file;
  private final Map<String, String> reasons = new LinkedHashMap<>();

  private IgnoredFindings(Path file) {
    this.file = file;
  }

  static IgnoredFindings beside(Path index) throws IOException {
    Path file = index.toAbsolutePath().normalize().resolveSibling(NAME);
    IgnoredFindings ignored = new IgnoredFindings(file);
    if (Files.exists(file)) {
      for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
        String entry = line.strip();
        if (!entry.isEmpty() && !entry.startsWith("#")) {
          String[] parts = entry.split("\\s+", 2);
          ignored.reasons.put(parts[0], parts.length > 1 ? parts[1] : "");
        }
      }
    }
    return ignored;
  }

  /** The ids alone, for who reads them again and again. */
  static Set<String> idsBeside(Path index) {
    try {
      return Set.copyOf(beside(index).reasons().keySet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void add(String id, String reason) {
    reasons.put(id, reason);
  }

  boolean remove(String id) {
    return reasons.remove(id) != null;
  }

  Map<String, String> reasons() {
    return reasons;
  }

  void save() throws IOException {
    StringBuilder text = new StringBuilder(HEAD);
    reasons.forEach((id, reason) -> text.append((id + " " + reason).strip()).append('\n'));
    OutFile.write(file, out -> out.write(text.toString()));
  }

  /** The report without them; says how many were left out, so that nobody takes it for all. */
  Report leftOutOf(Report report, Console console) {
    List<Fact> left =
        report.facts().stream().filter(fact -> !reasons.containsKey(fact.id())).toList();
    int number = report.facts().size() - left.size();
    if (number == 0) {
      return report;
    }
    console.say(
        number
            + (number == 1 ? " fact is" : " facts are")
            + " left out as ignored; --ignored shows "
            + (number == 1 ? "it" : "them"));
    return new Report(
        report.events(),
        left,
        report.quotes(),
        report.responsibility(),
        report.unplaced(),
        report.series());
  }
}

package org.hearsay.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.hearsay.identity.AliasException;
import org.hearsay.identity.Aliases;

/**
 * Changes the user's alias file, one rule at a time. A rule is taken out by its own words, so that
 * what somebody else wrote meanwhile stays. The file is replaced in one step. Thread-safe.
 */
final class AliasEdits {

  /** What the file's syntax gives a meaning. */
  private static final Pattern SYNTAX = Pattern.compile("[=;#|\\p{Cntrl}\\u2028\\u2029]");

  private final Path file;

  AliasEdits(Path file) {
    this.file = file;
  }

  /** The rules, as they stand in the file. */
  synchronized List<String> rules() throws IOException {
    return lines().stream()
        .map(String::strip)
        .filter(l -> !l.isEmpty() && !l.startsWith("#"))
        .toList();
  }

  void merge(String name, String other) throws IOException {
    add("merge " + checked(name) + " = " + checked(other));
  }

  void rename(String old, String name) throws IOException {
    add("rename " + checked(old) + " = " + checked(name));
  }

  void hide(String name) throws IOException {
    add("hide " + checked(name));
  }

  private synchronized void add(String rule) throws IOException {
    List<String> lines = new ArrayList<>(lines());
    lines.add(rule);
    write(lines);
  }

  /** Takes out the last line with these words; false where there is none. */
  synchronized boolean undo(String rule) throws IOException {
    List<String> lines = new ArrayList<>(lines());
    for (int i = lines.size() - 1; i >= 0; i--) {
      if (lines.get(i).strip().equals(rule.strip())) {
        lines.remove(i);
        write(lines);
        return true;
      }
    }
    return false;
  }

  /**
   * A name as a rule can hold it.
   *
   * @throws IllegalArgumentException where it cannot
   */
  private static String checked(String name) {
    String given = name.strip();
    if (given.isEmpty() || given.length() > 200) {
      throw new IllegalArgumentException("a name has 1 to 200 characters");
    }
    if (SYNTAX.matcher(given).find()) {
      throw new IllegalArgumentException(
          "a name with = ; # | or a line break cannot stand in the alias file");
    }
    return given;
  }

  private List<String> lines() throws IOException {
    return Files.exists(file) ? Files.readAllLines(file, StandardCharsets.UTF_8) : List.of();
  }

  private void write(List<String> lines) throws IOException {
    String text = lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
    try {
      Aliases.parse(file.toString(), text);
    } catch (AliasException e) {
      throw new IOException(e.getMessage(), e);
    }
    Path half = file.resolveSibling(file.getFileName() + ".part");
    Files.writeString(half, text, StandardCharsets.UTF_8);
    Files.move(half, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}

package org.hearsay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * A golden file of one text a line and, behind " | ", what is read in it. A line that begins with
 * "#" is a heading; one that begins with "~" is a known miss: it holds what is right, and fails
 * once that is read. With {@code -Dupdate=true} what is read now is written; the diff is the
 * review.
 */
public final class GoldenLines {

  private static final String KNOWN_MISS = "~ ";

  private final Class<?> suite;
  private final String file;

  /**
   * The lines of a file.
   *
   * @param suite beside which it lies among the resources
   */
  public GoldenLines(Class<?> suite, String file) {
    this.suite = suite;
    this.file = file;
  }

  /**
   * Holds what is read against the file, or writes it.
   *
   * @param reader gives the whole line of a text
   */
  public void check(UnaryOperator<String> reader) throws IOException {
    List<String> expected = lines();
    List<String> found = new ArrayList<>();
    for (String line : expected) {
      boolean stays = line.startsWith("#") || line.startsWith(KNOWN_MISS);
      found.add(stays ? line : reader.apply(text(line)));
    }
    if (Boolean.getBoolean("update")) {
      Files.write(source(), found, StandardCharsets.UTF_8);
    } else {
      assertEquals(String.join("\n", expected), String.join("\n", found));
    }
  }

  /** Fails where a known miss is one no more. */
  public void checkKnownMisses(UnaryOperator<String> reader) throws IOException {
    for (String line : lines()) {
      if (line.startsWith(KNOWN_MISS)) {
        String right = line.substring(KNOWN_MISS.length());
        assertNotEquals(right, reader.apply(text(right)));
      }
    }
  }

  private Path source() {
    return Path.of(
        System.getProperty("hearsay.root", "."),
        "pipeline/src/test/resources",
        suite.getPackageName().replace('.', '/'),
        file);
  }

  private static String text(String line) {
    return line.substring(0, (line + " | ").indexOf(" | "));
  }

  private List<String> lines() throws IOException {
    try (InputStream stream = Objects.requireNonNull(suite.getResourceAsStream(file), file)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }
}

package org.hearsay.quote.mark;

import java.io.BufferedReader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Words whose first letters an apostrophe stands for: 'em, 'tis, '90s. */
final class Elisions {

  private static final String RESOURCE = "elisions.txt";
  private static final Set<String> WORDS = read();

  private Elisions() {}

  /** Whether the word after an apostrophe is one. */
  static boolean contains(String word) {
    return WORDS.contains(word.toLowerCase(Locale.ROOT)) || isDecade(word);
  }

  private static boolean isDecade(String word) {
    return !word.isEmpty()
        && Character.isDigit(word.charAt(0))
        && (word.endsWith("s") || word.length() == 2);
  }

  private static Set<String> read() {
    try (InputStream in = Elisions.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new FileNotFoundException(RESOURCE + " is not on the class path");
      }
      try (BufferedReader lines =
          new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
        return lines
            .lines()
            .map(String::strip)
            .filter(line -> !line.isEmpty() && !line.startsWith("#"))
            .collect(Collectors.toUnmodifiableSet());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package org.hearsay.identity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A list of words that stands beside this class as a resource; lines that start with # explain. */
final class WordList {

  private WordList() {}

  static Set<String> set(String resource) {
    return Set.copyOf(lines(resource));
  }

  /** Lines of the form {@code left = right}. */
  static Map<String, String> map(String resource) {
    return lines(resource).stream()
        .collect(
            Collectors.toUnmodifiableMap(
                line -> line.substring(0, line.indexOf('=')).strip(),
                line -> line.substring(line.indexOf('=') + 1).strip()));
  }

  private static List<String> lines(String resource) {
    InputStream in = WordList.class.getResourceAsStream(resource);
    if (in == null) {
      throw new IllegalStateException("the resource " + resource + " is missing");
    }
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

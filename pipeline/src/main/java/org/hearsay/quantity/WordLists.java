package org.hearsay.quantity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Reads the word lists beside this class: UTF-8, one entry a line, {@code #} explains. */
final class WordLists {

  private WordLists() {}

  static List<String> lines(String name) {
    InputStream stream = WordLists.class.getResourceAsStream(name);
    if (stream == null) {
      throw new IllegalStateException("the word list " + name + " is not on the class path");
    }
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What stands between commas, without the empty parts. */
  static List<String> parts(String list) {
    return Arrays.stream(list.split(",", -1))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .toList();
  }
}

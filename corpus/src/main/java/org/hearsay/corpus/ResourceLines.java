package org.hearsay.corpus;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Reads the word lists that lie beside the classes that use them: UTF-8, one entry a line, lines
 * that start with {@code #} explain.
 */
public final class ResourceLines {

  private ResourceLines() {}

  /**
   * The lines of a list in the order of the file, without blank ones and remarks.
   *
   * @param name beside the class, or from the top of the class path where it starts with a slash
   * @throws IllegalStateException where the list is missing from the class path
   */
  public static List<String> of(Class<?> beside, String name) {
    InputStream in = beside.getResourceAsStream(name);
    if (in == null) {
      throw new IllegalStateException(
          "the program is incomplete: the word list "
              + name
              + " is missing beside "
              + beside.getName());
    }
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("the word list " + name + " cannot be read", e);
    }
  }
}

package org.hearsay.corpus.read;

/**
 * A place in the input. As text {@code articles.jsonl:17:42}, without what is not known.
 *
 * @param file the path as it was given or found; "stdin" for standard input
 * @param line counted from 1; 0 where the whole file is meant
 * @param column counted from 1 in UTF-16 code units; 0 where the whole line is meant
 */
public record Where(String file, int line, int column) {

  static Where file(String file) {
    return new Where(file, 0, 0);
  }

  Where line(int number) {
    return new Where(file, number, 0);
  }

  @Override
  public String toString() {
    return file + (line == 0 ? "" : ":" + line) + (column == 0 ? "" : ":" + column);
  }
}

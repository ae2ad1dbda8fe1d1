package org.hearsay.corpus.read;

/**
 * A place in the input. As text {@code articles.jsonl:17:42}, without what is not known; of what
 * lies in an archive {@code april.zip!north/storm.txt}, of a page in a crawl {@code
 * april.warc!ADDRESS}.
 *
 * @param file the path as it was given or found; "stdin" for standard input
 * @param inside the way through archives and crawls in it; empty where it is read itself
 * @param line counted from 1; 0 where the whole file is meant
 * @param column counted from 1 in UTF-16 code units; 0 where the whole line is meant
 */
public record Where(String file, String inside, int line, int column) {

  static Where file(String file) {
    return new Where(file, "", 0, 0);
  }

  /** A file inside of this one, in an archive or a crawl. */
  Where entry(String name) {
    return new Where(file, inside + "!" + name, 0, 0);
  }

  Where line(int number) {
    return at(number, 0);
  }

  Where at(int lineNumber, int columnNumber) {
    return new Where(file, inside, lineNumber, columnNumber);
  }

  @Override
  public String toString() {
    return file + inside + (line == 0 ? "" : ":" + line) + (column == 0 ? "" : ":" + column);
  }
}

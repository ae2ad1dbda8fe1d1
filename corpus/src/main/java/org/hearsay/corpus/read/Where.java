package org.hearsay.corpus.read;

/**
 * A place in the input. As text {@code articles.jsonl:17:42}, without what is not known.
 *
 * @param file the path as it was given or found; "stdin" for standard input; of what lies in an
 *     archive {@code april.zip!north/storm.txt}, of a page in a crawl {@code april.warc!ADDRESS}
 * @param line counted from 1; 0 where the whole file is meant
 * @param column counted from 1 in UTF-16 code units; 0 where the whole line is meant
 */
public record Where(String file, int line, int column) {

  /** Stands between an archive and what lies in it: {@code april.zip!storm.txt}. */
  private static final String ENTRY = "!";

  static Where file(String file) {
    return new Where(file, 0, 0);
  }

  /** A file inside of this one, in an archive or a crawl. */
  Where entry(String name) {
    return new Where(file + ENTRY + name, 0, 0);
  }

  /** The file on the disk, also of what lies in an archive or a crawl. */
  public String fileOnDisk() {
    int entry = file.indexOf(ENTRY);
    return entry < 0 ? file : file.substring(0, entry);
  }

  Where line(int number) {
    return new Where(file, number, 0);
  }

  @Override
  public String toString() {
    return file + (line == 0 ? "" : ":" + line) + (column == 0 ? "" : ":" + column);
  }
}

package org.hearsay.index;

/**
 * Where an article was read.
 *
 * @param file the file's absolute path; empty where nobody knows, as of standard input
 * @param within the way to the article in it, as {@code !april/1.txt} or {@code :17}; empty where
 *     the file is the article
 * @param isItsName whether the article's id says no more than how this file is called
 */
public record Place(String file, String within, boolean isItsName) {

  /** Nobody knows where. */
  public static final Place UNKNOWN = new Place("", "", false);

  private static final char BETWEEN = '\u0000';

  public boolean isKnown() {
    return !file.isEmpty();
  }

  /** Whether it is the same place, whatever the article there is called. */
  boolean isSame(Place other) {
    return isKnown() && file.equals(other.file) && within.equals(other.within);
  }

  String term() {
    return file + BETWEEN + within + BETWEEN + (isItsName ? "name" : "");
  }

  /** The place that a term of {@link Schema#READ_FROM} stands for. */
  public static Place read(String term) {
    int first = term.indexOf(BETWEEN);
    int second = term.indexOf(BETWEEN, first + 1);
    return new Place(
        term.substring(0, first), term.substring(first + 1, second), second + 1 < term.length());
  }

  /** As a user reads it: "/home/ada/april.zip!1.txt". */
  @Override
  public String toString() {
    return file + within;
  }
}

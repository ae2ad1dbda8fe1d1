package org.hearsay.compare.series;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.compare.digest.Digest;
import org.hearsay.compare.text.Words;

/**
 * Words by how they begin, so that "enrolled" and "enrolment" meet, each with how rare it is among
 * the articles that are compared. Not thread-safe while it is built.
 */
final class Stems {

  /** So many letters tell a word; what follows is mostly an ending. */
  private static final int LETTERS = 5;

  /** As if so many other articles had been read, so that two articles know what is rare. */
  private static final double UNREAD = 500;

  private final Map<String, Integer> ids = new HashMap<>();
  private final List<Integer> articles = new ArrayList<>();
  private final int all;

  Stems(List<Digest> digests) {
    all = digests.size();
    for (Digest digest : digests) {
      digest.topic().text().stream().map(Stems::stem).distinct().forEach(this::count);
    }
  }

  private void count(String stem) {
    int id = ids.computeIfAbsent(stem, unused -> articles.size());
    if (id == articles.size()) {
      articles.add(1);
    } else {
      articles.set(id, articles.get(id) + 1);
    }
  }

  /** Without the "s" of most plurals. */
  static String singular(String word) {
    int end = word.length() - 1;
    boolean isPlural = end > 2 && word.charAt(end) == 's' && word.charAt(end - 1) != 's';
    return isPlural ? word.substring(0, end) : word;
  }

  static String stem(String word) {
    String bare = singular(word);
    return bare.length() <= LETTERS ? bare : bare.substring(0, LETTERS);
  }

  /** The number of a word's stem; -1 of a word that says nothing or that no text has. */
  int id(String word) {
    return word.length() < 3 || Character.isDigit(word.charAt(0)) || Words.isStopword(word)
        ? -1
        : ids.getOrDefault(stem(word), -1);
  }

  /** From near 0, in every article, to about 7. */
  double rarity(int id) {
    return Math.log((all + UNREAD) / (articles.get(id) + 0.5 * UNREAD / 100));
  }
}

package org.hearsay.compare.text;

import java.util.AbstractSet;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Some words in their order, at the cost of a list: thousands of articles are held so. Immutable.
 */
public final class SortedWords extends AbstractSet<String> {

  private final List<String> words;

  private SortedWords(List<String> words) {
    this.words = words;
  }

  /** The same words. */
  public static SortedWords of(Set<String> words) {
    return words instanceof SortedWords sorted
        ? sorted
        : new SortedWords(List.copyOf(new TreeSet<>(words)));
  }

  @Override
  public boolean contains(Object word) {
    return word instanceof String text && Collections.binarySearch(words, text) >= 0;
  }

  @Override
  public Iterator<String> iterator() {
    return words.iterator();
  }

  @Override
  public int size() {
    return words.size();
  }
}

package org.hearsay.quote.model;

import java.util.Arrays;

/**
 * The features of one example, as hashed keys: a template's name and the values that fill it. Made
 * to be cleared and filled again; not thread-safe.
 *
 * <p>A template's name enters through {@link String#hashCode}, which Java fixes for all time and
 * which a literal computes once.
 */
public final class Features {

  private int[] keys = new int[512];
  private int size;

  public Features clear() {
    size = 0;
    return this;
  }

  public int size() {
    return size;
  }

  public int key(int index) {
    return keys[index];
  }

  void add(String template) {
    addHash(Hash.mix(0, template.hashCode()));
  }

  void add(String template, long value) {
    addHash(Hash.mix(template.hashCode(), value));
  }

  void add(String template, boolean value) {
    add(template, value ? 1 : 0);
  }

  void add(String template, long first, long second) {
    addHash(Hash.mix(template.hashCode(), first, second));
  }

  void add(String template, long first, long second, long third) {
    addHash(Hash.mix(template.hashCode(), first, second, third));
  }

  void add(String template, long first, long second, long third, long fourth) {
    addHash(Hash.mix(Hash.mix(template.hashCode(), first, second, third), fourth));
  }

  /** A feature whose template and values are mixed already. */
  void addHash(long hash) {
    if (size == keys.length) {
      keys = Arrays.copyOf(keys, 2 * size);
    }
    keys[size++] = Hash.key(hash);
  }
}

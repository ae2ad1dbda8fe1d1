package org.hearsay.quantity;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Phrases of several words, each with a value; finds the longest at a place. */
final class PhraseTable<V> {

  /** A phrase that was found. */
  record Match<V>(V value, int length) {}

  private static final class Node<V> {
    final Map<String, Node<V>> next = new HashMap<>();
    @Nullable V value;
  }

  private final Node<V> root = new Node<>();

  /** The first of two equal phrases counts. */
  void add(String phrase, V value) {
    Node<V> node = root;
    for (String word : phrase.split(" ", -1)) {
      node = node.next.computeIfAbsent(word, w -> new Node<>());
    }
    if (node.value == null) {
      node.value = value;
    }
  }

  /** The longest phrase whose words are the pieces from here on; null where there is none. */
  @Nullable Match<V> longestAt(Pieces pieces, int from, boolean exactCase) {
    Node<V> node = root;
    Match<V> found = null;
    for (int at = from; at < pieces.size(); at++) {
      Piece piece = pieces.get(at);
      node = node.next.get(exactCase ? piece.text() : piece.lower());
      if (node == null) {
        break;
      }
      if (node.value != null) {
        found = new Match<>(node.value, at + 1 - from);
      }
    }
    return found;
  }

  /** The longest phrase whose last word is the piece before {@code end}. */
  @Nullable Match<V> longestEndingAt(Pieces pieces, int end, int most) {
    for (int length = Math.min(most, end); length > 0; length--) {
      Node<V> node = root;
      for (int at = end - length; at < end && node != null; at++) {
        node = node.next.get(pieces.get(at).lower());
      }
      if (node != null && node.value != null) {
        return new Match<>(node.value, length);
      }
    }
    return null;
  }
}

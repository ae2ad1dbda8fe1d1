package org.hearsay.syntax;

import org.hearsay.corpus.Span;

/**
 * One sentence: the tokens from {@code first} to {@code end}, end exclusive; never empty.
 *
 * @param index position in the article, from 0
 * @param paragraph index of the paragraph it stands in, from 0
 */
public record Sentence(int index, int first, int end, int paragraph, Span span) {

  public int size() {
    return end - first;
  }
}

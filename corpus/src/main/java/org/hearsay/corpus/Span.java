package org.hearsay.corpus;

import java.util.Comparator;

/**
 * A piece of an article's text: UTF-16 code units from {@code start} to {@code end}, end exclusive.
 *
 * <p>Spans are ordered by start, then by end. A span is never empty.
 */
public record Span(int start, int end) implements Comparable<Span> {

  private static final Comparator<Span> ORDER =
      Comparator.comparingInt(Span::start).thenComparingInt(Span::end);

  /** Throws {@link IllegalArgumentException} where the span is empty, reversed or negative. */
  public Span {
    if (start < 0) {
      throw new IllegalArgumentException("start " + start + " is negative");
    }
    if (start >= end) {
      throw new IllegalArgumentException("start " + start + " is not before end " + end);
    }
  }

  public int length() {
    return end - start;
  }

  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** The smallest span that holds both, and what lies between them. */
  public Span cover(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  /**
   * The text under this span.
   *
   * @throws IndexOutOfBoundsException where the span ends after the text
   */
  public String in(String text) {
    return text.substring(start, end);
  }

  @Override
  public int compareTo(Span other) {
    return ORDER.compare(this, other);
  }
}

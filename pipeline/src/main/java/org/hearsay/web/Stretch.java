package org.hearsay.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.corpus.Span;
import org.hearsay.report.Shown;

/**
 * A piece of text that is marked as a whole or not at all.
 *
 * @param around whether it only stands beside what was found
 */
record Stretch(String text, boolean marked, boolean around) {

  /** A text on one line, cut into what is marked and what is not. */
  static List<Stretch> of(String text, List<Span> marks) {
    return of(text, marks, List.of(new Span(0, text.length())));
  }

  /**
   * A text on one line, cut where a mark or what was found begins or ends.
   *
   * @param found the places of what was found
   */
  static List<Stretch> of(String text, List<Span> marks, List<Span> found) {
    TreeSet<Integer> bounds = new TreeSet<>(Set.of(0, text.length()));
    for (Span one : marks) {
      bounds.add(one.start());
      bounds.add(one.end());
    }
    for (Span one : found) {
      bounds.add(one.start());
      bounds.add(one.end());
    }
    List<Stretch> stretches = new ArrayList<>();
    Integer from = bounds.first();
    for (Integer to = bounds.higher(from); to != null; to = bounds.higher(from)) {
      Span piece = new Span(from, to);
      stretches.add(
          new Stretch(
              Shown.line(piece.in(text)),
              marks.stream().anyMatch(mark -> mark.contains(piece)),
              found.stream().noneMatch(one -> one.contains(piece))));
      from = to;
    }
    return stretches;
  }
}

package org.hearsay.web;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.corpus.Span;
import org.hearsay.report.Shown;

/** A piece of text that is marked as a whole or not at all. */
record Stretch(String text, boolean marked) {

  /** A text on one line, cut into what is marked and what is not. */
  static List<Stretch> of(String text, List<Span> marks) {
    List<Stretch> stretches = new ArrayList<>();
    int at = 0;
    for (Span mark : marks) {
      if (mark.start() > at) {
        stretches.add(new Stretch(Shown.line(text.substring(at, mark.start())), false));
      }
      stretches.add(new Stretch(Shown.line(mark.in(text)), true));
      at = mark.end();
    }
    if (at < text.length()) {
      stretches.add(new Stretch(Shown.line(text.substring(at)), false));
    }
    return stretches;
  }
}

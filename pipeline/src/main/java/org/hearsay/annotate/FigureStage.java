package org.hearsay.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.hearsay.corpus.Figure;
import org.hearsay.corpus.Quote;
import org.hearsay.figure.FigureReader;
import org.hearsay.happening.Happenings;
import org.hearsay.mention.Mentions;
import org.hearsay.quantity.SentenceFault;
import org.hearsay.syntax.ParsedArticle;

/**
 * Reads the figures of one article so that a fault of the program does not cost the article: a
 * sentence goes without its numbers, or the text or the headline without its figures, and the fault
 * is kept by name. Used by one thread.
 */
final class FigureStage {

  private final List<String> faults = new ArrayList<>();

  List<Figure> text(
      FigureReader reader,
      ParsedArticle parsed,
      List<Quote> quotes,
      Mentions mentions,
      Happenings happenings) {
    return safely(
        "text",
        () ->
            reader.read(parsed, quotes, mentions, happenings, fault -> faults.add(fault.reason())));
  }

  List<Figure> headline(Supplier<List<Figure>> figures) {
    return safely("headline", figures);
  }

  /** What could not be read, a sentence without a full stop each. */
  List<String> faults() {
    return faults;
  }

  private List<Figure> safely(String where, Supplier<List<Figure>> figures) {
    try {
      return figures.get();
    } catch (RuntimeException e) {
      faults.add("the figures of the " + where + " could not be read: " + SentenceFault.place(e));
      return List.of();
    }
  }
}

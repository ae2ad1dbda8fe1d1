package org.hearsay.index;

import java.util.List;
import java.util.stream.Collectors;
import org.hearsay.corpus.AnnotatedArticle;
import org.hearsay.corpus.Span;

/** The passages of an article that a reader is shown. Immutable. */
public final class Passages {

  private static final String BETWEEN_PIECES = " … ";

  private final String text;
  private final List<Span> sentences;

  public Passages(AnnotatedArticle article) {
    this.text = article.article().text();
    this.sentences = article.sentences();
  }

  /** The text under these spans, " … " between two of them; empty where there are none. */
  public String text(List<Span> spans) {
    return spans.stream().map(span -> span.in(text)).collect(Collectors.joining(BETWEEN_PIECES));
  }

  /** All sentences that the span touches, as one; the span itself where it touches none. */
  public Span sentences(Span span) {
    Span found = span;
    for (int i = firstEndingAfter(span.start()); i < sentences.size(); i++) {
      Span sentence = sentences.get(i);
      if (sentence.start() >= span.end()) {
        break;
      }
      found = found.cover(sentence);
    }
    return found;
  }

  private int firstEndingAfter(int offset) {
    int low = 0;
    int high = sentences.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sentences.get(middle).end() > offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}

package org.hearsay.corpus.read;

import org.hearsay.corpus.AnnotatedArticle;
import org.hearsay.corpus.Article;

/** What became of one article, or of a file that holds none. */
public sealed interface ReadResult {

  Where where();

  record Read(Where where, Article article) implements ReadResult {}

  /** The input holds what {@code annotate} wrote: there is nothing left to find in it. */
  record ReadAnnotated(Where where, AnnotatedArticle article) implements ReadResult {}

  /**
   * Understood, and not for us: another language, nothing but white space, a file of another kind.
   *
   * @param reason one sentence without a full stop: {@code language is "de", only English is read}
   */
  record Skipped(Where where, String reason) implements ReadResult {
    public Skipped {
      reason = Shown.harmless(reason);
    }
  }

  /**
   * An article, or a file of them, is lost.
   *
   * @param reason one sentence without a full stop: {@code published is not a date: "soon"}
   */
  record Failed(Where where, String reason) implements ReadResult {
    public Failed {
      reason = Shown.harmless(reason);
    }
  }

  /**
   * Something to know of the article that was read before it from the same place.
   *
   * @param note one sentence without a full stop: {@code the text may lack its end}
   */
  record Noted(Where where, String note) implements ReadResult {
    public Noted {
      note = Shown.harmless(note);
    }
  }
}

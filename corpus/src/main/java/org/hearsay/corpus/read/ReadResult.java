package org.hearsay.corpus.read;

import java.time.Instant;
import org.hearsay.corpus.AnnotatedArticle;
import org.hearsay.corpus.Article;
import org.jspecify.annotations.Nullable;

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
   * @param until when it may be read, where time alone keeps it back
   */
  record Skipped(Where where, String reason, @Nullable Instant until) implements ReadResult {
    public Skipped {
      reason = Shown.harmless(reason);
    }

    /** For good. */
    public Skipped(Where where, String reason) {
      this(where, reason, null);
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

package org.hearsay.cli;

import java.time.LocalDate;
import java.util.List;
import org.hearsay.batch.RunStoppedException;
import org.hearsay.corpus.Article;

/** Has the models loaded and the code compiled before the first article comes. */
final class WarmUp {

  private static final int TIMES = 20;

  private static final Article ARTICLE =
      new Article(
          "warm-up",
          "",
          "Two hurt as a ferry runs aground",
          null,
          LocalDate.of(2014, 3, 5),
          List.of(),
          "en",
          """
          Two passengers were hurt on Monday when a ferry ran aground off Halden, police said.

          "We will find out what went wrong," said Ada Quill, who heads the harbour office. She said
          that at least 140 people had been on board, about 20 more than the ship may carry.
          """);

  private WarmUp() {}

  static void of(Annotators.Annotation annotation) {
    try {
      for (int i = 0; i < TIMES; i++) {
        annotation.apply(ARTICLE);
      }
    } catch (RunStoppedException e) {
      return; // the first article says so
    }
  }
}

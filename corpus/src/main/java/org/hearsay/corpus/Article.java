package org.hearsay.corpus;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One article as an outlet published it.
 *
 * @param id stable across runs; unique within an index
 * @param outlet who published it, as a reader would name them; empty where nobody knows
 * @param published the day of publication as the source gives it, without a time zone
 * @param language an ISO 639-1 code, "en"
 * @param text exactly the text that was read; every {@link Span} counts in it
 */
public record Article(
    String id,
    String outlet,
    @Nullable String title,
    @Nullable String url,
    @Nullable LocalDate published,
    List<String> authors,
    String language,
    String text) {

  public Article {
    if (id.isBlank()) {
      throw new IllegalArgumentException("an article needs an id");
    }
    authors = List.copyOf(authors);
  }
}

package org.hearsay.index;

import java.time.LocalDate;
import org.hearsay.corpus.Article;
import org.jspecify.annotations.Nullable;

/**
 * What the user said of an article by hand, against what its file says. It holds whenever the file
 * is read again.
 *
 * @param outlet null where the file's holds
 * @param published null where the file's holds
 * @param title null where the file's holds
 */
public record Edits(
    @Nullable String outlet, @Nullable LocalDate published, @Nullable String title) {

  public static final Edits NONE = new Edits(null, null, null);

  private static final char BETWEEN = '\u0000';
  private static final String ABSENT = "\u0001";

  /** These, and where they say nothing what was said before. */
  public Edits after(Edits before) {
    return new Edits(
        outlet == null ? before.outlet : outlet,
        published == null ? before.published : published,
        title == null ? before.title : title);
  }

  /** The article as the user wants it. */
  public Article of(Article article) {
    return equals(NONE)
        ? article
        : new Article(
            article.id(),
            outlet == null ? article.outlet() : outlet,
            title == null ? article.title() : title,
            article.url(),
            published == null ? article.published() : published,
            article.authors(),
            article.language(),
            article.text());
  }

  /** As one value that is stored. */
  String term() {
    return orAbsent(outlet) + BETWEEN + orAbsent(published) + BETWEEN + orAbsent(title);
  }

  /** What {@link #term} gave; null is nothing. */
  public static Edits read(@Nullable String term) {
    if (term == null) {
      return NONE;
    }
    String[] parts = term.split(String.valueOf(BETWEEN), -1);
    String day = orNull(parts[1]);
    return new Edits(orNull(parts[0]), day == null ? null : LocalDate.parse(day), orNull(parts[2]));
  }

  private static String orAbsent(@Nullable Object value) {
    return value == null ? ABSENT : value.toString().replace(BETWEEN, ' ');
  }

  private static @Nullable String orNull(String part) {
    return part.equals(ABSENT) ? null : part;
  }
}

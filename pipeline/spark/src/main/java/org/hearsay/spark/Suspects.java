package org.hearsay.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import org.hearsay.batch.GivenUpException;
import org.hearsay.corpus.AnnotatedArticle;
import org.hearsay.corpus.Article;

/**
 * Finds the article that ends the process that annotates it, as where a cluster kills what takes
 * too much memory. A part that is begun again writes down which article it is at; one at which two
 * attempts ended is given up. The first attempt writes nothing, since machines are seldom lost.
 */
final class Suspects implements Function<Article, AnnotatedArticle>, AutoCloseable {

  private final Function<Article, AnnotatedArticle> annotator;
  private final OutputFolder folder;
  private final String part;
  private final int attempt;
  private final Set<String> guilty;

  /**
   * @param attempt how often the part was begun before
   */
  Suspects(
      Function<Article, AnnotatedArticle> annotator, OutputFolder folder, String part, int attempt)
      throws IOException {
    this.annotator = annotator;
    this.folder = folder;
    this.part = part;
    this.attempt = attempt;
    this.guilty = guilty();
  }

  private Set<String> guilty() throws IOException {
    Set<String> seen = new HashSet<>();
    Set<String> often = new HashSet<>();
    for (int before = 1; before < attempt; before++) {
      folder.suspect(part, before).filter(id -> !seen.add(id)).ifPresent(often::add);
    }
    return often;
  }

  @Override
  public AnnotatedArticle apply(Article article) {
    if (guilty.contains(article.id())) {
      throw new GivenUpException(
          "annotating it ended the process twice, as where memory does not suffice");
    }
    if (attempt > 0) {
      note(article);
    }
    return annotator.apply(article);
  }

  private void note(Article article) {
    try {
      folder.putSuspect(part, attempt, article.id());
    } catch (IOException e) {
      throw new UncheckedIOException(part + ": cannot note what is annotated", e);
    }
  }

  /** An attempt that ends in any other way than with its process leaves no suspect. */
  @Override
  public void close() throws IOException {
    if (attempt > 0) {
      folder.dropSuspect(part, attempt);
    }
  }
}

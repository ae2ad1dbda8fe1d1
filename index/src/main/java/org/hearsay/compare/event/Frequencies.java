package org.hearsay.compare.event;

import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.compare.text.Words;
import org.hearsay.corpus.AnnotatedArticle;
import org.hearsay.corpus.Article;
import org.hearsay.corpus.Entity;

/**
 * In how many of all articles that are known a name or a word stands: what is rare tells one
 * happening from another. Where only some articles are compared it is still asked of all, so that
 * their happenings are told apart as in a report on everything.
 */
public interface Frequencies {

  /** How many articles there are. */
  long articles();

  /** How many of them have a name that {@link #namesOf} gives. */
  long withName(String name);

  /** How many of them have a word that {@link #wordsOf} gives. */
  long withWord(String word);

  /** The names of an article, as they are counted. */
  static Set<String> namesOf(AnnotatedArticle annotated) {
    return annotated.entities().stream()
        .map(Entity::name)
        .map(Words::name)
        .collect(Collectors.toSet());
  }

  /** The words of an article, as they are counted. */
  static Set<String> wordsOf(Article article) {
    String title = article.title() == null ? "" : article.title();
    return Words.telling(title + "\n" + article.text());
  }
}

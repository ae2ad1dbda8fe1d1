package org.hearsay.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.hearsay.batch.Ending;
import org.hearsay.batch.Sink;
import org.hearsay.corpus.AnnotatedArticle;
import org.hearsay.corpus.Article;
import org.hearsay.corpus.read.Where;
import org.hearsay.index.ArticleIndex;
import org.hearsay.index.Place;
import org.hearsay.index.Recognised;
import org.hearsay.index.Schema;
import org.hearsay.index.Status;

/**
 * Keeps articles in an index. Commits every so often, so that a run that is killed has not worked
 * for nothing.
 */
final class IndexSink implements Sink {

  private static final int ARTICLES = 500;
  private static final Duration TIME = Duration.ofSeconds(20);

  private final ArticleIndex index;
  private final Places places;

  /** The ids of all articles that were met: hashes would do, but pruning must not err. */
  private final Set<String> met = new HashSet<>();

  /** The articles that were met and not yet kept, by id. */
  private final Map<String, Waiting> waiting = new HashMap<>();

  private int uncommitted;
  private long lastCommit = System.nanoTime();

  private record Waiting(Place known, Place found) {

    /** Two files may hold one article; then it stays where it was found first. */
    Place place() {
      return found.isKnown() && hasLeft(known, found) ? found : known;
    }
  }

  IndexSink(ArticleIndex index, Places places) {
    this.index = index;
    this.places = places;
  }

  @Override
  public Met meet(Where where, Article article) {
    Place place = places.of(where, article.id());
    Recognised known = index.recognise(article, place);
    if (met.add(Schema.idTerm(known.article().id()))) {
      waiting.put(known.article().id(), new Waiting(known.known(), place));
    }
    return new Met(known.article(), known.status() == Status.UNCHANGED);
  }

  /** An article that was moved with its file is known by its new place from now on. */
  @Override
  public void hold(Where where, Article article) {
    Waiting one = waiting.remove(article.id());
    if (one != null && !one.place().equals(one.known())) {
      index.move(article.id(), one.place());
      commitNowAndThen();
    }
  }

  private static boolean hasLeft(Place known, Place found) {
    return !known.isKnown()
        || (known.file().equals(found.file()) && !known.within().equals(found.within()))
        || !Files.exists(Path.of(known.file()));
  }

  @Override
  public Ending put(Where where, AnnotatedArticle article) {
    Waiting one = waiting.remove(article.article().id());
    Ending ending =
        switch (index.add(article, one == null ? Place.UNKNOWN : one.place())) {
          case INDEXED -> Ending.INDEXED;
          case REPLACED -> Ending.REPLACED;
          case UNCHANGED -> Ending.UNCHANGED;
        };
    commitNowAndThen();
    return ending;
  }

  private void commitNowAndThen() {
    uncommitted++;
    if (uncommitted >= ARTICLES || System.nanoTime() - lastCommit > TIME.toNanos()) {
      finish();
    }
  }

  @Override
  public void finish() {
    index.commit();
    uncommitted = 0;
    lastCommit = System.nanoTime();
  }

  /** Whether an article of this id was met in this run. */
  boolean hasMet(String id) {
    return met.contains(Schema.idTerm(id));
  }

  ArticleIndex index() {
    return index;
  }
}

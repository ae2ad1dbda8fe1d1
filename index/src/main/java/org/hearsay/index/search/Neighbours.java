package org.hearsay.index.search;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hearsay.corpus.AnnotatedArticle;
import org.hearsay.corpus.Entity;
import org.hearsay.corpus.Figure;
import org.hearsay.corpus.Happening;
import org.jspecify.annotations.Nullable;

/**
 * Which other articles may tell of what some articles tell of: those of the same days that share
 * names, places or the words for what happened. So a question for one town finds the reports that
 * name only the country.
 *
 * @param articles the ids of those that were asked about
 * @param others the ids of the neighbours, none of them among those
 */
public record Neighbours(Set<String> articles, Set<String> others) {

  /** A happening of more days than these is told of by too many. */
  private static final int LONGEST = 7;

  /** So many stretches of days are looked at, those that most articles tell of first. */
  private static final int STRETCHES = 20;

  private static final int LIMIT = 300;

  /** Some days, both inclusive, and what the articles say of them. */
  private static final class Stretch {
    private final LocalDate from;
    private final LocalDate to;
    private final Set<String> articles = new TreeSet<>();
    private final Set<String> names = new TreeSet<>();
    private final Set<String> places = new TreeSet<>();
    private final Set<String> triggers = new TreeSet<>();

    private Stretch(LocalDate from, LocalDate to) {
      this.from = from;
      this.to = to;
    }

    private int weight() {
      return articles.size();
    }
  }

  public Neighbours {
    articles = Set.copyOf(articles);
    others = Set.copyOf(others);
  }

  /**
   * Looks for the neighbours of articles, which are read once and let go.
   *
   * @param origin where the neighbours may come from
   */
  public static Neighbours of(Search search, Stream<AnnotatedArticle> articles, Origin origin) {
    Map<List<LocalDate>, Stretch> stretches = new HashMap<>();
    Set<String> own = new TreeSet<>();
    articles.forEach(annotated -> {
      own.add(annotated.article().id());
      for (Figure figure : annotated.figures()) {
        add(annotated, figure.event(), stretches);
      }
    });
    Set<String> found = new TreeSet<>();
    stretches.values().stream()
        .sorted(
            Comparator.comparingInt(Stretch::weight)
                .reversed()
                .thenComparing(stretch -> stretch.from)
                .thenComparing(stretch -> stretch.to))
        .limit(STRETCHES)
        .forEach(stretch -> found.addAll(search.candidates(query(stretch, origin))));
    found.removeAll(own);
    return new Neighbours(own, found);
  }

  private static void add(
      AnnotatedArticle annotated,
      @Nullable Happening event,
      Map<List<LocalDate>, Stretch> stretches) {
    LocalDate from = event == null ? null : event.from();
    LocalDate to = event == null ? null : event.to();
    if (event == null || from == null || to == null || from.plusDays(LONGEST).isBefore(to)) {
      return;
    }
    Stretch stretch = stretches.computeIfAbsent(List.of(from, to), unused -> new Stretch(from, to));
    if (stretch.articles.add(annotated.article().id())) {
      annotated.entities().stream().map(Entity::name).forEach(stretch.names::add);
    }
    if (event.place() != null) {
      stretch.places.add(event.place());
    }
    if (event.trigger() != null) {
      stretch.triggers.add(event.trigger());
    }
  }

  private static CandidateQuery query(Stretch stretch, Origin origin) {
    return new CandidateQuery(
        stretch.names,
        stretch.places,
        stretch.triggers,
        stretch.from.minusDays(1),
        stretch.to.plusDays(1),
        null,
        origin,
        LIMIT);
  }
}

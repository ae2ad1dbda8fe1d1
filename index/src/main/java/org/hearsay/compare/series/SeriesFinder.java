package org.hearsay.compare.series;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.hearsay.compare.digest.Copies;
import org.hearsay.compare.digest.Digest;
import org.hearsay.compare.event.Gazetteer;
import org.hearsay.compare.event.Story;
import org.hearsay.compare.fact.CountedNoun;
import org.hearsay.compare.finding.Explanation;
import org.hearsay.compare.finding.FactVerdict;
import org.hearsay.compare.finding.Outcome;
import org.hearsay.compare.finding.Series;
import org.hearsay.corpus.Measure;
import org.jspecify.annotations.Nullable;

/**
 * Finds the series among all articles: figures of one matter that differ. What differs is told
 * where two articles are likely enough to speak of one matter and no check says otherwise.
 */
public final class SeriesFinder {

  /** The least likeness of two figures that are told as one matter. */
  private static final double LEAST = 0.66;

  /** How alike any two figures of one series are at least. */
  private static final double COHERENT = 0.5;

  /** Of longer series only the steps from one figure to its match are weighed. */
  private static final int MOST_WEIGHED = 40;

  private static final double HALF = 0.5;
  private static final double SURENESS = 4;
  private static final int MOST_OUTLETS = 4;

  private final Gazetteer gazetteer;
  private final Copies copies;
  private final UnaryOperator<String> aliases;

  public SeriesFinder(Gazetteer gazetteer, Copies copies, UnaryOperator<String> aliases) {
    this.gazetteer = gazetteer;
    this.copies = copies;
    this.aliases = aliases;
  }

  /** A couple that is told, with the numbers of its points. */
  private record Told(int a, int b, Couple couple, @Nullable Check check) {
    Outcome outcome() {
      return check == null ? Outcome.CONFLICT : check.outcome();
    }

    String sentence() {
      return check == null
          ? couple.phrase() + ": nothing explains how both can be right."
          : check.sentence(couple);
    }
  }

  /** All series, the gravest and widest first. */
  public List<Series> in(List<Digest> digests) {
    Points reader = new Points(new Stems(digests), gazetteer, aliases);
    List<Point> points = new ArrayList<>();
    digests.forEach(digest -> points.addAll(reader.of(digest)));
    List<Told> told = told(points);
    List<Ranked> all = new ArrayList<>();
    new Clusters(points, COHERENT)
        .of(told, Told::a, Told::b, one -> one.couple().likeness())
        .forEach(of -> all.add(new Ranked(series(of), weight(of))));
    all.sort(
        Comparator.comparing((Ranked one) -> one.series().verdict())
            .thenComparing(Ranked::weight, Comparator.reverseOrder())
            .thenComparing(one -> one.series().id()));
    return all.stream().map(Ranked::series).toList();
  }

  /** A series with what its place in the report depends on. */
  private record Ranked(Series series, double weight) {}

  /** People before money before things; then how many outlets, how sure and how far apart. */
  private static double weight(List<Told> told) {
    Set<String> outlets = new HashSet<>();
    double sure = 0;
    double gap = 0;
    for (Told one : told) {
      outlets.add(one.couple().before().telling().source().outlet());
      outlets.add(one.couple().after().telling().source().outlet());
      sure = Math.max(sure, one.couple().likeness());
      gap = Math.max(gap, Math.min(1, one.couple().factor() - 1));
    }
    Measure measure = told.getFirst().couple().before().measure();
    double gravity = measure.countsPeople() ? 1 : measure == Measure.MONEY ? HALF : 0;
    return gravity + SURENESS * sure + gap + Math.min(MOST_OUTLETS, outlets.size()) * HALF;
  }

  private List<Told> told(List<Point> points) {
    List<Told> told = new ArrayList<>();
    for (Matches.Match match : new Matches(points, LEAST).all()) {
      Point a = points.get(match.a());
      Point b = points.get(match.b());
      if (copies.group(a.article()) == copies.group(b.article())) {
        continue;
      }
      Couple couple = Couple.of(a, b, match.likeness());
      Optional<Check> check = Checks.first(couple);
      Outcome outcome = check.map(Check::outcome).orElse(Outcome.CONFLICT);
      if (outcome == Outcome.CONFLICT || outcome == Outcome.UPDATE) {
        told.add(new Told(match.a(), match.b(), couple, check.orElse(null)));
      }
    }
    return told;
  }

  private static Series series(List<Told> told) {
    Map<String, Point> points = new LinkedHashMap<>();
    for (Told one : told) {
      for (Point point : List.of(one.couple().before(), one.couple().after())) {
        points.putIfAbsent(point.article() + " " + point.telling().span(), point);
      }
    }
    List<Point> of = new ArrayList<>(points.values());
    of.sort(
        Comparator.comparingDouble(Point::number)
            .thenComparing(Point::article)
            .thenComparing(point -> point.telling().span()));
    Told main =
        told.stream()
            .max(
                Comparator.comparing((Told one) -> one.outcome() == Outcome.CONFLICT)
                    .thenComparingDouble(one -> one.couple().likeness()))
            .orElseThrow();
    Point first = of.getFirst();
    return new Series(
        Story.id("s", List.of(first.article(), first.telling().span().toString())),
        first.measure(),
        CountedNoun.of(of.stream().map(Point::figure)),
        first.figure().quantity().unit(),
        names(of),
        window(of),
        main.outcome() == Outcome.CONFLICT ? FactVerdict.CONFLICT : FactVerdict.UPDATE,
        main.sentence(),
        of.stream().allMatch(Point::isForecast),
        of.getFirst().stated().low(),
        of.getLast().stated().high(),
        values(of),
        explained(of, told));
  }

  /** Every two figures of a series that its articles give differently, and what decided. */
  private static List<Explanation> explained(List<Point> points, List<Told> told) {
    if (points.size() > MOST_WEIGHED) {
      return told.stream().map(SeriesFinder::explanation).toList();
    }
    List<Explanation> explained = new ArrayList<>();
    for (int i = 0; i < points.size(); i++) {
      for (int j = i + 1; j < points.size(); j++) {
        Point a = points.get(i);
        Point b = points.get(j);
        if (!a.article().equals(b.article())) {
          Couple couple = Couple.of(a, b, Likeness.of(a, b));
          explained.add(explanation(new Told(i, j, couple, Checks.first(couple).orElse(null))));
        }
      }
    }
    return explained;
  }

  private static Explanation explanation(Told told) {
    Couple couple = told.couple();
    Point low = couple.rises() ? couple.before() : couple.after();
    Point high = couple.rises() ? couple.after() : couple.before();
    return new Explanation(
        couple.side(low),
        couple.side(high),
        told.check() == null ? null : told.check().id(),
        told.outcome(),
        told.sentence());
  }

  /** The names of places that most sentences share. */
  private static List<String> names(List<Point> points) {
    Map<String, Integer> votes = new TreeMap<>();
    points.forEach(point ->
        new TreeSet<>(point.telling().places())
            .forEach(place -> votes.merge(place, 1, Integer::sum)));
    return votes.entrySet().stream()
        .filter(vote -> 2 * vote.getValue() > points.size())
        .map(Map.Entry::getKey)
        .toList();
  }

  private static List<String> window(List<Point> points) {
    TreeSet<String> window = new TreeSet<>();
    points.forEach(point -> window.addAll(point.years()));
    return List.copyOf(window);
  }

  private static List<Series.Value> values(List<Point> points) {
    Map<List<Optional<BigDecimal>>, List<Point>> same = new LinkedHashMap<>();
    for (Point point : points) {
      same.computeIfAbsent(
              List.of(
                  Optional.ofNullable(point.stated().low()),
                  Optional.ofNullable(point.stated().high())),
              unused -> new ArrayList<>())
          .add(point);
    }
    List<Series.Value> values = new ArrayList<>();
    for (List<Point> of : same.values()) {
      Point first = of.getFirst();
      values.add(
          new Series.Value(
              first.stated().low(),
              first.stated().high(),
              Written.number(first),
              of.stream().map(point -> new Series.Dated(point.claim(), point.day())).toList()));
    }
    return values;
  }
}

package org.hearsay.compare.series;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.compare.text.Weights;

/**
 * Which figure of one article is which figure of another: of what two articles give, each figure
 * has at most one partner, the likeliest. So 27 killed on Tuesday and 137 since the beginning are
 * told apart by two articles that give both.
 */
final class Matches {

  /**
   * Two figures of two articles that are probably of one matter.
   *
   * @param a the number of a point, lower than the other's
   * @param likeness from 0 to 1
   */
  record Match(int a, int b, double likeness) {}

  private final List<Point> points;
  private final double least;

  Matches(List<Point> points, double least) {
    this.points = points;
    this.least = least;
  }

  /** All matches, in the order of their points. */
  List<Match> all() {
    Map<Long, List<Match>> byArticles = new HashMap<>();
    Map<String, Integer> articles = new HashMap<>();
    int[] article = new int[points.size()];
    for (int i = 0; i < article.length; i++) {
      article[i] = articles.computeIfAbsent(points.get(i).article(), unused -> articles.size());
    }
    Weights.Laid topic = new Weights.Laid(); // pairs come in the order of their first
    new Meetings(points)
        .forEach(pair -> {
          int a = (int) (pair >> 32);
          int b = (int) pair;
          Point one = points.get(a);
          Point other = points.get(b);
          topic.lay(one.topic());
          if (article[a] != article[b]
              && Likeness.isPossible(one, other, topic.cosine(other.topic()), least)) {
            double likeness = Likeness.of(one, other);
            if (likeness >= least) {
              byArticles
                  .computeIfAbsent(
                      (long) article[a] << 32 | article[b], unused -> new ArrayList<>(2))
                  .add(new Match(a, b, likeness));
            }
          }
        });
    List<Match> all = new ArrayList<>();
    byArticles.values().forEach(matches -> all.addAll(likeliest(matches)));
    all.sort((one, other) ->
        one.a() != other.a()
            ? Integer.compare(one.a(), other.a())
            : Integer.compare(one.b(), other.b()));
    return all;
  }

  private static List<Match> likeliest(List<Match> matches) {
    if (matches.size() == 1) {
      return matches;
    }
    Match[] sorted = matches.toArray(Match[]::new);
    Arrays.sort(sorted, (one, other) -> Double.compare(other.likeness(), one.likeness()));
    Set<Integer> taken = new HashSet<>();
    List<Match> left = new ArrayList<>();
    for (Match match : sorted) {
      if (!taken.contains(match.a()) && !taken.contains(match.b())) {
        taken.add(match.a());
        taken.add(match.b());
        left.add(match);
      }
    }
    return left;
  }
}

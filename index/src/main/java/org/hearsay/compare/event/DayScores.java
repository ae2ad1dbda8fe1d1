package org.hearsay.compare.event;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What the days of two scenes say of them; counted once a scene, as there are many pairs. */
final class DayScores {

  private static final long NONE = Long.MIN_VALUE;

  /** The first and the last day of each scene's period; {@link #NONE} of a scene without one. */
  private final long[] from;

  private final long[] to;

  /** The day on which an article appeared that is about the scene; {@link #NONE} of others. */
  private final long[] news;

  private final boolean[] narrow;

  DayScores(List<Scene> scenes) {
    from = new long[scenes.size()];
    to = new long[scenes.size()];
    news = new long[scenes.size()];
    narrow = new boolean[scenes.size()];
    Arrays.fill(from, NONE);
    Arrays.fill(news, NONE);
    for (int i = 0; i < from.length; i++) {
      Scene scene = scenes.get(i);
      Optional<Period> period = scene.period();
      if (period.isPresent()) {
        from[i] = period.get().from().toEpochDay();
        to[i] = period.get().to().toEpochDay();
        narrow[i] = period.get().narrow();
      }
      LocalDate published = scene.source().published();
      if (published != null && scene.main()) {
        news[i] = published.toEpochDay();
      }
    }
  }

  double of(int a, int b) {
    if (from[a] != NONE) {
      return from[b] != NONE ? stated(a, b) : guessed(a, b);
    }
    if (from[b] != NONE) {
      return guessed(b, a);
    }
    if (news[a] == NONE || news[b] == NONE) {
      return 0;
    }
    long apart = Math.abs(news[b] - news[a]);
    return apart <= 1 ? 2.2 : apart <= 3 ? 1.8 : apart <= 10 ? 0 : apart <= 60 ? -1.5 : -2.6;
  }

  /** As {@link Period#agrees} and {@link Period#gap} have it. */
  private double stated(int a, int b) {
    boolean areNarrow = narrow[a] && narrow[b];
    boolean overlap = to[a] >= from[b] && to[b] >= from[a];
    long gap = Math.max(0, Math.max(from[b] - to[a], from[a] - to[b]) - 1);
    if (overlap || (areNarrow && gap == 0)) {
      long days = Math.max(to[a] - from[a], to[b] - from[b]) + 1;
      return days <= 3 ? (overlap ? 3.3 : 1.8) : days <= 10 ? 2 : days <= 45 ? 1 : 0;
    }
    return gap <= 1 && areNarrow ? -1.5 : gap <= 3 ? -2.5 : SceneLinks.CLASH;
  }

  /** A dated scene against an article that gives no date and so tells news. */
  private double guessed(int dated, int open) {
    if (news[open] == NONE || !narrow[dated]) {
      return 0;
    }
    long before = news[open] - to[dated];
    return before < -1 ? -2.5 : before <= 2 ? 2.2 : before <= 4 ? 1.8 : before <= 10 ? 0 : -2;
  }
}

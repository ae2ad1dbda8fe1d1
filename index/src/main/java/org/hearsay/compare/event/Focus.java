package org.hearsay.compare.event;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.hearsay.compare.digest.Digest;
import org.hearsay.compare.digest.Telling;

/**
 * What an article is about: the class, the days and the place that its passages name most, title
 * and lead first.
 *
 * @param desk where it was written, if that is not where it happened
 */
record Focus(
    Optional<String> kind, Optional<Period> period, Optional<Place> place, Optional<String> desk) {

  private static final double TITLE = 3;
  private static final double LEAD = 1;

  /** What follows on a happening names an article less than the happening itself. */
  static final Set<String> AFTERMATH = Set.of("trial", "arrest", "deal", "election", "war");

  static Focus of(Setting setting) {
    Optional<String> kind = kind(setting);
    List<Telling> same =
        setting.digest().tellings().stream()
            .filter(telling -> setting.fits(kind, setting.kind(telling)))
            .toList();
    Optional<Period> period = period(same, setting);
    Optional<String> desk = setting.desk();
    return new Focus(kind, period, place(same, period, desk, setting), desk);
  }

  private static Optional<String> kind(Setting setting) {
    Map<String, Double> votes = new TreeMap<>();
    Kinds kinds = setting.kinds();
    Digest digest = setting.digest();
    kinds.in(digest.titleWords()).forEach(kind -> vote(votes, kind, TITLE));
    kinds.in(digest.leadWords()).forEach(kind -> vote(votes, kind, LEAD));
    for (Telling telling : digest.tellings()) {
      setting.kind(telling).ifPresent(kind -> votes.merge(kind, telling.weight(), Double::sum));
    }
    Optional<String> best = most(votes);
    // "Violence" names no more than its most frequent kind does.
    return best.filter(kind -> kinds.vagueness(kind) == 0)
        .or(() -> most(specific(kinds, votes, best.orElse(Kinds.HARM))))
        .or(() -> most(specific(kinds, votes, Kinds.VIOLENCE)))
        .or(() -> best);
  }

  /** The classes that say more than a vague one and fit it. */
  private static Map<String, Double> specific(
      Kinds kinds, Map<String, Double> votes, String vague) {
    Map<String, Double> specific = new TreeMap<>();
    votes.forEach((kind, weight) -> {
      boolean says = kinds.vagueness(kind) < kinds.vagueness(vague);
      boolean follows = AFTERMATH.contains(kind) && !kind.equals(Kinds.WAR);
      if (says && !follows && kinds.compatible(kind, vague) && weight >= TITLE) {
        specific.put(kind, weight / (1 + kinds.vagueness(kind)));
      }
    });
    return specific;
  }

  private static void vote(Map<String, Double> votes, String kind, double weight) {
    votes.merge(kind, AFTERMATH.contains(kind) ? weight / 3 : weight, Double::sum);
  }

  /** The narrow period that most passages give, the first ones counting more. */
  private static Optional<Period> period(List<Telling> tellings, Setting setting) {
    Map<Period, Double> votes = new LinkedHashMap<>();
    for (Telling telling : tellings) {
      setting
          .period(telling)
          .filter(Period::narrow)
          .ifPresent(period -> votes.merge(period, telling.weight(), Double::sum));
    }
    Map<Period, Double> joined = new LinkedHashMap<>();
    votes.forEach((period, weight) -> {
      double sum = 0;
      for (Map.Entry<Period, Double> other : votes.entrySet()) {
        sum += period.agrees(other.getKey()) ? other.getValue() : 0;
      }
      joined.put(period, sum + weight / 2 + (setting.isNews(period) ? 1 : 0));
    });
    return most(joined);
  }

  private static Optional<Place> place(
      List<Telling> tellings, Optional<Period> main, Optional<String> desk, Setting setting) {
    Map<String, Double> votes = new LinkedHashMap<>();
    Map<String, Place> places = new HashMap<>();
    for (Telling telling : tellings) {
      Optional<Period> period = setting.period(telling);
      if (main.isPresent() && period.isPresent() && !period.get().agrees(main.get())) {
        continue;
      }
      setting
          .place(telling)
          .filter(place -> !desk.equals(Optional.of(place.name())))
          .ifPresent(place -> {
            votes.merge(place.name(), telling.weight(), Double::sum);
            places.putIfAbsent(place.name(), place);
          });
    }
    return most(votes).map(places::get);
  }

  /** What has most votes; the first of equals, as the maps are sorted or in the text's order. */
  static <T> Optional<T> most(Map<T, Double> votes) {
    T best = null;
    double most = 0;
    for (Map.Entry<T, Double> entry : votes.entrySet()) {
      if (entry.getValue() > most) {
        best = entry.getKey();
        most = entry.getValue();
      }
    }
    return Optional.ofNullable(best);
  }
}

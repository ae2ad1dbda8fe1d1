package org.hearsay.compare.fact;

import java.util.Optional;
import java.util.Set;
import org.hearsay.compare.digest.Telling;
import org.hearsay.compare.event.Gazetteer;
import org.hearsay.compare.event.Kinds;
import org.hearsay.compare.event.Period;
import org.hearsay.compare.event.Place;
import org.hearsay.compare.population.Scopes;
import org.hearsay.compare.text.Words;

/**
 * Which figures take part in the facts of an event, and why the others do not. What counts over
 * years, has not happened, is the cost of a war, or was on other days or elsewhere is none of an
 * event's. What it says of a number decides, and never the number. Immutable.
 */
public final class Admission {

  /** How many characters around a figure a word speaks of it. */
  private static final int NEAR = 60;

  private static final Scopes SCOPES = Scopes.known();
  private static final Kinds KINDS = new Kinds();

  private final Gazetteer gazetteer;

  public Admission(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /**
   * Why a figure takes no part, for a reader; empty where it takes part.
   *
   * @param place of the event; empty where nobody says
   * @param days of the event; empty where nobody says
   */
  public Optional<String> refusal(Telling telling, Optional<Place> place, Optional<Period> days) {
    if (isOfOtherDays(telling, days)) {
      return Optional.of("its sentence speaks of other days than those of the event");
    }
    if (isElsewhere(telling, place)) {
      return Optional.of("its sentence speaks of another place than that of the event");
    }
    Set<String> scopes = SCOPES.in(telling.sentence(), telling.offset());
    if (scopes.contains(Scopes.CUMULATIVE)) {
      return Optional.of("it counts over a longer time than the event");
    }
    if (scopes.contains(Scopes.HYPOTHETICAL)) {
      return Optional.of("it tells of what could happen, and not of what did");
    }
    return scopes.contains(Scopes.OF_WAR) && !namesAnEvent(telling)
        ? Optional.of("it is the toll of a war, and not of one event")
        : Optional.empty();
  }

  private static boolean isOfOtherDays(Telling telling, Optional<Period> days) {
    Optional<Period> told = Period.of(telling.event());
    return told.isPresent()
        && days.filter(Period::narrow).isPresent()
        && !told.get().overlaps(days.get())
        && told.get().gap(days.get()) > 0;
  }

  private boolean isElsewhere(Telling telling, Optional<Place> place) {
    Optional<Place> where =
        telling.event() == null ? Optional.empty() : gazetteer.find(telling.event().place());
    return where.isPresent()
        && place.isPresent()
        && where.get().known()
        && place.get().known()
        && where.get().to(place.get()) == Place.Relation.APART;
  }

  /** Whether a word near the figure names something that happened, and not only what it did. */
  private static boolean namesAnEvent(Telling telling) {
    String sentence = telling.sentence();
    int from = Math.max(0, telling.offset() - NEAR);
    int to = Math.min(sentence.length(), telling.offset() + NEAR);
    return from < to
        && Words.of(sentence.substring(from, to)).stream()
            .map(KINDS::ofWord)
            .flatMap(Optional::stream)
            .anyMatch(kind -> !KINDS.isGeneric(kind) && KINDS.isViolent(kind));
  }
}

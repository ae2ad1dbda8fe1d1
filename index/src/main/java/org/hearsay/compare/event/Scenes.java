package org.hearsay.compare.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.hearsay.compare.digest.Digest;
import org.hearsay.compare.digest.Telling;
import org.hearsay.compare.digest.Topic;
import org.hearsay.compare.text.Words;
import org.hearsay.corpus.Happening;
import org.jspecify.annotations.Nullable;

/**
 * Splits an article into scenes: the happening it is about, to which everything belongs that does
 * not say otherwise, and those that passages look back on. Immutable.
 */
public final class Scenes {

  /** How long before publication something can have happened that an article tells as news. */
  private static final int NEWS_DAYS = 7;

  private static final double TITLE = 3;
  private static final double LEAD = 1;

  /** What follows on a happening names an article less than the happening itself. */
  private static final Set<String> AFTERMATH = Set.of("trial", "arrest", "deal", "election", "war");

  private final Gazetteer gazetteer;
  private final Kinds triggers;

  public Scenes(Gazetteer gazetteer, Kinds triggers) {
    this.gazetteer = gazetteer;
    this.triggers = triggers;
  }

  public List<Scene> of(Digest digest) {
    Optional<String> kind = mainKind(digest);
    List<Telling> same =
        digest.tellings().stream().filter(telling -> fits(kind, kind(telling))).toList();
    Optional<Period> period = mainPeriod(same, digest.source().published());
    Optional<Place> place = mainPlace(same, period, digest);
    List<Telling> main = new ArrayList<>();
    List<List<Telling>> others = new ArrayList<>();
    for (Telling telling : digest.tellings()) {
      if (belongs(telling, kind, period, place, desk(digest), digest.source().published())) {
        main.add(telling);
      } else {
        add(telling, others);
      }
    }
    List<Scene> scenes = new ArrayList<>();
    if (kind.isPresent() || !main.isEmpty()) {
      scenes.add(main(digest, kind, period, place, main));
    }
    for (List<Telling> other : others) {
      scenes.add(background(digest, other, scenes.size()));
    }
    return scenes;
  }

  private Optional<String> mainKind(Digest digest) {
    Map<String, Double> votes = new TreeMap<>();
    digest.titleWords().forEach(word -> vote(votes, word, TITLE));
    digest.leadWords().forEach(word -> vote(votes, word, LEAD));
    for (Telling telling : digest.tellings()) {
      kind(telling).ifPresent(kind -> votes.merge(kind, telling.weight(), Double::sum));
    }
    Optional<String> best = most(votes);
    // "Violence" names no more than its most frequent kind does.
    return best.filter(kind -> triggers.vagueness(kind) == 0)
        .or(() -> most(specific(votes, best.orElse(Kinds.HARM))))
        .or(() -> most(specific(votes, Kinds.VIOLENCE)))
        .or(() -> best);
  }

  /** The classes that say more than a vague one and fit it. */
  private Map<String, Double> specific(Map<String, Double> votes, String vague) {
    Map<String, Double> kinds = new TreeMap<>();
    votes.forEach((kind, weight) -> {
      boolean says = triggers.vagueness(kind) < triggers.vagueness(vague);
      boolean follows = AFTERMATH.contains(kind) && !kind.equals(Kinds.WAR);
      if (says && !follows && triggers.compatible(kind, vague) && weight >= TITLE) {
        kinds.put(kind, weight / (1 + triggers.vagueness(kind)));
      }
    });
    return kinds;
  }

  private void vote(Map<String, Double> votes, String word, double weight) {
    triggers
        .ofWord(word)
        .ifPresent(
            kind -> votes.merge(kind, AFTERMATH.contains(kind) ? weight / 3 : weight, Double::sum));
  }

  private static <T> Optional<T> most(Map<T, Double> votes) {
    // The first of equals wins: the maps are sorted or in the order of the text.
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

  private boolean fits(Optional<String> a, Optional<String> b) {
    return a.isEmpty()
        || b.isEmpty()
        || triggers.compatible(a.get(), b.get())
        || triggers.siblings(a.get(), b.get());
  }

  private Optional<String> kind(Telling telling) {
    Happening event = telling.event();
    return event == null || event.trigger() == null
        ? Optional.empty()
        : triggers.of(event.trigger());
  }

  /** The narrow period that most passages give, the first ones counting more. */
  private static Optional<Period> mainPeriod(
      List<Telling> tellings, @Nullable LocalDate published) {
    Map<Period, Double> votes = new java.util.LinkedHashMap<>();
    for (Telling telling : tellings) {
      Period.of(telling.event())
          .filter(Period::narrow)
          .ifPresent(period -> votes.merge(period, telling.weight(), Double::sum));
    }
    Map<Period, Double> joined = new java.util.LinkedHashMap<>();
    votes.forEach((period, weight) -> {
      double sum = 0;
      for (Map.Entry<Period, Double> other : votes.entrySet()) {
        sum += period.agrees(other.getKey()) ? other.getValue() : 0;
      }
      joined.put(period, sum + weight / 2 + (isNews(period, published) ? 1 : 0));
    });
    return most(joined);
  }

  private static boolean isNews(Period period, @Nullable LocalDate published) {
    return published != null
        && !period.to().isBefore(published.minusDays(NEWS_DAYS))
        && !period.from().isAfter(published.plusDays(1));
  }

  private Optional<Place> mainPlace(List<Telling> tellings, Optional<Period> main, Digest digest) {
    Optional<String> desk = desk(digest);
    Map<String, Double> votes = new java.util.LinkedHashMap<>();
    Map<String, Place> places = new HashMap<>();
    for (Telling telling : tellings) {
      Optional<Period> period = Period.of(telling.event());
      if (main.isPresent() && period.isPresent() && !period.get().agrees(main.get())) {
        continue;
      }
      place(telling)
          .filter(place -> !desk.equals(Optional.of(place.name())))
          .ifPresent(place -> {
            votes.merge(place.name(), telling.weight(), Double::sum);
            places.putIfAbsent(place.name(), place);
          });
    }
    return most(votes).map(places::get);
  }

  /** Where an article was written that names another place as the one it is about. */
  private Optional<String> desk(Digest digest) {
    Optional<Place> desk = gazetteer.find(digest.dateline());
    boolean elsewhere =
        desk.isPresent()
            && digest.leadPlaces().stream()
                .map(gazetteer::find)
                .flatMap(Optional::stream)
                .anyMatch(place -> place.known() && place.to(desk.get()) == Place.Relation.APART);
    return elsewhere ? desk.map(Place::name) : Optional.empty();
  }

  private Optional<Place> place(Telling telling) {
    Happening event = telling.event();
    return event == null ? Optional.empty() : gazetteer.find(event.place());
  }

  private boolean belongs(
      Telling telling,
      Optional<String> mainKind,
      Optional<Period> main,
      Optional<Place> mainPlace,
      Optional<String> desk,
      @Nullable LocalDate published) {
    if (!fits(mainKind, kind(telling))) {
      return false;
    }
    Optional<Period> period = Period.of(telling.event());
    if (period.isEmpty() && isOfWarAlone(telling) && !mainKind.equals(Optional.of(Kinds.WAR))) {
      return false;
    }
    if (period.isPresent()) {
      boolean then =
          main.map(day -> period.get().agrees(day))
              .orElseGet(() -> published == null || isNews(period.get(), published));
      if (!then) {
        return false;
      }
    }
    Optional<Place> place = place(telling).filter(found -> !desk.equals(Optional.of(found.name())));
    if (mainPlace.isPresent() && tellsOfElsewhere(telling, mainPlace.get())) {
      return false;
    }
    return place.isEmpty()
        || mainPlace.isEmpty()
        || place.get().to(mainPlace.get()) != Place.Relation.APART;
  }

  /**
   * Whether the sentence names places, and all that are known lie in other countries: what it tells
   * of in passing has not happened here. Who comes from there is named by the country; so a lead,
   * which is about the happening, is not asked.
   */
  private boolean tellsOfElsewhere(Telling telling, Place here) {
    List<Place> named =
        telling.places().stream()
            .map(gazetteer::find)
            .flatMap(Optional::stream)
            .filter(Place::known)
            .toList();
    return telling.weight() <= 1
        && here.known()
        && !named.isEmpty()
        && named.stream().noneMatch(place -> place.widest().equals(here.widest()));
  }

  /** A war goes on around an attack; what it has cost is no toll of the attack. */
  private boolean isOfWarAlone(Telling telling) {
    return kind(telling).equals(Optional.of(Kinds.WAR));
  }

  private void add(Telling telling, List<List<Telling>> groups) {
    for (List<Telling> group : groups) {
      if (group.stream().allMatch(other -> together(telling, other))) {
        group.add(telling);
        return;
      }
    }
    groups.add(new ArrayList<>(List.of(telling)));
  }

  private boolean together(Telling a, Telling b) {
    Optional<Period> then = Period.of(a.event());
    Optional<Period> other = Period.of(b.event());
    Optional<Place> here = place(a);
    Optional<Place> there = place(b);
    return fits(kind(a), kind(b))
        && (then.isEmpty() || other.isEmpty() || then.get().agrees(other.get()))
        && (here.isEmpty()
            || there.isEmpty()
            || here.get().to(there.get()).compareTo(Place.Relation.UNKNOWN) < 0);
  }

  private Scene main(
      Digest digest,
      Optional<String> kind,
      Optional<Period> period,
      Optional<Place> place,
      List<Telling> tellings) {
    List<Place> around =
        digest.leadPlaces().stream()
            .map(gazetteer::find)
            .flatMap(Optional::stream)
            .filter(Place::known)
            .toList();
    return new Scene(
        digest.source().id() + "#0",
        digest.source(),
        true,
        kind,
        named(kind, tellings),
        period,
        place,
        around,
        digest.topic(),
        List.copyOf(tellings));
  }

  private Scene background(Digest digest, List<Telling> tellings, int number) {
    StringBuilder passage = new StringBuilder();
    tellings.forEach(telling -> passage.append(telling.sentence()).append(' '));
    String lower = Words.name(passage.toString());
    Topic whole = digest.topic();
    Map<String, Double> names = new TreeMap<>();
    whole.names().keySet().stream().filter(lower::contains).forEach(name -> names.put(name, 0.8));
    Set<String> words = Words.telling(passage.toString());
    Topic topic = new Topic(whole.title(), words, whole.text(), names, whole.persons());
    return new Scene(
        digest.source().id() + "#" + Math.max(1, number),
        digest.source(),
        false,
        most(counted(tellings, this::kind)),
        trigger(tellings, Optional.empty()),
        tellings.stream()
            .map(telling -> Period.of(telling.event()))
            .flatMap(Optional::stream)
            .min(Comparator.comparingLong(Period::days).thenComparing(Period::from)),
        most(counted(tellings, telling -> place(telling).map(Place::name)))
            .flatMap(gazetteer::find),
        List.of(),
        topic,
        List.copyOf(tellings));
  }

  /** The word for a class of happening: the article's own, or the name of the class. */
  private Optional<String> named(Optional<String> kind, List<Telling> tellings) {
    return trigger(tellings, kind)
        .or(() -> kind.filter(found -> triggers.vagueness(found) == 0))
        .or(() -> trigger(tellings, Optional.empty()))
        .or(() -> kind);
  }

  private Optional<String> trigger(List<Telling> tellings, Optional<String> kind) {
    return most(
        counted(
            tellings,
            telling ->
                Optional.ofNullable(telling.event())
                    .map(Happening::trigger)
                    .filter(word -> {
                      Optional<String> of = triggers.of(word);
                      return of.isPresent() && (kind.isEmpty() || kind.equals(of));
                    })
                    .map(word -> word.toLowerCase(Locale.ROOT))));
  }

  private static Map<String, Double> counted(
      List<Telling> tellings, Function<Telling, Optional<String>> value) {
    Map<String, Double> votes = new TreeMap<>();
    for (Telling telling : tellings) {
      value.apply(telling).ifPresent(found -> votes.merge(found, telling.weight(), Double::sum));
    }
    return votes;
  }
}

package org.hearsay.compare.event;

import java.util.ArrayList;
import java.util.Comparator;
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

/**
 * Splits an article into scenes: the happening it is about, to which everything belongs that does
 * not say otherwise, and those that passages look back on. Immutable.
 */
public final class Scenes {

  private final Gazetteer gazetteer;
  private final Kinds triggers;

  public Scenes(Gazetteer gazetteer, Kinds triggers) {
    this.gazetteer = gazetteer;
    this.triggers = triggers;
  }

  public List<Scene> of(Digest digest) {
    Setting setting = new Setting(digest, gazetteer, triggers);
    Focus focus = Focus.of(setting);
    List<Telling> main = new ArrayList<>();
    List<List<Telling>> others = new ArrayList<>();
    for (Telling telling : digest.tellings()) {
      if (belongs(telling, focus, setting)) {
        main.add(telling);
      } else {
        add(telling, others, setting);
      }
    }
    List<Scene> scenes = new ArrayList<>();
    if (focus.kind().isPresent() || !main.isEmpty()) {
      scenes.add(main(focus, main, setting));
    }
    for (List<Telling> other : others) {
      scenes.add(background(other, scenes.size(), setting));
    }
    return scenes;
  }

  private static boolean belongs(Telling telling, Focus focus, Setting setting) {
    if (!setting.fits(focus.kind(), setting.kind(telling)) || setting.isOther(telling)) {
      return false;
    }
    Optional<Period> period = setting.period(telling);
    if (period.isEmpty()
        && setting.kind(telling).equals(Optional.of(Kinds.WAR))
        && !focus.kind().equals(Optional.of(Kinds.WAR))) {
      return false; // a war goes on around an attack: what it has cost is no toll of the attack
    }
    if (period.isPresent()) {
      boolean then =
          focus
              .period()
              .map(day -> period.get().agrees(day))
              .orElseGet(() -> setting.published() == null || setting.isNews(period.get()));
      if (!then) {
        return false;
      }
    }
    Optional<Place> here = focus.place();
    if (here.isPresent() && tellsOfElsewhere(telling, here.get(), setting)) {
      return false;
    }
    Optional<Place> place =
        setting.place(telling).filter(found -> !focus.desk().equals(Optional.of(found.name())));
    return place.isEmpty() || here.isEmpty() || place.get().to(here.get()) != Place.Relation.APART;
  }

  /**
   * Whether the sentence names places, and all that are known lie in other countries: what it tells
   * of in passing has not happened here. Who comes from there is named by the country; so a lead,
   * which is about the happening, is not asked.
   */
  private static boolean tellsOfElsewhere(Telling telling, Place here, Setting setting) {
    List<Place> named = setting.places(telling.places());
    return telling.weight() <= 1
        && here.known()
        && !named.isEmpty()
        && named.stream().noneMatch(place -> place.widest().equals(here.widest()));
  }

  private static void add(Telling telling, List<List<Telling>> groups, Setting setting) {
    for (List<Telling> group : groups) {
      if (group.stream().allMatch(other -> together(telling, other, setting))) {
        group.add(telling);
        return;
      }
    }
    groups.add(new ArrayList<>(List.of(telling)));
  }

  private static boolean together(Telling a, Telling b, Setting setting) {
    Optional<Period> then = setting.period(a);
    Optional<Period> other = setting.period(b);
    Optional<Place> here = setting.place(a);
    Optional<Place> there = setting.place(b);
    return setting.fits(setting.kind(a), setting.kind(b))
        && (then.isEmpty() || other.isEmpty() || then.get().agrees(other.get()))
        && (here.isEmpty()
            || there.isEmpty()
            || here.get().to(there.get()).compareTo(Place.Relation.UNKNOWN) < 0);
  }

  private Scene main(Focus focus, List<Telling> tellings, Setting setting) {
    Digest digest = setting.digest();
    return new Scene(
        digest.source().id() + "#0",
        digest.source(),
        true,
        focus.kind(),
        named(focus.kind(), tellings),
        focus.period(),
        focus.place(),
        setting.places(digest.leadPlaces()),
        digest.topic(),
        List.copyOf(tellings));
  }

  private Scene background(List<Telling> tellings, int number, Setting setting) {
    Digest digest = setting.digest();
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
        Focus.most(counted(tellings, setting::kind)),
        trigger(tellings, Optional.empty()),
        tellings.stream()
            .map(setting::period)
            .flatMap(Optional::stream)
            .min(Comparator.comparingLong(Period::days).thenComparing(Period::from)),
        Focus.most(counted(tellings, telling -> setting.place(telling).map(Place::name)))
            .flatMap(name -> place(name, tellings, setting)),
        List.of(),
        topic,
        List.copyOf(tellings));
  }

  private static Optional<Place> place(String name, List<Telling> tellings, Setting setting) {
    return tellings.stream()
        .map(setting::place)
        .flatMap(Optional::stream)
        .filter(place -> place.name().equals(name))
        .findFirst();
  }

  /** The word for a class of happening: the article's own, or the name of the class. */
  private Optional<String> named(Optional<String> kind, List<Telling> tellings) {
    return trigger(tellings, kind)
        .or(() -> kind.filter(found -> triggers.vagueness(found) == 0))
        .or(() -> trigger(tellings, Optional.empty()))
        .or(() -> kind);
  }

  private Optional<String> trigger(List<Telling> tellings, Optional<String> kind) {
    return Focus.most(
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

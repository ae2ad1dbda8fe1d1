package org.hearsay.compare.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.hearsay.compare.text.Pairs;

/** What scenes are looked up by: a rare name or word, or class, day and country. */
final class SceneKeys {

  /** A key that more scenes share says nothing. */
  private static final int CROWD = 150;

  /** Names that a scene is looked up by, the rarest first. */
  private static final int NAMES = 14;

  /** Words that a scene is looked up by, the rarest first. */
  private static final int WORDS = 10;

  private final List<Scene> scenes;
  private final Rarity rarity;
  private final Kinds triggers;

  SceneKeys(List<Scene> scenes, Rarity rarity, Kinds triggers) {
    this.scenes = scenes;
    this.rarity = rarity;
    this.triggers = triggers;
  }

  /** Every pair of scenes of different articles that shares a key. */
  Pairs pairs() {
    Map<String, List<Integer>> index = new HashMap<>();
    for (int i = 0; i < scenes.size(); i++) {
      for (String key : of(scenes.get(i))) {
        index.computeIfAbsent(key, unused -> new ArrayList<>(2)).add(i);
      }
    }
    Pairs pairs = new Pairs();
    for (List<Integer> sharing : index.values()) {
      if (sharing.size() <= CROWD) {
        add(sharing, pairs);
      }
    }
    pairs.compact();
    return pairs;
  }

  private void add(List<Integer> sharing, Pairs pairs) {
    for (int i = 0; i < sharing.size(); i++) {
      for (int j = i + 1; j < sharing.size(); j++) {
        int a = sharing.get(i);
        int b = sharing.get(j);
        if (!scenes.get(a).source().id().equals(scenes.get(b).source().id())) {
          pairs.add(a, b);
        }
      }
    }
  }

  private Set<String> of(Scene scene) {
    Set<String> keys = new HashSet<>();
    if (!scene.main() && scene.period().isEmpty() && scene.place().isEmpty()) {
      return keys; // an incident of which nothing is said is not looked for elsewhere
    }
    rarest(
            scene.topic().names().keySet().stream()
                .filter(name -> rarity.isShared(name) && rarity.ofName(name) > 0.5),
            rarity::ofName)
        .limit(NAMES)
        .forEach(name -> keys.add("name " + name));
    rarest(scene.topic().lead().stream().filter(rarity::isTelling), rarity::ofWord)
        .limit(WORDS)
        .forEach(word -> keys.add("word " + word));
    String kind = scene.kind().map(this::family).orElse("");
    for (LocalDate day : days(scene)) {
      scene.place().ifPresent(place -> keys.add("day " + kind + day + place.widest()));
      scene.around().forEach(place -> keys.add("day " + kind + day + place.widest()));
    }
    return keys;
  }

  private static Stream<String> rarest(Stream<String> words, ToDoubleFunction<String> rarity) {
    return words.sorted(
        Comparator.comparingDouble(rarity).reversed().thenComparing(Comparator.naturalOrder()));
  }

  private String family(String kind) {
    return triggers.isViolent(kind) ? Kinds.VIOLENCE : kind;
  }

  private static List<LocalDate> days(Scene scene) {
    Optional<Period> period = scene.period();
    if (period.isEmpty()) {
      LocalDate published = scene.source().published();
      return published == null || !scene.main()
          ? List.of()
          : List.of(published, published.minusDays(1), published.minusDays(2));
    }
    return period.get().narrow()
        ? period.get().from().minusDays(1).datesUntil(period.get().to().plusDays(2)).toList()
        : List.of();
  }
}

package org.hearsay.compare.event;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.hearsay.compare.digest.Telling;
import org.hearsay.compare.finding.Event;

/** The scenes of one event and what they say about it together. */
public record Story(List<Scene> scenes, Kinds kinds) {

  private static final int ID_BYTES = 6;

  public Story {
    scenes = List.copyOf(scenes);
  }

  public List<Telling> tellings() {
    return scenes.stream().flatMap(scene -> scene.tellings().stream()).toList();
  }

  /** The word that most scenes have for what happened, of those that say most. */
  Optional<String> trigger() {
    Optional<String> kind =
        most(scene -> scene.kind().filter(found -> kinds.vagueness(found) == 0));
    for (int vagueness = 0; vagueness <= kinds.vagueness(Kinds.HARM); vagueness++) {
      int most = vagueness;
      Optional<String> found =
          most(scene -> scene.trigger().filter(word -> says(word, most, kind)));
      if (found.isPresent()) {
        return found;
      }
    }
    return kind;
  }

  private boolean says(String word, int vagueness, Optional<String> kind) {
    return kinds
        .of(word)
        .filter(found -> kinds.vagueness(found) <= vagueness)
        .filter(found -> kind.isEmpty() || vagueness > 0 || kinds.compatible(found, kind.get()))
        .isPresent();
  }

  /** Whether any scene says or shows what kind of happening it is. */
  public boolean isKnown() {
    return scenes.stream().anyMatch(scene -> scene.kind().isPresent());
  }

  /** Whether any article is about it, and not all look back on it. */
  public boolean isNews() {
    return scenes.stream().anyMatch(Scene::main);
  }

  /** The place that most scenes give, or a narrower one inside it that several give. */
  public Optional<Place> place() {
    Map<String, Place> places = new HashMap<>();
    scenes.forEach(
        scene -> scene.place().ifPresent(place -> places.putIfAbsent(place.name(), place)));
    return most(scene -> scene.place().map(Place::name)).map(places::get);
  }

  /** The period that most scenes give; of equals the narrower, then the earlier. */
  public Optional<Period> period() {
    Map<Period, Double> votes = new HashMap<>();
    for (Scene scene : scenes) {
      scene.period().ifPresent(period -> votes.merge(period, scene.main() ? 1.5 : 1, Double::sum));
    }
    return votes.entrySet().stream()
        .max(
            Comparator.comparing((Map.Entry<Period, Double> vote) -> vote.getKey().narrow())
                .thenComparing(Map.Entry::getValue)
                .thenComparingLong(vote -> -vote.getKey().days())
                .thenComparing(vote -> vote.getKey().from(), Comparator.reverseOrder()))
        .map(Map.Entry::getKey);
  }

  private <T extends Comparable<T>> Optional<T> most(Function<Scene, Optional<T>> value) {
    Map<T, Integer> votes = new TreeMap<>();
    scenes.forEach(
        scene -> value.apply(scene).ifPresent(found -> votes.merge(found, 1, Integer::sum)));
    T best = null;
    int most = 0;
    for (Map.Entry<T, Integer> vote : votes.entrySet()) {
      if (vote.getValue() > most) {
        best = vote.getKey();
        most = vote.getValue();
      }
    }
    return Optional.ofNullable(best);
  }

  List<String> articles() {
    return scenes.stream().map(scene -> scene.source().id()).distinct().sorted().toList();
  }

  /** As the report prints it: what its articles do not bear out is left out. */
  public Event event() {
    Heading heading = Heading.of(this);
    return new Event(
        id("e", scenes.stream().map(Scene::key).sorted().toList()),
        heading.label(),
        heading.trigger().orElse(null),
        heading.place().orElse(null),
        heading.period().map(Period::from).orElse(null),
        heading.period().map(Period::to).orElse(null),
        articles());
  }

  /** A short name for content: the same content has the same id, in any run. */
  public static String id(String prefix, List<String> parts) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] hash = digest.digest(String.join("\n", parts).getBytes(StandardCharsets.UTF_8));
      return prefix + HexFormat.of().formatHex(hash, 0, ID_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}

package org.hearsay.corpus;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The words that name something that happened, from happenings.txt: for whoever reads them in
 * tagged text, and for whoever compares what others have read. Immutable.
 */
public final class HappeningWords {

  private static final HappeningWords STANDARD = new HappeningWords();

  /** After a lemma that says something else where nobody tells whether it is a name or a verb. */
  private static final char TAGGED_ALONE = '~';

  /**
   * What one word names.
   *
   * @param noun what such events are filed under
   * @param names whether the word names the event itself, and not only the harm it did
   * @param isPlain whether it does so in untagged text, too
   */
  public record Sense(String noun, boolean names, boolean isPlain) {}

  private static final WordSets FIGURES =
      WordSets.of(HappeningWords.class, "figures-of-speech.txt");

  private final Map<String, Sense> nouns = new HashMap<>();
  private final Map<String, Sense> verbs = new HashMap<>();
  private final Map<String, String> kinds = new HashMap<>();
  private final Map<String, List<String>> parents = new HashMap<>();

  private HappeningWords() {
    for (String line : ResourceLines.of(HappeningWords.class, "happenings.txt")) {
      String[] parts = Arrays.stream(line.split(":", -1)).map(String::strip).toArray(String[]::new);
      String kind = kind(parts[1]);
      kinds.put(parts[0], kind);
      for (String form : words(parts[3])) {
        kinds.putIfAbsent(form, kind);
      }
      words(parts[2]).forEach(word -> addLemma(parts[0], word));
    }
  }

  /** The one list there is. */
  public static HappeningWords standard() {
    return STANDARD;
  }

  private static List<String> words(String part) {
    return part.isEmpty() ? List.of() : List.of(part.split(" +", -1));
  }

  private String kind(String described) {
    int bracket = described.indexOf(" (");
    if (bracket < 0) {
      parents.putIfAbsent(described, List.of());
      return described;
    }
    String kind = described.substring(0, bracket);
    String above = described.substring(bracket + 2, described.length() - 1);
    parents.put(kind, List.of(above.split(", ", -1)));
    return kind;
  }

  private void addLemma(String noun, String word) {
    boolean names = word.indexOf('*') < 0;
    boolean isPlain = word.indexOf(TAGGED_ALONE) < 0;
    int slash = word.indexOf('/');
    Sense sense = new Sense(noun, names, isPlain);
    (word.charAt(slash + 1) == 'v' ? verbs : nouns).put(word.substring(0, slash), sense);
  }

  /** What a noun names, by its lemma, or by another's and its own: "open+fire", "air_raid". */
  public @Nullable Sense noun(String lemma) {
    return nouns.get(lemma);
  }

  /** What a verb names, by its lemma. */
  public @Nullable Sense verb(String lemma) {
    return verbs.get(lemma);
  }

  /** Whether what crashes, sinks or collapses is no body: "markets", in any form and lower case. */
  public boolean isFigurative(String thing) {
    return FIGURES.get("things").contains(thing);
  }

  /** Whether a flood or a storm of it is none: "claims", in any form and lower case. */
  public boolean isAbstract(String thing) {
    return FIGURES.get("abstract").contains(thing);
  }

  /** The class of each lemma that names an event by itself, and not only the harm it did. */
  public Map<String, String> lemmas() {
    Map<String, String> lemmas = new HashMap<>();
    nouns.forEach((lemma, sense) -> add(lemma, sense, lemmas));
    verbs.forEach((lemma, sense) -> add(lemma, sense, lemmas));
    return Map.copyOf(lemmas);
  }

  private void add(String lemma, Sense sense, Map<String, String> lemmas) {
    String kind = kinds.get(sense.noun());
    if (sense.names() && sense.isPlain() && kind != null) {
      lemmas.putIfAbsent(lemma, kind);
    }
  }

  /** The class of each noun that events are filed under, and of each form of a word. */
  public Map<String, String> kinds() {
    return Map.copyOf(kinds);
  }

  /** The classes, each with those it is a kind of. */
  public Map<String, List<String>> parents() {
    return Map.copyOf(parents);
  }
}

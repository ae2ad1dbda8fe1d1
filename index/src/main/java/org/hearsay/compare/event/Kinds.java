package org.hearsay.compare.event;

import java.util.List;
import java.util.Optional;
import org.hearsay.compare.text.Lexicon;
import org.hearsay.compare.text.Words;

/**
 * The classes of happenings, from triggers.txt, and how specific they are. "Killed" names what a
 * landslide does as well as a gunman; so it fits every class and names an event only where no word
 * says more. Immutable.
 */
public final class Kinds {

  /** What any happening does. */
  static final String HARM = "harm";

  static final String VIOLENCE = "violence";

  /** The state in which many things happen. */
  static final String WAR = "war";

  private final Lexicon triggers = Lexicon.of(Kinds.class, "triggers.txt");

  /** The class of a word. */
  public Optional<String> ofWord(String word) {
    return triggers.classOf(word);
  }

  /** The classes of the words of a text, one for each word that has one. */
  List<String> in(List<String> words) {
    return words.stream().map(this::ofWord).flatMap(Optional::stream).toList();
  }

  /** The class of a trigger of one or more words: of its most specific word. */
  Optional<String> of(String trigger) {
    List<String> found =
        Words.of(trigger).stream().map(triggers::classOf).flatMap(Optional::stream).toList();
    return found.stream()
        .filter(kind -> !isGeneric(kind))
        .findFirst()
        .or(() -> found.stream().findFirst());
  }

  /** Whether the class goes with every other. */
  public boolean isGeneric(String kind) {
    return kind.equals(HARM) || kind.equals(WAR);
  }

  /** How little a class says of what happened: 0 for most of them. */
  int vagueness(String kind) {
    return switch (kind) {
      case VIOLENCE -> 1;
      case WAR -> 2;
      case HARM -> 3;
      default -> 0;
    };
  }

  public boolean isViolent(String kind) {
    return kind.equals(HARM) || triggers.within(kind, VIOLENCE);
  }

  /** Whether one class is the other, lies above it, or goes with every class. */
  boolean compatible(String a, String b) {
    return isGeneric(a) || isGeneric(b) || triggers.compatible(a, b);
  }

  boolean siblings(String a, String b) {
    return triggers.siblings(a, b);
  }
}

package org.hearsay.compare.event;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.compare.text.Lexicon;
import org.hearsay.compare.text.Words;
import org.hearsay.corpus.HappeningWords;

/**
 * The classes of happenings and how specific they are. "Killed" names what a landslide does as well
 * as a gunman; so it fits every class and names an event only where no word says more. Immutable.
 */
public final class Kinds {

  /** What any happening does. */
  static final String HARM = "harm";

  static final String VIOLENCE = "violence";

  /** The state in which many things happen. */
  public static final String WAR = "war";

  private static final HappeningWords WORDS = HappeningWords.standard();
  private static final Map<String, String> NAMES = regularForms();

  private final Lexicon triggers = Lexicon.of(WORDS.kinds(), WORDS.parents());

  /** The class of a word. */
  public Optional<String> ofWord(String word) {
    return triggers.classOf(word);
  }

  /**
   * The classes of the words of a text, one for each word that has one.
   *
   * @param words as {@link Words#compounds} gives them; a word with hyphens counts as a whole, else
   *     by its parts. What markets do when they crash is no event.
   */
  List<String> in(List<String> words) {
    List<String> found = new ArrayList<>();
    String before = "";
    for (String word : words) {
      boolean isSpeech = WORDS.isFigurative(before);
      before = word;
      if (isSpeech) {
        continue;
      }
      Optional<String> whole = ofWord(word);
      whole.ifPresent(found::add);
      if (whole.isEmpty() && word.indexOf('-') > 0) {
        String last = "";
        for (String part : Words.of(word)) {
          if (!WORDS.isFigurative(last)) {
            ofWord(part).ifPresent(found::add);
          }
          last = part;
        }
      }
    }
    return found;
  }

  /** The class of a trigger of one or more words: of its most specific word. */
  public Optional<String> of(String trigger) {
    List<String> found = in(Words.compounds(trigger));
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

  /** Whether any of the words, in lower case, names an event of the class or of one below it. */
  boolean isNamedBy(String kind, Collection<String> words) {
    return words.stream()
        .map(word -> triggers.classOf(word).orElse(NAMES.get(word)))
        .filter(Objects::nonNull)
        .anyMatch(found -> triggers.within(found, kind));
  }

  /** The class of each regular form of what names an event: "sinks" and "sinking" of "sink". */
  private static Map<String, String> regularForms() {
    Map<String, String> forms = new HashMap<>();
    WORDS
        .lemmas()
        .forEach((lemma, kind) -> {
          String root = lemma.endsWith("e") ? lemma.substring(0, lemma.length() - 1) : lemma;
          Stream.of(lemma, lemma + "s", root + "es", root + "ed", root + "ing")
              .forEach(form -> forms.putIfAbsent(form, kind));
        });
    return Map.copyOf(forms);
  }

  boolean siblings(String a, String b) {
    return triggers.siblings(a, b);
  }
}

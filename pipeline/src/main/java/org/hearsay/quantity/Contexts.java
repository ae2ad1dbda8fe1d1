package org.hearsay.quantity;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.hearsay.corpus.ResourceLines;

/** Classes of words that tell what a number near them is. Immutable after loading. */
final class Contexts {

  enum Of {
    MONTH,
    WEEKDAY,
    CLOCK,
    /** Numbers after these are labels: "room 12", "resolution 2118". */
    DESIGNATOR,
    STREET,
    SCORE,
    VOTE,
    /** Before a bare four-digit number these make it a year. */
    YEARISH,
    NOT_ONE,
    /** After a number and a hyphen these make an expression of its own: "two-fold", "one-way". */
    COMPOUND,
    /** These may stand before a number with a hyphen: "her now-18-month-old daughter". */
    CARRIES,
    CHANGE_UP,
    CHANGE_DOWN,
    CHANGE_EITHER,
    /**
     * A rise of what is measured: "gained 5 %"; of things counted it says nothing ("added 5 men").
     */
    GAIN,
    LOSS,
    /** After these verbs "over" belongs to the verb: "handed over 20 prisoners". */
    PARTICLE_OVER,
    /** Beside "17 of 25" these make it the number of a picture. */
    PICTURE,
    /** "The 900 block of Elm Street". */
    BLOCK,
    /** "Killed 12 Wednesday": when it was, not what is counted. */
    WHEN,
    /** "Killed 12 last week": singular times after a number are no things counted. */
    WHEN_UNIT
  }

  private final Map<Of, Set<String>> words = new EnumMap<>(Of.class);

  static Contexts load() {
    Contexts contexts = new Contexts();
    for (Of of : Of.values()) {
      contexts.words.put(of, new HashSet<>());
    }
    for (String line : ResourceLines.of(Contexts.class, "contexts.txt")) {
      String[] field = line.split(" ", -1);
      contexts.of(Of.valueOf(field[0])).addAll(Arrays.asList(field).subList(1, field.length));
    }
    return contexts;
  }

  boolean is(Of of, String lower) {
    return of(of).contains(lower);
  }

  private Set<String> of(Of of) {
    Set<String> found = words.get(of);
    if (found == null) {
      throw new IllegalStateException("no words for " + of);
    }
    return found;
  }
}

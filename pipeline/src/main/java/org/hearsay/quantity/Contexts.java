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
    WHEN_UNIT,
    /** "At 6 in the morning". */
    PART_OF_DAY,
    /** The code points of marks that broken pages write as numbers: "didn&#8217;t". */
    CHARACTER,
    /** After these verbs a bare number is one to call. */
    DIAL,
    /** Buttons of a page with their counts: "Share 12". */
    BUTTON,
    /** What joins two numbers with hyphens: "18-to-34". */
    LINK,
    /** Before "one," these begin an enumeration. */
    OPENER,
    /** After a bare "one" these make it a number all the same: "one in five". */
    PAIR,
    /** Amounts without a number: "several hundred". */
    FEW,
    /** "Scores dead": no points of a match. */
    SCORES_OF,
    BE,
    /** Before "half" these make it no part of a whole: "the second half". */
    ORDINAL,
    /** "A half-hour" is half of one. */
    HALVED,
    /** Where these follow "m" stands for no millions. */
    LENGTHS,
    /** After "a", what a price is counted by beside the units: "$3 a share". */
    SHARE,
    /** "A year ago", "a week later": no rates. */
    TIME_AFTER,
    /** Signs in words. */
    MINUS,
    /** Words that may stand between a hedge and its number: "about another 20". */
    HEDGE_GAP,
    /** "Around the $40 mark". */
    MARK,
    /** Hedges that are prepositions, too. */
    PREPOSITION,
    /** After these "about" says what something is about. */
    ABOUT_TAKER,
    /** After these "over" says what something is over. */
    OVER_TAKER,
    AGED,
    PERSONAL,
    /** "A girl of 12", "children under 5". */
    PERSON,
    /** Between persons and a number these make it an age. */
    THAN_AGE,
    /** "This month", "the day before": what opens a phrase of time. */
    TIME_OPENER,
    /** After "or" these belong to the number: "300 or more people". */
    HEDGE_TAIL,
    /** Nouns that are counted without a plural: "40 staff". */
    COLLECTIVE,
    /** Between two numbers these let the second leave out its noun. */
    JOINS,
    /** Designators whose numbers have points: "section 41.480". */
    LAW,
    /** Before a number these say that it leaves out no noun: "at 1,334", "a village of 700". */
    ALONE,
    /** Before a number in digits these make it an age: "both 21", "was 18". */
    BE_AGED,
    /** "Grow 12 plants": verbs that may have as an object what they change. */
    MAKES_GROW,
    /** Verbs that are no plurals by mistake. */
    AUXILIARY,
    /** Participles behind a number that taggers take for verbs: "340 confirmed cases". */
    TOLD,
    /** What pages without the sign write for a currency; "PS5" is none, "PS5m" is money. */
    DOUBTFUL_CURRENCY
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

package org.hearsay.compare.population;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.hearsay.compare.text.Words;
import org.hearsay.corpus.ResourceLines;
import org.jspecify.annotations.Nullable;

/** Phrases that change what a figure covers: "including the gunman", "so far this year". */
public final class Scopes {

  public static final String WITH_PERPETRATOR = "with-perpetrator";
  public static final String WITHOUT_PERPETRATOR = "without-perpetrator";

  /** Of several attacks together. */
  public static final String COMBINED = "combined";

  /** The sentence itself calls the figure an earlier one. */
  public static final String EARLIER = "earlier";

  /** The sentence itself says that the figure has moved. */
  public static final String UPDATED = "updated";

  /** "Bringing the total to": the figure behind it includes what was told before. */
  public static final String TOTAL = "total";

  /** What somebody saw or counted at one place is part of what happened. */
  public static final String ONE_SITE = "one-site";

  /** "Two of the dead": some of those who are counted elsewhere. */
  static final String AMONG = "among";

  /** What a war has cost, which is no toll of what happened in it. */
  public static final String OF_WAR = "of-war";

  /** That whoever did it is dead: some count them among the dead, and some do not. */
  public static final String SUICIDE = "suicide";

  /** Said of who counts: those who are brought there. */
  public static final String FACILITY = "facility";

  /** What tells of the event, or of who counts, and not of whom a figure covers. */
  public static final Set<String> OF_NO_FIGURE = Set.of(SUICIDE, FACILITY, TOTAL);

  /** Hostages who are none any more. */
  public static final Set<String> OF_HOSTAGES = Set.of("freed", "lost");

  /** What counts over years is no figure of one event. */
  public static final String CUMULATIVE = "cumulative";

  /** What has not happened. */
  public static final String HYPOTHETICAL = "hypothetical";

  /** What is said of the figure before it alone, and not of all of the sentence. */
  private static final Set<String> FOLLOWING = Set.of("serious", "hospitalised", AMONG);

  /** What makes a figure one of some of those who came to harm. */
  static final Set<String> OF_PART = Set.of("serious", "hospitalised", AMONG, ONE_SITE);

  /** How many characters around a figure a phrase must stand in to speak of it. */
  private static final int REACH = 110;

  private static final Pattern PARTITIVE =
      Pattern.compile(
          "[\\w,.-]+( (hundred|thousand))? of (the|those|these|them|whom|their)\\b.*",
          Pattern.DOTALL);

  private static final Pattern WHOLE = Pattern.compile("[\\w,-]+ of the $");

  private static final Scopes KNOWN = new Scopes();

  private final Map<String, List<Phrase>> byScope = new HashMap<>();

  /** Each phrase under all its anchors. */
  private final Map<String, List<Phrase>> byAnchor = new HashMap<>();

  private Scopes() {
    Map<String, Set<String>> classes = new HashMap<>();
    for (String line : ResourceLines.of(Scopes.class, "scopes.txt")) {
      int colon = line.indexOf(" : ");
      String name = line.substring(0, colon);
      String rest = line.substring(colon + 3);
      if (name.startsWith("[")) {
        classes.put(name, Set.of(rest.strip().split(" ", -1)));
        continue;
      }
      for (String phrase : rest.split(";", -1)) {
        add(Phrase.of(name, phrase.strip(), classes));
      }
    }
  }

  private void add(Phrase phrase) {
    byScope.computeIfAbsent(phrase.scope(), unused -> new ArrayList<>()).add(phrase);
    phrase
        .anchors()
        .forEach(word -> byAnchor.computeIfAbsent(word, unused -> new ArrayList<>()).add(phrase));
  }

  /** Those of scopes.txt, read once. */
  public static Scopes known() {
    return KNOWN;
  }

  /** The scopes that the sentence gives the figure at this offset. */
  public Set<String> in(String sentence, int at) {
    return in(sentence, at, sentence.length());
  }

  /**
   * The scopes that the sentence gives a figure.
   *
   * @param at where the figure begins
   * @param next where the next figure begins: "eleven were hurt, three of them critically"
   */
  public Set<String> in(String sentence, int at, int next) {
    int from = Math.max(0, at - REACH);
    int to = Math.min(sentence.length(), at + REACH);
    List<String> near = words(sentence, from, to);
    List<String> own =
        words(sentence, Math.min(at, sentence.length()), Math.max(at, Math.min(to, next)));
    Set<String> scopes = new TreeSet<>();
    for (String word : Set.copyOf(near)) {
      for (Phrase phrase : byAnchor.getOrDefault(word, List.of())) {
        if (phrase.isIn(FOLLOWING.contains(phrase.scope()) ? own : near)) {
          scopes.add(phrase.scope());
        }
      }
    }
    if (isWhole(sentence.substring(0, Math.min(at, sentence.length())))) {
      scopes.removeAll(FOLLOWING); // "three of the 12 wounded remained in hospital": of the three
    }
    if (isPartitive(sentence.substring(Math.min(at, sentence.length())))) {
      scopes.add(AMONG);
    }
    if (scopes.contains(WITHOUT_PERPETRATOR)) {
      scopes.remove(WITH_PERPETRATOR);
    }
    return scopes;
  }

  /**
   * Whether the sentence calls a figure an earlier one: before it, "an earlier toll of 15", or,
   * where no other figure follows of which that can be said, behind it.
   *
   * @param previous where the figure of the same measure before it begins
   * @param at where it begins
   * @param next where the next figure begins, of whatever measure
   */
  public boolean callsEarlier(String sentence, int previous, int at, int next) {
    int from = Math.max(previous, at - REACH);
    int to = next < sentence.length() ? at : Math.min(sentence.length(), at + REACH);
    return says(
        EARLIER,
        sentence.substring(Math.min(from, at), Math.min(Math.max(at, to), sentence.length())));
  }

  /** Whether a text has a phrase of a scope, wherever it stands. */
  public boolean says(String scope, @Nullable String text) {
    if (text == null) {
      return false;
    }
    List<String> words = words(text, 0, text.length());
    return byScope.getOrDefault(scope, List.of()).stream().anyMatch(phrase -> phrase.isIn(words));
  }

  /** Whether what begins with a number goes on as "two of the dead". */
  private static boolean isPartitive(String figure) {
    return PARTITIVE.matcher(figure).matches();
  }

  /** Whether what stands before a number makes it the whole of another: "three of the". */
  private static boolean isWhole(String before) {
    return before.contains(" of the ") && WHOLE.matcher(before).find();
  }

  private static List<String> words(String sentence, int from, int to) {
    int end = Math.min(sentence.length(), to);
    return Words.of(sentence.substring(Math.min(from, end), end));
  }
}

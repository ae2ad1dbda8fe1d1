package org.hearsay.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.hearsay.corpus.ResourceLines;

/** Phrases that change what a figure covers: "including the gunman", "so far this year". */
final class Scopes {

  static final String WITH_PERPETRATOR = "with-perpetrator";
  static final String WITHOUT_PERPETRATOR = "without-perpetrator";

  /** The sentence itself calls the figure an earlier one. */
  static final String EARLIER = "earlier";

  /** "Two of the dead": some of those who are counted elsewhere. */
  static final String AMONG = "among";

  /** What a war has cost, which is no toll of what happened in it. */
  static final String OF_WAR = "of-war";

  /** Hostages who are none any more. */
  static final Set<String> OF_HOSTAGES = Set.of("freed", "lost");

  /** What counts over years, or has not happened, is no figure of one event. */
  static final Set<String> OF_NO_EVENT = Set.of("cumulative", "hypothetical");

  /** What is said of the figure before it alone, and not of all of the sentence. */
  static final Set<String> OF_PART = Set.of("serious", "hospitalised", Scopes.AMONG);

  /** How many characters around a figure a phrase must stand in to speak of it. */
  private static final int REACH = 110;

  private static final Pattern PARTITIVE =
      Pattern.compile(
          "[\\w,.-]+( (hundred|thousand))? of (the|those|these|them|whom|their)\\b.*",
          Pattern.DOTALL);

  private record Phrase(String scope, String words) {}

  private final List<Phrase> phrases = new ArrayList<>();

  Scopes() {
    for (String line : ResourceLines.of(Scopes.class, "scopes.txt")) {
      int colon = line.indexOf(" : ");
      for (String phrase : line.substring(colon + 3).split(";", -1)) {
        phrases.add(
            new Phrase(line.substring(0, colon), " " + String.join(" ", Words.of(phrase)) + " "));
      }
    }
  }

  /** The scopes that the sentence gives the figure at this offset. */
  Set<String> in(String sentence, int at) {
    return in(sentence, at, sentence.length());
  }

  /**
   * The scopes that the sentence gives a figure.
   *
   * @param at where the figure begins
   * @param next where the next figure begins: "eleven were hurt, three of them critically"
   */
  Set<String> in(String sentence, int at, int next) {
    int from = Math.max(0, at - REACH);
    int to = Math.min(sentence.length(), at + REACH);
    String near = bare(sentence, from, to);
    String own = bare(sentence, Math.min(at, sentence.length()), Math.max(at, Math.min(to, next)));
    Set<String> scopes = new TreeSet<>();
    for (Phrase phrase : phrases) {
      if ((OF_PART.contains(phrase.scope()) ? own : near).contains(phrase.words())) {
        scopes.add(phrase.scope());
      }
    }
    if (isPartitive(sentence.substring(Math.min(at, sentence.length())))) {
      scopes.add(AMONG);
    }
    if (scopes.contains(WITHOUT_PERPETRATOR)) {
      scopes.remove(WITH_PERPETRATOR);
    }
    return scopes;
  }

  /** Whether what begins with a number goes on as "two of the dead". */
  private static boolean isPartitive(String figure) {
    return PARTITIVE.matcher(figure).matches();
  }

  private static String bare(String sentence, int from, int to) {
    int end = Math.min(sentence.length(), to);
    return " " + String.join(" ", Words.of(sentence.substring(Math.min(from, end), end))) + " ";
  }
}

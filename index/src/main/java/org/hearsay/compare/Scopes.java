package org.hearsay.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Phrases that change what a figure covers: "including the gunman", "so far this year". */
final class Scopes {

  static final String WITH_PERPETRATOR = "with-perpetrator";
  static final String WITHOUT_PERPETRATOR = "without-perpetrator";

  /** The sentence itself calls the figure an earlier one. */
  static final String EARLIER = "earlier";

  /** What counts over years, or has not happened, is no figure of one event. */
  static final Set<String> OF_NO_EVENT = Set.of("cumulative", "hypothetical");

  /** How many characters around a figure a phrase must stand in to speak of it. */
  private static final int REACH = 90;

  private record Phrase(String scope, String words) {}

  private final List<Phrase> phrases = new ArrayList<>();

  Scopes() {
    for (String line : Words.lines("scopes.txt")) {
      int colon = line.indexOf(" : ");
      for (String phrase : line.substring(colon + 3).split(";", -1)) {
        phrases.add(
            new Phrase(line.substring(0, colon), " " + String.join(" ", Words.of(phrase)) + " "));
      }
    }
  }

  /** The scopes that the sentence gives the figure at this offset. */
  Set<String> in(String sentence, int at) {
    int from = Math.max(0, at - REACH);
    int to = Math.min(sentence.length(), at + REACH);
    String near = " " + String.join(" ", Words.of(sentence.substring(from, to))) + " ";
    Set<String> scopes = new TreeSet<>();
    for (Phrase phrase : phrases) {
      if (near.contains(phrase.words())) {
        scopes.add(phrase.scope());
      }
    }
    if (scopes.contains(WITHOUT_PERPETRATOR)) {
      scopes.remove(WITH_PERPETRATOR);
    }
    return scopes;
  }
}

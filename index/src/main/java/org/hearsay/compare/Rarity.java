package org.hearsay.compare;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How rare names and words are in what is compared: what everybody names tells no happening from
 * another. Immutable.
 */
final class Rarity {

  /** As if so many other articles had been read: so that two articles know what is rare, too. */
  private static final double UNREAD = 1000;

  /** A name that so many articles of each outlet have is furniture of its pages. */
  private static final int FURNITURE = 3;

  /** What a place that everybody knows counts as seen beforehand. */
  private static final double WELL_KNOWN = 20;

  private static final double COMMON = 3;

  /** A word that more articles begin with leads to too many others. */
  private static final int TELLING = 60;

  private final Map<String, Integer> names = new HashMap<>();
  private final Map<String, Set<String>> outlets = new HashMap<>();
  private final Map<String, Integer> words = new HashMap<>();
  private final Map<String, Integer> ids = new HashMap<>();
  private final Gazetteer gazetteer;
  private final double articles;

  Rarity(List<Digest> digests, Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    this.articles = digests.size();
    for (Digest digest : digests) {
      for (String name : digest.names().keySet()) {
        names.merge(name, 1, Integer::sum);
        ids.putIfAbsent(name, ids.size());
        outlets.computeIfAbsent(name, unused -> new HashSet<>(2)).add(digest.source().outlet());
      }
      for (String word : digest.topic()) {
        words.merge(word, 1, Integer::sum);
        ids.putIfAbsent(word, ids.size());
      }
    }
  }

  /** From 0, a name on everybody's lips, to about 5, one that two articles share. */
  double ofName(String name) {
    double seen = names.getOrDefault(name, 1);
    double known = gazetteer.knows(name) ? WELL_KNOWN : 0.5;
    double rarity = Math.max(0, Math.log((articles + UNREAD) / (seen + known)) - COMMON);
    int printed = outlets.getOrDefault(name, Set.of()).size();
    return seen >= FURNITURE * Math.max(1, printed) + 1 ? rarity / 4 : rarity;
  }

  /** Whether more than one article has the name. */
  boolean isShared(String name) {
    return names.getOrDefault(name, 0) > 1;
  }

  /** Whether more than one article has the word, but not everybody. */
  boolean isTelling(String word) {
    int seen = words.getOrDefault(word, 0);
    return seen > 1 && seen <= TELLING;
  }

  double ofWord(String word) {
    return Math.log((articles + UNREAD) / (words.getOrDefault(word, 0) + 1.0));
  }

  /** The words of a scene, the rare ones weighing most. */
  Weights words(Scene scene) {
    Map<Integer, Double> weights = new HashMap<>();
    scene.topic().forEach(word -> weights.put(id(word), ofWord(word)));
    return Weights.of(weights);
  }

  /** The names of a scene; the product of two such is how much the names that both have tell. */
  Weights names(Scene scene) {
    Map<Integer, Double> weights = new HashMap<>();
    scene.names().forEach((name, about) -> weights.put(id(name), Math.sqrt(ofName(name) * about)));
    return Weights.of(weights);
  }

  private int id(String word) {
    return ids.getOrDefault(word, -1);
  }
}

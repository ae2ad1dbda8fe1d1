package org.hearsay.compare.event;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.compare.digest.Digest;
import org.hearsay.compare.digest.Topic;
import org.hearsay.compare.text.Weights;

/**
 * How rare names and words are: what everybody names tells no happening from another. What leads to
 * others is told by those that are compared. Immutable.
 */
public final class Rarity {

  /** As if so many other articles had been read: so that two articles know what is rare, too. */
  private static final double UNREAD = 1000;

  /** A name that so many articles of each outlet have is furniture of its pages. */
  private static final int FURNITURE = 3;

  /** What a place that everybody knows counts as seen beforehand. */
  private static final double WELL_KNOWN = 20;

  private static final double COMMON = 3;

  /** A word that more articles begin with leads to too many others. */
  private static final int TELLING = 60;

  /** In how many of those compared. */
  private final Map<String, Integer> names = new HashMap<>();

  /** In how many of all. */
  private final Map<String, Long> allNames = new HashMap<>();

  /** The words of the texts. */
  private final Map<String, Known> texts = new HashMap<>();

  private final Map<String, Set<String>> outlets = new HashMap<>();
  private final Map<String, Integer> leads = new HashMap<>();
  private final Map<String, Integer> ids = new HashMap<>();
  private final Map<String, Double> rarities = new HashMap<>();
  private final Gazetteer gazetteer;
  private final double articles;

  /** A word by its number, and what it weighs. */
  private record Known(int id, double weight) {}

  public Rarity(List<Digest> digests, Gazetteer gazetteer, Frequencies frequencies) {
    this.gazetteer = gazetteer;
    this.articles = frequencies.articles();
    for (Digest digest : digests) {
      for (String name : digest.topic().names().keySet()) {
        names.merge(name, 1, Integer::sum);
        allNames.computeIfAbsent(name, frequencies::withName);
        ids.putIfAbsent(name, ids.size());
        outlets.computeIfAbsent(name, unused -> new HashSet<>(2)).add(digest.source().outlet());
      }
      digest.topic().lead().forEach(word -> leads.merge(word, 1, Integer::sum));
      for (String word : digest.topic().text()) {
        if (!texts.containsKey(word)) {
          ids.putIfAbsent(word, ids.size());
          texts.put(word, new Known(id(word), inverse((double) frequencies.withWord(word))));
        }
      }
    }
    names.keySet().forEach(name -> rarities.put(name, rarityOf(name)));
  }

  /** From 0, a name on everybody's lips, to about 5, one that two articles share. */
  double ofName(String name) {
    Double rarity = rarities.get(name);
    return rarity == null ? rarityOf(name) : rarity;
  }

  private double rarityOf(String name) {
    double seen = Math.max(1, allNames.getOrDefault(name, 1L));
    double known = gazetteer.knows(name) ? WELL_KNOWN : 0.5;
    double rarity = Math.max(0, Math.log((articles + UNREAD) / (seen + known)) - COMMON);
    int printed = outlets.getOrDefault(name, Set.of()).size();
    boolean isFurniture = names.getOrDefault(name, 0) >= FURNITURE * Math.max(1, printed) + 1;
    return isFurniture ? rarity / 4 : rarity;
  }

  /** Whether more than one article has the name. */
  boolean isShared(String name) {
    return names.getOrDefault(name, 0) > 1;
  }

  /** Whether more than one article begins with the word, but not everybody. */
  boolean isTelling(String word) {
    int seen = leads.getOrDefault(word, 0);
    return seen > 1 && seen <= TELLING;
  }

  /** How rare it is that an article begins with the word. */
  double ofWord(String word) {
    return inverse(leads.getOrDefault(word, 0));
  }

  private double inverse(double seen) {
    return Math.log((articles + UNREAD) / (seen + 1.0));
  }

  /** The words of a headline. */
  Weights title(Topic topic) {
    return words(topic.title());
  }

  /** All words of a text. */
  Weights text(Topic topic) {
    return words(topic.text());
  }

  private Weights words(Set<String> words) {
    int[] numbers = new int[words.size()];
    double[] weights = new double[numbers.length];
    int i = 0;
    for (String word : words) {
      Known known = texts.get(word);
      numbers[i] = known == null ? id(word) : known.id();
      weights[i++] = known == null ? inverse(0) : known.weight();
    }
    return Weights.of(numbers, weights);
  }

  /** The names; the product of two such is how much the names that both have tell. */
  Weights names(Topic topic) {
    Map<Integer, Double> weights = new HashMap<>();
    topic.names().forEach((name, about) -> weights.put(id(name), Math.sqrt(ofName(name) * about)));
    return Weights.of(weights);
  }

  /** As the names, of persons alone and whether or not the text is about them. */
  Weights persons(Topic topic) {
    Map<Integer, Double> weights = new HashMap<>();
    topic.persons().forEach(name -> weights.put(id(name), Math.sqrt(ofName(name))));
    return Weights.of(weights);
  }

  private int id(String word) {
    return ids.getOrDefault(word, -1);
  }
}

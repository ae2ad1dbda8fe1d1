package org.hearsay.index.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.hearsay.identity.SpeakerIdentity;

/**
 * Counts the quotes of many speakers of whom a few are wanted: numbers in arrays, and names only
 * for those few. For one thread.
 */
final class SpeakerTallies {

  private final List<SpeakerIdentity> all;
  private final int[] quotes;
  private final int[] articles;
  private final int[] last;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> outlets = new ArrayList<>();

  /** A speaker in the upper half, an outlet in the lower; one for each article. */
  private long[] places = new long[256];

  private int size;

  /**
   * @param all the speakers, known by their places in this list
   */
  SpeakerTallies(List<SpeakerIdentity> all) {
    this.all = all;
    this.quotes = new int[all.size()];
    this.articles = new int[all.size()];
    this.last = new int[all.size()];
    Arrays.fill(last, -1);
  }

  /** A number for an outlet, the same for the same name. */
  int outlet(String name) {
    return numbers.computeIfAbsent(
        name,
        unknown -> {
          outlets.add(unknown);
          return outlets.size() - 1;
        });
  }

  /** Whether this quote is the speaker's first of its article; those come one after the other. */
  boolean add(int speaker, int article) {
    quotes[speaker]++;
    boolean isFirst = last[speaker] != article;
    last[speaker] = article;
    return isFirst;
  }

  /** Says in which outlet an article quotes somebody. */
  void addArticle(int speaker, int outlet) {
    articles[speaker]++;
    if (size == places.length) {
      places = Arrays.copyOf(places, 2 * size);
    }
    places[size++] = (long) speaker << 32 | outlet;
  }

  /** Those who are not hidden, most quoted first, at most so many. */
  List<SpeakerCount> first(int most) {
    long least = weightOfLast(most);
    Arrays.sort(places, 0, size);
    List<SpeakerCount> counts = new ArrayList<>();
    for (int from = 0; from < size; ) {
      int speaker = (int) (places[from] >> 32);
      int to = from;
      while (to < size && (int) (places[to] >> 32) == speaker) {
        to++;
      }
      if (weight(speaker) >= least) {
        counts.add(
            new SpeakerCount(
                all.get(speaker), quotes[speaker], articles[speaker], outlets(from, to)));
      }
      from = to;
    }
    counts.sort(SpeakerCount.MOST_QUOTED_FIRST);
    return counts.size() <= most ? counts : List.copyOf(counts.subList(0, most));
  }

  /** What who comes last of so many weighs; others who weigh as much are told apart by name. */
  private long weightOfLast(int most) {
    long[] weights = new long[all.size()];
    int found = 0;
    for (int speaker = 0; speaker < weights.length; speaker++) {
      if (weight(speaker) > 0) {
        weights[found++] = weight(speaker);
      }
    }
    Arrays.sort(weights, 0, found);
    return found <= most ? 1 : most == 0 ? Long.MAX_VALUE : weights[found - most];
  }

  /** More for more quotes, then for more articles; 0 for who is not to be seen. */
  private long weight(int speaker) {
    return quotes[speaker] == 0 || all.get(speaker).hidden()
        ? 0
        : (long) quotes[speaker] << 32 | articles[speaker];
  }

  private List<String> outlets(int from, int to) {
    TreeSet<String> names = new TreeSet<>();
    for (int i = from; i < to; i++) {
      names.add(outlets.get((int) places[i]));
    }
    return List.copyOf(names);
  }
}

package org.hearsay.compare.digest;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.compare.text.Groups;
import org.hearsay.compare.text.Postings;
import org.hearsay.compare.text.Shingles;
import org.hearsay.compare.text.Words;
import org.hearsay.corpus.Article;

/**
 * Which articles print the same copy. Candidates share sampled shingles; two are copies where most
 * of the shorter one stands in the other.
 */
public final class Copies {

  private static final double SAME = 0.6;

  /** Texts of fewer shingles can be the same by chance. */
  private static final int SHORTEST = 25;

  /** One shingle in so many looks for candidates. */
  private static final int SAMPLE = 8;

  /** A shingle that more articles share is a house's boilerplate. */
  private static final int BOILERPLATE = 40;

  /** An article with its word shingles. */
  public record Text(String article, Shingles shingles) {
    public static Text of(Article article) {
      return new Text(article.id(), Shingles.of(Words.of(article.text())));
    }
  }

  private final Map<String, Integer> groups = new HashMap<>();

  /**
   * Tells them apart.
   *
   * @param texts in the order of their articles' ids
   */
  public Copies(List<Text> texts) {
    Groups found = new Groups(texts.size());
    Postings postings = new Postings();
    for (int i = 0; i < texts.size(); i++) {
      for (int shingle : sample(texts.get(i).shingles())) {
        postings.add(shingle, i);
      }
    }
    Set<Long> tried = new HashSet<>();
    postings.forEach(BOILERPLATE, sharing -> join(texts, sharing, tried, found));
    for (int i = 0; i < texts.size(); i++) {
      groups.put(texts.get(i).article(), found.of(i));
    }
  }

  private static void join(List<Text> texts, int[] sharing, Set<Long> tried, Groups found) {
    for (int i = 0; i < sharing.length; i++) {
      for (int j = i + 1; j < sharing.length; j++) {
        int a = sharing[i];
        int b = sharing[j];
        if (tried.add((long) a << 32 | b)
            && texts.get(a).shingles().containment(texts.get(b).shingles()) >= SAME) {
          found.join(a, b);
        }
      }
    }
  }

  private static int[] sample(Shingles shingles) {
    if (shingles.size() < SHORTEST) {
      return new int[0];
    }
    return shingles.size() < 12 * SAMPLE
        ? shingles.stream().toArray()
        : shingles.stream().filter(shingle -> Math.floorMod(shingle, SAMPLE) == 0).toArray();
  }

  /** The same number for all the articles that print one copy. */
  public int group(String article) {
    return groups.getOrDefault(article, -1);
  }
}

package org.hearsay.compare;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which articles print the same copy. Candidates share sampled shingles; two are copies where most
 * of the shorter one stands in the other.
 */
final class Copies {

  private static final double SAME = 0.6;

  /** Texts of fewer shingles can be the same by chance. */
  private static final int SHORTEST = 25;

  /** One shingle in so many looks for candidates. */
  private static final int SAMPLE = 8;

  /** A shingle that more articles share is a house's boilerplate. */
  private static final int BOILERPLATE = 40;

  private final Map<String, Integer> groups = new HashMap<>();

  Copies(List<Digest> digests) {
    Groups found = new Groups(digests.size());
    long[] postings = postings(digests);
    Set<Long> tried = new HashSet<>();
    for (int from = 0; from < postings.length; ) {
      int to = from;
      while (to < postings.length && postings[to] >> 32 == postings[from] >> 32) {
        to++;
      }
      if (to - from <= BOILERPLATE) {
        join(digests, postings, from, to, tried, found);
      }
      from = to;
    }
    for (int i = 0; i < digests.size(); i++) {
      groups.put(digests.get(i).source().id(), found.of(i));
    }
  }

  private static void join(
      List<Digest> digests, long[] postings, int from, int to, Set<Long> tried, Groups found) {
    for (int i = from; i < to; i++) {
      for (int j = i + 1; j < to; j++) {
        int a = (int) postings[i];
        int b = (int) postings[j];
        if (tried.add((long) a << 32 | b)
            && digests.get(a).shingles().containment(digests.get(b).shingles()) >= SAME) {
          found.join(a, b);
        }
      }
    }
  }

  /** Shingle and article in one number each, sorted. */
  private static long[] postings(List<Digest> digests) {
    long[] postings = new long[digests.stream().mapToInt(digest -> sample(digest).length).sum()];
    int at = 0;
    for (int i = 0; i < digests.size(); i++) {
      for (int shingle : sample(digests.get(i))) {
        postings[at++] = (long) shingle << 32 | i;
      }
    }
    Arrays.sort(postings);
    return postings;
  }

  private static int[] sample(Digest digest) {
    Shingles shingles = digest.shingles();
    if (shingles.size() < SHORTEST) {
      return new int[0];
    }
    return shingles.size() < 12 * SAMPLE
        ? shingles.stream().toArray()
        : shingles.stream().filter(shingle -> Math.floorMod(shingle, SAMPLE) == 0).toArray();
  }

  /** The same number for all the articles that print one copy. */
  int group(String article) {
    return groups.getOrDefault(article, -1);
  }
}

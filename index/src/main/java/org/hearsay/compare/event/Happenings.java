package org.hearsay.compare.event;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;

/**
 * Joins scenes to events: the two groups that belong together most are joined, again and again,
 * until none is left whose scenes agree on the average. The result does not depend on the order of
 * the scenes as long as they are sorted by key.
 */
public final class Happenings {

  /** What a pair without a link counts: it shares nothing that one would look it up by. */
  private static final double UNLINKED = -4;

  private static final double MOST = 4;

  /** Two groups are joined whose pairs score this on the average. */
  static final double ENOUGH = -0.5;

  /** With so many of a happening's scenes, those it is nearest to, a passage must agree. */
  private static final int NEAREST = 3;

  /** A passage that looks back joins a happening whose nearest scenes score this on the average. */
  private static final double RECALLED = -0.5;

  /**
   * Two groups that can be joined.
   *
   * @param ageOfA how often the first group had been joined with others when this was offered
   */
  private record Offer(double score, int a, int b, int ageOfA, int ageOfB)
      implements Comparable<Offer> {
    @Override
    public int compareTo(Offer other) {
      int byScore = Double.compare(other.score, score);
      int byFirst = byScore != 0 ? byScore : Integer.compare(a, other.a);
      return byFirst != 0 ? byFirst : Integer.compare(b, other.b);
    }
  }

  private final List<Sums> sums = new ArrayList<>();
  private final List<List<Integer>> members = new ArrayList<>();

  /** How often each group was joined with others. */
  private final int[] ages;

  private final PriorityQueue<Offer> offers = new PriorityQueue<>();

  private Happenings(int scenes, List<SceneLinks.Link> links) {
    ages = new int[scenes];
    for (int i = 0; i < scenes; i++) {
      sums.add(new Sums());
      members.add(new ArrayList<>(List.of(i)));
    }
    for (SceneLinks.Link link : links) {
      sums.get(link.a()).add(link.b(), bounded(link));
      sums.get(link.b()).add(link.a(), bounded(link));
      if (link.score() >= SceneLinks.JOINED) {
        offer(link.a(), link.b(), link.score());
      }
    }
  }

  /**
   * The scenes of each event, by their places in the list.
   *
   * @param main the scenes that their articles are about
   */
  public static List<List<Integer>> of(int scenes, BitSet main, List<SceneLinks.Link> links) {
    Happenings happenings = new Happenings(scenes, links);
    happenings.join();
    happenings.recall(main, links);
    return happenings.members.stream().filter(group -> !group.isEmpty()).toList();
  }

  /**
   * Gives passages that only look back to the happening that they look back on. Of many reports on
   * that a passage can be like a few alone; so the nearest ones count.
   */
  private void recall(BitSet main, List<SceneLinks.Link> links) {
    int[] groupOf = new int[members.size()];
    boolean[] isNews = new boolean[members.size()];
    for (int group = 0; group < members.size(); group++) {
      for (int scene : members.get(group)) {
        groupOf[scene] = group;
        isNews[group] |= main.get(scene);
      }
    }
    Map<Integer, Map<Integer, List<Double>>> between = new TreeMap<>();
    for (SceneLinks.Link link : links) {
      int a = groupOf[link.a()];
      int b = groupOf[link.b()];
      if (isNews[a] != isNews[b]) {
        between
            .computeIfAbsent(isNews[a] ? b : a, unused -> new TreeMap<>())
            .computeIfAbsent(isNews[a] ? a : b, unused -> new ArrayList<>())
            .add(link.score());
      }
    }
    Map<Integer, Integer> homes = new TreeMap<>();
    between.forEach((passage, happenings) -> {
      double best = RECALLED;
      for (Map.Entry<Integer, List<Double>> happening : happenings.entrySet()) {
        double score = nearness(happening.getValue(), members.get(happening.getKey()).size());
        if (score >= best) {
          best = score;
          homes.put(passage, happening.getKey());
        }
      }
    });
    homes.forEach((passage, happening) -> {
      members.get(happening).addAll(members.get(passage));
      members.get(happening).sort(null);
      members.get(passage).clear();
    });
  }

  private static double nearness(List<Double> scores, int scenes) {
    int wanted = Math.min(NEAREST, scenes);
    List<Double> nearest = scores.stream().sorted(Comparator.reverseOrder()).limit(wanted).toList();
    double sum = nearest.stream().mapToDouble(score -> Math.min(MOST, score)).sum();
    return (sum + UNLINKED * (wanted - nearest.size())) / wanted;
  }

  /** One pair, however sure, does not make up for many that have nothing in common. */
  private static double bounded(SceneLinks.Link link) {
    return Math.min(MOST, link.score()) - UNLINKED;
  }

  private void offer(int a, int b, double score) {
    int first = Math.min(a, b);
    int second = Math.max(a, b);
    offers.add(new Offer(score, first, second, ages[first], ages[second]));
  }

  private void join() {
    while (!offers.isEmpty()) {
      Offer offer = offers.poll();
      if (ages[offer.a] == offer.ageOfA && ages[offer.b] == offer.ageOfB) {
        merge(offer.a, offer.b);
      }
    }
  }

  private void merge(int into, int from) {
    ages[into]++;
    ages[from]++; // what was offered of it before is void
    members.get(into).addAll(members.get(from));
    members.get(into).sort(null);
    members.get(from).clear();
    Sums gone = sums.get(from);
    Sums kept = sums.get(into);
    gone.forEach((other, sum) -> {
      sums.get(other).remove(from);
      if (other != into) {
        kept.add(other, sum);
        sums.get(other).add(into, sum);
      }
    });
    gone.clear();
    kept.forEach((other, sum) -> {
      double pairs = (double) members.get(into).size() * members.get(other).size();
      double average = sum / pairs + UNLINKED;
      if (average >= ENOUGH) {
        offer(into, other, average);
      }
    });
  }
}

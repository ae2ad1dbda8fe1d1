package org.hearsay.revision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToDoubleBiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Brings together what two versions say of one thing: what is the same in both is left out, the
 * rest is paired by likeness, the most alike first, each thing once.
 */
final class Pairing<T> {

  /** Two of one thing, or one alone. */
  record Pair<T>(@Nullable T old, @Nullable T now) {}

  private record Candidate(int old, int now, double likeness) {}

  private final Function<T, Object> same;
  private final ToDoubleBiFunction<T, T> likeness;
  private final double least;

  /**
   * @param same equal for what is the same in both versions
   * @param likeness from 0 to 1
   * @param least what is less alike is not one thing
   */
  Pairing(Function<T, Object> same, ToDoubleBiFunction<T, T> likeness, double least) {
    this.same = same;
    this.likeness = likeness;
    this.least = least;
  }

  /** In the order of the old; what is new alone last. */
  List<Pair<T>> of(List<T> allOld, List<T> allNow) {
    List<T> old = without(allOld, allNow);
    List<T> now = without(allNow, allOld);
    Map<Integer, Integer> partners = partners(old, now);
    List<Pair<T>> pairs = new ArrayList<>();
    for (int i = 0; i < old.size(); i++) {
      Integer partner = partners.get(i);
      pairs.add(new Pair<>(old.get(i), partner == null ? null : now.get(partner)));
    }
    for (int i = 0; i < now.size(); i++) {
      if (!partners.containsValue(i)) {
        pairs.add(new Pair<>(null, now.get(i)));
      }
    }
    return pairs;
  }

  private List<T> without(List<T> all, List<T> others) {
    Set<Object> there = new HashSet<>();
    others.forEach(other -> there.add(same.apply(other)));
    return all.stream().filter(one -> !there.contains(same.apply(one))).toList();
  }

  private Map<Integer, Integer> partners(List<T> old, List<T> now) {
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < old.size(); i++) {
      for (int j = 0; j < now.size(); j++) {
        double like = likeness.applyAsDouble(old.get(i), now.get(j));
        if (like >= least) {
          candidates.add(new Candidate(i, j, like));
        }
      }
    }
    candidates.sort(
        Comparator.comparingDouble(Candidate::likeness)
            .reversed()
            .thenComparingInt(Candidate::old)
            .thenComparingInt(Candidate::now));
    Map<Integer, Integer> partners = new HashMap<>();
    for (Candidate candidate : candidates) {
      if (!partners.containsKey(candidate.old()) && !partners.containsValue(candidate.now())) {
        partners.put(candidate.old(), candidate.now());
      }
    }
    return partners;
  }
}

package org.hearsay.compare.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Things joined two by two into groups (union by the smaller number). Not thread-safe. */
public final class Groups {

  private final int[] parents;

  public Groups(int size) {
    parents = new int[size];
    for (int i = 0; i < size; i++) {
      parents[i] = i;
    }
  }

  public int of(int member) {
    int root = member;
    while (parents[root] != root) {
      root = parents[root];
    }
    for (int at = member; parents[at] != root; ) {
      int next = parents[at];
      parents[at] = root;
      at = next;
    }
    return root;
  }

  public void join(int a, int b) {
    int first = of(a);
    int second = of(b);
    parents[Math.max(first, second)] = Math.min(first, second);
  }

  /** Every group with its members in order, the groups in the order of their first members. */
  public Collection<List<Integer>> all() {
    Map<Integer, List<Integer>> groups = new TreeMap<>();
    for (int i = 0; i < parents.length; i++) {
      groups.computeIfAbsent(of(i), root -> new ArrayList<>()).add(i);
    }
    return groups.values();
  }
}

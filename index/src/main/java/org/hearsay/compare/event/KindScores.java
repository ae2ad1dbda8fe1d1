package org.hearsay.compare.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the kinds of two scenes say of them: a table, as there are few kinds and many pairs. */
final class KindScores {

  /** The number of each scene's kind, from 1; 0 where nobody says. */
  private final int[] kinds;

  private final double[][] scores;

  KindScores(List<Scene> scenes, Kinds triggers) {
    kinds = new int[scenes.size()];
    Map<String, Integer> numbers = new HashMap<>();
    List<String> names = new ArrayList<>(List.of(""));
    for (int i = 0; i < kinds.length; i++) {
      String kind = scenes.get(i).kind().orElse("");
      kinds[i] = kind.isEmpty() ? 0 : numbers.computeIfAbsent(kind, unused -> names.size());
      if (kinds[i] == names.size()) {
        names.add(kind);
      }
    }
    scores = new double[names.size()][names.size()];
    for (int a = 0; a < scores.length; a++) {
      for (int b = 0; b < scores.length; b++) {
        scores[a][b] = a == 0 || b == 0 ? -0.5 : score(names.get(a), names.get(b), triggers);
      }
    }
  }

  double of(int a, int b) {
    return scores[kinds[a]][kinds[b]];
  }

  private static double score(String first, String second, Kinds triggers) {
    if (triggers.isGeneric(first) || triggers.isGeneric(second)) {
      boolean alike = triggers.isViolent(first) == triggers.isViolent(second);
      return alike ? 0 : -0.5;
    }
    if (triggers.compatible(first, second)) {
      return 0;
    }
    return triggers.siblings(first, second) ? -0.7 : -3;
  }
}

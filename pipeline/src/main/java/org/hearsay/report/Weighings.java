package org.hearsay.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.compare.finding.Dispute;
import org.hearsay.compare.finding.Explanation;
import org.hearsay.compare.finding.Fact;
import org.hearsay.compare.finding.Outcome;
import org.jspecify.annotations.Nullable;

/** Which claims of a fact were weighed against each other and why it came out so, for a reader. */
final class Weighings {

  /** So many sentences say what a check makes of pairs of one fact; the others are like them. */
  private static final int SENTENCES = 3;

  private static final List<Outcome> ORDER =
      List.of(
          Outcome.CONFLICT,
          Outcome.POSSIBLE,
          Outcome.UPDATE,
          Outcome.SCOPE,
          Outcome.APART,
          Outcome.PRECISION);

  private Weighings() {}

  /**
   * Pairs that one check settled.
   *
   * @param heading what it made of how many pairs, with its id
   * @param sentences the first few different ones
   */
  record Group(String heading, List<String> sentences) {}

  private record Key(Outcome outcome, @Nullable String check) {}

  /** What decided, the contradictions first; empty where no values differ. */
  static List<Group> of(Fact fact) {
    Map<Key, List<Explanation>> pairs = new LinkedHashMap<>();
    fact.explained().stream()
        .sorted(Comparator.comparingInt(pair -> ORDER.indexOf(pair.outcome())))
        .forEach(pair ->
            pairs
                .computeIfAbsent(new Key(pair.outcome(), pair.check()), unused -> new ArrayList<>())
                .add(pair));
    List<Group> groups = new ArrayList<>();
    pairs.forEach((key, of) ->
        groups.add(
            new Group(
                heading(key, of.size()),
                of.stream().map(Weighings::sentence).distinct().limit(SENTENCES).toList())));
    return groups;
  }

  private static String heading(Key key, int pairs) {
    String check = key.check();
    return Wording.outcome(key.outcome())
        + ", "
        + Wording.count(pairs, "pair")
        + (check == null ? "" : " (" + check + ")");
  }

  /** Why it came out so; of a count that has moved, also how sure that is. */
  private static String sentence(Explanation explanation) {
    Double confidence = explanation.confidence();
    String sentence = Shown.line(explanation.sentence());
    return confidence == null || explanation.check() == null
        ? sentence
        : sentence + " " + sure(confidence, explanation.evidence());
  }

  /** How sure the dispute is, and what speaks for it and against it. */
  static String confidence(Dispute dispute) {
    return sure(dispute.confidence(), dispute.evidence());
  }

  private static String sure(double confidence, List<Dispute.Evidence> evidence) {
    List<String> reasons = new ArrayList<>();
    for (Dispute.Evidence one : evidence) {
      reasons.add((one.weight() > 0 ? "for it, " : "against it, ") + one.sentence());
    }
    return Math.round(100 * confidence)
        + " % sure"
        + (reasons.isEmpty() ? "." : ": " + String.join("; ", reasons) + ".");
  }
}

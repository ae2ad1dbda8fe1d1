package org.hearsay.blame;

import java.util.List;
import java.util.Set;
import org.hearsay.corpus.ResourceLines;

/**
 * One way of holding somebody responsible; see {@code frames.tsv}.
 *
 * @param blamed the relations that lead from the word to who is blamed, the first that is there
 *     counts
 * @param needs lemmas of which one must stand among the word's children; empty needs none
 */
record Frame(String rule, String lemma, List<Path> blamed, Set<String> needs, Role role) {

  /** What the word's subject has to do with it. */
  enum Role {
    /** The subject blames. */
    ACCUSES,
    /** The one blamed did it; who says so stands elsewhere. */
    DEED,
    /** The subject says so of itself. */
    ADMITS
  }

  /**
   * From a word to another.
   *
   * @param relation "obl", or "antecedent" for the noun that a relative clause describes
   * @param preposition empty where none is asked for
   */
  record Path(String relation, String preposition) {

    static Path of(String text) {
      int plus = text.indexOf('+');
      return plus < 0
          ? new Path(text, "")
          : new Path(text.substring(0, plus), text.substring(plus + 1));
    }

    boolean isAntecedent() {
      return relation.equals("antecedent");
    }
  }

  /** All frames, in the order of the list: of two that fit one word the first counts. */
  static List<Frame> all() {
    return ResourceLines.of(Frame.class, "frames.tsv").stream().map(Frame::of).toList();
  }

  private static Frame of(String line) {
    String[] columns = line.split("\t", -1);
    return new Frame(
        columns[0],
        columns[1],
        List.of(columns[2].split(",")).stream().map(Path::of).toList(),
        columns[3].isEmpty() ? Set.of() : Set.of(columns[3].split(",")),
        Role.valueOf(columns[4]));
  }
}

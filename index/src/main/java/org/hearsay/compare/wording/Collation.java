package org.hearsay.compare.wording;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The quoted words of two wordings side by side: the best local alignment with affine costs (O.
 * Gotoh, 1982), so that a sentence left out costs little more than a word, and what lies at a cut
 * next to nothing.
 *
 * @param runs the words that both have one after the other, in order; never empty
 */
record Collation(QuotedWords left, QuotedWords right, List<Run> runs) {

  /** So many words from these two places are the same in both. */
  record Run(int left, int right, int length) {
    int leftEnd() {
      return left + length;
    }

    int rightEnd() {
      return right + length;
    }
  }

  private static final int TELLING = 30;
  private static final int SMALL = 12;
  private static final int OPEN = 28;
  private static final int LONGER = 1;
  private static final int AT_CUT = 6;

  /** Aligns two wordings; without a run where no word is shared. */
  static Collation of(QuotedWords left, QuotedWords right) {
    return new Collation(left, right, new Table(left, right).runs());
  }

  int matched() {
    return runs.stream().mapToInt(Run::length).sum();
  }

  int longestRun() {
    return runs.stream().mapToInt(Run::length).max().orElse(0);
  }

  /**
   * How often they disagree inside the marks, a word that says something twice: the more, the
   * likelier it is that the speaker made one point in two places.
   */
  int disagreements() {
    int disagreements = 0;
    for (int i = 1; i < runs.size(); i++) {
      Run before = runs.get(i - 1);
      Run after = runs.get(i);
      boolean marked =
          left.isCutWithin(before.leftEnd(), after.left())
              || right.isCutWithin(before.rightEnd(), after.right());
      if (!marked) {
        Weight weight =
            Weight.of(
                left.keys(before.leftEnd(), after.left()),
                right.keys(before.rightEnd(), after.right()));
        disagreements += weight == Weight.NONE ? 1 : 2;
      }
    }
    return disagreements;
  }

  /** How many different words that say something both have. */
  int telling() {
    return (int)
        runs.stream()
            .flatMap(run -> left.keys(run.left(), run.leftEnd()).stream())
            .filter(key -> !Weight.isSmall(key))
            .distinct()
            .count();
  }

  /** The table of the alignment; a state says how the last words of both were taken. */
  private static final class Table {
    private static final int BOTH = 0;
    private static final int LEFT = 1;
    private static final int RIGHT = 2;
    private static final int START = 3;
    private static final int NEVER = Integer.MIN_VALUE / 2;

    private final QuotedWords left;
    private final QuotedWords right;
    private final int[] hashesLeft;
    private final int[] hashesRight;

    /** From which state each state of each cell was reached. */
    private final byte[][][] from;

    private int best;
    private int bestLeft;
    private int bestRight;

    private Table(QuotedWords left, QuotedWords right) {
      this.left = left;
      this.right = right;
      this.hashesLeft = left.hashesInOrder();
      this.hashesRight = right.hashesInOrder();
      this.from = new byte[3][left.size() + 1][right.size() + 1];
      fill();
    }

    private void fill() {
      int[][] above = row();
      int[][] row = row();
      for (int i = 1; i <= left.size(); i++) {
        boolean isSmall = Weight.isSmall(left.key(i - 1));
        boolean leftCut = left.isCutBefore(i);
        for (int j = 1; j <= right.size(); j++) {
          both(i, j, isSmall ? SMALL : TELLING, above, row);
          skip(LEFT, i, j, above[BOTH][j], NEVER, above[LEFT][j], right.isCutBefore(j), row);
          skip(RIGHT, i, j, row[BOTH][j - 1], row[LEFT][j - 1], row[RIGHT][j - 1], leftCut, row);
          if (row[BOTH][j] > best) {
            best = row[BOTH][j];
            bestLeft = i;
            bestRight = j;
          }
        }
        int[][] former = above;
        above = row;
        row = former;
      }
    }

    private int[][] row() {
      int[][] row = new int[3][right.size() + 1];
      for (int[] state : row) {
        Arrays.fill(state, NEVER);
      }
      return row;
    }

    private void both(int i, int j, int word, int[][] above, int[][] row) {
      if (hashesLeft[i - 1] != hashesRight[j - 1] || !left.isAt(i - 1, right, j - 1)) {
        row[BOTH][j] = NEVER;
        return;
      }
      int reached = 0;
      byte state = START;
      for (byte s = BOTH; s <= RIGHT; s++) {
        if (above[s][j - 1] > reached) {
          reached = above[s][j - 1];
          state = s;
        }
      }
      row[BOTH][j] = reached + word;
      from[BOTH][i][j] = state;
    }

    private void skip(
        int state, int i, int j, int both, int other, int on, boolean cut, int[][] row) {
      int open = cut ? AT_CUT : OPEN;
      int opened = Math.max(both, other) - open;
      int longer = on - (cut ? 0 : LONGER);
      row[state][j] = Math.max(opened, longer);
      from[state][i][j] = (byte) (longer >= opened ? state : both >= other ? BOTH : LEFT);
    }

    private List<Run> runs() {
      List<Run> runs = new ArrayList<>();
      int i = bestLeft;
      int j = bestRight;
      int length = 0;
      int state = best == 0 ? START : BOTH;
      while (state != START) {
        int before = from[state][i][j];
        length += state == BOTH ? 1 : 0;
        i -= state == RIGHT ? 0 : 1;
        j -= state == LEFT ? 0 : 1;
        if (length > 0 && before != BOTH) {
          runs.addFirst(new Run(i, j, length));
          length = 0;
        }
        state = before;
      }
      return List.copyOf(runs);
    }
  }
}

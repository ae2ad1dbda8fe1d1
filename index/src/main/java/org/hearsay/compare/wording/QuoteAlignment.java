package org.hearsay.compare.wording;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.hearsay.compare.finding.QuoteVerdict;

/**
 * Two wordings side by side: the best local alignment (Smith and Waterman), where words in brackets
 * and what an ellipsis stands for cost nothing.
 *
 * @param verdict SAME, TRUNCATED or REWORDED
 * @param matched how many words both have
 * @param shared the words that both give as the speaker's own
 * @param changes what one has and the other has not, inside of what both give
 * @param left what the first gives and the second leaves out before or after
 * @param right what the second gives and the first leaves out
 */
record QuoteAlignment(
    QuoteVerdict verdict,
    int matched,
    List<String> shared,
    List<Change> changes,
    List<String> left,
    List<String> right) {

  /** Words of one wording and what the other has in their place; one of them can be empty. */
  record Change(List<String> left, List<String> right) {}

  private static final int MATCH = 4;
  private static final int OTHER = -3;
  private static final int MISSING = -2;

  /** So many words in common are no chance, whatever else the two say. */
  private static final int LONG_RUN = 10;

  private static final int SHORTEST = 4;

  /** So many words at an end can stand for others. */
  private static final int EXCHANGED = 4;

  private static final double SHARE = 0.6;

  // The steps of an alignment; a table of them has a byte a cell.
  private static final byte STOP = 0;
  private static final byte BOTH = 1;
  private static final byte LEFT = 2;
  private static final byte RIGHT = 3;

  /** How two wordings stand to each other; empty where they are not one utterance. */
  static Optional<QuoteAlignment> of(Utterance left, Utterance right) {
    if (left.size() == 0 || right.size() == 0) {
      return Optional.empty();
    }
    int shorter = Math.min(plain(left), plain(right));
    if (!isEnough(left.hashes().shared(right.hashes()), shorter)) {
      return Optional.empty();
    }
    QuoteAlignment found = new Table(left, right).trace();
    return isEnough(found.matched, shorter) ? Optional.of(found) : Optional.empty();
  }

  private static boolean isEnough(int matched, int shorter) {
    boolean longRun = matched >= LONG_RUN && matched * 3 >= shorter;
    return longRun || (matched >= Math.min(SHORTEST, shorter) && matched >= SHARE * shorter);
  }

  private static int plain(Utterance utterance) {
    return Math.max(1, utterance.size() - utterance.inserted().cardinality());
  }

  /** The table of the alignment. */
  private static final class Table {
    private final Utterance left;
    private final Utterance right;
    private final byte[][] steps;

    /** For each word of the right whether it costs nothing, and whether it follows a cut. */
    private final boolean[] freeRight;

    private final boolean[] cutRight;
    private final int[] hashesRight;
    private int bestLeft;
    private int bestRight;

    private Table(Utterance left, Utterance right) {
      this.left = left;
      this.right = right;
      this.freeRight = new boolean[right.size()];
      this.cutRight = new boolean[right.size() + 1];
      this.hashesRight = WordHashes.inOrder(right.words());
      for (int j = 0; j <= right.size(); j++) {
        cutRight[j] = right.cut().get(j);
      }
      for (int j = 0; j < right.size(); j++) {
        freeRight[j] = !right.isSaid(j);
      }
      this.steps = new byte[left.size() + 1][right.size() + 1];
      fill();
    }

    private void fill() {
      int[] above = new int[right.size() + 1];
      int[] row = new int[right.size() + 1];
      int best = 0;
      for (int i = 1; i <= left.size(); i++) {
        int most = fill(i, above, row);
        if (row[most] > best) {
          best = row[most];
          bestLeft = i;
          bestRight = most;
        }
        int[] former = above;
        above = row;
        row = former;
      }
    }

    /** Fills a row and gives the first of its best cells. */
    private int fill(int i, int[] above, int[] row) {
      boolean isFree = !left.isSaid(i - 1);
      boolean isCut = left.cut().get(i);
      int hash = left.words().get(i - 1).hashCode();
      int most = 0;
      for (int j = 1; j < row.length; j++) {
        int both = above[j - 1] + (isMatch(i, j, hash) ? MATCH : OTHER);
        int onlyLeft = above[j] + (isFree || cutRight[j] ? 0 : MISSING);
        int onlyRight = row[j - 1] + (isCut || freeRight[j - 1] ? 0 : MISSING);
        int best = Math.max(0, Math.max(both, Math.max(onlyLeft, onlyRight)));
        steps[i][j] = best == 0 ? STOP : best == both ? BOTH : best == onlyLeft ? LEFT : RIGHT;
        row[j] = best;
        if (best > row[most]) {
          most = j;
        }
      }
      return most;
    }

    private boolean isMatch(int i, int j, int hash) {
      return hashesRight[j - 1] == hash && left.isAt(i - 1, right, j - 1);
    }

    private QuoteAlignment trace() {
      List<Change> changes = new ArrayList<>();
      List<String> onlyLeft = new ArrayList<>();
      List<String> onlyRight = new ArrayList<>();
      List<String> shared = new ArrayList<>();
      int matched = 0;
      boolean cuts = false;
      int i = bestLeft;
      int j = bestRight;
      while (steps[i][j] != STOP) {
        byte step = steps[i][j];
        if (step == BOTH && left.words().get(i - 1).equals(right.words().get(j - 1))) {
          close(onlyLeft, onlyRight, changes);
          matched++;
          note(left, i - 1, !right.isSaid(j - 1), shared);
        } else if (step == BOTH) {
          note(left, i - 1, false, onlyLeft);
          note(right, j - 1, false, onlyRight);
        } else if (step == LEFT) {
          cuts |= right.cut().get(j) && left.isSaid(i - 1);
          note(left, i - 1, right.cut().get(j), onlyLeft);
        } else {
          cuts |= left.cut().get(i) && right.isSaid(j - 1);
          note(right, j - 1, left.cut().get(i), onlyRight);
        }
        i -= step == RIGHT ? 0 : 1;
        j -= step == LEFT ? 0 : 1;
      }
      close(onlyLeft, onlyRight, changes);
      Collections.reverse(changes);
      return ended(changes, matched, shared, cuts, i, j);
    }

    private static void note(Utterance of, int word, boolean cutThere, List<String> only) {
      if (!cutThere && of.isSaid(word)) {
        only.addFirst(of.words().get(word));
      }
    }

    private static void close(List<String> onlyLeft, List<String> onlyRight, List<Change> changes) {
      if (!onlyLeft.isEmpty() || !onlyRight.isEmpty()) {
        changes.add(new Change(List.copyOf(onlyLeft), List.copyOf(onlyRight)));
        onlyLeft.clear();
        onlyRight.clear();
      }
    }

    private QuoteAlignment ended(
        List<Change> changes,
        int matched,
        List<String> shared,
        boolean cuts,
        int fromLeft,
        int fromRight) {
      List<String> headLeft = plain(left, 0, fromLeft);
      List<String> headRight = plain(right, 0, fromRight);
      List<String> tailLeft = plain(left, bestLeft, left.size());
      List<String> tailRight = plain(right, bestRight, right.size());
      List<Change> all = new ArrayList<>();
      if (isExchange(headLeft, headRight) && !cutAt(0)) {
        all.add(new Change(headLeft, headRight));
      }
      all.addAll(changes);
      if (isExchange(tailLeft, tailRight) && !cutAt(-1)) {
        all.add(new Change(tailLeft, tailRight));
      }
      List<String> more = joined(headLeft, tailLeft);
      List<String> moreRight = joined(headRight, tailRight);
      boolean whole = more.isEmpty() && moreRight.isEmpty() && !cuts;
      QuoteVerdict verdict =
          !all.isEmpty()
              ? QuoteVerdict.REWORDED
              : whole ? QuoteVerdict.SAME : QuoteVerdict.TRUNCATED;
      return new QuoteAlignment(
          verdict, matched, List.copyOf(shared), List.copyOf(all), more, moreRight);
    }

    /** Whether a few words stand for others; where both go on at length they quote other parts. */
    private static boolean isExchange(List<String> left, List<String> right) {
      return !left.isEmpty()
          && !right.isEmpty()
          && Math.min(left.size(), right.size()) <= EXCHANGED
          && Math.max(left.size(), right.size()) <= 2 * EXCHANGED;
    }

    /** Whether something is marked as left out at the alignment's start (0) or end (-1). */
    private boolean cutAt(int end) {
      return end == 0
          ? left.cut().get(0) || right.cut().get(0)
          : left.cut().get(bestLeft) || right.cut().get(bestRight);
    }

    private static List<String> plain(Utterance of, int from, int to) {
      List<String> words = new ArrayList<>();
      for (int i = from; i < to; i++) {
        if (of.isSaid(i)) {
          words.add(of.words().get(i));
        }
      }
      return words;
    }

    private static List<String> joined(List<String> head, List<String> tail) {
      List<String> all = new ArrayList<>(head);
      all.addAll(tail);
      return List.copyOf(all);
    }
  }
}

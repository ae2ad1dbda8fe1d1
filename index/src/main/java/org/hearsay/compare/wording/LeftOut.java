package org.hearsay.compare.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.compare.finding.QuoteVerdict;
import org.hearsay.compare.wording.Collation.Run;

/**
 * Conditions, hedges and negations of a sentence that one wording leaves out where it may leave out
 * what it likes: at an ellipsis, or where its quotation marks begin or end. Only what the article
 * does not tell elsewhere, nor in words of its own beside the quote, is told as left out.
 */
final class LeftOut {

  /** So many words that both have stand beside what one leaves out. */
  private static final int HELD = 5;

  private final Collation collation;
  private final Saying left;
  private final Saying right;

  LeftOut(Collation collation, Saying left, Saying right) {
    this.collation = collation;
    this.left = left;
    this.right = right;
  }

  List<Difference> all() {
    List<Difference> all = new ArrayList<>();
    List<Run> runs = collation.runs();
    if (runs.isEmpty() || !OneUtterance.isNear(left, right)) {
      return all;
    }
    Side one = new Side(collation.left(), collation.right(), right, false);
    Side other = new Side(collation.right(), collation.left(), left, true);
    for (Side side : List.of(one, other)) {
      beforeTheMarks(side, runs.getFirst()).ifPresent(all::add);
      afterTheMarks(side, runs.getLast()).ifPresent(all::add);
      for (int i = 1; i < runs.size(); i++) {
        atAnEllipsis(side, runs.get(i - 1), runs.get(i)).ifPresent(all::add);
      }
    }
    return all;
  }

  /**
   * One wording as the one that has more.
   *
   * @param from who leaves it out
   * @param isRight whether it is the second of the two that has it
   */
  private record Side(QuotedWords has, QuotedWords cut, Saying from, boolean isRight) {
    int start(Run run) {
      return isRight ? run.right() : run.left();
    }

    int end(Run run) {
      return isRight ? run.rightEnd() : run.leftEnd();
    }

    int cutStart(Run run) {
      return isRight ? run.left() : run.right();
    }

    int cutEnd(Run run) {
      return isRight ? run.leftEnd() : run.rightEnd();
    }

    Difference difference(Stretch left, int around) {
      Difference found =
          new Difference(QuoteVerdict.TRUNCATED, Weight.CONDITION, left.shown(), "", around);
      return isRight ? found.swapped() : found;
    }

    boolean isLeftOut(Stretch stretch) {
      return stretch.isMissing(from) && !from.limitsInOwnWords();
    }
  }

  private Optional<Difference> beforeTheMarks(Side side, Run first) {
    int start = side.start(first);
    if (first.length() < HELD
        || !side.cut().isCutBefore(side.cutStart(first))
        || side.has().startsSentence(start)) {
      return Optional.empty();
    }
    Stretch head = Stretch.before(side.has(), start);
    return told(side, head, head.leadsIn());
  }

  private Optional<Difference> afterTheMarks(Side side, Run last) {
    int end = side.end(last);
    if (last.length() < HELD
        || !side.cut().isCutBefore(side.cutEnd(last))
        || side.has().startsSentence(end)) {
      return Optional.empty();
    }
    Stretch tail = Stretch.after(side.has(), end);
    return told(side, tail, tail.limits());
  }

  private Optional<Difference> atAnEllipsis(Side side, Run before, Run after) {
    Stretch has = new Stretch(side.has(), side.end(before), side.start(after));
    int from = side.cutEnd(before);
    boolean isHeld = Math.max(before.length(), after.length()) >= HELD;
    boolean isEllipsis = from == side.cutStart(after) && side.cut().isCutBefore(from);
    return isHeld && isEllipsis && !has.isEmpty() && !has.isCut() && !has.startsSentence()
        ? told(side, has, has.limits() || has.leadsIn())
        : Optional.empty();
  }

  private Optional<Difference> told(Side side, Stretch stretch, boolean isWeighty) {
    return !stretch.isEmpty() && isWeighty && side.isLeftOut(stretch)
        ? Optional.of(side.difference(stretch, collation.longestRun()))
        : Optional.empty();
  }
}

package org.hearsay.compare.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.compare.finding.QuoteVerdict;
import org.hearsay.compare.wording.Collation.Run;

/**
 * What differs between two wordings of one utterance, so that it is no chance of quoting: inside
 * the marks on both sides, amid words that both have, and nowhere else in the other article.
 */
final class Differences {

  /** So many words around a difference are the same on both sides together, and on each side. */
  private static final int AROUND = 10;

  /** Fewer where these are most of a quote. */
  private static final int AROUND_WHOLE = 6;

  /** So many more for each day between. */
  private static final int AROUND_A_DAY = 1;

  private static final int MOST_DAYS = 4;

  private static final int ASIDE = 3;

  /** As much of both where they were printed on different days, when a line may be repeated. */
  private static final int AROUND_LATER = 24;

  private static final int ASIDE_LATER = 8;

  /** So many words can stand in the place of others. */
  private static final int EXCHANGED = 8;

  private static final int EXCHANGED_AT_END = 3;

  /** So many words are dropped at most without a mark. */
  private static final int DROPPED = 60;

  /** Fewer words that are dropped amid a clause are another wording and no cut. */
  private static final int CUT = 5;

  private final Collation collation;
  private final Saying left;
  private final Saying right;

  private Differences(Collation collation, Saying left, Saying right) {
    this.collation = collation;
    this.left = left;
    this.right = right;
  }

  /** What is to be told; empty where there is nothing. */
  static List<Difference> heaviestFirst(Collation collation, Saying left, Saying right) {
    return new Differences(collation, left, right)
        .all().stream()
            .filter(difference -> difference.weight() != Weight.NONE)
            .sorted(Difference.HEAVIEST_FIRST)
            .toList();
  }

  private List<Difference> all() {
    List<Difference> all = new ArrayList<>();
    List<Run> runs = collation.runs();
    for (int i = 1; i < runs.size(); i++) {
      between(runs.get(i - 1), runs.get(i)).ifPresent(all::add);
    }
    if (!runs.isEmpty()) {
      begun(runs.getFirst()).ifPresent(all::add);
      ended(runs.getLast()).ifPresent(all::add);
    }
    all.addAll(new LeftOut(collation, left, right).all());
    return all;
  }

  private Optional<Difference> between(Run before, Run after) {
    Stretch one = new Stretch(collation.left(), before.leftEnd(), after.left());
    Stretch other = new Stretch(collation.right(), before.rightEnd(), after.right());
    int around = before.length() + after.length();
    if (one.isCut() || other.isCut() || around < enough() || !isHeld(before, after)) {
      return Optional.empty();
    }
    return told(one, other, around)
        .filter(difference ->
            isOfOneDay(difference)
                || (difference.verdict() == QuoteVerdict.TRUNCATED
                    && around >= AROUND_LATER
                    && Math.min(before.length(), after.length()) >= ASIDE_LATER));
  }

  private Optional<Difference> told(Stretch one, Stretch other, int around) {
    if (one.isEmpty() && other.isEmpty()) {
      return Optional.empty();
    }
    if (one.isEmpty()) {
      return dropped(other, one, right, left, around).map(Difference::swapped);
    }
    if (other.isEmpty()) {
      return dropped(one, other, left, right, around);
    }
    return exchanged(one, other, around);
  }

  /**
   * Whether both were printed so near that it is no line said again, which is soon put otherwise
   * and seldom shortened.
   */
  private boolean isOfOneDay(Difference difference) {
    return difference.verdict() == QuoteVerdict.TRUNCATED
        ? OneUtterance.isNear(left, right)
        : OneUtterance.daysBetween(left, right) <= 1;
  }

  private int enough() {
    if (OneUtterance.isNearlyWhole(left, right, collation)) {
      return AROUND_WHOLE;
    }
    return AROUND + AROUND_A_DAY * Math.min(MOST_DAYS, OneUtterance.daysBetween(left, right));
  }

  /** Whether words that both have hold a difference on both sides, or a sentence begins or ends. */
  private boolean isHeld(Run before, Run after) {
    boolean begins =
        collation.left().startsSentence(before.left())
            && collation.right().startsSentence(before.right());
    boolean ends =
        collation.left().startsSentence(after.leftEnd())
            && collation.right().startsSentence(after.rightEnd());
    return (before.length() >= ASIDE || begins) && (after.length() >= ASIDE || ends);
  }

  private Optional<Difference> exchanged(Stretch one, Stretch other, int around) {
    if (Math.max(one.size(), other.size()) > EXCHANGED
        || one.isSaidAgain()
        || other.isSaidAgain()
        || one.stands(right.words())
        || other.stands(left.words())) {
      return Optional.empty();
    }
    Weight weight = Weight.of(one.keys(), other.keys());
    return Optional.of(
        new Difference(QuoteVerdict.REWORDED, weight, one.shown(), other.shown(), around));
  }

  /** Other words at the beginning of a sentence that goes on in the same words. */
  private Optional<Difference> begun(Run first) {
    Stretch one = Stretch.before(collation.left(), first.left());
    Stretch other = Stretch.before(collation.right(), first.right());
    int begin = one.sharedStart(other);
    return atEnd(one, other, begin, one.sharedEnd(other, begin), begin, first);
  }

  /** Other words at the end of a sentence that begins in the same words. */
  private Optional<Difference> ended(Run last) {
    Stretch one = Stretch.after(collation.left(), last.leftEnd());
    Stretch other = Stretch.after(collation.right(), last.rightEnd());
    int begin = one.sharedStart(other);
    int end = one.sharedEnd(other, begin);
    return atEnd(one, other, begin, end, end, last);
  }

  /**
   * What differs at an end, but for the words there that both have, too few to be a run.
   *
   * @param outer how many of them stand on the far side, so that what is between is no cut
   */
  private Optional<Difference> atEnd(
      Stretch one, Stretch other, int begin, int end, int outer, Run beside) {
    Stretch mine = one.without(begin, end);
    Stretch others = other.without(begin, end);
    int around = beside.length() + begin + end;
    boolean few = Math.max(mine.size(), others.size()) <= EXCHANGED_AT_END;
    boolean isHeld = outer > 0 || (!mine.isEmpty() && !others.isEmpty());
    return few && isHeld && around >= enough()
        ? told(mine, others, around).filter(this::isOfOneDay)
        : Optional.empty();
  }

  /** Words that one has amid what both have, and the other dropped without a mark. */
  private Optional<Difference> dropped(
      Stretch has, Stretch hasNot, Saying of, Saying from, int around) {
    if (has.size() > DROPPED
        || has.stands(from.words())
        || has.isElsewhere(from.words())
        || hasNot.stands(of.words())
        || has.isStutter()
        || has.isRestart()) {
      return Optional.empty();
    }
    QuoteVerdict verdict =
        has.size() < CUT && !has.isClause() ? QuoteVerdict.REWORDED : QuoteVerdict.TRUNCATED;
    Weight weight = Weight.of(has.keys(), List.of());
    if (has.size() == 1 && has.isClause()) {
      return Optional.empty();
    }
    boolean isLong = has.size() >= CUT && weight != Weight.NONE;
    return Optional.of(
        new Difference(verdict, isLong ? Weight.WORD : weight, has.shown(), "", around));
  }
}

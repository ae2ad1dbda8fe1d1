package org.hearsay.compare.wording;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.compare.finding.QuoteVerdict;
import org.hearsay.compare.text.Words;
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

  /** What is said in so many words before or after may be said twice in haste. */
  private static final int STUTTER = 8;

  /** So many words that both have stand beside what one leaves out at an end. */
  private static final int HELD = 5;

  /** A hedge stands near what it is about. */
  private static final int GOVERNING = 3;

  /** A run of so many words is no chance. */
  private static final int RUN = 4;

  /** So many words from a relative pronoun on say which ones are meant: "jobs that pay". */
  private static final int NARROWED = 4;

  private static final Set<String> RELATIVE = Set.of("that", "who", "which");

  private static final Set<String> LINKS = Set.of("and", "only", "even", "or");

  private static final Set<String> LIMITS = Words.list(Differences.class, "limits.txt");

  private final Collation collation;
  private final Saying left;
  private final Saying right;

  private Differences(Collation collation, Saying left, Saying right) {
    this.collation = collation;
    this.left = left;
    this.right = right;
  }

  /** The heaviest difference; empty where there is none to tell. */
  static Optional<Difference> heaviest(Collation collation, Saying left, Saying right) {
    return new Differences(collation, left, right)
        .all().stream()
            .filter(difference -> difference.weight() != Weight.NONE)
            .min(Difference.HEAVIEST_FIRST);
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
    if (!runs.isEmpty() && OneUtterance.isNear(left, right)) {
      edge(collation.left(), collation.right(), false).ifPresent(all::add);
      edge(collation.right(), collation.left(), true).ifPresent(all::add);
    }
    return all;
  }

  private Optional<Difference> between(Run before, Run after) {
    Stretch one = new Stretch(collation.left(), before.leftEnd(), after.left());
    Stretch other = new Stretch(collation.right(), before.rightEnd(), after.right());
    int around = before.length() + after.length();
    if (one.isCut() != other.isCut() && around >= enough()) {
      return one.isCut() ? owned(other, one, right, left, around).map(Difference::swapped) : owned(one, other, left, right, around);
    }
    if (one.isCut() || other.isCut() || around < enough() || !isHeld(before, after)) {
      return Optional.empty();
    }
    return told(one, other, around)
        .filter(difference ->
            OneUtterance.isNear(left, right)
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
    Stretch one =
        new Stretch(collation.left(), sentenceStart(collation.left(), first.left()), first.left());
    Stretch other =
        new Stretch(
            collation.right(), sentenceStart(collation.right(), first.right()), first.right());
    return atEnd(one, other, first);
  }

  /** Other words at the end of a sentence that begins in the same words. */
  private Optional<Difference> ended(Run last) {
    Stretch one =
        new Stretch(
            collation.left(), last.leftEnd(), sentenceEnd(collation.left(), last.leftEnd()));
    Stretch other =
        new Stretch(
            collation.right(), last.rightEnd(), sentenceEnd(collation.right(), last.rightEnd()));
    return atEnd(one, other, last);
  }

  /** What differs at an end, but for the words there that both have, too few to be a run. */
  private Optional<Difference> atEnd(Stretch one, Stretch other, Run beside) {
    int begin = one.sharedStart(other);
    int end = Math.min(one.sharedEnd(other), Math.min(one.size(), other.size()) - begin);
    Stretch left = one.without(begin, end);
    Stretch right = other.without(begin, end);
    int around = beside.length() + begin + end;
    boolean few = Math.max(left.size(), right.size()) <= EXCHANGED_AT_END;
    boolean isHeld = begin + end > 0 || (!left.isEmpty() && !right.isEmpty());
    return few && isHeld && around >= enough() && OneUtterance.isNear(this.left, this.right)
        ? told(left, right, around)
        : Optional.empty();
  }

  /** Words that one has amid what both have, and the other dropped without a mark. */
  private Optional<Difference> dropped(
      Stretch has, Stretch hasNot, Saying of, Saying from, int around) {
    if (has.size() > DROPPED
        || has.stands(from.words())
        || has.isElsewhere(from.words())
        || hasNot.stands(of.words())
        || has.isStutter()) {
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

  /** Words that one has in mid-sentence, and the other left out at an ellipsis, with their weight. */
  private Optional<Difference> owned(
      Stretch has, Stretch cut, Saying of, Saying from, int around) {
    return cut.isEmpty()
            && !has.isEmpty()
            && OneUtterance.isNear(of, from)
            && !has.startsSentence()
            && (has.limits() || has.leadsIn())
            && has.isMissing(from)
            && !from.limitsInOwnWords()
        ? Optional.of(
            new Difference(QuoteVerdict.TRUNCATED, Weight.CONDITION, has.shown(), "", around))
        : Optional.empty();
  }

  /** A condition, a hedge or a negation of the same sentence that one leaves out at an end. */
  private Optional<Difference> edge(QuotedWords has, QuotedWords cut, boolean swapped) {
    Saying from = swapped ? left : right;
    Run first = collation.runs().getFirst();
    Run last = collation.runs().getLast();
    int start = swapped ? first.right() : first.left();
    int cutStart = swapped ? first.left() : first.right();
    int end = swapped ? last.rightEnd() : last.leftEnd();
    int cutEnd = swapped ? last.leftEnd() : last.rightEnd();
    List<Stretch> ends = new ArrayList<>();
    if (cut.isCutBefore(cutStart) && !has.startsSentence(start) && first.length() >= HELD) {
      Stretch head = new Stretch(has, sentenceStart(has, start), start);
      if (head.leadsIn()) {
        ends.add(head);
      }
    }
    if (cut.isCutBefore(cutEnd) && !has.startsSentence(end) && last.length() >= HELD) {
      Stretch tail = new Stretch(has, end, sentenceEnd(has, end));
      if (tail.limits()) {
        ends.add(tail);
      }
    }
    return ends.stream()
        .filter(stretch -> stretch.isMissing(from) && !from.limitsInOwnWords())
        .map(stretch -> {
          String shown = stretch.shown();
          int around = collation.longestRun();
          return new Difference(
              QuoteVerdict.TRUNCATED,
              Weight.CONDITION,
              swapped ? "" : shown,
              swapped ? shown : "",
              around);
        })
        .min(Difference.HEAVIEST_FIRST);
  }

  private static int sentenceStart(QuotedWords words, int from) {
    int at = from;
    while (!words.startsSentence(at) && !words.isCutBefore(at)) {
      at--;
    }
    return at;
  }

  private static int sentenceEnd(QuotedWords words, int from) {
    int at = from;
    while (at < words.size() && !words.startsSentence(at) && !words.isCutBefore(at)) {
      at++;
    }
    return at;
  }

  /** Some words of a wording, one after the other. */
  private record Stretch(QuotedWords of, int from, int to) {
    boolean isEmpty() {
      return from == to;
    }

    int size() {
      return to - from;
    }

    List<String> keys() {
      return of.keys(from, to);
    }

    String shown() {
      return of.shown(from, to);
    }

    /** How many words both begin with. */
    int sharedStart(Stretch other) {
      int shared = 0;
      while (shared < Math.min(size(), other.size())
          && of.key(from + shared).equals(other.of.key(other.from + shared))) {
        shared++;
      }
      return shared;
    }

    /** How many words both end with. */
    int sharedEnd(Stretch other) {
      int shared = 0;
      while (shared < Math.min(size(), other.size())
          && of.key(to - 1 - shared).equals(other.of.key(other.to - 1 - shared))) {
        shared++;
      }
      return shared;
    }

    Stretch without(int begin, int end) {
      return new Stretch(of, from + begin, to - end);
    }

    boolean isCut() {
      return of.isCutWithin(from, to);
    }

    /** Whether a sentence begins in it or right after it. */
    boolean startsSentence() {
      for (int i = from; i <= to; i++) {
        if (of.startsSentence(i)) {
          return true;
        }
      }
      return false;
    }

    boolean isClause() {
      return of.startsClause(from) && of.startsClause(to);
    }

    /** Whether an article has the words, with the one before and the one after. */
    boolean stands(ArticleWords article) {
      return article.hasRun(of.keys(from - 1, to + 1));
    }

    /** Whether an article has a part of these many words somewhere. */
    boolean isElsewhere(ArticleWords article) {
      return size() >= RUN
          && (article.hasRun(of.keys(from, from + RUN)) || article.hasRun(of.keys(to - RUN, to)));
    }

    /** Whether all that the words say is said right before or after, too. */
    boolean isStutter() {
      Set<String> near = new HashSet<>(of.keys(from - STUTTER, from));
      near.addAll(of.keys(to, to + STUTTER));
      return keys().stream().filter(key -> !Weight.isSmall(key)).allMatch(near::contains);
    }

    /** Whether it is a condition, or its last words deny or weaken, what follows it. */
    boolean leadsIn() {
      return Weight.isCondition(of.key(from))
          || of.keys(clauseStart(), to).stream().anyMatch(Weight::isHedge);
    }

    /** Where the last words begin that are of one clause with what follows. */
    private int clauseStart() {
      int at = to;
      while (at > Math.max(from, to - GOVERNING) && !of.startsClause(at)) {
        at--;
      }
      return at;
    }

    /** Whether it begins with what limits that which is before it. */
    boolean limits() {
      return LIMITS.contains(of.key(from))
          || (LINKS.contains(of.key(from)) && to - from > 1 && Weight.isCondition(of.key(from + 1)))
          || (size() <= NARROWED && !of.startsClause(from) && RELATIVE.contains(of.key(from)));
    }

    /** Whether an article says little of this, in whatever words. */
    boolean isMissing(Saying from) {
      List<String> telling =
          keys().stream()
              .filter(key -> !Weight.isSmall(key) && !Weight.isCondition(key))
              .filter(key -> !LIMITS.contains(key) && !Weight.isHedge(key))
              .toList();
      long found = telling.stream().filter(from.words()::has).count();
      boolean hedged = keys().stream().anyMatch(Weight::isHedge);
      return (hedged || !telling.isEmpty()) && 2 * found <= telling.size();
    }
  }
}

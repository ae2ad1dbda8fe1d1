package org.hearsay.compare.wording;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.compare.text.Words;

/** Some words of a wording, one after the other, and what can be said of them. */
record Stretch(QuotedWords of, int from, int to) {

  /** What is said in so many words before or after may be said twice in haste. */
  private static final int STUTTER = 12;

  private static final int RESTART = 2;

  /** A hedge stands near what it is about. */
  private static final int GOVERNING = 3;

  /** A run of so many words is no chance. */
  private static final int RUN = 4;

  /** So many words from a relative pronoun on say which ones are meant: "jobs that pay". */
  private static final int NARROWED = 4;

  private static final Set<String> RELATIVE = Set.of("that", "who", "which");
  private static final Set<String> LINKS = Set.of("and", "only", "even", "or");
  private static final Set<String> LIMITS = Words.list(Stretch.class, "limits.txt");

  /** From where the sentence, or the pair of marks, begins. */
  static Stretch before(QuotedWords words, int to) {
    int at = to;
    while (!words.startsSentence(at) && !words.isCutBefore(at)) {
      at--;
    }
    return new Stretch(words, at, to);
  }

  /** To where the sentence, or the pair of marks, ends. */
  static Stretch after(QuotedWords words, int from) {
    int at = from;
    while (at < words.size() && !words.startsSentence(at) && !words.isCutBefore(at)) {
      at++;
    }
    return new Stretch(words, from, at);
  }

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

  /** How many words both end with, not counting so many that they begin with. */
  int sharedEnd(Stretch other, int begin) {
    int shared = 0;
    while (shared < Math.min(size(), other.size()) - begin
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

  /** Whether it begins what follows, which the speaker then began anew. */
  boolean isRestart() {
    List<String> next = of.keys(to, to + RESTART);
    return next.size() == RESTART && Collections.indexOfSubList(keys(), next) >= 0;
  }

  /** Whether it says something, and nothing that is not said right before or after. */
  boolean isSaidAgain() {
    return isStutter() && keys().stream().anyMatch(key -> !Weight.isSmall(key));
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

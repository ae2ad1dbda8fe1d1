package org.hearsay.compare.wording;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.hearsay.compare.text.Words;
import org.hearsay.corpus.SpeakerKind;
import org.hearsay.identity.NameKey;

/** Whether two wordings in quotation marks are of one utterance, and of whom. */
final class OneUtterance {

  /** Outlets quote what was said at one occasion within so many days. */
  private static final int NEAR = 3;

  /** So many words in common, and of them such that say something, are one sentence. */
  private static final int SURE = 10;

  private static final int SURE_TELLING = 4;

  /** Fewer are enough where they are most of a quote. */
  private static final int WHOLE = 6;

  private static final int WHOLE_TELLING = 3;

  private static final double MOST = 0.6;

  /** So many words one after the other are in both at least, or most are. */
  private static final int SHORTEST_RUN = 4;

  /** So many, whoever is said to have said it. */
  private static final int SURE_OF_ALL = 40;

  /** So many words agree for each place where they do not; else one point is made twice. */
  private static final int AGREEING = 5;

  /** So many words are the same where two are said to have said them, and nearly all there are. */
  private static final int SAME_WORDS = 8;

  private static final double NEARLY_ALL = 0.9;

  /** Names that begin or end in as many same letters may be two spellings of one. */
  private static final int PREFIX = 3;

  private static final Set<String> SPOKESMEN = Words.list(OneUtterance.class, "spokesmen.txt");

  private OneUtterance() {}

  /** Whether so many words are the same that they can be, as {@link #isGivenBy} says of them. */
  static boolean canBeGivenBy(Saying a, Saying b) {
    WordHashes one = a.quoted().hashes();
    WordHashes other = b.quoted().hashes();
    int shared = one.shared(other);
    if (shared < SHORTEST_RUN) {
      return false;
    }
    boolean isSame = SayingPairs.sameSpeaker(a, b);
    boolean isNear = isNear(a, b);
    if (isSame && isNear && shared >= WHOLE) {
      int shorter = Math.min(a.quoted().size(), b.quoted().size());
      if (shared >= MOST * shorter && daysBetween(a, b) <= 1) {
        return true;
      }
    }
    int needed = isSame ? (isNear ? SHORTEST_RUN : 10) : (isNear ? 7 : 12);
    return shared >= needed && one.longestRun(other) >= needed;
  }

  /** Whether so many words in common, and such words, are no chance, nor said twice. */
  static boolean isGivenBy(Saying a, Saying b, Collation collation) {
    int run = collation.longestRun();
    int telling = collation.telling();
    if (SayingPairs.sameSpeaker(a, b)) {
      return isNear(a, b)
          ? (run >= 5 && telling >= 3)
              || (isWhole(a, b, collation) && run >= SHORTEST_RUN && telling >= 2)
              || isNearlyWhole(a, b, collation)
          : run >= 10 && telling >= 5;
    }
    return isNear(a, b) ? run >= 7 && telling >= 4 : run >= 12 && telling >= 6;
  }

  /** Whether a difference amid these words is no other sentence of the speaker's. */
  static boolean isSure(Saying a, Saying b, Collation collation) {
    int matched = collation.matched();
    boolean oneSpeaker =
        a.speaker().isEmpty() || b.speaker().isEmpty() || SayingPairs.sameSpeaker(a, b);
    boolean isSo =
        matched >= (oneSpeaker ? SURE : SURE_OF_ALL) && collation.telling() >= SURE_TELLING;
    return (isSo || (oneSpeaker && isNearlyWhole(a, b, collation)))
        && matched >= AGREEING * collation.disagreements()
        && !Occasion.isOther(a, b);
  }

  /** Whether most of the shorter quote is in the other, printed on the same day or the next. */
  static boolean isNearlyWhole(Saying a, Saying b, Collation collation) {
    int matched = collation.matched();
    return matched >= WHOLE
        && collation.telling() >= WHOLE_TELLING
        && matched >= MOST * Math.min(a.quoted().size(), b.quoted().size())
        && daysBetween(a, b) <= 1;
  }

  private static boolean isWhole(Saying a, Saying b, Collation collation) {
    return collation.matched() >= Math.min(a.quoted().size(), b.quoted().size());
  }

  static boolean isNear(Saying a, Saying b) {
    return daysBetween(a, b) <= NEAR;
  }

  /** How many days lie between the prints; none where one has no date. */
  static int daysBetween(Saying a, Saying b) {
    LocalDate first = a.telling().source().published();
    LocalDate second = b.telling().source().published();
    return first == null || second == null
        ? 0
        : (int) Math.abs(ChronoUnit.DAYS.between(first, second));
  }

  /**
   * Whether each names another speaker in the quote's own clause, of whom the other says nothing.
   */
  static boolean isOfTwoSpeakers(Saying a, Saying b, Collation collation) {
    return a.kind() == SpeakerKind.PERSON
        && b.kind() == SpeakerKind.PERSON
        && a.named()
        && b.named()
        && isNear(a, b)
        && collation.longestRun() >= SAME_WORDS
        && collation.matched() >= NEARLY_ALL * Math.min(a.quoted().size(), b.quoted().size())
        && !isOutlet(a, b)
        && !isOutlet(b, a)
        && !isOfAnOffice(a)
        && !isOfAnOffice(b)
        && SayingPairs.otherSpeaker(a, b)
        && !mentions(b, a)
        && !mentions(a, b);
  }

  /** Whether a spokesman says it: what an office gives out, any of its spokesmen may have said. */
  private static boolean isOfAnOffice(Saying saying) {
    return Words.of(saying.telling().sentence()).stream().anyMatch(SPOKESMEN::contains);
  }

  /** Whether an article has a part of the name of whom the other article names, in any spelling. */
  private static boolean mentions(Saying saying, Saying other) {
    List<String> names = NameKey.of(other.speaker(), other.kind()).words();
    return names.stream().anyMatch(word -> word.length() > 2 && saying.words().has(word))
        || names.stream().anyMatch(name -> isSpelling(name, saying));
  }

  private static boolean isSpelling(String name, Saying saying) {
    return NameKey.of(saying.speaker(), saying.kind()).words().stream()
        .anyMatch(word ->
            Math.min(word.length(), name.length()) >= PREFIX
                && (word.startsWith(name.substring(0, PREFIX))
                    || word.endsWith(name.substring(name.length() - PREFIX))));
  }

  /** Whether the speaker is the outlet, or another outlet: a name with a word of its name. */
  private static boolean isOutlet(Saying saying, Saying other) {
    List<String> outlets =
        Words.of(saying.telling().source().outlet() + " " + other.telling().source().outlet());
    return NameKey.of(saying.speaker(), saying.kind()).words().stream().anyMatch(outlets::contains);
  }
}

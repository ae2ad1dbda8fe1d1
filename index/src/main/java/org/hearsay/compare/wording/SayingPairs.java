package org.hearsay.compare.wording;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.hearsay.compare.finding.QuoteVerdict;
import org.hearsay.compare.text.Pairs;
import org.hearsay.compare.text.Postings;
import org.hearsay.compare.text.Shingles;
import org.hearsay.compare.text.Words;
import org.hearsay.corpus.QuoteKind;
import org.hearsay.corpus.SpeakerKind;
import org.hearsay.identity.NameKey;

/**
 * Which quotes of different articles are one utterance, also where it is cut or reworded.
 * Candidates share a run of words, or a speaker and several telling words.
 */
final class SayingPairs {

  private static final int RUN = 4;

  /** A run that more quotes share is a phrase of everybody's. */
  private static final int COMMON = 60;

  private static final int SHARED_WORDS = 4;
  private static final double SHARED_PART = 0.6;
  private static final int DAYS_APART = 7;
  private static final int SURE_OF_SPEAKER = 7;

  /** So many words in common are one utterance, whoever is said to have said it. */
  private static final int SURE_OF_ALL = 12;

  /** So many telling words must a quote share with what is told of it in other words. */
  private static final int TOLD_WORDS = 3;

  /**
   * Two sayings, by their places in the list, that are one utterance.
   *
   * @param verdict SAME where there is no difference to tell
   * @param matched how many words both have
   * @param quoted whether both give these words as the speaker's own
   * @param differences what one has otherwise inside quotation marks, the heaviest first; none
   *     where both name other speakers
   */
  record Pair(
      int a,
      int b,
      QuoteVerdict verdict,
      int matched,
      boolean quoted,
      List<Difference> differences) {

    Pair {
      differences = List.copyOf(differences);
    }

    /** How much a reader should know of it: other speakers as much as the contrary. */
    Weight weight() {
      if (!differences.isEmpty()) {
        return differences.getFirst().weight();
      }
      return verdict == QuoteVerdict.MISATTRIBUTED ? Weight.NEGATION : Weight.NONE;
    }
  }

  private final List<Saying> sayings;

  SayingPairs(List<Saying> sayings) {
    this.sayings = sayings;
  }

  /** In the order of the sayings. */
  List<Pair> all() {
    List<Pair> pairs = new ArrayList<>();
    candidates()
        .forEach(candidate ->
            pair(sayings, Pairs.low(candidate), Pairs.high(candidate)).ifPresent(pairs::add));
    return pairs;
  }

  /** Pairs of sayings, of different articles, that share a key. */
  private Pairs candidates() {
    int[] articles = articles();
    Pairs candidates = new Pairs();
    runs().forEach(COMMON, sharing -> addAll(sharing, articles, candidates));
    candidates.compact();
    Pairs counts = new Pairs();
    words().forEach(COMMON / 2, sharing -> addAll(sharing, articles, counts));
    counts.forEach(SHARED_WORDS, pair -> candidates.add(Pairs.low(pair), Pairs.high(pair)));
    return candidates;
  }

  private Postings runs() {
    Postings runs = new Postings();
    for (int i = 0; i < sayings.size(); i++) {
      int at = i;
      Saying saying = sayings.get(i);
      List<String> quoted = saying.quoted().keys(0, saying.quoted().size());
      IntStream.concat(
              Shingles.of(saying.said().words(), RUN).stream(), Shingles.of(quoted, RUN).stream())
          .distinct()
          .forEach(run -> runs.add(run, at));
    }
    return runs;
  }

  /** Telling words, each with the speaker. */
  private Postings words() {
    Postings words = new Postings();
    for (int i = 0; i < sayings.size(); i++) {
      Saying saying = sayings.get(i);
      if (!saying.speaker().isEmpty()) {
        int at = i;
        int speaker = 31 * saying.surname().hashCode();
        Words.telling(saying.text()).forEach(word -> words.add(speaker + word.hashCode(), at));
      }
    }
    return words;
  }

  /** The number of each saying's article. */
  private int[] articles() {
    int[] articles = new int[sayings.size()];
    Map<String, Integer> numbers = new HashMap<>();
    for (int i = 0; i < articles.length; i++) {
      articles[i] = numbers.computeIfAbsent(sayings.get(i).article(), id -> numbers.size());
    }
    return articles;
  }

  private static void addAll(int[] sharing, int[] articles, Pairs pairs) {
    for (int i = 0; i < sharing.length; i++) {
      for (int j = i + 1; j < sharing.length; j++) {
        if (articles[sharing[i]] != articles[sharing[j]]) {
          pairs.add(sharing[i], sharing[j]);
        }
      }
    }
  }

  private static Optional<Pair> pair(List<Saying> sayings, int first, int second) {
    Saying a = sayings.get(first);
    Saying b = sayings.get(second);
    if (a.quoted().size() > 0 && b.quoted().size() > 0 && OneUtterance.canBeGivenBy(a, b)) {
      Collation collation = Collation.of(a.quoted(), b.quoted());
      if (OneUtterance.isGivenBy(a, b, collation)) {
        return Optional.of(quoted(first, second, a, b, collation));
      }
    }
    boolean allQuoted = a.how() == QuoteKind.DIRECT && b.how() == QuoteKind.DIRECT;
    return allQuoted ? Optional.empty() : told(first, second, a, b);
  }

  private static Pair quoted(int first, int second, Saying a, Saying b, Collation collation) {
    int matched = collation.matched();
    if (OneUtterance.isOfTwoSpeakers(a, b, collation)) {
      return new Pair(first, second, QuoteVerdict.MISATTRIBUTED, matched, true, List.of());
    }
    List<Difference> differences =
        OneUtterance.isSure(a, b, collation)
            ? Differences.heaviestFirst(collation, a, b)
            : List.of();
    QuoteVerdict verdict =
        differences.isEmpty() ? QuoteVerdict.SAME : differences.getFirst().verdict();
    return new Pair(first, second, verdict, matched, true, differences);
  }

  /** As one tells what the other does, in whatever words. */
  private static Optional<Pair> told(int first, int second, Saying a, Saying b) {
    boolean told = a.how() == QuoteKind.INDIRECT || b.how() == QuoteKind.INDIRECT;
    if (!canBeTold(a, b, told)) {
      return Optional.empty();
    }
    Optional<QuoteAlignment> aligned = QuoteAlignment.of(a.said(), b.said());
    if (aligned.isEmpty()) {
      return paraphrased(a, b)
          ? Optional.of(new Pair(first, second, QuoteVerdict.SAME, 0, false, List.of()))
          : Optional.empty();
    }
    int matched = aligned.get().matched();
    return !otherSpeaker(a, b) && isOneUtterance(a, b, aligned.get(), told)
        ? Optional.of(new Pair(first, second, QuoteVerdict.SAME, matched, false, List.of()))
        : Optional.empty();
  }

  /** Whether the speakers and the number of words that both have leave it possible. */
  private static boolean canBeTold(Saying a, Saying b, boolean told) {
    if (sameSpeaker(a, b)) {
      return true;
    }
    boolean unnamed = a.speaker().isEmpty() || b.speaker().isEmpty();
    return (unnamed || (!told && !otherSpeaker(a, b)))
        && a.said().hashes().shared(b.said().hashes()) >= (told ? 2 : 1) * SURE_OF_SPEAKER;
  }

  /**
   * Whether the words that both have can be no chance: many, or some of one speaker, and of those
   * enough that say something. What is told in other words needs the same speaker.
   */
  private static boolean isOneUtterance(
      Saying a, Saying b, QuoteAlignment alignment, boolean told) {
    int shared = alignment.shared().size();
    int telling = Words.telling(String.join(" ", alignment.shared())).size();
    if (sameSpeaker(a, b)) {
      return told ? telling >= TOLD_WORDS : telling >= 1 && shared >= Saying.SHORTEST;
    }
    boolean unnamed = a.speaker().isEmpty() || b.speaker().isEmpty();
    boolean isLong = shared >= (told ? 2 : 1) * SURE_OF_SPEAKER && telling >= TOLD_WORDS;
    boolean whole = alignment.changes().isEmpty() || shared >= SURE_OF_ALL;
    return isLong && (unnamed || (!told && whole));
  }

  /** Whether two name persons who cannot be one. */
  static boolean otherSpeaker(Saying a, Saying b) {
    if (a.kind() != SpeakerKind.PERSON || b.kind() != SpeakerKind.PERSON || sameSpeaker(a, b)) {
      return false;
    }
    List<String> first = NameKey.of(a.speaker(), a.kind()).words();
    return NameKey.of(b.speaker(), b.kind()).words().stream().noneMatch(first::contains);
  }

  static boolean sameSpeaker(Saying a, Saying b) {
    return !a.speaker().isEmpty() && a.surname().equals(b.surname());
  }

  /** Whether one tells in other words what the same speaker says in the other, at the same time. */
  private static boolean paraphrased(Saying a, Saying b) {
    if (!sameSpeaker(a, b) || (a.how() == QuoteKind.DIRECT && b.how() == QuoteKind.DIRECT)) {
      return false;
    }
    LocalDate first = a.telling().source().published();
    LocalDate second = b.telling().source().published();
    if (first == null
        || second == null
        || first.isBefore(second.minusDays(DAYS_APART))
        || first.isAfter(second.plusDays(DAYS_APART))) {
      return false;
    }
    Set<String> words = Words.telling(a.text());
    Set<String> others = Words.telling(b.text());
    long shared = words.stream().filter(others::contains).count();
    return shared >= SHARED_WORDS && shared >= SHARED_PART * Math.min(words.size(), others.size());
  }
}

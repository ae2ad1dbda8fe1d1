package org.hearsay.compare.verdict;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.compare.event.Period;
import org.hearsay.compare.event.Place;
import org.hearsay.compare.fact.FigureClaim;
import org.hearsay.compare.fact.Originators;
import org.hearsay.compare.population.Population;
import org.hearsay.compare.population.Scopes;
import org.hearsay.compare.text.Words;
import org.hearsay.compare.wording.Utterances;
import org.hearsay.corpus.Hedge;

/** Two claims that cannot both be right, the lower one first. */
record Dispute(FigureClaim low, FigureClaim high) {

  /** How far apart, as a share, numbers are that want more than one event to be of one thing. */
  private static final double FAR = 1;

  /** So many telling words, or half of them, have two sentences about one thing in common. */
  private static final int SHARED = 2;

  /** The share of telling words that two sentences have in common which count one thing. */
  private static final double OF_ONE_THING = 0.8;

  /** So many characters apart two numbers are held against each other by the text itself. */
  private static final int NEAR = 300;

  private static final Set<String> OF_ANY_TOLL = Words.list(Dispute.class, "toll-words.txt");

  /** How far apart they are, as a share of the lower one. */
  double gap() {
    return high.loose().gapAbove(low.loose());
  }

  /**
   * Whether both stand in wordings of one utterance, of which one must be wrong. Who is told of on
   * another day in other words may have spoken anew.
   */
  boolean inOneUtterance() {
    Utterances.Said one = low.said();
    Utterances.Said other = high.said();
    return !inOneArticle()
        && one != null
        && other != null
        && one.utterance() == other.utterance()
        && ((one.direct() && other.direct()) || low.asOf().equals(high.asOf()));
  }

  boolean inOneArticle() {
    return low.article().equals(high.article());
  }

  /** Whether both name one originator. One sentence that names two has no reason to mean one. */
  boolean hasOneVoice() {
    String voice = low.originator();
    String other = high.originator();
    return voice != null
        && other != null
        && (inOneSentence() ? voice.equals(other) : Originators.same(voice, other));
  }

  boolean inOneSentence() {
    return low.telling().isInSentenceOf(high.telling());
  }

  /** Whether the sentence of the higher one says that the figure has risen to it. */
  boolean isToldAsMoved() {
    return high.updated()
        && !high.earlier()
        && !hasTwoVoices()
        && low.population().equals(high.population())
        && daysOfRise().map(days -> days >= 0).orElse(true);
  }

  /** Whether both are numbers that a count can move from and to: not "dozens". */
  boolean areSteps() {
    return !Reasons.NO_STEP.contains(low.figure().quantity().hedge())
        && !Reasons.NO_STEP.contains(high.figure().quantity().hedge());
  }

  /** Whether two originators are named. */
  boolean hasTwoVoices() {
    return low.originator() != null && high.originator() != null && !hasOneVoice();
  }

  /**
   * Whether one who counts is told to have counted both, one of them as the least there are, or one
   * article that keeps up with the count gives both: the count moved, and nobody contradicts it.
   *
   * @param days within which a count moves on
   */
  boolean isOfOneCount(long days) {
    boolean soon = daysOfRise().map(rise -> Math.abs(rise) <= days).orElse(false);
    boolean running = inOneArticle() && (low.updated() || high.updated()) && !hasTwoVoices();
    boolean counting = hasOneVoice() && (isBound(low) || isBound(high));
    return soon && (counting || running);
  }

  private static boolean isBound(FigureClaim reading) {
    Hedge hedge = reading.figure().quantity().hedge();
    return hedge == Hedge.AT_LEAST || hedge == Hedge.MORE_THAN;
  }

  /** Whether both count the same, or the lower one counts more than the higher one. */
  boolean isComparable() {
    Population of = low.population();
    boolean sameOnes = of.equals(high.population()) || high.population().within(of);
    return sameOnes
        && !of.scopes().contains(Scopes.COMBINED) // of which attacks nobody knows
        && low.isInCare() == high.isInCare()
        && !areOfOtherNames();
  }

  /** "Dallas officers", "Baton Rouge police officers". */
  private boolean areOfOtherNames() {
    Set<String> names = low.namesCounted();
    Set<String> others = high.namesCounted();
    return !names.isEmpty() && !others.isEmpty() && Collections.disjoint(names, others);
  }

  /** The days from the lower claim to the higher one; empty where one has no date. */
  Optional<Long> daysOfRise() {
    Optional<LocalDate> before = low.asOf();
    return high.asOf()
        .flatMap(
            after -> before.map(day -> java.time.temporal.ChronoUnit.DAYS.between(day, after)));
  }

  /**
   * Whether both say where it happened and name other places, of which nobody knows that one lies
   * in the other, and the numbers are far apart: in a war there is more than one attack a day.
   */
  boolean isOfOtherPlaces() {
    Optional<Place> here = low.place();
    Optional<Place> there = high.place();
    return here.isPresent()
        && there.isPresent()
        && gap() >= FAR / 2
        && !here.get().isNamedAs(there.get())
        && here.get().to(there.get()).compareTo(Place.Relation.UNKNOWN) >= 0;
  }

  /**
   * Whether the sentences of two articles have so little in common that they hardly tell of one
   * thing: of people where the numbers are far apart, of things in any case, since an event has
   * many of them.
   */
  boolean areOfLittleInCommon() {
    boolean ofPeople = low.figure().measure().countsPeople();
    if (inOneArticle() || inOneUtterance() || (ofPeople && gap() < FAR)) {
      return false;
    }
    Set<String> words = telling(low);
    Set<String> others = telling(high);
    int least = Math.min(words.size(), others.size());
    words.retainAll(others);
    return ofPeople
        ? words.size() < SHARED && 2 * words.size() < least
        : words.size() < OF_ONE_THING * least;
  }

  /** Whether one article itself sets the numbers of two voices against each other. */
  boolean isToldAsDispute() {
    return hasTwoVoices() && areNear();
  }

  private boolean areNear() {
    return Math.abs(low.figure().span().start() - high.figure().span().start()) <= NEAR;
  }

  /** Whether one is a word like "hundreds" that does not stand near the other's number. */
  boolean isVague() {
    boolean vague =
        low.figure().quantity().hedge() == Hedge.VAGUE
            || high.figure().quantity().hedge() == Hedge.VAGUE;
    return vague && !(inOneArticle() && areNear());
  }

  private static Set<String> telling(FigureClaim reading) {
    Set<String> words = new TreeSet<>(reading.telling().words());
    words.removeAll(OF_ANY_TOLL);
    return words;
  }

  /** Whether both say when it happened, and mean other days. */
  boolean isOfOtherDays() {
    Optional<Period> then = Period.of(low.telling().event()).filter(Period::narrow);
    Optional<Period> other = Period.of(high.telling().event()).filter(Period::narrow);
    return then.isPresent() && other.isPresent() && !then.get().overlaps(other.get());
  }
}

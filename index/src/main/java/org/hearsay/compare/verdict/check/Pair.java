package org.hearsay.compare.verdict.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.hearsay.compare.fact.FigureClaim;
import org.hearsay.compare.fact.Interval;
import org.hearsay.compare.fact.Originators;
import org.hearsay.compare.wording.Utterances;
import org.hearsay.corpus.Hedge;
import org.jspecify.annotations.Nullable;

/** Two claims of one fact, the lower one first. */
public record Pair(FigureClaim low, FigureClaim high) {

  /** So many characters apart two numbers are held against each other by the text itself. */
  private static final int NEAR = 300;

  private static final Comparator<FigureClaim> LOWER_FIRST =
      Comparator.comparing(Pair::least, Comparator.nullsFirst(Comparator.naturalOrder()));

  /** The two in their order: the one first of which less can be meant. */
  public static Pair of(FigureClaim a, FigureClaim b) {
    Interval first = a.loose();
    Interval second = b.loose();
    boolean isHigher =
        first.above(second) || (!second.above(first) && LOWER_FIRST.compare(a, b) > 0);
    return isHigher ? new Pair(b, a) : new Pair(a, b);
  }

  private static @Nullable BigDecimal least(FigureClaim claim) {
    return claim.stated().low();
  }

  /**
   * How far apart they are, as a share of the lower one; of what leaves each other open, how far
   * apart the numbers are that they name.
   */
  public double gap() {
    BigDecimal number = low.figure().quantity().value();
    BigDecimal other = high.figure().quantity().value();
    return isDisjoint() || number == null || other == null
        ? high.loose().gapAbove(low.loose())
        : new Interval(other, other).gapAbove(new Interval(number, number));
  }

  /** Whether no number fits both, as a fair reader takes them. */
  public boolean isDisjoint() {
    return !low.loose().overlaps(high.loose());
  }

  boolean countsPeople() {
    return low.figure().measure().countsPeople();
  }

  /**
   * Whether both stand in wordings of one utterance, of which one must be wrong. Who is told of on
   * another day in other words may have spoken anew.
   */
  public boolean inOneUtterance() {
    Utterances.Said one = low.said();
    Utterances.Said other = high.said();
    return !inOneArticle()
        && one != null
        && other != null
        && one.utterance() == other.utterance()
        && ((one.direct() && other.direct()) || low.asOf().equals(high.asOf()));
  }

  public boolean inOneArticle() {
    return low.article().equals(high.article());
  }

  boolean inOneSentence() {
    return low.telling().isInSentenceOf(high.telling());
  }

  /** Whether both name one originator. One sentence that names two has no reason to mean one. */
  public boolean hasOneVoice() {
    String voice = low.originator();
    String other = high.originator();
    return voice != null
        && other != null
        && (inOneSentence() ? voice.equals(other) : Originators.same(voice, other));
  }

  /** Whether two originators are named. */
  public boolean hasTwoVoices() {
    return low.originator() != null && high.originator() != null && !hasOneVoice();
  }

  /**
   * Whether the sentences of both give a further count of people alike: 23 dead beside 146 hurt
   * here and beside 147 there.
   */
  public boolean sharesACount() {
    return !inOneArticle() && low.beside().stream().anyMatch(high.beside()::contains);
  }

  /** Whether both give a further count of people, and another one. */
  public boolean differsBeside() {
    return !inOneArticle()
        && !sharesACount()
        && low.beside().stream()
            .anyMatch(
                one -> high.beside().stream().anyMatch(other -> other.measure() == one.measure()));
  }

  /** Whether two articles begin with it, and the shorter sentence has half its words in common. */
  public boolean leadsAlike() {
    Set<String> words = low.telling().words();
    Set<String> others = high.telling().words();
    long shared = words.stream().filter(others::contains).count();
    return !inOneArticle()
        && low.telling().isInLead()
        && high.telling().isInLead()
        && 2 * shared >= Math.min(words.size(), others.size());
  }

  boolean areNear() {
    return inOneArticle()
        && Math.abs(low.figure().span().start() - high.figure().span().start()) <= NEAR;
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
    return isStep(low) && isStep(high);
  }

  /** Whether it is a number that a count can stand at: not "dozens", not "up to 40". */
  public static boolean isStep(FigureClaim claim) {
    return switch (claim.figure().quantity().hedge()) {
      case AT_MOST, LESS_THAN, VAGUE -> false;
      case EXACT, ABOUT, AT_LEAST, MORE_THAN, RANGE -> true;
    };
  }

  static boolean isBound(FigureClaim claim) {
    Hedge hedge = claim.figure().quantity().hedge();
    return hedge == Hedge.AT_LEAST || hedge == Hedge.MORE_THAN;
  }

  /** The days from the lower claim to the higher one; empty where one has no date. */
  public Optional<Long> daysOfRise() {
    Optional<LocalDate> before = low.asOf();
    return high.asOf().flatMap(after -> before.map(day -> ChronoUnit.DAYS.between(day, after)));
  }

  /** The claim of the earlier day; of one day, the lower one. */
  public FigureClaim before() {
    return rises() ? low : high;
  }

  /** The claim of the later day; of one day, the higher one. */
  public FigureClaim after() {
    return rises() ? high : low;
  }

  boolean rises() {
    return daysOfRise().map(days -> days >= 0).orElse(true);
  }

  /** "Post gives 34; Herald gives 61, citing the mayor". */
  public String phrase() {
    boolean naming = !low.population().equals(high.population());
    return low.phrase(naming) + "; " + high.phrase(naming);
  }
}

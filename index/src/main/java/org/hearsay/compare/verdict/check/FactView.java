package org.hearsay.compare.verdict.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hearsay.compare.fact.FigureClaim;
import org.hearsay.compare.fact.Interval;
import org.hearsay.compare.population.Population;
import org.hearsay.compare.population.Scopes;
import org.jspecify.annotations.Nullable;

/**
 * The claims of one fact, looked up by article, by number and by what they say of whom. Immutable
 * once made.
 */
public final class FactView {

  private static final Scopes SCOPES = Scopes.known();

  private static final Comparator<FigureClaim> BY_DATE =
      Comparator.comparing((FigureClaim claim) -> claim.asOf().orElse(LocalDate.MAX))
          .thenComparing(claim -> claim.telling().source().outlet())
          .thenComparing(FigureClaim::article)
          .thenComparing(claim -> claim.telling().span());

  /** So many articles that give one number settle how sources stand. */
  private static final int AGREEING = 4;

  private record Same(Population population, Interval stated) {}

  private final List<FigureClaim> claims;
  private final Map<String, List<FigureClaim>> byArticle = new HashMap<>();
  private final Map<BigDecimal, List<FigureClaim>> byNumber = new HashMap<>();
  private final Map<Population, List<FigureClaim>> byPopulation = new HashMap<>();
  private final Map<Same, LocalDate> firstDay = new HashMap<>();
  private final Consensus consensus;
  private final @Nullable LocalDate start;
  private final boolean perpetratorDied;
  private final List<Pair> rivals;

  /**
   * Of the claims of one fact.
   *
   * @param happened when the event began; null where nobody says, then the first day of a claim
   */
  public FactView(List<FigureClaim> claims, @Nullable LocalDate happened) {
    this.claims = claims.stream().sorted(BY_DATE).toList();
    for (FigureClaim claim : this.claims) {
      byArticle.computeIfAbsent(claim.article(), unused -> new ArrayList<>()).add(claim);
      byPopulation.computeIfAbsent(claim.population(), unused -> new ArrayList<>()).add(claim);
      BigDecimal number = claim.figure().quantity().value();
      if (number != null) {
        byNumber.computeIfAbsent(key(number), unused -> new ArrayList<>()).add(claim);
      }
      claim
          .asOf()
          .ifPresent(
              day -> firstDay.putIfAbsent(new Same(claim.population(), claim.stated()), day));
    }
    this.consensus = new Consensus(this.claims);
    this.start =
        happened != null
            ? happened
            : this.claims.stream()
                .map(FigureClaim::asOf)
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder())
                .orElse(null);
    this.perpetratorDied = this.claims.stream().anyMatch(FactView::tellsOfDeadPerpetrator);
    this.rivals = byArticle.values().stream().flatMap(FactView::rivals).toList();
  }

  /** What one article sets against each other: two who count, one close behind the other. */
  private static Stream<Pair> rivals(List<FigureClaim> ofArticle) {
    return IntStream.range(0, ofArticle.size())
        .boxed()
        .flatMap(i ->
            ofArticle.subList(i + 1, ofArticle.size()).stream()
                .map(other -> Pair.of(ofArticle.get(i), other)))
        .filter(pair -> !pair.low().stated().equals(pair.high().stated()))
        .filter(OneText::isToldAsDispute);
  }

  private static BigDecimal key(BigDecimal number) {
    return number.stripTrailingZeros();
  }

  private static boolean tellsOfDeadPerpetrator(FigureClaim claim) {
    return claim.population().scopes().contains(Scopes.WITH_PERPETRATOR)
        || claim.population().scopes().contains(Scopes.WITHOUT_PERPETRATOR)
        || SCOPES.says(Scopes.SUICIDE, claim.telling().sentence())
        || SCOPES.says(Scopes.SUICIDE, claim.telling().source().title());
  }

  /** All claims, by day. */
  public List<FigureClaim> claims() {
    return claims;
  }

  public int articles() {
    return byArticle.size();
  }

  List<FigureClaim> ofArticleOf(FigureClaim claim) {
    return byArticle.getOrDefault(claim.article(), List.of());
  }

  /** Those that name the same number, whatever they say of how near it is. */
  public List<FigureClaim> namingTheNumberOf(FigureClaim claim) {
    BigDecimal number = claim.figure().quantity().value();
    return number == null ? List.of(claim) : byNumber.getOrDefault(key(number), List.of());
  }

  /** How many articles give the number of a claim. */
  public long support(FigureClaim claim) {
    return namingTheNumberOf(claim).stream().map(FigureClaim::article).distinct().count();
  }

  /** How many articles give the number of a claim on days that fit. */
  long support(FigureClaim claim, Predicate<LocalDate> on) {
    return namingTheNumberOf(claim).stream()
        .filter(other -> other.asOf().filter(on).isPresent())
        .map(FigureClaim::article)
        .distinct()
        .count();
  }

  Consensus consensus() {
    return consensus;
  }

  public boolean isOutlier(FigureClaim claim) {
    return consensus.isOutlier(claim);
  }

  /** Whether one article alone gives the number, and several agree on another. */
  public boolean isPassedOver(FigureClaim claim) {
    return support(claim) == 1 && consensus.articles() >= AGREEING;
  }

  /** Whether the article of a claim itself counts far more, of whom these are some. */
  public boolean isSome(FigureClaim claim) {
    return PartOfOwnCount.whole(claim, this).isPresent();
  }

  /** When the event began; null where neither it nor a claim has a day. */
  @Nullable LocalDate start() {
    return start;
  }

  /** Whether a claim is as of the day on which it happened. */
  public boolean isOfFirstDay(FigureClaim claim) {
    return start != null && claim.asOf().map(day -> !day.isAfter(start)).orElse(false);
  }

  /** Whether any claim or headline says that whoever did it died too. */
  public boolean perpetratorDied() {
    return perpetratorDied;
  }

  /**
   * Whether an article sets the two numbers against each other, each as somebody else's count:
   * these two claims themselves, or two that name the same numbers.
   */
  public boolean areRivals(Pair pair) {
    return rivalOf(pair).isPresent();
  }

  /** The two claims of one article that set the numbers of a pair against each other. */
  public Optional<Pair> rivalOf(Pair pair) {
    return rivals.stream()
        .filter(rival ->
            rival.low().namesTheNumberOf(pair.low()) && rival.high().namesTheNumberOf(pair.high()))
        .findFirst();
  }

  /** Whether the article of one gives the other's number as well. */
  boolean gives(FigureClaim one, FigureClaim other) {
    return ofArticleOf(one).stream().anyMatch(also -> also.namesTheNumberOf(other));
  }

  /** Whether anybody says of a claim's number that it was the count before. */
  public boolean isCalledEarlier(FigureClaim claim) {
    return namingTheNumberOf(claim).stream()
        .anyMatch(other ->
            other.earlier()
                && other.namesTheNumberOf(claim)
                && other.population().equals(claim.population()));
  }

  /** Whether the article keeps up with the toll, so that it gives what it was and what it is. */
  boolean isRunning(FigureClaim claim) {
    return ofArticleOf(claim).stream().anyMatch(FigureClaim::updated);
  }

  /** Whether somebody gave the same value for the same people on an earlier day. */
  public boolean isOld(FigureClaim claim) {
    LocalDate first = firstDay.get(new Same(claim.population(), claim.stated()));
    return first != null && claim.asOf().map(first::isBefore).orElse(false);
  }

  /** Whether, of two figures of one day, all later ones are no lower than the higher one. */
  boolean risesLater(Pair pair) {
    LocalDate day = pair.low().asOf().orElseThrow();
    List<FigureClaim> later =
        byPopulation.getOrDefault(pair.high().population(), List.of()).stream()
            .filter(claim -> claim.asOf().map(date -> date.isAfter(day)).orElse(false))
            .toList();
    return !later.isEmpty()
        && later.stream().noneMatch(claim -> pair.high().loose().above(claim.loose()))
        && later.stream().anyMatch(claim -> !claim.lowBelow(pair.high()));
  }

  /** Whether somebody gave as much by the day of an earlier claim. */
  boolean wasKnown(FigureClaim value, FigureClaim by) {
    LocalDate day = by.asOf().orElse(LocalDate.MIN);
    return byPopulation.getOrDefault(value.population(), List.of()).stream()
        .filter(other -> !other.asOf().orElse(LocalDate.MAX).isAfter(day))
        .anyMatch(other -> other.stated().low() != null && !other.lowBelow(value));
  }
}

package org.hearsay.compare.finding;

import java.math.BigDecimal;
import java.util.List;
import org.hearsay.corpus.Measure;
import org.jspecify.annotations.Nullable;

/**
 * One measure of one event, with every value that the articles give for it.
 *
 * @param event the {@link Event#id}
 * @param counted the population, as most claims name it; null where nothing is counted
 * @param reason one sentence that says why the verdict is what it is
 * @param low the least of all values, inclusive; null is unbounded
 * @param high the most of all values, inclusive; null is unbounded
 * @param values different values: of all who came to harm, then of groups of them; each lowest
 *     first
 * @param dispute what contradicts each other most, told as a conflict or not; null where nothing
 *     does
 * @param explained every pair of different values that was weighed, and what decided
 * @param selfContradictions who gives two of the numbers, of which one must be wrong
 */
public record Fact(
    String id,
    String event,
    Measure measure,
    @Nullable String counted,
    FactVerdict verdict,
    String reason,
    @Nullable BigDecimal low,
    @Nullable BigDecimal high,
    List<Value> values,
    @Nullable Dispute dispute,
    List<Explanation> explained,
    List<SelfContradiction> selfContradictions) {

  /** A fact in which nothing was weighed, and for which nobody gives two numbers. */
  public Fact(
      String id,
      String event,
      Measure measure,
      @Nullable String counted,
      FactVerdict verdict,
      String reason,
      @Nullable BigDecimal low,
      @Nullable BigDecimal high,
      List<Value> values) {
    this(
        id, event, measure, counted, verdict, reason, low, high, values, null, List.of(),
        List.of());
  }

  /**
   * One value and who gives it.
   *
   * @param low inclusive; null is unbounded
   * @param high inclusive; null is unbounded
   * @param text the value as a reader would write it: "more than 1,300"
   * @param claims in the order of publication
   * @param outlier whether nearly all give a number far from it: a slip, or another count
   */
  public record Value(
      @Nullable BigDecimal low,
      @Nullable BigDecimal high,
      String text,
      List<Claim> claims,
      boolean outlier) {
    public Value {
      claims = List.copyOf(claims);
    }

    /** A value among others like it. */
    public Value(
        @Nullable BigDecimal low, @Nullable BigDecimal high, String text, List<Claim> claims) {
      this(low, high, text, claims, false);
    }
  }

  public Fact {
    values = List.copyOf(values);
    explained = List.copyOf(explained);
    selfContradictions = List.copyOf(selfContradictions);
  }
}

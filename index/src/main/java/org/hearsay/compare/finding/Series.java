package org.hearsay.compare.finding;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.hearsay.corpus.Measure;
import org.jspecify.annotations.Nullable;

/**
 * One count, sum or share that articles give at different times or differently, whatever event it
 * belongs to: refugees in a country, the cost of a plan, prisoners held.
 *
 * @param id the same as long as its first figure is the same
 * @param counted what is counted, as most claims name it; null where nothing is
 * @param unit a currency or a unit; null for things counted
 * @param of the names that its sentences share: whose figure it is; empty where they share none
 * @param window the years or months that its sentences name; empty where none does
 * @param verdict {@link FactVerdict#CONFLICT} or {@link FactVerdict#UPDATE}
 * @param reason one sentence that says why
 * @param isForecast whether all of it is expected and nothing has come true
 * @param low the least of all values, inclusive; null is unbounded
 * @param high the most of all values, inclusive; null is unbounded
 * @param values different values, lowest first
 * @param explained every pair of figures that was weighed, and what decided
 */
public record Series(
    String id,
    Measure measure,
    @Nullable String counted,
    @Nullable String unit,
    List<String> of,
    List<String> window,
    FactVerdict verdict,
    String reason,
    boolean isForecast,
    @Nullable BigDecimal low,
    @Nullable BigDecimal high,
    List<Value> values,
    List<Explanation> explained) {

  /** One value and who gives it. */
  public record Value(
      @Nullable BigDecimal low, @Nullable BigDecimal high, String text, List<Dated> claims) {
    public Value {
      claims = List.copyOf(claims);
    }
  }

  /**
   * A claim with the day that it is the state of.
   *
   * @param asOf by its sentence first, else the day of its article; null where nothing tells
   */
  public record Dated(Claim claim, @Nullable LocalDate asOf) {}

  /** The claims of all values. */
  public Stream<Claim> claims() {
    return values.stream().flatMap(value -> value.claims().stream()).map(Dated::claim);
  }

  public Series {
    of = List.copyOf(of);
    window = List.copyOf(window);
    values = List.copyOf(values);
    explained = List.copyOf(explained);
  }
}

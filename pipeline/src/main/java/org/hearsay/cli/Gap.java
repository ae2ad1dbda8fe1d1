package org.hearsay.cli;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.compare.finding.Fact;
import org.hearsay.compare.finding.Series;
import org.jspecify.annotations.Nullable;

/**
 * How far two numbers must be apart to be worth a look: so many, or so many percent of the lower.
 *
 * @param isShare whether it is percent
 */
record Gap(BigDecimal least, boolean isShare) {

  private static final Pattern WRITTEN = Pattern.compile("(\\d{1,18}(?:\\.\\d{1,6})?) ?(%?)");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** Both ends of a value; null is unbounded. */
  private record Ends(@Nullable BigDecimal low, @Nullable BigDecimal high) {}

  /** "5", "2.5", "10%"; nothing where it is none. */
  static Optional<Gap> parse(String given) {
    Matcher written = WRITTEN.matcher(given.strip());
    return written.matches()
        ? Optional.of(new Gap(new BigDecimal(written.group(1)), !written.group(2).isEmpty()))
        : Optional.empty();
  }

  boolean isIn(Fact fact) {
    return isAmong(
        fact.values().stream().map(value -> new Ends(value.low(), value.high())).toList());
  }

  boolean isIn(Series series) {
    return isAmong(
        series.values().stream().map(value -> new Ends(value.low(), value.high())).toList());
  }

  /** From the end of the lowest to the beginning of the highest. */
  private boolean isAmong(Collection<Ends> values) {
    Optional<BigDecimal> end =
        values.stream().map(Ends::high).filter(Objects::nonNull).min(Comparator.naturalOrder());
    Optional<BigDecimal> beginning =
        values.stream().map(Ends::low).filter(Objects::nonNull).max(Comparator.naturalOrder());
    if (end.isEmpty() || beginning.isEmpty() || end.get().compareTo(beginning.get()) > 0) {
      return false;
    }
    BigDecimal between = beginning.get().subtract(end.get());
    BigDecimal wanted = isShare ? least.multiply(end.get().abs()) : least;
    return between.signum() > 0
        && (isShare ? between.multiply(HUNDRED) : between).compareTo(wanted) >= 0;
  }
}

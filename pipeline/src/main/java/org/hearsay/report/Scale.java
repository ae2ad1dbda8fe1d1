package org.hearsay.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.hearsay.compare.finding.Fact;
import org.hearsay.corpus.Hedge;
import org.hearsay.corpus.Measure;
import org.jspecify.annotations.Nullable;

/**
 * Where values stand on an axis that holds all values of a fact with round numbers at its ends.
 *
 * <p>The axis begins at zero where that leaves the values room, and is logarithmic where the
 * greatest is more than a hundred times the least.
 */
final class Scale {

  private static final double LOGARITHMIC_FROM = 100;
  private static final int STEPS = 4;

  /** What an open interval needs beyond the last value, as a part of the axis. */
  private static final double ROOM_FOR_OPEN_ENDS = 0.12;

  private final double from;
  private final double to;
  private final boolean logarithmic;
  private final double leastStep;

  private Scale(double from, double to, boolean logarithmic, double leastStep) {
    this.from = from;
    this.to = to;
    this.logarithmic = logarithmic;
    this.leastStep = leastStep;
  }

  /** What is drawn: what lies far from all others would leave them no room. */
  static List<Fact.Value> near(Fact fact) {
    List<Fact.Value> near = fact.values().stream().filter(value -> !value.outlier()).toList();
    return near.isEmpty() ? fact.values() : near;
  }

  /** Whether a number is named, and not "thousands". */
  private static boolean namesANumber(Fact.Value value) {
    return value.claims().stream().noneMatch(claim -> claim.hedge() == Hedge.VAGUE);
  }

  /** Whether the axis ends before the number. */
  boolean endsBefore(BigDecimal value) {
    return value.doubleValue() > to;
  }

  /** Whether the value is drawn. */
  static boolean holds(Fact fact, Fact.Value value) {
    return near(fact).contains(value);
  }

  /** Empty where there is nothing to draw: dates, no bounded end at all, numbers out of bounds. */
  static Optional<Scale> of(Fact fact) {
    List<Fact.Value> near = near(fact);
    boolean names = near.stream().anyMatch(Scale::namesANumber);
    // "Thousands" may go on beyond the drawing where others name numbers: how far it goes, nobody
    // says.
    double[] ends =
        near.stream()
            .flatMapToDouble(
                value -> ends(value.low(), names && !namesANumber(value) ? null : value.high()))
            .sorted()
            .toArray();
    if (fact.measure() == Measure.DATE
        || ends.length == 0
        || !Double.isFinite(ends[0])
        || !Double.isFinite(ends[ends.length - 1])) {
      return Optional.empty();
    }
    boolean open =
        near.stream()
            .anyMatch(value ->
                value.high() == null || value.high().doubleValue() > ends[ends.length - 1]);
    double least = isCounted(fact.measure()) ? 1 : 0;
    return Optional.of(between(ends[0], ends[ends.length - 1], open, least));
  }

  /** "Up to 40" ends at 40; that it may be none at all is no reason to begin the axis there. */
  private static DoubleStream ends(@Nullable BigDecimal low, @Nullable BigDecimal high) {
    DoubleStream.Builder ends = DoubleStream.builder();
    if (low != null && (low.signum() != 0 || high == null || high.signum() == 0)) {
      ends.add(low.doubleValue());
    }
    if (high != null) {
      ends.add(high.doubleValue());
    }
    return ends.build();
  }

  /** Of these there is no half. */
  private static boolean isCounted(Measure measure) {
    return switch (measure) {
      case KILLED,
          INJURED,
          CASUALTIES,
          MISSING,
          KIDNAPPED,
          DISPLACED,
          EVACUATED,
          ARRESTED,
          INFECTED,
          VOTE,
          COUNT ->
          true;
      case MONEY, DURATION, DATE, PERCENT, TEMPERATURE, MAGNITUDE, DISTANCE, AGE -> false;
    };
  }

  private static Scale between(double least, double most, boolean open, double leastStep) {
    if (least > 0 && most / least > LOGARITHMIC_FROM) {
      double end = open ? most * 2 : most;
      return new Scale(
          Math.pow(10, Math.floor(Math.log10(least))),
          Math.pow(10, Math.ceil(Math.log10(end))),
          true,
          leastStep);
    }
    double start = least >= 0 && least <= most * 0.4 ? 0 : least;
    double width = most - start;
    if (width <= 0) {
      width = Math.max(Math.abs(most) / 5, 1);
      start = most >= 0 ? Math.max(0, most - width) : most - width;
    }
    double end = open ? most + width * ROOM_FOR_OPEN_ENDS : most;
    double step = Math.max(step(end - start), leastStep);
    return new Scale(
        Math.floor(start / step) * step, Math.ceil(end / step) * step, false, leastStep);
  }

  /** The round number that divides the width into about {@value #STEPS}. */
  private static double step(double width) {
    double rough = width / STEPS;
    double power = Math.pow(10, Math.floor(Math.log10(rough)));
    double digits = rough / power;
    return power * (digits <= 1 ? 1 : digits <= 2 ? 2 : digits <= 5 ? 5 : 10);
  }

  boolean isLogarithmic() {
    return logarithmic;
  }

  /** Where the value stands, from 0 at the axis' begin to 1 at its end, never beyond. */
  double place(BigDecimal value) {
    return place(value.doubleValue());
  }

  private double place(double value) {
    if (logarithmic) {
      return value <= 0 ? 0 : Math.clamp(Math.log(value / from) / Math.log(to / from), 0.0, 1.0);
    }
    return Math.clamp((value - from) / (to - from), 0.0, 1.0);
  }

  /** The round numbers of the axis, from its begin to its end. */
  List<Tick> ticks() {
    List<Tick> ticks = new ArrayList<>();
    double step = logarithmic ? powers() : Math.max(step(to - from), leastStep);
    int most = 40;
    for (double at = from; at <= to * (1 + 1e-9) + 1e-12 && ticks.size() < most; ) {
      ticks.add(new Tick(place(at), label(at)));
      at = logarithmic ? at * step : at + step;
    }
    return ticks;
  }

  /** The power of ten between ticks that leaves about {@value #STEPS} of them. */
  private double powers() {
    return Math.pow(10, Math.ceil(Math.log10(to / from) / (STEPS + 1)));
  }

  /** A number of the axis and where it stands. */
  record Tick(double place, String label) {}

  /** "0", "250", "1,400", "1.5m", "20bn": at most three or four digits. */
  private static String label(double value) {
    double size = Math.abs(value);
    if (size >= 1e12) {
      return shortened(value / 1e12) + "tn";
    }
    if (size >= 1e9) {
      return shortened(value / 1e9) + "bn";
    }
    if (size >= 1e6) {
      return shortened(value / 1e6) + "m";
    }
    return shortened(value);
  }

  private static String shortened(double value) {
    String digits = String.format(Locale.ROOT, "%,.3f", value);
    int end = digits.length();
    while (digits.charAt(end - 1) == '0') {
      end--;
    }
    String number = digits.substring(0, digits.charAt(end - 1) == '.' ? end - 1 : end);
    return number.equals("-0") ? "0" : number;
  }
}

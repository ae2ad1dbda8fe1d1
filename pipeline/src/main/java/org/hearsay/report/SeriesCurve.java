package org.hearsay.report;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import org.hearsay.compare.finding.Series;

/**
 * A series as a small drawing: the days from left to right, the numbers upwards from the lowest,
 * each figure a dot, the spread of each day a bar.
 *
 * @param dots of the figures
 * @param bands of the days on which several numbers were given
 * @param line through the middle of each day's numbers, as the points of a polyline
 */
record SeriesCurve(
    List<Dot> dots,
    List<Band> bands,
    String line,
    String from,
    String to,
    String low,
    String high) {

  static final int WIDTH = 320;
  static final int HEIGHT = 96;
  private static final int MARGIN = 8;

  /** A figure; what a reader is told of it. */
  record Dot(String x, String y, String label) {}

  /** A day's numbers, from the highest down. */
  record Band(String x, String top, String height) {}

  private record Spot(LocalDate day, double number, String label) {}

  /** Empty where fewer than two days have a number. */
  static Optional<SeriesCurve> of(Series series) {
    List<Spot> spots = spots(series);
    if (spots.size() < 2) {
      return Optional.empty();
    }
    LocalDate first = spots.getFirst().day();
    long days = ChronoUnit.DAYS.between(first, spots.getLast().day());
    double low = spots.stream().mapToDouble(Spot::number).min().orElseThrow();
    double high = spots.stream().mapToDouble(Spot::number).max().orElseThrow();
    if (days == 0 || high <= low) {
      return Optional.empty();
    }
    List<Dot> dots = new ArrayList<>();
    TreeMap<Double, double[]> byDay = new TreeMap<>();
    for (Spot spot : spots) {
      double x = along(ChronoUnit.DAYS.between(first, spot.day()) / (double) days, WIDTH);
      double y = HEIGHT - along((spot.number() - low) / (high - low), HEIGHT);
      dots.add(new Dot(written(x), written(y), spot.label()));
      double[] spread = byDay.computeIfAbsent(x, unused -> new double[] {y, y});
      spread[0] = Math.min(spread[0], y);
      spread[1] = Math.max(spread[1], y);
    }
    List<Band> bands = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    byDay.forEach((x, spread) -> {
      line.append(written(x)).append(',').append(written((spread[0] + spread[1]) / 2)).append(' ');
      if (spread[1] > spread[0]) {
        bands.add(new Band(written(x - 3), written(spread[0]), written(spread[1] - spread[0])));
      }
    });
    return Optional.of(
        new SeriesCurve(
            dots,
            bands,
            line.toString().strip(),
            Wording.day(first),
            Wording.day(spots.getLast().day()),
            series.values().getFirst().text(),
            series.values().getLast().text()));
  }

  private static List<Spot> spots(Series series) {
    List<Spot> spots = new ArrayList<>();
    for (Series.Value value : series.values()) {
      double number =
          value.low() != null
              ? value.low().doubleValue()
              : value.high() != null ? value.high().doubleValue() : Double.NaN;
      for (Series.Dated dated : value.claims()) {
        LocalDate day = dated.asOf();
        if (day != null && !Double.isNaN(number)) {
          spots.add(new Spot(day, number, SeriesChapter.line(value, dated)));
        }
      }
    }
    spots.sort(Comparator.comparing(Spot::day));
    return spots;
  }

  private static double along(double share, int length) {
    return MARGIN + share * (length - 2 * MARGIN);
  }

  private static String written(double place) {
    return String.format(Locale.ROOT, "%.1f", place);
  }
}

package org.hearsay.report;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hearsay.compare.finding.Claim;
import org.hearsay.compare.finding.Dispute;
import org.hearsay.compare.finding.Fact;
import org.hearsay.compare.finding.FactVerdict;
import org.jspecify.annotations.Nullable;

/**
 * A toll that moved, or a conflict of several days, drawn over the days of publication. All places
 * are from 0 to 1.
 *
 * @param description the drawing in words, for who cannot see it
 * @param points every dated claim, in the order of the days
 * @param steps the line from each day's most given value to the next day's; none through a
 *     conflict, in which nobody's count leads to another's
 */
record Timeline(
    String description,
    List<Scale.Tick> ticks,
    List<Point> points,
    List<Step> steps,
    List<Day> days) {

  private static final DateTimeFormatter DAY_AND_MONTH =
      DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);

  /** Of a label, in parts of the drawing on a phone. */
  private static final double LETTER_WIDTH = 0.036;

  /** Days nearer than this to one another would overlap on a phone. */
  private static final double LABEL_WIDTH = 0.24;

  private static final double LABEL_HEIGHT = 0.2;
  private static final int LONGEST_LABEL = 20;

  /** One claim. */
  record Point(
      double x,
      double y,
      Reach reach,
      String text,
      String outlet,
      String title,
      boolean isLabelled) {
    String anchor() {
      return Timeline.anchor(x);
    }

    /** On a phone, where only the value is written. */
    private double labelWidth() {
      return text.length() * LETTER_WIDTH;
    }

    private double labelStart() {
      return switch (anchor()) {
        case "start" -> x;
        case "end" -> x - labelWidth();
        default -> x - labelWidth() / 2;
      };
    }

    private Point withLabel() {
      return new Point(x, y, reach, text, outlet, title, true);
    }
  }

  /** A stretch of the line. */
  record Step(double fromX, double fromY, double toX, double toY) {}

  /** A day under the axis. */
  record Day(double x, String label) {
    String anchor() {
      return Timeline.anchor(x);
    }
  }

  private record Dated(LocalDate day, Fact.Value value, Claim claim) {}

  /** Empty where nothing moved or is disputed, or fewer than two days are known. */
  static Optional<Timeline> of(Fact fact) {
    if (fact.verdict() != FactVerdict.UPDATE && fact.verdict() != FactVerdict.CONFLICT) {
      return Optional.empty();
    }
    List<Dated> claims = dated(fact);
    long days = claims.stream().map(Dated::day).distinct().count();
    return days < 2 ? Optional.empty() : Scale.of(fact).map(scale -> of(claims, scale, fact));
  }

  private static List<Dated> dated(Fact fact) {
    List<Dated> dated = new ArrayList<>();
    for (Fact.Value value : fact.values()) {
      for (Claim claim : value.claims()) {
        LocalDate day = claim.published();
        if (day != null) {
          dated.add(new Dated(day, value, claim));
        }
      }
    }
    // Stable, so the values of one day stay lowest first.
    dated.sort(Comparator.comparing(Dated::day));
    return dated;
  }

  private static Timeline of(List<Dated> claims, Scale scale, Fact fact) {
    boolean isDisputed = fact.verdict() == FactVerdict.CONFLICT;
    LocalDate first = claims.getFirst().day();
    double length = ChronoUnit.DAYS.between(first, claims.getLast().day());
    List<Point> points = new ArrayList<>();
    TreeMap<LocalDate, List<Point>> byDay = new TreeMap<>();
    for (Dated dated : claims) {
      double x = ChronoUnit.DAYS.between(first, dated.day()) / length;
      Reach reach = Reach.of(dated.value(), scale);
      OptionalDouble dot = reach.dot();
      double y = dot.isPresent() ? dot.getAsDouble() : (reach.from() + reach.to()) / 2;
      Point point =
          new Point(
              x,
              y,
              reach,
              TextCanvas.cell(Shown.line(dated.value().text()), LONGEST_LABEL).strip(),
              Wording.outlet(dated.claim()),
              Shown.line(dated.value().text()) + ", " + Summary.provenance(dated.claim()),
              false);
      points.add(point);
      byDay.computeIfAbsent(dated.day(), day -> new ArrayList<>()).add(point);
    }
    return new Timeline(
        description(claims),
        scale.ticks(),
        labelled(points, claims, fact.dispute()),
        isDisputed ? List.of() : steps(byDay),
        days(byDay, first));
  }

  /** The same points, with labels where there is room: what is disputed comes first. */
  private static List<Point> labelled(
      List<Point> points, List<Dated> claims, @Nullable Dispute dispute) {
    List<Integer> order = new ArrayList<>(IntStream.range(0, points.size()).boxed().toList());
    if (dispute != null) {
      order.sort(Comparator.comparing(i -> !isDisputed(claims.get(i).claim(), dispute)));
    }
    List<Point> labelled = new ArrayList<>(points);
    for (int i : order) {
      Point point = points.get(i);
      if (hasRoom(labelled, point)) {
        labelled.set(i, point.withLabel());
      }
    }
    return labelled;
  }

  private static boolean isDisputed(Claim claim, Dispute dispute) {
    return Stream.of(dispute.low(), dispute.high())
        .anyMatch(
            side -> side.article().equals(claim.article()) && side.span().equals(claim.span()));
  }

  private static boolean hasRoom(List<Point> points, Point point) {
    return points.stream()
        .filter(Point::isLabelled)
        .noneMatch(other ->
            Math.abs(other.y - point.y) < LABEL_HEIGHT
                && other.labelStart() < point.labelStart() + point.labelWidth()
                && point.labelStart() < other.labelStart() + other.labelWidth());
  }

  private static List<Step> steps(TreeMap<LocalDate, List<Point>> byDay) {
    List<Step> steps = new ArrayList<>();
    Point last = null;
    for (List<Point> day : byDay.values()) {
      Point next = mostGiven(day);
      if (last != null) {
        steps.add(new Step(last.x, last.y, next.x, last.y));
        steps.add(new Step(next.x, last.y, next.x, next.y));
      }
      last = next;
    }
    return steps;
  }

  /** The value that most claims of a day give; of several the highest. */
  private static Point mostGiven(List<Point> day) {
    Point best = day.getFirst();
    long most = 0;
    for (Point point : day) {
      long given = day.stream().filter(other -> other.y == point.y).count();
      if (given >= most) {
        best = point;
        most = given;
      }
    }
    return best;
  }

  private static List<Day> days(TreeMap<LocalDate, List<Point>> byDay, LocalDate first) {
    List<Day> days = new ArrayList<>();
    for (LocalDate date : byDay.keySet()) {
      double x = byDay.get(date).getFirst().x;
      boolean isLast = date.equals(byDay.lastKey());
      if (isLast && days.size() > 1 && x - days.getLast().x < LABEL_WIDTH) {
        days.removeLast();
      }
      if (days.isEmpty() || isLast || x - days.getLast().x >= LABEL_WIDTH) {
        boolean sameYear = !days.isEmpty() && date.getYear() == first.getYear();
        days.add(new Day(x, sameYear ? DAY_AND_MONTH.format(date) : Wording.shortDay(date)));
      }
    }
    return days;
  }

  private static String description(List<Dated> claims) {
    return claims.stream()
        .map(dated ->
            Wording.day(dated.day())
                + ": "
                + Shown.line(dated.value().text())
                + " ("
                + Wording.outlet(dated.claim())
                + ")")
        .collect(Collectors.joining("; ", "Over time. ", "."));
  }

  private static String anchor(double x) {
    return x < 0.08 ? "start" : x > 0.92 ? "end" : "middle";
  }
}

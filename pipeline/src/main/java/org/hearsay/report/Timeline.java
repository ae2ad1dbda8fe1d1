package org.hearsay.report;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hearsay.compare.finding.Claim;
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

  /** A letter under the axis, in parts of the drawing on a phone. */
  private static final double DAY_LETTER = 0.026;

  private static final int LONGEST_LABEL = 20;

  private static final int MOST_LABELS = 8;

  /** So many intervals can stand beside each other. */
  private static final int MANY = 8;

  /**
   * One claim.
   *
   * @param isTold whether the headline speaks of its value
   * @param label where its value and outlet are written; null where there is no room
   */
  record Point(
      double x,
      double y,
      Reach reach,
      String text,
      String outlet,
      String title,
      boolean isTold,
      @Nullable Label label) {

    private Point with(@Nullable Label placed) {
      return new Point(x, y, reach, text, outlet, title, isTold, placed);
    }
  }

  /** A stretch of the line. */
  record Step(double fromX, double fromY, double toX, double toY) {}

  /** A day under the axis. */
  record Day(double x, String label) {
    private double width() {
      return label.length() * DAY_LETTER;
    }

    private boolean isClearOf(Day next) {
      return x + width() / 2 + DAY_LETTER < next.x - next.width() / 2;
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
    for (Fact.Value value : Scale.near(fact)) {
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
    List<Fact.Value> told = Told.of(fact).map(Told::both).orElse(List.of());
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
              shortened(dated.value()),
              Wording.outlet(dated.claim()),
              Shown.line(dated.value().text()) + ", " + Summary.provenance(dated.claim()),
              told.contains(dated.value()),
              null);
      points.add(point);
      byDay.computeIfAbsent(dated.day(), day -> new ArrayList<>()).add(point);
    }
    return new Timeline(
        description(claims),
        scale.ticks(),
        labelled(points, claims),
        isDisputed ? List.of() : steps(byDay),
        days(byDay, first));
  }

  /** "20 children", of "20 children, without the perpetrator". */
  private static String shortened(Fact.Value value) {
    String text = Shown.line(value.text());
    int comma = text.indexOf(", ");
    return TextCanvas.cell(comma < 0 ? text : text.substring(0, comma), LONGEST_LABEL).strip();
  }

  /** The same points, with labels where there is room: what the headline speaks of comes first. */
  private static List<Point> labelled(List<Point> points, List<Dated> claims) {
    List<Integer> order =
        new ArrayList<>(
            IntStream.range(0, points.size())
                .filter(i -> points.get(i).reach().dot().isPresent())
                .boxed()
                .toList());
    order.sort(Comparator.comparing(i -> !points.get(i).isTold()));
    List<Point> labelled = new ArrayList<>(points);
    Set<Fact.Value> written = new HashSet<>();
    int labels = 0;
    for (int i : order) {
      Point point = points.get(i);
      boolean isFirst = written.add(claims.get(i).value());
      Label label = Label.of(point, labelled, point.isTold() && isFirst);
      if (label != null && labels++ < MOST_LABELS) {
        labelled.set(i, point.with(label));
      }
    }
    return labelled;
  }

  /** Whether a point is drawn fainter, so that those stand out that the headline speaks of. */
  boolean isFaint(Point point) {
    return points.size() > MANY && !point.isTold() && points.stream().anyMatch(Point::isTold);
  }

  /** How wide the intervals are drawn: many of them would be one block. */
  int barWidth() {
    return points.stream().filter(point -> !point.reach().isPoint()).count() > MANY ? 3 : 10;
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

  /** What the headline speaks of, else the value that most give; of several the highest. */
  private static Point mostGiven(List<Point> ofTheDay) {
    List<Point> told = ofTheDay.stream().filter(Point::isTold).toList();
    List<Point> day = told.isEmpty() ? ofTheDay : told;
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
      boolean sameYear = !days.isEmpty() && date.getYear() == first.getYear();
      Day day =
          new Day(
              byDay.get(date).getFirst().x,
              sameYear ? DAY_AND_MONTH.format(date) : Wording.shortDay(date));
      boolean isLast = date.equals(byDay.lastKey());
      if (isLast && days.size() > 1 && !days.getLast().isClearOf(day)) {
        days.removeLast();
      }
      if (days.isEmpty() || isLast || days.getLast().isClearOf(day)) {
        days.add(day);
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
}

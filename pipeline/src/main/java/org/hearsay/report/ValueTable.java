package org.hearsay.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.compare.finding.Claim;
import org.hearsay.compare.finding.Fact;
import org.jspecify.annotations.Nullable;

/** The values under each other with their sources, and where they stand on one line. */
final class ValueTable {
  private static final String INDENT = "    ";
  private static final int GAP = 2;
  private static final int DAY = "12 Sep 2013".length();
  private static final int WIDEST_TRACK = 28;
  private static final int NARROWEST_TRACK = 10;
  private static final int WIDEST_VALUE = 26;

  private final Fact fact;
  private final int valueWidth;
  private final int whoWidth;
  private final int outletWidth;
  private final int trackWidth;
  private final Optional<Scale> scale;

  ValueTable(Fact fact, int width) {
    this.fact = fact;
    List<Claim> claims = ReportOutline.claims(fact).toList();
    int room = width - INDENT.length() - 3 * GAP - DAY;
    valueWidth =
        Math.min(
            widest(fact.values().stream().map(ValueTable::text).toList()),
            Math.min(WIDEST_VALUE, room / 3));
    int names = room - valueWidth;
    int who = widest(claims.stream().map(Wording::originator).toList());
    int outlet = widest(claims.stream().map(Wording::outlet).toList());
    int track = Math.min(names - who - outlet - GAP, WIDEST_TRACK);
    scale = fact.values().size() > 1 ? Scale.of(fact) : Optional.empty();
    trackWidth = scale.isEmpty() || track < NARROWEST_TRACK ? 0 : track;
    whoWidth = Math.min(who, Math.max(names / 2, names - outlet));
    outletWidth = Math.min(outlet, names - whoWidth);
  }

  private static int widest(List<String> texts) {
    return texts.stream().mapToInt(TextCanvas::seen).max().orElse(0);
  }

  private static String text(Fact.Value value) {
    return Summary.value(value);
  }

  List<String> rows() {
    List<String> rows = new ArrayList<>();
    for (Fact.Value value : fact.values()) {
      boolean first = true;
      for (Claim claim : value.claims()) {
        rows.add(row(first ? value : null, claim));
        first = false;
      }
    }
    return rows;
  }

  private String row(Fact.@Nullable Value value, Claim claim) {
    String gap = " ".repeat(GAP);
    LocalDate published = claim.published();
    String text = value == null ? "" : text(value);
    String track =
        trackWidth == 0 ? "" : (value == null ? " ".repeat(trackWidth) : track(value)) + gap;
    return INDENT
        + TextCanvas.cell(text, valueWidth)
        + gap
        + track
        + TextCanvas.cell(Wording.originator(claim), whoWidth)
        + gap
        + TextCanvas.cell(Wording.outlet(claim), outletWidth)
        + gap
        + (published == null ? "no date" : Wording.shortDay(published));
  }

  /** "·····●━━━━▶": a dot for the number named, a line for what the hedge leaves open. */
  private String track(Fact.Value value) {
    if (!Scale.holds(fact, value)) {
      return " ".repeat(trackWidth);
    }
    Reach reach = Reach.of(value, scale.orElseThrow());
    StringBuilder track = new StringBuilder("·".repeat(trackWidth));
    int from = column(reach.from());
    int to = column(reach.to());
    for (int i = from; i <= to; i++) {
      track.setCharAt(i, '━');
    }
    if (reach.openLow()) {
      track.setCharAt(from, '◀');
    }
    if (reach.openHigh()) {
      track.setCharAt(to, '▶');
    }
    reach.dot().ifPresent(dot -> track.setCharAt(column(dot), '●'));
    return track.toString();
  }

  private int column(double place) {
    return (int) Math.round(place * (trackWidth - 1));
  }
}

package org.hearsay.report;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.compare.finding.Claim;
import org.hearsay.compare.finding.Event;
import org.hearsay.compare.finding.Fact;
import org.hearsay.compare.finding.FactVerdict;
import org.hearsay.compare.finding.Outcome;
import org.hearsay.compare.finding.QuoteVerdict;
import org.hearsay.compare.finding.SelfContradiction;
import org.hearsay.corpus.Measure;
import org.jspecify.annotations.Nullable;

/** The words in which the report speaks to a reader, the same on a terminal and on a page. */
public final class Wording {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter SHORT_DAY =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

  /** Nouns that say the harm, so that beside its name only "people" is left to say. */
  private static final Set<String> THEMSELVES =
      Set.of("deaths", "dead", "fatalities", "victims", "casualties", "injuries", "one", "nobody");

  private Wording() {}

  /** "Civilians killed", "Money: aid", "Rockets". */
  public static String title(Fact fact) {
    return title(fact.measure(), fact.counted());
  }

  static String title(Measure kind, @Nullable String whatIsCounted) {
    String counted = whatIsCounted == null ? "" : Shown.line(whatIsCounted).strip();
    String measure = measure(kind);
    if (counted.isEmpty()) {
      return Shown.capitalised(measure);
    }
    String title =
        switch (kind) {
          case KILLED,
              INJURED,
              CASUALTIES,
              MISSING,
              KIDNAPPED,
              DISPLACED,
              EVACUATED,
              ARRESTED,
              INFECTED ->
              (THEMSELVES.contains(counted) ? "people" : counted) + " " + measure;
          case COUNT -> counted;
          case MONEY, DURATION, DATE, PERCENT, VOTE, TEMPERATURE, MAGNITUDE, DISTANCE, AGE ->
              measure + ": " + counted;
        };
    return Shown.capitalised(title);
  }

  /** "killed", "share". */
  public static String measure(Measure measure) {
    return switch (measure) {
      case KILLED -> "killed";
      case INJURED -> "injured";
      case CASUALTIES -> "killed or injured";
      case MISSING -> "missing";
      case KIDNAPPED -> "kidnapped";
      case DISPLACED -> "displaced";
      case EVACUATED -> "evacuated";
      case ARRESTED -> "arrested";
      case INFECTED -> "infected";
      case MONEY -> "money";
      case DURATION -> "duration";
      case DATE -> "date";
      case PERCENT -> "share";
      case VOTE -> "votes";
      case TEMPERATURE -> "temperature";
      case MAGNITUDE -> "magnitude";
      case DISTANCE -> "distance";
      case AGE -> "age";
      case COUNT -> "number";
    };
  }

  /** "Conflict". */
  public static String verdict(FactVerdict verdict) {
    return switch (verdict) {
      case CONFLICT -> "Conflict";
      case UPDATE -> "Update";
      case SCOPE -> "Different scope";
      case PRECISION -> "Different precision";
      case AGREEMENT -> "Agreement";
      case APART -> "Not one thing";
      case SINGLE -> "One source";
    };
  }

  /** What two claims are to each other. */
  static String outcome(Outcome outcome) {
    return switch (outcome) {
      case CONFLICT -> "A conflict";
      case POSSIBLE -> "Perhaps a difference";
      case UPDATE -> "One count at two times";
      case SCOPE -> "Others are counted";
      case PRECISION -> "Both can be right";
      case APART -> "Not one thing";
    };
  }

  static String kind(SelfContradiction.Kind kind) {
    return switch (kind) {
      case ORIGINATOR -> "One source, two numbers";
      case HEADLINE -> "Headline against text";
      case CORRECTION -> "Corrected";
    };
  }

  /** How many of one verdict there are: "2 conflicts". */
  public static String verdicts(FactVerdict verdict, int number) {
    return switch (verdict) {
      case CONFLICT -> count(number, "conflict");
      case UPDATE -> count(number, "update");
      case SCOPE -> count(number, "difference") + " of scope";
      case PRECISION -> count(number, "difference") + " of precision";
      case AGREEMENT -> count(number, "agreement");
      case APART -> count(number, "fact") + " whose figures are of several things";
      case SINGLE -> count(number, "fact") + " of one source";
    };
  }

  /** A sign that stands for the verdict beside its word. */
  public static String sign(FactVerdict verdict) {
    return switch (verdict) {
      case CONFLICT -> "≠";
      case UPDATE -> "→";
      case SCOPE -> "⊂";
      case PRECISION -> "≈";
      case AGREEMENT -> "=";
      case APART -> "∦";
      case SINGLE -> "·";
    };
  }

  static String verdict(QuoteVerdict verdict) {
    return switch (verdict) {
      case SAME -> "Same words";
      case TRUNCATED -> "Cut short";
      case REWORDED -> "Reworded";
      case MISATTRIBUTED -> "Different speakers";
    };
  }

  static String sign(QuoteVerdict verdict) {
    return switch (verdict) {
      case SAME -> "=";
      case TRUNCATED -> "…";
      case REWORDED -> "~";
      case MISATTRIBUTED -> "?";
    };
  }

  /** "4 March 2025". */
  public static String day(LocalDate day) {
    return DAY.format(day);
  }

  /** "4 Mar 2025". */
  public static String shortDay(LocalDate day) {
    return SHORT_DAY.format(day);
  }

  /** The event's label, with its days where the label does not name them. */
  public static String label(Event event) {
    String name = name(event);
    String days = days(event);
    return days.isEmpty() ? name : name + ", " + days;
  }

  /** What the event is called, without the days that the label does not name. */
  static String name(Event event) {
    return Shown.capitalised(Shown.line(event.label()).strip());
  }

  /** The event's days; empty where the label names them or nobody does. */
  static String days(Event event) {
    LocalDate from = event.from();
    return from == null || name(event).contains(Integer.toString(from.getYear()))
        ? ""
        : period(from, event.to());
  }

  private static String period(LocalDate from, @Nullable LocalDate to) {
    return to == null || to.equals(from) ? day(from) : day(from) + " to " + day(to);
  }

  /** "1 article", "16 articles", "1,400 people"-like counts of regular nouns. */
  public static String count(int number, String noun) {
    return number(number) + " " + noun + (number == 1 ? "" : "s");
  }

  /** "1,400". */
  public static String number(long number) {
    return NumberFormat.getIntegerInstance(Locale.ENGLISH).format(number);
  }

  /** "a", "a and b", "a, b and c". */
  public static String list(List<String> items) {
    int last = items.size() - 1;
    return last < 1
        ? String.join("", items)
        : String.join(", ", items.subList(0, last)) + " and " + items.get(last);
  }

  /** Who published the claim's article, as far as known. */
  static String outlet(Claim claim) {
    String outlet = Shown.line(claim.outlet()).strip();
    return outlet.isEmpty() ? "unnamed outlet" : outlet;
  }

  /** Whose word it is; the outlet's own where it names nobody. */
  static String originator(Claim claim) {
    String originator = claim.originator();
    return originator == null || originator.isBlank()
        ? "own report"
        : Shown.line(originator).strip();
  }
}

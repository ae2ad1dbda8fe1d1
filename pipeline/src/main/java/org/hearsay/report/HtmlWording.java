package org.hearsay.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hearsay.compare.finding.Claim;
import org.hearsay.compare.finding.Event;
import org.hearsay.compare.finding.Fact;
import org.hearsay.compare.finding.FactVerdict;
import org.hearsay.compare.finding.QuoteVerdict;
import org.hearsay.compare.finding.Responsibility;
import org.hearsay.compare.finding.SharedQuote;
import org.hearsay.compare.finding.Unplaced;
import org.hearsay.report.ReportOutline.Section;
import org.jspecify.annotations.Nullable;

/** What the page's templates say; nothing here is escaped, the templates do that. */
final class HtmlWording {

  static final int MOST_OF_A_SENTENCE = 1_000;

  /** Sentences in view before the rest waits behind a click. */
  static final int FIRST_SENTENCES = 6;

  private static final int MOST_SENTENCES = 12;

  /** Two sentences show what sources agree on. */
  private static final int FEW_THAT_AGREE = 2;

  private static final int MOST_ALIKE = 100;
  private static final int MOST_OF_SEVERAL_EVENTS = 40;

  /** So many who accuse are named one by one. */
  private static final int ACCUSERS = 5;

  /** A list no longer than this is in view. */
  static final int FEW_ARTICLES = 12;

  private static final Comparator<Claim> BY_DAY =
      Comparator.comparing(Claim::published, Comparator.nullsLast(Comparator.naturalOrder()));

  /** As an event is called whose kind is not known. */
  private static final String NAMELESS = "event";

  private HtmlWording() {}

  static String heading(Section section) {
    Event event = section.event();
    if (event == null) {
      return Summary.SEVERAL_EVENTS;
    }
    return isNameless(event)
        ? headlineOf(section).map(title -> "“" + title + "”").orElse(Wording.label(event))
        : Wording.label(event);
  }

  /** The heading without the days that a headline does not name. */
  static String name(Section section) {
    Event event = section.event();
    return event == null || isNameless(event) ? heading(section) : Wording.name(event);
  }

  /** The days that the name leaves out. */
  static String days(Section section) {
    Event event = section.event();
    return event == null || isNameless(event) ? "" : Wording.days(event);
  }

  /** "Event, 15 May 2025" names nothing that a reader could know it by. */
  private static boolean isNameless(Event event) {
    return event.place() == null && event.label().startsWith(NAMELESS);
  }

  /** What the first article that is known by a title is called. */
  private static Optional<String> headlineOf(Section section) {
    return EventArticles.of(section).stream()
        .map(EventArticles.Article::title)
        .filter(Objects::nonNull)
        .findFirst();
  }

  /** Whether any wording of these shows marks that want explaining. */
  static boolean areMarked(List<SharedQuote> quotes) {
    return quotes.stream().anyMatch(quote -> QuoteVersions.areMarked(QuoteVersions.of(quote)));
  }

  /** Where an utterance stands, whatever the wording. */
  static List<Claim> places(SharedQuote quote) {
    return ReportOutline.claims(quote).toList();
  }

  /**
   * Whether the section ends with its articles: quotes of several events may come from too many.
   */
  static boolean listsArticles(Section section, List<EventArticles.Article> articles) {
    return section.event() != null || articles.size() <= MOST_OF_SEVERAL_EVENTS;
  }

  /** Quotes told alike, as many as a page can bear. */
  static List<SharedQuote> firstAlike(Section section) {
    return section.alike().subList(0, Math.min(MOST_ALIKE, section.alike().size()));
  }

  /** "Of no event, 12 claims: since they count over a longer time than the event". */
  static String notCompared(String reason, List<Claim> claims) {
    return Wording.count(claims.size(), "claim") + ", since " + Shown.line(reason);
  }

  /** "1 conflict, 1 update, 2 shared quotes". */
  static String tally(Section section) {
    Map<FactVerdict, Integer> verdicts = new EnumMap<>(FactVerdict.class);
    section.facts().forEach(fact -> verdicts.merge(fact.verdict(), 1, Integer::sum));
    List<String> tally = new ArrayList<>();
    verdicts.forEach((verdict, number) -> tally.add(Wording.verdicts(verdict, number)));
    if (!section.quotes().isEmpty()) {
      tally.add(Wording.count(section.quotes().size(), "shared quote"));
    }
    return tally.isEmpty() && !section.responsibility().isEmpty()
        ? "who is blamed"
        : String.join(", ", tally);
  }

  /** Claims of no event, by the reason why they are of none; the commonest reason first. */
  static Map<String, List<Claim>> byReason(List<Unplaced> unplaced) {
    Map<String, List<Claim>> reasons = new TreeMap<>();
    for (Unplaced one : unplaced) {
      reasons.computeIfAbsent(one.reason(), unused -> new ArrayList<>()).add(one.claim());
    }
    Map<String, List<Claim>> ordered = new LinkedHashMap<>();
    reasons.entrySet().stream()
        .sorted(Comparator.comparingInt(entry -> -entry.getValue().size()))
        .forEach(entry -> ordered.put(entry.getKey(), entry.getValue()));
    return ordered;
  }

  /** The name of the colour class. */
  static String tone(FactVerdict verdict) {
    return verdict.name().toLowerCase(Locale.ROOT);
  }

  static String tone(QuoteVerdict verdict) {
    return switch (verdict) {
      case MISATTRIBUTED, REWORDED -> tone(FactVerdict.CONFLICT);
      case TRUNCATED -> tone(FactVerdict.PRECISION);
      case SAME -> tone(FactVerdict.AGREEMENT);
    };
  }

  /** Whether the reason says more than the headline has said. */
  static boolean addsToHeadline(Fact fact) {
    return fact.verdict() != FactVerdict.AGREEMENT || fact.values().size() > 1;
  }

  /** Null where a drawing would show one number alone, or nothing. */
  static @Nullable Scale scale(Fact fact) {
    return fact.values().size() > 1 && fact.verdict() != FactVerdict.AGREEMENT
        ? Scale.of(fact).orElse(null)
        : null;
  }

  static String caption(Fact fact, @Nullable Scale scale) {
    String caption = Wording.title(fact) + ", by source";
    return scale != null && scale.isLogarithmic()
        ? caption + " (each step of the axis is ten times the last)"
        : caption;
  }

  /**
   * Claims in the order in which their sentences are to be read: of what moved, as they were
   * published; else the first of every value, those that the headline speaks of before the others,
   * then what else gives them.
   */
  static List<Claim> evidence(Fact fact) {
    if (fact.verdict() == FactVerdict.UPDATE) {
      return ReportOutline.claims(fact).sorted(BY_DAY).toList();
    }
    List<Claim> evidence = new ArrayList<>();
    ValueRows rows = ValueRows.of(fact);
    List<Fact.Value> values = new ArrayList<>(Told.of(fact).map(Told::both).orElse(List.of()));
    Stream.concat(rows.inView().stream(), rows.folded().stream())
        .filter(value -> !values.contains(value))
        .forEach(values::add);
    for (Fact.Value value : values) {
      value.claims().stream().limit(1).forEach(evidence::add);
    }
    for (Fact.Value value : values) {
      value.claims().stream().skip(1).forEach(evidence::add);
    }
    return evidence;
  }

  /** How many sentences to show of a fact before the rest: one of every value, within reason. */
  static int inView(Fact fact) {
    if (fact.verdict() == FactVerdict.AGREEMENT && fact.values().size() <= FEW_THAT_AGREE) {
      return FEW_THAT_AGREE;
    }
    return Math.clamp(fact.values().size(), FIRST_SENTENCES, MOST_SENTENCES);
  }

  /**
   * The article's address where it is one of the web, else null: a link must not run a script. What
   * follows the scheme is the browser's to read, so odd addresses of real outlets still work.
   */
  static @Nullable String link(Claim claim) {
    return link(claim.url());
  }

  static @Nullable String link(@Nullable String address) {
    String url = address == null ? "" : Shown.line(address).strip();
    return startsWith(url, "https://") || startsWith(url, "http://") ? url : null;
  }

  private static boolean startsWith(String url, String scheme) {
    return url.regionMatches(true, 0, scheme, 0, scheme.length());
  }

  /** What the article is called; null where nobody knows. */
  static @Nullable String headline(Claim claim) {
    String title = claim.title();
    return title == null ? null : Shown.line(title);
  }

  static String prints(Claim claim) {
    return Wording.list(claim.prints().stream().map(Shown::line).toList());
  }

  static String accusers(Responsibility.Version version) {
    List<String> all = version.claims().stream().map(Summary::accuser).distinct().toList();
    if (all.size() <= ACCUSERS + 1) {
      return Wording.list(all);
    }
    List<String> named = new ArrayList<>(all.subList(0, ACCUSERS));
    named.add(Wording.number(all.size() - ACCUSERS) + " others");
    return Wording.list(named);
  }
}

package org.hearsay.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hearsay.compare.finding.Claim;
import org.hearsay.compare.finding.Event;
import org.hearsay.compare.finding.Fact;
import org.hearsay.compare.finding.FactVerdict;
import org.hearsay.compare.finding.Report;
import org.hearsay.compare.finding.Responsibility;
import org.hearsay.compare.finding.SharedQuote;
import org.hearsay.compare.finding.Unplaced;
import org.jspecify.annotations.Nullable;

/**
 * The report in the order a person reads it: event by event, the event of the most important fact
 * first, and what was left out counted.
 *
 * @param sections those with something to show
 * @param articles how many articles are cited or tell of an event
 * @param verdicts how many facts of each kind, shown or beyond the limit; none is left out
 * @param quotes how many utterances are told apart from each other
 * @param alike utterances that several outlets tell alike, of sections with nothing else to show
 * @param singleSources facts hidden because one source alone gives them
 * @param apart facts hidden because their figures are of several things
 * @param possible facts with a difference that is less sure than a conflict must be
 * @param blamedByOne events of which nothing is known but whom one outlet alone has blamed, hidden
 * @param beyondLimit facts hidden because more were found than asked for
 * @param unplaced claims of no event
 */
public record ReportOutline(
    List<Section> sections,
    int articles,
    int events,
    Map<FactVerdict, Integer> verdicts,
    int quotes,
    int alike,
    int singleSources,
    int apart,
    int possible,
    int blamedByOne,
    int beyondLimit,
    List<Unplaced> unplaced) {

  /**
   * One event with all that is said about it.
   *
   * @param event null for quotes that span several events, which come last
   * @param quotes those that the outlets tell apart
   * @param alike utterances that they tell alike, which are folded away
   * @param outlets who reports it, including those that printed a copy, sorted
   */
  public record Section(
      @Nullable Event event,
      List<Fact> facts,
      List<SharedQuote> quotes,
      List<SharedQuote> alike,
      List<Responsibility> responsibility,
      List<String> outlets) {

    boolean isEmpty() {
      return facts.isEmpty() && quotes.isEmpty() && responsibility.isEmpty();
    }

    /** Whether it only says whom one outlet has blamed: nobody disagrees or agrees with it. */
    private boolean isBlameOfOne() {
      return facts.isEmpty()
          && quotes.isEmpty()
          && responsibility.stream()
                  .flatMap(ReportOutline::claims)
                  .map(ReportOutline::source)
                  .distinct()
                  .limit(2)
                  .count()
              == 1;
    }
  }

  /** All of a report that the style shows. */
  public static ReportOutline of(Report report, ReportStyle style) {
    List<Fact> apart =
        report.facts().stream()
            .filter(fact -> !style.singleSources() && fact.verdict() == FactVerdict.APART)
            .toList();
    List<Fact> compared =
        report.facts().stream()
            .filter(fact ->
                style.singleSources()
                    || (fact.verdict() != FactVerdict.APART && !isSingleSource(fact)))
            .toList();
    List<Fact> shown = compared.stream().limit(style.maxFacts()).toList();
    Map<FactVerdict, Integer> verdicts = new EnumMap<>(FactVerdict.class);
    compared.forEach(fact -> verdicts.merge(fact.verdict(), 1, Integer::sum));
    List<Section> all = sections(report, shown);
    List<Section> sections =
        all.stream().filter(s -> style.singleSources() || !s.isBlameOfOne()).toList();
    int folded = (int) report.quotes().stream().filter(SharedQuote::folded).count();
    return new ReportOutline(
        sections,
        articles(report),
        report.events().size(),
        verdicts,
        report.quotes().size() - folded,
        folded - sections.stream().mapToInt(section -> section.alike().size()).sum(),
        report.facts().size() - compared.size() - apart.size(),
        apart.size(),
        (int) report.facts().stream().filter(ReportOutline::isPossible).count(),
        all.size() - sections.size(),
        compared.size() - shown.size(),
        report.unplaced());
  }

  /** Whether nothing at all can be shown. */
  boolean isEmpty() {
    return sections.isEmpty();
  }

  private static boolean isPossible(Fact fact) {
    return fact.verdict() != FactVerdict.CONFLICT && fact.dispute() != null;
  }

  /** An agreement of an outlet with itself is no finding, where it does not contradict itself. */
  private static boolean isSingleSource(Fact fact) {
    return (fact.verdict() == FactVerdict.AGREEMENT || fact.verdict() == FactVerdict.SINGLE)
        && fact.selfContradictions().isEmpty()
        && claims(fact).map(ReportOutline::source).distinct().limit(2).count() < 2;
  }

  private static String source(Claim claim) {
    return claim.outlet().isBlank() ? "article " + claim.article() : "outlet " + claim.outlet();
  }

  /** All claims of all values. */
  public static Stream<Claim> claims(Fact fact) {
    return fact.values().stream().flatMap(value -> value.claims().stream());
  }

  /** All claims of all wordings. */
  public static Stream<Claim> claims(SharedQuote quote) {
    return quote.versions().stream().flatMap(version -> version.claims().stream());
  }

  /** All claims of all who are blamed. */
  public static Stream<Claim> claims(Responsibility responsibility) {
    return responsibility.versions().stream().flatMap(version -> version.claims().stream());
  }

  private static int articles(Report report) {
    Set<String> articles = new HashSet<>();
    report.events().forEach(event -> articles.addAll(event.articles()));
    Stream.of(
            report.facts().stream().flatMap(ReportOutline::claims),
            report.quotes().stream().flatMap(ReportOutline::claims),
            report.responsibility().stream().flatMap(ReportOutline::claims),
            report.unplaced().stream().map(Unplaced::claim))
        .flatMap(claims -> claims)
        .forEach(claim -> articles.add(claim.article()));
    return articles.size();
  }

  private static List<Section> sections(Report report, List<Fact> facts) {
    Map<String, Draft> drafts = new LinkedHashMap<>();
    Map<String, Event> events = new HashMap<>();
    report.events().forEach(event -> events.put(event.id(), event));
    for (Fact fact : facts) {
      draft(drafts, events, fact.event()).facts.add(fact);
    }
    for (Responsibility responsibility : report.responsibility()) {
      draft(drafts, events, responsibility.event()).responsibility.add(responsibility);
    }
    for (Event event : report.events()) {
      draft(drafts, events, event.id());
    }
    Draft several = new Draft(null);
    Map<String, List<Draft>> byArticle = new HashMap<>();
    for (Draft draft : drafts.values()) {
      draft
          .articles()
          .forEach(a -> byArticle.computeIfAbsent(a, k -> new ArrayList<>()).add(draft));
    }
    for (SharedQuote quote : report.quotes()) {
      home(quote, byArticle, several).add(quote);
    }
    return Stream.concat(drafts.values().stream(), Stream.of(several))
        .map(Draft::section)
        .filter(section -> !section.isEmpty())
        .toList();
  }

  private static Draft draft(Map<String, Draft> drafts, Map<String, Event> events, String id) {
    return drafts.computeIfAbsent(id, key -> new Draft(events.get(key)));
  }

  /** The event that holds all the articles which give the quote; the first of several. */
  private static Draft home(SharedQuote quote, Map<String, List<Draft>> byArticle, Draft several) {
    Set<String> articles = new TreeSet<>();
    claims(quote).forEach(claim -> articles.add(claim.article()));
    Map<Draft, Integer> held = new LinkedHashMap<>();
    for (String article : articles) {
      byArticle.getOrDefault(article, List.of()).forEach(d -> held.merge(d, 1, Integer::sum));
    }
    // What holds all articles holds the first, so it comes in the order of the sections.
    return held.entrySet().stream()
        .filter(entry -> entry.getValue() == articles.size())
        .findFirst()
        .map(Map.Entry::getKey)
        .orElse(several);
  }

  /** A section while it is filled; equal only to itself. */
  private static final class Draft {
    private final @Nullable Event event;
    private final List<Fact> facts = new ArrayList<>();
    private final List<SharedQuote> quotes = new ArrayList<>();
    private final List<SharedQuote> alike = new ArrayList<>();
    private final List<Responsibility> responsibility = new ArrayList<>();

    Draft(@Nullable Event event) {
      this.event = event;
    }

    List<String> articles() {
      return event == null ? List.of() : event.articles();
    }

    void add(SharedQuote quote) {
      (quote.folded() ? alike : quotes).add(quote);
    }

    Section section() {
      Set<String> outlets = new TreeSet<>();
      Stream.of(
              facts.stream().flatMap(ReportOutline::claims),
              quotes.stream().flatMap(ReportOutline::claims),
              responsibility.stream().flatMap(ReportOutline::claims))
          .flatMap(claims -> claims)
          .forEach(claim -> {
            outlets.add(Wording.outlet(claim));
            outlets.addAll(claim.prints());
          });
      return new Section(event, facts, quotes, alike, responsibility, List.copyOf(outlets));
    }
  }
}

package org.hearsay.compare.verdict;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.compare.blame.Accusations;
import org.hearsay.compare.digest.Copies;
import org.hearsay.compare.digest.Telling;
import org.hearsay.compare.event.Gazetteer;
import org.hearsay.compare.event.Period;
import org.hearsay.compare.event.Story;
import org.hearsay.compare.fact.Admission;
import org.hearsay.compare.fact.CountedNoun;
import org.hearsay.compare.fact.FactFinder;
import org.hearsay.compare.fact.FigureClaim;
import org.hearsay.compare.fact.Prints;
import org.hearsay.compare.fact.Wording;
import org.hearsay.compare.finding.Event;
import org.hearsay.compare.finding.Fact;
import org.hearsay.compare.finding.Report;
import org.hearsay.compare.finding.Responsibility;
import org.hearsay.compare.finding.Series;
import org.hearsay.compare.finding.SharedQuote;
import org.hearsay.compare.finding.Unplaced;
import org.hearsay.compare.verdict.check.FactView;
import org.hearsay.compare.wording.Utterances;
import org.hearsay.corpus.Figure;
import org.hearsay.corpus.Measure;
import org.jspecify.annotations.Nullable;

/** Gathers what the stories give and puts it in the order in which it matters. Not thread-safe. */
public final class Findings {

  /** How grave a measure is, for the order of the facts. */
  private static final Map<Measure, Double> GRAVITY =
      Map.of(
          Measure.KILLED, 3.0,
          Measure.MISSING, 2.0,
          Measure.INJURED, 2.0,
          Measure.KIDNAPPED, 2.0,
          Measure.DISPLACED, 1.5,
          Measure.INFECTED, 1.5,
          Measure.EVACUATED, 1.0,
          Measure.ARRESTED, 1.0,
          Measure.VOTE, 1.0,
          Measure.MONEY, 1.0);

  /** What it counts that somebody contradicts themselves. */
  private static final double TWO_NUMBERS = 0.5;

  /**
   * A fact with what its place in the report depends on.
   *
   * @param isNews whether any article is about the event, and not all look back on it
   * @param isOfAll whether it is about all who came to harm, and not about a group of them
   */
  private record Ranked(Fact fact, double weight, boolean isNews, boolean isOfAll) {}

  private final double line;
  private final Admission admission;
  private final FactFinder finder;
  private final Accusations accusations;
  private final List<Event> events = new ArrayList<>();
  private final List<Ranked> facts = new ArrayList<>();
  private final List<Responsibility> responsibility = new ArrayList<>();
  private final UnaryOperator<String> aliases;
  private final List<Unplaced> unplaced = new ArrayList<>();

  /**
   * @param line the confidence from which on a contradiction is told as a conflict
   */
  public Findings(
      Gazetteer gazetteer,
      Copies copies,
      UnaryOperator<String> aliases,
      Utterances utterances,
      double line) {
    this.line = line;
    this.aliases = aliases;
    this.admission = new Admission(gazetteer);
    this.finder = new FactFinder(gazetteer, copies, aliases, utterances);
    this.accusations = new Accusations(copies, aliases);
  }

  public void add(Story story) {
    List<Telling> tellings = new ArrayList<>();
    for (Telling telling : story.tellings()) {
      Figure figure = telling.figure();
      Optional<String> refusal = figure == null ? Optional.empty() : refusal(story, telling);
      if (refusal.isEmpty()) {
        tellings.add(telling);
      } else if (figure != null && figure.measure().countsPeople()) {
        unplaced.add(Outnumbered.unplaced(telling, figure, refusal.get(), aliases));
      }
    }
    if (!story.isKnown()) {
      return;
    }
    Event event = story.event();
    List<Ranked> found = new ArrayList<>();
    List<FactFinder.Draft> drafts = finder.in(tellings, story.place(), background(story));
    unplaced.addAll(Outnumbered.in(tellings, drafts, aliases));
    for (FactFinder.Draft draft : drafts) {
      if (!draft.readings().isEmpty()) {
        found.add(ranked(event, story, draft));
      }
    }
    List<Responsibility.Version> blamed = accusations.in(tellings);
    if (event.articles().size() > 1 || !found.isEmpty() || !blamed.isEmpty()) {
      events.add(event);
    }
    facts.addAll(found);
    if (!blamed.isEmpty()) {
      responsibility.add(new Responsibility(event.id(), blamed));
    }
  }

  private Optional<String> refusal(Story story, Telling telling) {
    return story.isKnown()
        ? admission.refusal(telling, story.place(), story.period())
        : Optional.of("the article does not tell what happened");
  }

  /** What articles tell where they look back. */
  private static Set<Telling> background(Story story) {
    return story.scenes().stream()
        .filter(scene -> !scene.main())
        .flatMap(scene -> scene.tellings().stream())
        .collect(Collectors.toSet());
  }

  private Ranked ranked(Event event, Story story, FactFinder.Draft draft) {
    LocalDate happened = story.period().map(Period::from).orElse(null);
    Judgement judgement = Judge.of(draft.readings(), happened, line);
    FactView view = new FactView(draft.readings(), happened);
    Set<FigureClaim> outliers =
        draft.readings().stream().filter(view::isOutlier).collect(Collectors.toSet());
    List<Fact.Value> values = values(draft.readings(), outliers);
    List<FigureClaim> alike =
        draft.readings().stream().filter(reading -> !outliers.contains(reading)).toList();
    List<FigureClaim> total =
        alike.stream().filter(reading -> reading.population().isTotal()).toList();
    List<FigureClaim> bounding = total.isEmpty() ? alike : total;
    Fact fact =
        new Fact(
            Story.id(
                "f", List.of(event.id(), draft.measure().name(), draft.subject(), first(draft))),
            event.id(),
            draft.measure(),
            CountedNoun.of(bounding.stream().map(FigureClaim::figure)),
            judgement.verdict(),
            judgement.reason(),
            least(bounding),
            most(bounding),
            values,
            judgement.dispute(),
            judgement.explained(),
            Stream.concat(judgement.selfContradictions().stream(), draft.headlines().stream())
                .toList());
    return new Ranked(fact, weight(fact, judgement), story.isNews(), draft.subject().isEmpty());
  }

  /** Tells facts of one measure apart that count the same thing in other contexts. */
  private static String first(FactFinder.Draft draft) {
    if (draft.measure().countsPeople()) {
      return "";
    }
    FigureClaim first = draft.readings().getFirst();
    return first.article() + first.telling().span();
  }

  private static double weight(Fact fact, Judgement judgement) {
    return Math.min(1, judgement.gap()) * 2
        + Math.min(8, judgement.sources()) * 0.4
        + (fact.selfContradictions().isEmpty() ? 0 : TWO_NUMBERS)
        + GRAVITY.getOrDefault(fact.measure(), 0.0);
  }

  private static @Nullable BigDecimal least(List<FigureClaim> readings) {
    BigDecimal least = null;
    for (FigureClaim reading : readings) {
      BigDecimal low = reading.stated().low();
      if (low == null) {
        return null;
      }
      least = least == null ? low : least.min(low);
    }
    return least;
  }

  private static @Nullable BigDecimal most(List<FigureClaim> readings) {
    BigDecimal most = null;
    for (FigureClaim reading : readings) {
      BigDecimal high = reading.stated().high();
      if (high == null) {
        return null;
      }
      most = most == null ? high : most.max(high);
    }
    return most;
  }

  private static List<Fact.Value> values(List<FigureClaim> readings, Set<FigureClaim> outliers) {
    Map<List<Object>, List<FigureClaim>> groups = new HashMap<>();
    for (FigureClaim reading : readings) {
      groups
          .computeIfAbsent(
              List.of(reading.stated(), reading.population()), unused -> new ArrayList<>())
          .add(reading);
    }
    Comparator<BigDecimal> lowFirst = Comparator.nullsFirst(Comparator.naturalOrder());
    Comparator<BigDecimal> highLast = Comparator.nullsLast(Comparator.naturalOrder());
    List<Fact.Value> ofAll = new ArrayList<>();
    List<Fact.Value> ofSome = new ArrayList<>();
    for (List<FigureClaim> group : groups.values()) {
      boolean outlier = outliers.containsAll(group);
      Fact.Value value = value(group.stream().sorted(Prints.ORDER).toList(), outlier);
      (group.getFirst().population().isTotal() ? ofAll : ofSome).add(value);
    }
    Comparator<Fact.Value> ascending =
        Comparator.comparing((Fact.Value value) -> value.low(), lowFirst)
            .thenComparing(Fact.Value::high, highLast)
            .thenComparing(Fact.Value::text)
            .thenComparing(value -> value.claims().getFirst().article());
    ofAll.sort(ascending);
    ofSome.sort(ascending);
    ofAll.addAll(ofSome);
    return ofAll;
  }

  private static Fact.Value value(List<FigureClaim> readings, boolean outlier) {
    FigureClaim first = readings.getFirst();
    return new Fact.Value(
        first.stated().low(),
        first.stated().high(),
        Wording.of(first, false),
        readings.stream().map(FigureClaim::claim).toList(),
        outlier);
  }

  /** The report, the weightiest first. */
  public Report report(List<SharedQuote> quotes, List<Series> series) {
    facts.sort(
        Comparator.comparing((Ranked ranked) -> ranked.fact().verdict())
            .thenComparing(Ranked::weight, Comparator.reverseOrder())
            .thenComparing(Ranked::isNews, Comparator.reverseOrder())
            .thenComparing(Ranked::isOfAll, Comparator.reverseOrder())
            .thenComparing(ranked -> ranked.fact().id()));
    events.sort(
        Comparator.comparingInt((Event event) -> -event.articles().size())
            .thenComparing(Event::id));
    responsibility.sort(Comparator.comparing(Responsibility::event));
    unplaced.sort(
        Comparator.comparing((Unplaced one) -> one.claim().article())
            .thenComparing(one -> one.claim().span()));
    return new Report(
        events,
        facts.stream().map(Ranked::fact).toList(),
        quotes,
        responsibility,
        unplaced,
        series);
  }
}

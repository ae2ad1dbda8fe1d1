package org.hearsay.compare.fact;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hearsay.compare.digest.Copies;
import org.hearsay.compare.digest.Telling;
import org.hearsay.compare.event.Gazetteer;
import org.hearsay.compare.event.Place;
import org.hearsay.compare.finding.SelfContradiction;
import org.hearsay.compare.population.Population;
import org.hearsay.compare.population.Scopes;
import org.hearsay.compare.text.Groups;
import org.hearsay.compare.text.Words;
import org.hearsay.compare.wording.Utterances;
import org.hearsay.corpus.Figure;
import org.hearsay.corpus.Measure;
import org.jspecify.annotations.Nullable;

/**
 * Finds the facts inside one event: which figures are about one thing. The numbers are no part of
 * that; they decide the verdict alone.
 */
public final class FactFinder {

  /** What is compared only where the sentences are about the same thing, too. */
  private static final Set<Measure> OF_THINGS =
      Set.of(Measure.MONEY, Measure.PERCENT, Measure.VOTE, Measure.COUNT);

  /** The share of telling words that two sentences about one thing have in common. */
  private static final double SAME_TOPIC = 0.34;

  private static final Scopes SCOPES = Scopes.known();

  private final Gazetteer gazetteer;
  private final Prints prints;
  private final UnaryOperator<String> aliases;
  private final Utterances utterances;

  public FactFinder(
      Gazetteer gazetteer, Copies copies, UnaryOperator<String> aliases, Utterances utterances) {
    this.gazetteer = gazetteer;
    this.prints = new Prints(copies);
    this.aliases = aliases;
    this.utterances = utterances;
  }

  /** A fact that is not yet judged. */
  public record Draft(
      Measure measure,
      String subject,
      List<FigureClaim> readings,
      List<SelfContradiction> headlines) {

    public Draft(Measure measure, String subject, List<FigureClaim> readings) {
      this(measure, subject, readings, List.of());
    }
  }

  /**
   * The facts among what an event's scenes tell and {@link Admission} lets pass.
   *
   * @param place of the event; empty where nobody says
   * @param background those in which an article looks back
   */
  public List<Draft> in(List<Telling> tellings, Optional<Place> place, Set<Telling> background) {
    String home = place.map(Place::widest).orElse(null);
    Map<Measure, List<FigureClaim>> byMeasure = new TreeMap<>();
    SentenceFigures sentences = new SentenceFigures(tellings);
    for (Telling telling : tellings) {
      Figure figure = telling.figure();
      if (figure != null) {
        byMeasure
            .computeIfAbsent(figure.measure(), unused -> new ArrayList<>())
            .add(reading(telling, figure, home, sentences, background.contains(telling)));
      }
    }
    List<Draft> drafts = new ArrayList<>();
    List<FigureClaim> dead = byMeasure.getOrDefault(Measure.KILLED, List.of());
    byMeasure.forEach((measure, readings) -> drafts.addAll(drafts(measure, readings, dead)));
    return drafts;
  }

  private FigureClaim reading(
      Telling telling,
      Figure figure,
      @Nullable String home,
      SentenceFigures sentences,
      boolean inBackground) {
    int next = sentences.next(telling);
    Set<String> scopes = new TreeSet<>(SCOPES.in(telling.sentence(), telling.offset(), next));
    scopes.remove(Scopes.EARLIER);
    boolean earlier =
        SCOPES.callsEarlier(
            telling.sentence(),
            sentences.previous(telling, figure.measure()),
            telling.offset(),
            next);
    boolean updated = scopes.remove(Scopes.UPDATED);
    scopes.remove(Scopes.OF_WAR);
    scopes.removeAll(Scopes.OF_NO_FIGURE);
    String originator = figure.originator();
    if (isNamed(originator) && SCOPES.says(Scopes.FACILITY, originator)) {
      scopes.add(Scopes.ONE_SITE); // "the town's hospital" may count everybody
    }
    if (figure.measure() != Measure.INJURED) {
      scopes.removeAll(Set.of("serious", "hospitalised"));
    }
    if (figure.measure() != Measure.KIDNAPPED) {
      scopes.removeAll(Scopes.OF_HOSTAGES);
    }
    return new FigureClaim(
        telling,
        figure,
        Population.of(figure.counted(), scopes, gazetteer, home),
        place(figure),
        telling.places().stream().map(gazetteer::find).flatMap(Optional::stream).toList(),
        inBackground,
        originator == null || originator.isBlank() ? null : aliases.apply(originator),
        Interval.of(figure.quantity()),
        AsOf.of(telling.sentence(), telling.source().published()).orElse(null),
        earlier,
        updated,
        sentences.beside(telling, figure.measure()),
        sentences.whole(telling, figure),
        utterances.of(telling.source().id(), figure.quote()),
        List.of());
  }

  /** Where those are from whom it counts, "Dallas officers", else where it happened. */
  private Optional<Place> place(Figure figure) {
    String counted = figure.counted() == null ? "" : figure.counted();
    List<String> names = Words.capitalised(counted);
    Optional<Place> home =
        IntStream.range(0, names.size())
            .boxed()
            .flatMap(from ->
                IntStream.rangeClosed(from + 1, names.size())
                    .mapToObj(to -> String.join(" ", names.subList(from, to))))
            .map(gazetteer::find)
            .flatMap(Optional::stream)
            .filter(Place::known)
            .filter(place -> place.chain().size() > 1) // of a country everybody is
            .findFirst();
    return home.isPresent() || figure.event() == null
        ? home
        : gazetteer.find(figure.event().place());
  }

  private static boolean isNamed(@Nullable String originator) {
    return originator != null && originator.chars().anyMatch(Character::isUpperCase);
  }

  private List<Draft> drafts(Measure measure, List<FigureClaim> readings, List<FigureClaim> dead) {
    if (measure.countsPeople()) {
      return ofPeople(measure, Victims.claims(readings, dead), ofOneArticle(readings));
    }
    if (measure == Measure.MAGNITUDE) {
      return List.of(new Draft(measure, "", prints.collapsed(readings)));
    }
    return OF_THINGS.contains(measure) ? ofThings(measure, readings) : List.of();
  }

  /** What articles themselves say against their own numbers. */
  private static List<SelfContradiction> ofOneArticle(Collection<FigureClaim> readings) {
    return Stream.concat(
            HeadlineContradictions.in(readings).stream(), CorrectedNumbers.in(readings).stream())
        .toList();
  }

  /**
   * The total and the groups within it. A group that several articles count is a fact of its own;
   * one that a single article counts stands beside the total.
   */
  private List<Draft> ofPeople(
      Measure measure, List<FigureClaim> readings, List<SelfContradiction> headlines) {
    Map<String, Set<String>> articles = new HashMap<>();
    for (FigureClaim reading : readings) {
      articles
          .computeIfAbsent(reading.population().part(), unused -> new HashSet<>())
          .add(reading.article());
    }
    Map<String, List<FigureClaim>> facts = new TreeMap<>();
    for (FigureClaim reading : readings) {
      String part = reading.population().part();
      boolean own = !part.isEmpty() && articles.getOrDefault(part, Set.of()).size() > 1;
      facts.computeIfAbsent(own ? part : "", unused -> new ArrayList<>()).add(reading);
    }
    List<Draft> drafts = new ArrayList<>();
    facts.forEach((group, of) ->
        drafts.add(
            new Draft(
                measure,
                group,
                prints.collapsed(Prints.withoutEchoes(Victims.withoutParts(of))),
                group.isEmpty() ? headlines : List.of())));
    return drafts;
  }

  private List<Draft> ofThings(Measure measure, List<FigureClaim> readings) {
    Map<String, List<FigureClaim>> subjects = new TreeMap<>();
    for (FigureClaim reading : readings) {
      String counted = reading.figure().counted();
      // A headline is too short to tell what it counts of what.
      if (counted != null && !reading.telling().inHeadline()) {
        String subject =
            String.join(" ", Words.of(counted)) + "|" + reading.figure().quantity().unit();
        subjects.computeIfAbsent(subject, unused -> new ArrayList<>()).add(reading);
      }
    }
    List<Draft> drafts = new ArrayList<>();
    subjects.forEach((subject, of) -> drafts.addAll(byTopic(measure, subject, of)));
    return drafts;
  }

  private List<Draft> byTopic(Measure measure, String subject, List<FigureClaim> readings) {
    List<FigureClaim> ordered = readings.stream().sorted(Prints.ORDER).toList();
    List<Set<String>> words = ordered.stream().map(reading -> reading.telling().words()).toList();
    Groups topics = new Groups(ordered.size());
    for (int i = 0; i < ordered.size(); i++) {
      for (int j = i + 1; j < ordered.size(); j++) {
        if (!ordered.get(i).article().equals(ordered.get(j).article())
            && overlap(words.get(i), words.get(j)) >= SAME_TOPIC) {
          topics.join(i, j);
        }
      }
    }
    List<Draft> drafts = new ArrayList<>();
    for (List<Integer> topic : topics.all()) {
      List<FigureClaim> of = prints.collapsed(topic.stream().map(ordered::get).toList());
      if (of.stream().map(FigureClaim::article).distinct().count() > 1) {
        drafts.add(new Draft(measure, subject, of));
      }
    }
    return drafts;
  }

  private static double overlap(Set<String> a, Set<String> b) {
    long shared = a.stream().filter(b::contains).count();
    return shared < 3 ? 0 : (double) shared / Math.max(1, Math.min(a.size(), b.size()));
  }
}

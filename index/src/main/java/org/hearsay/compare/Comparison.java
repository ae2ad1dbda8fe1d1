package org.hearsay.compare;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.hearsay.compare.digest.Copies;
import org.hearsay.compare.digest.Digest;
import org.hearsay.compare.digest.Furniture;
import org.hearsay.compare.event.CountedFrequencies;
import org.hearsay.compare.event.Frequencies;
import org.hearsay.compare.event.Gazetteer;
import org.hearsay.compare.event.Happenings;
import org.hearsay.compare.event.Kinds;
import org.hearsay.compare.event.Rarity;
import org.hearsay.compare.event.Scene;
import org.hearsay.compare.event.SceneLinks;
import org.hearsay.compare.event.Scenes;
import org.hearsay.compare.event.Story;
import org.hearsay.compare.finding.Report;
import org.hearsay.compare.finding.Series;
import org.hearsay.compare.series.SeriesFinder;
import org.hearsay.compare.verdict.Findings;
import org.hearsay.compare.wording.Saying;
import org.hearsay.compare.wording.SharedQuotes;
import org.hearsay.corpus.AnnotatedArticle;
import org.jspecify.annotations.Nullable;

/**
 * Where several articles disagree: events, facts, quotes and responsibility.
 *
 * <p>A pure function: the same articles give the same report in any order. Its cost grows with what
 * shares a rare name, a day and a place, or a run of words, and not with the pairs of articles.
 * Thread-safe.
 */
public final class Comparison {

  /** How sure a contradiction must be, from 0 to 1, to be told as a conflict. */
  public static final double MIN_CONFIDENCE = 0.7;

  private Comparison() {}

  /** Compares articles with everybody under the name that the articles give. */
  public static Report of(List<AnnotatedArticle> articles) {
    return of(articles, name -> name);
  }

  /** As {@link #of(Supplier, UnaryOperator)}, of articles that are in memory anyway. */
  public static Report of(List<AnnotatedArticle> articles, UnaryOperator<String> aliases) {
    return of(articles::stream, aliases);
  }

  /**
   * Compares articles. They are read twice and let go; what is kept of each is a small part of it.
   *
   * @param articles gives the same articles each time, with ids of which no two are the same; each
   *     stream is closed
   * @param aliases gives a speaker or originator the name to report; the name itself where there is
   *     no other
   */
  public static Report of(
      Supplier<Stream<AnnotatedArticle>> articles, UnaryOperator<String> aliases) {
    return of(articles, NamesShown.each(aliases), CountedFrequencies::new, MIN_CONFIDENCE);
  }

  /**
   * As {@link #of(Supplier, UnaryOperator)}, of some of many articles.
   *
   * @param frequencies of names and words in all of them
   */
  public static Report of(
      Supplier<Stream<AnnotatedArticle>> articles, NamesShown shown, Frequencies frequencies) {
    return of(articles, shown, frequencies, MIN_CONFIDENCE);
  }

  /**
   * As {@link #of(Supplier, NamesShown, Frequencies)}, with a line of the caller's choice.
   *
   * @param shown under which names speakers and originators appear
   * @param frequencies of names and words; null to count them in these articles
   * @param minConfidence from 0 to 1: what is less sure to be a conflict is told as possible
   */
  public static Report of(
      Supplier<Stream<AnnotatedArticle>> articles,
      NamesShown shown,
      @Nullable Frequencies frequencies,
      double minConfidence) {
    return of(
        articles,
        shown,
        frequencies == null ? CountedFrequencies::new : digests -> frequencies,
        minConfidence);
  }

  private static Report of(
      Supplier<Stream<AnnotatedArticle>> articles,
      NamesShown names,
      Function<List<Digest>, Frequencies> frequencies,
      double minConfidence) {
    try (Workers workers = new Workers()) {
      Known known = known(articles, workers);
      UnaryOperator<String> shown = shown(known.names(), names);
      Read read = read(articles, known.furniture(), shown, workers);
      List<Digest> digests = read.digests();
      Copies copies = new Copies(digests);
      Gazetteer gazetteer = new Gazetteer();
      Supplier<SharedQuotes.Found> quotes = workers.start(() -> quotes(read.sayings(), copies));
      Supplier<List<Series>> series = // after the quotes: both take much memory
          workers.startAfter(quotes, () -> new SeriesFinder(gazetteer, copies, shown).in(digests));
      Rarity rarity = new Rarity(digests, gazetteer, frequencies.apply(digests));
      List<Story> stories = stories(digests, gazetteer, rarity);
      SharedQuotes.Found found = quotes.get();
      Findings findings = new Findings(gazetteer, copies, shown, found.utterances(), minConfidence);
      stories.forEach(findings::add);
      return findings.report(found.quotes(), series.get());
    }
  }

  /** The sayings are let go: they are the largest part of what is read. */
  private static SharedQuotes.Found quotes(List<Saying> sayings, Copies copies) {
    SharedQuotes.Found found = new SharedQuotes(copies).in(sayings);
    sayings.clear();
    return found;
  }

  /** What all articles are read for before each can be. */
  private record Known(Furniture furniture, Set<String> names) {}

  private static Known known(Supplier<Stream<AnnotatedArticle>> articles, Workers workers) {
    record Of(Furniture.Lines lines, Set<String> names) {}

    Furniture.Counts lines = new Furniture.Counts();
    Set<String> names = new HashSet<>();
    try (Stream<AnnotatedArticle> all = articles.get()) {
      workers.each(
          all,
          article -> new Of(Furniture.Lines.of(article), NamesShown.in(article)),
          of -> {
            lines.add(of.lines());
            names.addAll(of.names());
          });
    }
    return new Known(lines.furniture(), names);
  }

  private static UnaryOperator<String> shown(Set<String> names, NamesShown shown) {
    Map<String, String> known = new ConcurrentHashMap<>(shown.of(names));
    return name ->
        known.computeIfAbsent(name, other -> shown.of(Set.of(other)).getOrDefault(other, other));
  }

  /** What is kept of the articles, each sorted by article. */
  private record Read(List<Digest> digests, List<Saying> sayings) {}

  private static Read read(
      Supplier<Stream<AnnotatedArticle>> articles,
      Furniture furniture,
      UnaryOperator<String> aliases,
      Workers workers) {
    record Of(Digest digest, List<Saying> sayings) {}

    Read read = new Read(new ArrayList<>(), new ArrayList<>());
    try (Stream<AnnotatedArticle> all = articles.get()) {
      workers.each(
          all,
          article -> new Of(Digest.of(article, furniture), Saying.of(article, aliases)),
          of -> {
            read.digests().add(of.digest());
            read.sayings().addAll(of.sayings());
          });
    }
    read.digests().sort(Comparator.comparing(digest -> digest.source().id()));
    read.sayings().sort(Comparator.comparing(Saying::article)); // stable: in its order
    return read;
  }

  private static List<Story> stories(List<Digest> digests, Gazetteer gazetteer, Rarity rarity) {
    Kinds triggers = new Kinds();
    Scenes splitter = new Scenes(gazetteer, triggers);
    List<Scene> scenes = new ArrayList<>();
    digests.forEach(digest -> scenes.addAll(splitter.of(digest)));
    List<SceneLinks.Link> links = new SceneLinks(scenes, rarity, triggers).all();
    BitSet main = new BitSet();
    for (int i = 0; i < scenes.size(); i++) {
      main.set(i, scenes.get(i).main());
    }
    List<Story> stories = new ArrayList<>();
    for (List<Integer> group : Happenings.of(scenes.size(), main, links)) {
      stories.add(new Story(group.stream().map(scenes::get).toList(), triggers));
    }
    return stories;
  }
}

package org.hearsay.compare;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
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
    return of(articles, aliases, CountedFrequencies::new, MIN_CONFIDENCE);
  }

  /**
   * As {@link #of(Supplier, UnaryOperator)}, of some of many articles.
   *
   * @param frequencies of names and words in all of them
   */
  public static Report of(
      Supplier<Stream<AnnotatedArticle>> articles,
      UnaryOperator<String> aliases,
      Frequencies frequencies) {
    return of(articles, aliases, frequencies, MIN_CONFIDENCE);
  }

  /**
   * As {@link #of(Supplier, UnaryOperator, Frequencies)}, with a line of the caller's choice.
   *
   * @param frequencies of names and words; null to count them in these articles
   * @param minConfidence from 0 to 1: what is less sure to be a conflict is told as possible
   */
  public static Report of(
      Supplier<Stream<AnnotatedArticle>> articles,
      UnaryOperator<String> aliases,
      @Nullable Frequencies frequencies,
      double minConfidence) {
    return of(
        articles,
        aliases,
        frequencies == null ? CountedFrequencies::new : digests -> frequencies,
        minConfidence);
  }

  private static Report of(
      Supplier<Stream<AnnotatedArticle>> articles,
      UnaryOperator<String> aliases,
      Function<List<Digest>, Frequencies> frequencies,
      double minConfidence) {
    Texts texts = texts(articles, aliases);
    Copies copies = new Copies(texts.texts());
    SharedQuotes.Found quotes = new SharedQuotes(copies).in(texts.sayings());
    texts.letGo();
    List<Digest> digests = digests(articles, texts.furniture());
    Gazetteer gazetteer = new Gazetteer();
    Rarity rarity = new Rarity(digests, gazetteer, frequencies.apply(digests));
    List<Story> stories = stories(digests, gazetteer, rarity);
    Findings findings =
        new Findings(gazetteer, copies, aliases, quotes.utterances(), minConfidence);
    stories.forEach(findings::add);
    return findings.report(
        quotes.quotes(), new SeriesFinder(gazetteer, copies, aliases).in(digests));
  }

  /**
   * What is known after the first reading. The sayings, which are the largest part, are done with
   * before the digests are made: both at once would take twice the memory.
   *
   * @param texts in the order of their articles' ids, as the sayings are
   */
  private record Texts(List<Copies.Text> texts, List<Saying> sayings, Furniture furniture) {
    private void letGo() {
      texts.clear();
      sayings.clear();
    }
  }

  private static Texts texts(
      Supplier<Stream<AnnotatedArticle>> articles, UnaryOperator<String> aliases) {
    List<Copies.Text> texts = new ArrayList<>();
    List<Saying> sayings = new ArrayList<>();
    Furniture.Reader furniture = new Furniture.Reader();
    try (Stream<AnnotatedArticle> all = articles.get()) {
      all.forEach(article -> {
        furniture.read(article);
        texts.add(Copies.Text.of(article.article()));
        sayings.addAll(Saying.of(article, aliases));
      });
    }
    texts.sort(Comparator.comparing(Copies.Text::article));
    sayings.sort(Comparator.comparing(Saying::article)); // stable: in its order
    return new Texts(texts, sayings, furniture.furniture());
  }

  private static List<Digest> digests(
      Supplier<Stream<AnnotatedArticle>> articles, Furniture furniture) {
    List<Digest> digests = new ArrayList<>();
    try (Stream<AnnotatedArticle> all = articles.get()) {
      all.forEach(article -> digests.add(Digest.of(article, furniture)));
    }
    digests.sort(Comparator.comparing(digest -> digest.source().id()));
    return digests;
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

package org.hearsay.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import org.hearsay.corpus.AnnotatedArticle;

/**
 * Where several articles disagree: events, facts, quotes and responsibility.
 *
 * <p>A pure function: the same articles give the same report in any order. Its cost grows with what
 * shares a rare name, a day and a place, or a run of words, and not with the pairs of articles.
 * Thread-safe.
 */
public final class Comparison {

  private Comparison() {}

  /** Compares articles with everybody under the name that the articles give. */
  public static Report of(List<AnnotatedArticle> articles) {
    return of(articles, name -> name);
  }

  /**
   * Compares articles.
   *
   * @param articles with ids of which no two are the same
   * @param aliases gives a speaker or originator the name to report; the name itself where there is
   *     no other
   */
  public static Report of(List<AnnotatedArticle> articles, UnaryOperator<String> aliases) {
    List<AnnotatedArticle> sorted =
        articles.stream().sorted(Comparator.comparing(found -> found.article().id())).toList();
    List<Digest> digests = digests(sorted);
    Copies copies = new Copies(digests);
    Gazetteer gazetteer = new Gazetteer();
    List<Story> stories = stories(digests, gazetteer);
    SharedQuotes.Found quotes = new SharedQuotes(copies, aliases).in(sorted);
    Findings findings = new Findings(gazetteer, copies, aliases, quotes.utterances());
    stories.forEach(findings::add);
    return findings.report(quotes.quotes());
  }

  private static List<Digest> digests(List<AnnotatedArticle> articles) {
    Furniture furniture = new Furniture(articles);
    return articles.stream().map(article -> Digest.of(article, furniture)).toList();
  }

  private static List<Story> stories(List<Digest> digests, Gazetteer gazetteer) {
    Kinds triggers = new Kinds();
    Scenes splitter = new Scenes(gazetteer, triggers, Lexicon.of("aspects.txt"));
    List<Scene> scenes = new ArrayList<>();
    digests.forEach(digest -> scenes.addAll(splitter.of(digest)));
    List<SceneLinks.Link> links =
        new SceneLinks(scenes, new Rarity(digests, gazetteer), triggers).all();
    List<Story> stories = new ArrayList<>();
    for (List<Integer> group : Happenings.of(scenes.size(), links)) {
      stories.add(new Story(group.stream().map(scenes::get).toList(), triggers));
    }
    return stories;
  }
}

package org.hearsay.opensearch;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.hearsay.corpus.AnnotatedArticle;
import org.hearsay.identity.Aliases;
import org.hearsay.index.ArticleIndex;
import org.hearsay.index.IndexAddress;
import org.hearsay.index.Place;
import org.hearsay.index.RandomArticles;
import org.hearsay.index.search.ArticleQuery;
import org.hearsay.index.search.QuoteQuery;
import org.hearsay.index.search.Search;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * How fast a cluster of three nodes on one machine is beside an index in a folder; the ratio says
 * more than the times. Runs with {@code -Dhearsay.measure=cluster} and writes target/cluster-speed.
 */
@Tag("cluster")
@EnabledIfSystemProperty(named = "hearsay.measure", matches = "cluster")
class ClusterSpeedTest {

  private static final int ARTICLES = Integer.getInteger("hearsay.articles", 3_000);
  private static final int ROUNDS = 30;

  private static final Map<String, Function<Search, Object>> QUESTIONS = new LinkedHashMap<>();

  static {
    QUESTIONS.put("ten quotes", search -> search.quotes(QuoteQuery.ALL.text("ferry").page(0, 10)));
    QUESTIONS.put(
        "ten quotes of a speaker", search -> search.quotes(QuoteQuery.ALL.by("quill").page(0, 10)));
    QUESTIONS.put("facets", search -> search.facets(QuoteQuery.ALL.text("crane")));
    QUESTIONS.put("speakers", search -> search.speakers(QuoteQuery.ALL.page(0, 10)));
    QUESTIONS.put("one article", search -> search.article("report-1003"));
    QUESTIONS.put("all articles read", search -> search.articles(ArticleQuery.ALL).toList());
  }

  @TempDir Path folder;

  @Test
  void measures() throws IOException {
    Path file = Path.of("target", "cluster-speed");
    Files.createDirectories(file.getParent());
    try (TestCluster cluster = TestCluster.of(3);
        PrintWriter out = new PrintWriter(file.toFile(), StandardCharsets.UTF_8)) {
      List<AnnotatedArticle> articles = RandomArticles.some(ARTICLES);
      IndexAddress here = new IndexAddress.Folder(folder);
      IndexAddress there = cluster.address("speed", Map.of());
      compare(out, "articles written a second", rate(here, articles), rate(there, articles));
      compare(
          out, "unchanged articles met a second", again(here, articles), again(there, articles));
      cluster.awaitGreen();
      try (Search embedded = Search.open(here, Aliases.NONE);
          Search remote = Search.open(there, Aliases.NONE)) {
        QUESTIONS.forEach((name, question) ->
            compare(out, name + ", ms", median(embedded, question), median(remote, question)));
      }
    }
  }

  private static void compare(PrintWriter out, String what, double here, double there) {
    out.printf(
        Locale.ROOT,
        "%-36s folder %10.2f   cluster %10.2f   ratio %6.2f%n",
        what,
        here,
        there,
        there / here);
  }

  private static double rate(IndexAddress place, List<AnnotatedArticle> articles) {
    long start = System.nanoTime();
    try (ArticleIndex index = ArticleIndex.open(place, "")) {
      for (int i = 0; i < articles.size(); i++) {
        index.add(articles.get(i));
        if (i % 500 == 499) {
          index.commit();
        }
      }
      index.commit();
    }
    return articles.size() * 1e9 / (System.nanoTime() - start);
  }

  private static double again(IndexAddress place, List<AnnotatedArticle> articles) {
    try (ArticleIndex index = ArticleIndex.open(place, "")) {
      long start = System.nanoTime();
      articles.forEach(article -> index.recognise(article.article(), Place.UNKNOWN));
      return articles.size() * 1e9 / (System.nanoTime() - start);
    }
  }

  private static double median(Search search, Function<Search, Object> question) {
    List<Double> times = new ArrayList<>();
    for (int i = 0; i < ROUNDS; i++) {
      long start = System.nanoTime();
      assertNotNull(question.apply(search));
      times.add((System.nanoTime() - start) / 1e6);
    }
    times.sort(null);
    return times.get(ROUNDS / 2);
  }
}

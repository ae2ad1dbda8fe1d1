package org.hearsay.opensearch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.hearsay.corpus.AnnotatedArticle;
import org.hearsay.identity.Aliases;
import org.hearsay.index.ArticleIndex;
import org.hearsay.index.IndexAddress;
import org.hearsay.index.IndexException;
import org.hearsay.index.IndexException.Problem;
import org.hearsay.index.RandomArticles;
import org.hearsay.index.search.ArticleQuery;
import org.hearsay.index.search.FigureQuery;
import org.hearsay.index.search.QuoteQuery;
import org.hearsay.index.search.Search;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Three nodes, of which one, then all are killed while articles are being written. */
@Tag("cluster")
class LostNodesTest {

  private static final List<AnnotatedArticle> ARTICLES = RandomArticles.some(450);
  private static final Map<String, String> SETTINGS =
      Map.of(OpenSearch.PATIENCE, "12", OpenSearch.SHARDS, "2");

  @TempDir Path folder;

  @Test
  void oneLostNodeCostsNothingAndAllOfThemOnlyTime() throws IOException {
    try (TestCluster cluster = TestCluster.of(3)) {
      IndexAddress place = cluster.address("lost", SETTINGS);
      try (ArticleIndex index = ArticleIndex.open(place, "")) {
        write(index, ARTICLES.subList(0, 100));
        cluster.awaitGreen();
        write(index, ARTICLES.subList(100, 150));
        cluster.kill(1);
        write(index, ARTICLES.subList(150, 300));
      }
      assertHolds(place, ARTICLES.subList(0, 300));

      cluster.start(1);
      cluster.awaitNodes(3);
      cluster.awaitGreen();
      loseAll(cluster, place);
      for (int node = 0; node < 3; node++) {
        cluster.start(node);
      }
      cluster.awaitNodes(3);
      cluster.awaitGreen();

      try (ArticleIndex again = ArticleIndex.open(place, "")) {
        again.commit();
        assertWhole(place);
        write(again, ARTICLES);
      }
      assertHolds(place, ARTICLES);
    }
  }

  /** In the middle of writing: some of it was sent and not committed. */
  private static void loseAll(TestCluster cluster, IndexAddress place) {
    IndexException stopped =
        assertThrows(
            IndexException.class,
            () -> {
              try (ArticleIndex index = ArticleIndex.open(place, "")) {
                write(index, ARTICLES.subList(300, 350));
                ARTICLES.subList(350, 450).forEach(index::add);
                for (int node = 0; node < 3; node++) {
                  cluster.kill(node);
                }
                index.commit();
              }
            });
    assertEquals(Problem.SERVERS, stopped.problem());
    assertTrue(
        String.valueOf(stopped.getMessage()).contains("what was saved before is still there"),
        stopped::getMessage);
  }

  private static void write(ArticleIndex index, List<AnnotatedArticle> articles) {
    for (int i = 0; i < articles.size(); i++) {
      index.add(articles.get(i));
      if (i % 40 == 39) {
        index.commit();
      }
    }
    index.commit();
  }

  /** Whatever is there is there whole. */
  private static void assertWhole(IndexAddress place) {
    try (Search search = Search.open(place, Aliases.NONE)) {
      List<AnnotatedArticle> there = search.articles(ArticleQuery.ALL).toList();
      assertTrue(there.size() >= 350, "there are " + there.size());
      assertEquals(
          there.stream().mapToLong(article -> article.quotes().size()).sum(),
          search.count(QuoteQuery.ALL));
      assertEquals(
          there.stream().mapToLong(article -> article.figures().size()).sum(),
          search.count(FigureQuery.ALL));
    }
  }

  private void assertHolds(IndexAddress place, List<AnnotatedArticle> articles) {
    IndexAddress here = new IndexAddress.Folder(folder.resolve("with-" + articles.size()));
    try (ArticleIndex index = ArticleIndex.open(here, "")) {
      articles.forEach(index::add);
      index.commit();
    }
    try (Search embedded = Search.open(here, Aliases.NONE);
        Search cluster = Search.open(place, Aliases.NONE)) {
      assertEquals(embedded.ids(ArticleQuery.ALL), cluster.ids(ArticleQuery.ALL));
      assertEquals(embedded.facets(QuoteQuery.ALL), cluster.facets(QuoteQuery.ALL));
      assertEquals(embedded.facets(FigureQuery.ALL), cluster.facets(FigureQuery.ALL));
      assertEquals(
          embedded.articles(ArticleQuery.ALL).toList(),
          cluster.articles(ArticleQuery.ALL).toList());
    }
  }
}

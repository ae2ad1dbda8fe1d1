package org.hearsay.opensearch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.hearsay.corpus.AnnotatedArticle;
import org.hearsay.identity.AliasException;
import org.hearsay.identity.Aliases;
import org.hearsay.index.ArticleIndex;
import org.hearsay.index.IndexAddress;
import org.hearsay.index.RandomArticles;
import org.hearsay.index.search.ManyQuestions;
import org.hearsay.index.search.Search;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same articles in a folder and on a cluster: the same hits, order, facets and messages. */
@Tag("cluster")
class SameAnswersTest {

  private static final List<AnnotatedArticle> ARTICLES = RandomArticles.some(300);

  @TempDir Path folder;

  @Test
  void everyQuestionHasOneAnswer() throws AliasException {
    IndexAddress here = new IndexAddress.Folder(folder);
    IndexAddress there = TestCluster.shared().address("sameanswers");
    fill(here);
    fill(there);
    compare(here, there, Aliases.NONE);
    Aliases aliases =
        Aliases.parse(
            "aliases.txt",
            """
            merge Ada Quill = Lena Stroud
            hide harbour police
            outlet The Daily Gull = Evening Tern
            """);
    compare(here, there, aliases);
  }

  private static void fill(IndexAddress place) {
    try (ArticleIndex index = ArticleIndex.open(place, "")) {
      ARTICLES.forEach(index::add);
      index.commit();
    }
  }

  private static void compare(IndexAddress here, IndexAddress there, Aliases aliases) {
    try (Search embedded = Search.open(here, aliases);
        Search cluster = Search.open(there, aliases)) {
      List<String> wanted = ManyQuestions.answered(embedded);
      List<String> given = ManyQuestions.answered(cluster);
      assertTrue(wanted.size() > 500, "few questions");
      for (int i = 0; i < wanted.size(); i++) {
        assertEquals(wanted.get(i), given.get(i));
      }
      assertEquals(wanted.size(), given.size());
    }
  }
}

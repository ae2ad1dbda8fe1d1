package org.hearsay.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.corpus.AnnotatedArticle;
import org.hearsay.corpus.Article;
import org.hearsay.identity.Aliases;
import org.hearsay.index.IndexException.Problem;
import org.hearsay.index.search.ArticleQuery;
import org.hearsay.index.search.FigureQuery;
import org.hearsay.index.search.QuoteQuery;
import org.hearsay.index.search.Search;
import org.hearsay.revision.Revision;
import org.junit.jupiter.api.Test;

/** What becomes of articles that are written, wherever the index is. */
public abstract class WritingContract {

  private static final Instant NOON = Instant.parse("2025-05-04T12:00:00Z");

  /** Where an index can be made; there is none yet when a test first asks for it. */
  protected abstract IndexAddress place(String name);

  private static AnnotatedArticle gull(String... sayings) {
    Written gull = Written.article("gull", "The Daily Gull", "2025-05-04");
    for (String saying : sayings) {
      gull.says("Ada Quill", saying);
    }
    return gull.annotated();
  }

  private static AnnotatedArticle tern() {
    return Written.article("tern", "Evening Tern", "2025-05-06").says("Bo", "No").annotated();
  }

  private Search search(String name) {
    return Search.open(place(name), Aliases.NONE);
  }

  @Test
  void tellsNewFromUnchangedAndReplaced() {
    try (ArticleIndex index = ArticleIndex.open(place("outcomes"), "")) {
      assertEquals(Outcome.INDEXED, index.add(gull("The ferry is late")));
      assertEquals(Outcome.UNCHANGED, index.add(gull("The ferry is late")));
      assertEquals(Outcome.REPLACED, index.add(gull("The ferry is lost")));
      index.commit();
      assertEquals(Outcome.UNCHANGED, index.add(gull("The ferry is lost")));
      assertEquals(Outcome.REPLACED, index.add(gull("The ferry is found")));
      index.commit();
    }
    try (Search search = search("outcomes")) {
      assertEquals(1, search.size());
      assertEquals(1, search.count(QuoteQuery.ALL.about("found")));
      assertEquals(0, search.count(QuoteQuery.ALL.about("lost")));
    }
  }

  @Test
  void aShorterArticleLeavesNothingOfTheLongerOne() {
    try (ArticleIndex index = ArticleIndex.open(place("shorter"), "")) {
      index.add(gull("The first", "The second", "The third"));
      index.commit();
      index.add(gull("The only word"));
      index.add(tern());
      index.commit();
      index.add(gull("One more", "And two"));
      index.add(gull("The last word"));
      index.commit();
    }
    try (Search search = search("shorter")) {
      assertEquals(2, search.count(QuoteQuery.ALL));
      assertEquals(
          List.of("No", "The last word"),
          search.quotes(QuoteQuery.ALL).hits().stream().map(hit -> hit.text()).toList());
    }
  }

  @Test
  void knowsAgainWhatWasRead() {
    Article article = gull("The ferry is late").article();
    Place place = new Place("/papers/gull.txt", "", true);
    try (ArticleIndex index = ArticleIndex.open(place("recognised"), "models 1")) {
      assertEquals(Status.NEW, index.recognise(article, place).status());
      index.add(gull("The ferry is late"), place);
      index.commit();
      assertEquals(Status.UNCHANGED, index.recognise(article, place).status());
      assertEquals(place, index.recognise(article, place).known());
    }
    try (ArticleIndex index = ArticleIndex.open(place("recognised"), "models 2")) {
      assertEquals(Status.CHANGED, index.recognise(article, place).status());
    }
  }

  @Test
  void twoArticlesOfOneNameAreTwo() {
    try (ArticleIndex index = ArticleIndex.open(place("names"), "")) {
      index.add(gull("The ferry is late"));
      index.commit();
      Article other =
          Written.article("gull", "Heron", "2024-01-01")
              .says("Cy", "Wool is dear")
              .annotated()
              .article();
      Recognised known = index.recognise(other, Place.UNKNOWN);
      assertEquals(Status.NEW, known.status());
      assertEquals("heron/gull", known.article().id());
    }
  }

  @Test
  void aRemovedArticleIsGoneWithAllOfIt() {
    try (ArticleIndex index = ArticleIndex.open(place("removed"), "")) {
      index.add(gull("The ferry is late"));
      index.add(tern());
      index.commit();
      index.add(gull("The ferry is lost"));
      index.commit();
      index.remove(List.of("gull", "nobody"));
      index.commit();
      assertEquals(Outcome.INDEXED, index.add(gull("The ferry is back")));
      index.remove(List.of("gull"));
      index.commit();
    }
    try (Search search = search("removed")) {
      assertEquals(List.of("tern"), search.ids(ArticleQuery.ALL));
      assertEquals(1, search.count(QuoteQuery.ALL));
      assertEquals(List.of(), search.changed());
    }
  }

  @Test
  void formerVersionsAreKept() {
    Instant[] now = {NOON};
    InstantSource clock = () -> now[0];
    try (ArticleIndex index = ArticleIndex.open(place("versions"), "", clock)) {
      index.add(gull("The ferry is late"));
      index.commit();
      now[0] = NOON.plusSeconds(60);
      index.add(gull("The ferry is lost"));
      index.commit();
      now[0] = NOON.plusSeconds(120);
      index.add(gull("The ferry is found"));
      index.add(tern());
      index.commit();
    }
    try (Search search = search("versions")) {
      assertEquals(List.of("gull"), search.changed());
      List<Revision> revisions = search.revisions("gull");
      assertEquals(
          List.of(NOON.plusSeconds(120), NOON.plusSeconds(60)),
          revisions.stream().map(Revision::until).toList());
      assertEquals(Set.of("gull", "tern"), search.seenSince(NOON.plusSeconds(90)));
      assertEquals(Set.of(), search.seenSince(NOON.plusSeconds(180)));
    }
  }

  @Test
  void whatTheUserSaysByHandStays() {
    Place place = new Place("/papers/gull.txt", "", true);
    try (ArticleIndex index = ArticleIndex.open(place("edits"), "")) {
      index.add(gull("The ferry is late"), place);
      index.commit();
      Edits edits = new Edits("Harbour Post", null, null);
      AnnotatedArticle plain = gull("The ferry is late");
      index.amend(plain.with(edits.of(plain.article())), edits);
      index.commit();
      Recognised known = index.recognise(plain.article(), place);
      assertEquals("Harbour Post", known.article().outlet());
    }
    try (Search search = search("edits")) {
      assertTrue(search.hasOutlet("harbour post"));
      assertFalse(search.hasOutlet("The Daily Gull"));
    }
  }

  @Test
  void placesAreKeptAndChanged() {
    Map<String, Place> places = new HashMap<>();
    try (ArticleIndex index = ArticleIndex.open(place("places"), "")) {
      index.add(gull("The ferry is late"), new Place("/papers/a.txt", "", false));
      index.commit();
      index.move("gull", new Place("/papers/b.txt", "", false));
      index.commit();
      index.forEach(places::put);
    }
    assertEquals(Map.of("gull", new Place("/papers/b.txt", "", false)), places);
    try (Search search = search("places")) {
      assertEquals(
          List.of("gull"),
          search.called("b.txt", "/papers/b.txt").stream().map(head -> head.id()).toList());
      assertEquals(List.of(), search.called("a.txt", "/papers/a.txt"));
    }
  }

  @Test
  void aSecondWriterIsToldThatThereIsAFirst() {
    try (ArticleIndex index = ArticleIndex.open(place("locked"), "")) {
      index.commit();
      IndexException second =
          assertThrows(IndexException.class, () -> ArticleIndex.open(place("locked"), ""));
      assertEquals(Problem.LOCKED, second.problem());
    }
    ArticleIndex.open(place("locked"), "").close();
  }

  @Test
  void whereNoIndexIsNothingIsFound() {
    IndexException missing = assertThrows(IndexException.class, () -> search("nowhere"));
    assertEquals(Problem.NOT_FOUND, missing.problem());
  }

  @Test
  void aReaderKnowsWhenThereIsMore() {
    try (ArticleIndex index = ArticleIndex.open(place("current"), "")) {
      index.add(tern());
      index.commit();
      try (Search before = search("current")) {
        assertTrue(before.isCurrent());
        index.add(gull("The ferry is late"));
        assertTrue(before.isCurrent());
        assertEquals(1, before.size());
        index.commit();
        assertFalse(before.isCurrent());
      }
      try (Search after = search("current")) {
        assertEquals(2, after.size());
      }
    }
  }

  @Test
  void aVeryLongIdIsAnIdLikeAnyOther() {
    String id = "/papers/" + "ä".repeat(6_000);
    try (ArticleIndex index = ArticleIndex.open(place("long"), "")) {
      AnnotatedArticle article =
          Written.article(id, "Gull", "2025-05-04").says("Ada", "Yes").annotated();
      index.add(article);
      index.commit();
      assertEquals(Outcome.UNCHANGED, index.add(article));
      assertEquals(Status.UNCHANGED, index.recognise(article.article(), Place.UNKNOWN).status());
    }
    try (Search search = search("long")) {
      assertEquals(List.of(id), search.ids(ArticleQuery.ALL));
      assertEquals(id, search.article(id).orElseThrow().article().id());
    }
  }

  @Test
  void manyArticlesAreAllThere() {
    List<String> wanted = new ArrayList<>();
    try (ArticleIndex index = ArticleIndex.open(place("many"), "")) {
      for (int i = 0; i < 2_300; i++) {
        String id = "article-" + (10_000 + i);
        wanted.add(id);
        index.add(Written.article(id, "Gull", "2025-05-04").says("Ada", "Yes").annotated());
      }
      index.commit();
    }
    try (Search search = search("many")) {
      assertEquals(2_300, search.size());
      assertEquals(wanted, search.ids(ArticleQuery.ALL));
      assertEquals(2_300, search.articles(ArticleQuery.ALL).distinct().count());
      assertEquals(2_300, search.quotes(QuoteQuery.ALL).hits().size());
      assertEquals(0, search.figures(FigureQuery.ALL).total());
    }
  }
}

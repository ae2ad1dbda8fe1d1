package org.hearsay.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.hearsay.compare.finding.Report;
import org.hearsay.corpus.AnnotatedArticle;
import org.hearsay.corpus.EntityKind;
import org.hearsay.corpus.Hedge;
import org.hearsay.corpus.Measure;
import org.hearsay.index.ArticleIndex;
import org.hearsay.index.search.ArticleQuery;
import org.hearsay.index.search.Neighbours;
import org.hearsay.index.search.Search;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However articles came into an index, a report on them is the one of a fresh index. */
class ReportInAnyPortionsTest {

  private static final List<String> TOWNS =
      List.of("Brackwater", "Tolmouth", "Ostervik", "Quenby", "Marrow Point", "Sallowfield");
  private static final List<String> PERSONS =
      List.of("Ingrid Falk", "Tomas Reeve", "Falk", "Mayor Reeve", "Pia Lindqvist", "Odo Brann");
  private static final List<String> OUTLETS =
      List.of("Tern", "Heron", "The Morning Knot", "Dunlin", "");
  private static final int ARTICLES = 60;

  private final Random random = new Random();

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void isTheSameAfterAdditionsChangesAndRemovals(long seed) {
    random.setSeed(seed);
    List<AnnotatedArticle> articles = articles();
    Report fresh = report(indexed("fresh", List.of(articles)));
    assertTrue(fresh.facts().size() > 3, () -> "facts: " + fresh.facts().size());
    assertTrue(fresh.quotes().size() > 1, () -> "quotes: " + fresh.quotes().size());

    Path grown = indexed("grown", portions(articles));

    assertEquals(fresh, report(grown));
  }

  @ParameterizedTest
  @ValueSource(longs = {5, 6})
  void isTheSameForAQuestion(long seed) {
    random.setSeed(seed);
    List<AnnotatedArticle> articles = articles();
    Path fresh = indexed("fresh", List.of(articles));
    Path grown = indexed("grown", portions(articles));
    for (String town : TOWNS) {
      assertEquals(about(town, fresh), about(town, grown), town);
    }
  }

  /** In another order, with some that are read as something else first and some that go again. */
  private List<List<AnnotatedArticle>> portions(List<AnnotatedArticle> articles) {
    List<AnnotatedArticle> shuffled = new ArrayList<>(articles);
    Collections.shuffle(shuffled, random);
    List<List<AnnotatedArticle>> portions = new ArrayList<>();
    List<AnnotatedArticle> before = new ArrayList<>();
    for (int i = 0; i < shuffled.size() / 3; i++) {
      String id = shuffled.get(random.nextInt(shuffled.size())).article().id();
      before.add(article(id));
    }
    before.add(article("gone"));
    portions.add(before);
    for (int from = 0; from < shuffled.size(); ) {
      int to = Math.min(shuffled.size(), from + 1 + random.nextInt(20));
      portions.add(shuffled.subList(from, to));
      from = to;
    }
    return portions;
  }

  private Path indexed(String name, List<List<AnnotatedArticle>> portions) {
    Path place = folder.resolve(name);
    for (List<AnnotatedArticle> portion : portions) {
      try (ArticleIndex index = ArticleIndex.open(place, "")) {
        portion.forEach(index::add);
        index.commit();
      }
    }
    try (ArticleIndex index = ArticleIndex.open(place, "")) {
      index.remove(Set.of("gone"));
      index.commit();
    }
    return place;
  }

  private static Report report(Path place) {
    try (Search search = Search.open(place)) {
      return Comparison.of(
          () -> search.inAnyOrder(ArticleQuery.ALL), search::shownNames, search.frequencies());
    }
  }

  private static Report about(String words, Path place) {
    try (Search search = Search.open(place)) {
      ArticleQuery query = new ArticleQuery(words, ArticleQuery.ALL.origin());
      Neighbours found = Neighbours.of(search, search.articles(query), query.origin());
      List<String> ids = new ArrayList<>(found.articles());
      ids.addAll(found.others());
      return Comparison.of(() -> search.articles(ids), search::shownNames, search.frequencies());
    }
  }

  private List<AnnotatedArticle> articles() {
    List<AnnotatedArticle> articles = new ArrayList<>();
    for (int i = 0; i < ARTICLES; i++) {
      articles.add(article("a" + i));
    }
    return articles;
  }

  private AnnotatedArticle article(String id) {
    int happening = random.nextInt(TOWNS.size());
    String town = TOWNS.get(happening);
    LocalDate day = LocalDate.of(2024, 3, 1).plusDays(9L * happening);
    String dead = String.valueOf(10 + random.nextInt(4));
    String hurt = String.valueOf(30 + 5 * random.nextInt(3));
    String person = PERSONS.get(random.nextInt(PERSONS.size()));
    String said =
        random.nextBoolean()
            ? "We never saw the smoke over " + town + " from the light tower that night"
            : "We saw the smoke over " + town + " from the light tower that night";
    String text =
        "A fire at the ferry terminal in "
            + town
            + " killed "
            + dead
            + " people on Friday.\n"
            + "Another "
            + hurt
            + " people were injured there, the coastguard of "
            + town
            + " said.\n"
            + "“"
            + said
            + ",” said "
            + person
            + ".\n"
            + "Sign up here for our letter.\n"
            + "Line "
            + random.nextInt(5)
            + " of the terminal stays shut.";
    return Draft.of(
            id,
            OUTLETS.get(random.nextInt(OUTLETS.size())),
            day.plusDays(random.nextInt(2)).toString(),
            "Ferry terminal fire in " + town,
            text)
        .named(EntityKind.LOCATION, town)
        .named(EntityKind.PERSON, person)
        .about("fire", town, day.toString())
        .quote(person, said)
        .killed(dead, "people")
        .figure(
            Measure.INJURED,
            hurt,
            "people",
            Hedge.EXACT,
            random.nextBoolean() ? "the coastguard" : null)
        .done();
  }
}

package org.hearsay.index.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.hearsay.compare.event.Frequencies;
import org.hearsay.corpus.AnnotatedArticle;
import org.hearsay.corpus.Entity;
import org.hearsay.corpus.EntityKind;
import org.hearsay.corpus.Figure;
import org.hearsay.corpus.Measure;
import org.hearsay.corpus.Quantity;
import org.hearsay.corpus.QuoteKind;
import org.hearsay.corpus.Span;
import org.hearsay.corpus.SpeakerKind;
import org.hearsay.identity.AliasException;
import org.hearsay.identity.Aliases;
import org.hearsay.index.ArticleIndex;
import org.hearsay.index.IndexAddress;
import org.hearsay.index.Written;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What questions find, wherever the index is. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class SearchContract {

  private Search search;

  /** Where an index of this name can be made; there is none yet when it is first asked for. */
  protected abstract IndexAddress place(String name);

  @BeforeAll
  void index() {
    try (ArticleIndex index = ArticleIndex.open(place("index"), "")) {
      index.add(gull());
      index.add(tern());
      index.add(heron());
      index.commit();
    }
    search = Search.open(place("index"), Aliases.NONE);
  }

  @AfterAll
  void close() {
    search.close();
  }

  private static AnnotatedArticle gull() {
    return Written.article("gull", "The Daily Gull", "2025-05-04")
        .says(
            "Ada Quill",
            SpeakerKind.PERSON,
            "Mayor",
            QuoteKind.DIRECT,
            0.97,
            "“The ferry was never safe”")
        .says("U.S. officials", SpeakerKind.GROUP, "The engine had failed twice")
        .counts(Measure.KILLED, 38, 42, "About 40 people died.")
        .annotated();
  }

  private static AnnotatedArticle tern() {
    return Written.article("tern", "Evening Tern", "2025-05-06")
        .says("Mayor Quill", "The ferries are safe now")
        .says("José Núñez", SpeakerKind.PERSON, null, QuoteKind.INDIRECT, 0.4, "He saw nothing")
        .counts(Measure.INJURED, 12, 12, "The sinking left 12 people hurt.")
        .annotated();
  }

  private static AnnotatedArticle heron() {
    return Written.article("heron", "Heron", "2025-05-05")
        .says("US officials", SpeakerKind.GROUP, "Help is on its way")
        .says("the health ministry", SpeakerKind.ORGANIZATION, "The hospital is full")
        .counts(Measure.KILLED, 51, 60, "At least 51 people died.")
        .annotated();
  }

  @Test
  void findsWordsInAnyForm() {
    assertEquals(List.of("gull", "tern"), sorted(QuoteQuery.ALL.about("ferry")));
  }

  @Test
  void allWordsMustBeThere() {
    assertEquals(List.of("tern"), ids(QuoteQuery.ALL.about("ferry now")));
    assertEquals(List.of("gull", "tern"), sorted(QuoteQuery.ALL.about("now OR never")));
  }

  @Test
  void aFreeQueryAlsoFindsSpeakers() {
    assertEquals(List.of("gull", "tern"), sorted(QuoteQuery.ALL.text("quill")));
    assertEquals(List.of(), ids(QuoteQuery.ALL.about("quill")));
  }

  @Test
  void aMisspeltSpeakerIsFoundWhereTheQueryAllowsIt() {
    assertEquals(List.of(), ids(QuoteQuery.ALL.text("speaker:qiull")));
    assertEquals(List.of("gull", "tern"), sorted(QuoteQuery.ALL.text("speaker:qiull~")));
    assertEquals(List.of(), ids(QuoteQuery.ALL.text("speaker:quarrel~")));
    assertEquals(List.of("tern"), ids(QuoteQuery.ALL.text("speaker:nunes~")));
  }

  @Test
  void facetsCountWhatAQueryFinds() {
    Facets all = search.facets(QuoteQuery.ALL);
    assertEquals(
        search.count(QuoteQuery.ALL.of(QuoteKind.DIRECT)),
        all.kinds().stream()
            .filter(count -> count.value().equals("DIRECT"))
            .mapToLong(Facets.Count::hits)
            .sum());
    assertEquals(
        search.count(QuoteQuery.ALL), all.stances().stream().mapToLong(Facets.Count::hits).sum());
    Facets killed = search.facets(FigureQuery.ALL.of(Measure.KILLED));
    assertEquals(List.of(new Facets.Count<>("KILLED", 2)), killed.measures());
  }

  @Test
  void wordsThatGoOnFromTheFirstLetters() {
    assertTrue(search.wordsFrom("Ferr", 5).contains("ferry"), () -> "" + search.wordsFrom("f", 99));
    assertEquals(List.of(), search.wordsFrom("ferryx", 5));
  }

  @Test
  void aQueryOfOnlyExclusionsFindsAllTheRest() {
    assertEquals(List.of("tern", "heron", "heron", "gull"), ids(QuoteQuery.ALL.about("-ferry")));
  }

  @Test
  void withoutWordsTheNewestComesFirst() {
    assertEquals(List.of("tern", "tern", "heron", "heron", "gull", "gull"), ids(QuoteQuery.ALL));
  }

  @ParameterizedTest
  @ValueSource(strings = {"quill", "QUILL", "Ada Quill", "Mayor Ada Quill", "Mrs. Quill", "ada"})
  void anyFormOfANameFindsTheSpeaker(String name) {
    assertEquals(List.of("tern", "gull"), ids(QuoteQuery.ALL.by(name)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"us officials", "U.S. officials", "the United States officials"})
  void shortAndLongFormsOfACountryAreOne(String name) {
    assertEquals(List.of("heron", "gull"), ids(QuoteQuery.ALL.by(name)));
  }

  @Test
  void diacriticsDoNotMatter() {
    assertEquals(List.of("tern"), ids(QuoteQuery.ALL.by("jose nunez")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Nobody", "quil", "united states", "health"})
  void aNameThatNobodyHasFindsNothing(String name) {
    assertEquals(0, search.quotes(QuoteQuery.ALL.by(name)).total());
  }

  @Test
  void filtersByOutletDayKindAndConfidence() {
    assertEquals(
        List.of("gull", "gull"), ids(QuoteQuery.ALL.in(new Origin("daily gull", null, null))));
    assertEquals(
        List.of("heron", "heron"), ids(QuoteQuery.ALL.in(new Origin(Set.of(), day(5), day(5)))));
    assertEquals(List.of("gull"), ids(QuoteQuery.ALL.of(QuoteKind.DIRECT)));
    assertEquals(List.of("gull"), ids(QuoteQuery.ALL.atLeast(0.95)));
    assertEquals(5, search.quotes(QuoteQuery.ALL.atLeast(0.5)).total());
  }

  @Test
  void aPageHoldsItsPartAndTheTotal() {
    Hits<QuoteHit> page = search.quotes(QuoteQuery.ALL.page(2, 2));
    assertEquals(6, page.total());
    assertEquals(
        List.of("heron", "heron"), page.hits().stream().map(h -> h.article().id()).toList());
    assertEquals(List.of(), search.quotes(QuoteQuery.ALL.page(6, 10)).hits());
  }

  @Test
  void aHitShowsItsSentenceAndArticle() {
    QuoteHit hit = search.quotes(QuoteQuery.ALL.about("never")).hits().getFirst();
    assertEquals("“The ferry was never safe”", hit.text());
    assertEquals("“The ferry was never safe”, Ada Quill said.", hit.sentence());
    assertEquals(
        new ArticleHead("gull", "The Daily Gull", "Title of gull", null, day(4)), hit.article());
  }

  @Test
  void findsFiguresByMeasureWordsAndInterval() {
    assertEquals(List.of("51", "40"), figures(FigureQuery.ALL.of(Measure.KILLED)));
    assertEquals(List.of("12"), figures(FigureQuery.ALL.text("sink")));
    assertEquals(
        List.of("40"),
        figures(
            FigureQuery.ALL
                .of(Measure.KILLED)
                .between(BigDecimal.valueOf(42), BigDecimal.valueOf(50))));
    assertEquals(List.of("51"), figures(FigureQuery.ALL.between(BigDecimal.valueOf(43), null)));
  }

  @Test
  void countsSpeakersUnderOneName() {
    List<SpeakerCount> speakers = search.speakers(QuoteQuery.ALL).hits();
    assertEquals(
        List.of("Ada Quill 2 2", "U.S. officials 2 2", "José Núñez 1 1", "the health ministry 1 1"),
        speakers.stream()
            .map(s -> s.speaker().name() + " " + s.quotes() + " " + s.articles())
            .toList());
    assertEquals(List.of("Evening Tern", "The Daily Gull"), speakers.getFirst().outlets());
  }

  @Test
  void speakersAreCountedAlikeOnceEverybodyIsKnown() {
    List<SpeakerCount> before = search.speakers(QuoteQuery.ALL).hits();
    search.count(QuoteQuery.ALL.text("speaker:qiull~")); // looks among all names
    assertEquals(before, search.speakers(QuoteQuery.ALL).hits());
    assertEquals(before, search.facets(QuoteQuery.ALL).speakers());
    for (int most = 0; most < before.size(); most++) {
      assertEquals(before.subList(0, most), search.facets(QuoteQuery.ALL, most).speakers());
    }
  }

  @Test
  void countsSpeakersOfSomeQuotes() {
    assertEquals(
        List.of("Ada Quill"),
        search.speakers(QuoteQuery.ALL.about("ferry")).hits().stream()
            .map(s -> s.speaker().name())
            .toList());
  }

  @Test
  void aSurnameOfTwoIsTheOneWhoKeepsItsCompany() {
    List<AnnotatedArticle> articles =
        List.of(
            Written.article("port", "Gull", "2025-05-04")
                .says("Ada Quill", "The quay is safe")
                .says("Tom Ferrow", "The cranes stand")
                .says("Lena Stroud", "The ships are late")
                .annotated(),
            Written.article("school", "Gull", "2025-05-05")
                .says("Bo Quill", "The roof leaks")
                .says("Hugo Brand", "The bell is broken")
                .annotated(),
            Written.article("later", "Tern", "2025-05-06")
                .says("Quill", "The quay was never safe")
                .says("Lena Stroud", "No ship will come")
                .says("Tom Ferrow", "The cranes are sold")
                .annotated());
    for (List<AnnotatedArticle> order : List.of(articles, articles.reversed())) {
      IndexAddress place = place("company-" + order.getFirst().article().id());
      try (ArticleIndex index = ArticleIndex.open(place, "")) {
        order.forEach(index::add);
        index.commit();
      }
      try (Search quill = Search.open(place, Aliases.NONE)) {
        assertEquals(
            List.of("Ada Quill 2", "Bo Quill 1"),
            quill.speakers(QuoteQuery.ALL).hits().stream()
                .map(s -> s.speaker().name() + " " + s.quotes())
                .filter(name -> name.contains("Quill"))
                .toList());
      }
    }
  }

  @Test
  void theUsersAliasesDecideWhoIsWho() throws AliasException {
    Aliases aliases =
        Aliases.parse(
            "aliases.txt",
            """
            merge Ada Quill = José Núñez
            hide health ministry
            rename us officials = Washington
            """);
    try (Search renamed = Search.open(place("index"), aliases)) {
      assertEquals(
          List.of("Ada Quill 3", "Washington 2"),
          renamed.speakers(QuoteQuery.ALL).hits().stream()
              .map(s -> s.speaker().name() + " " + s.quotes())
              .toList());
      assertEquals(3, renamed.quotes(QuoteQuery.ALL.by("nunez")).total());
      assertEquals(2, renamed.quotes(QuoteQuery.ALL.by("washington")).total());
      assertEquals(
          List.of(1, 1, 1), renamed.aliasEffects().stream().map(e -> e.speakers()).toList());
    }
  }

  @Test
  void givesBackTheWholeArticle() {
    assertEquals(gull(), search.article("gull").orElseThrow());
    assertTrue(search.article("gul").isEmpty());
  }

  @Test
  void streamsArticlesOldestFirst() {
    assertEquals(List.of(gull(), heron(), tern()), search.articles(ArticleQuery.ALL).toList());
    assertEquals(
        List.of(gull(), heron()),
        search.articles(new ArticleQuery("\"people died\"", Origin.ANY)).toList());
  }

  @Test
  void candidatesShareTriggerPlaceOrNameAndTheirDays() {
    assertEquals(
        List.of("gull", "heron"),
        search.candidates(
            new CandidateQuery(
                Set.of(),
                Set.of("gull bay"),
                Set.of("sink"),
                null,
                day(4),
                "tern",
                Origin.ANY,
                10)));
    assertEquals(
        List.of(),
        search.candidates(
            new CandidateQuery(
                Set.of(), Set.of(), Set.of("burn"), null, null, null, Origin.ANY, 10)));
    assertEquals(
        1,
        search
            .candidates(
                new CandidateQuery(
                    Set.of(), Set.of("Gull Bay"), Set.of(), day(3), day(6), null, Origin.ANY, 1))
            .size());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          ferry AND       | 10 | something is missing at the end
          ferry OR OR bus | 10 | "OR" cannot stand here
          a "ferry sank   | 3  | what is opened here is not closed
          (ferry bus      | 11 | something is missing at the end
          ferry bus)      | 10 | ")" cannot stand here
          ferry ship:gull | 7  | "ship:" is no field; put "\\" before the colon to search for it
          ferry *boat     | 7  | a word cannot begin with "*"
          """)
  void saysWhereAQueryCannotBeRead(String query, int column, String reason) {
    QuerySyntaxException e =
        assertThrows(QuerySyntaxException.class, () -> search.quotes(QuoteQuery.ALL.text(query)));
    assertEquals(
        "the query \"" + query + "\", at column " + column + ": " + reason, e.getMessage());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"the", "\"\"", "ferry~ saf*", "\"never safe\"~2", "--", "+ferry -bus", "?"})
  void oddQueriesAreReadOrRefusedButNeverFail(String query) {
    try {
      search.quotes(QuoteQuery.ALL.text(query));
    } catch (QuerySyntaxException e) {
      assertTrue(e.column() > 0);
    }
  }

  private static LocalDate day(int day) {
    return LocalDate.of(2025, 5, day);
  }

  private List<String> ids(QuoteQuery query) {
    return search.quotes(query).hits().stream().map(hit -> hit.article().id()).toList();
  }

  private List<String> sorted(QuoteQuery query) {
    return ids(query).stream().sorted().toList();
  }

  private List<String> figures(FigureQuery query) {
    return search.figures(query).hits().stream().map(FigureHit::text).toList();
  }

  @Test
  void countsTheArticlesThatHaveAWord() {
    Frequencies frequencies = search.frequencies();
    assertEquals(3, frequencies.articles());
    assertEquals(2, frequencies.withWord("died"));
    assertEquals(0, frequencies.withWord("landslide"));
  }

  @Test
  void findsTheFiguresOfHeadlinesAndCountsNames() {
    Figure drowned =
        new Figure(
            "h1",
            new Span(0, 5),
            Quantity.exactly(14),
            null,
            Measure.KILLED,
            false,
            null,
            null,
            null,
            "test");
    AnnotatedArticle plain = gull();
    AnnotatedArticle headed =
        new AnnotatedArticle(
            plain.article(),
            plain.sentences(),
            List.of(new Entity("e1", EntityKind.PERSON, "Ada Quill", List.of(new Span(0, 9)))),
            plain.quotes(),
            plain.figures(),
            List.of(drowned),
            plain.blames());
    try (ArticleIndex index = ArticleIndex.open(place("headlines"), "")) {
      index.add(headed);
      index.commit();
    }
    try (Search found = Search.open(place("headlines"), Aliases.NONE)) {
      List<FigureHit> hits =
          found.figures(FigureQuery.ALL).hits().stream().filter(FigureHit::inHeadline).toList();
      assertEquals(List.of("Title of gull"), hits.stream().map(FigureHit::sentence).toList());
      assertEquals("Title", hits.getFirst().text());
      assertEquals(1, found.frequencies().withName("ada quill"));
    }
  }
}

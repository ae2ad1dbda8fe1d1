package org.hearsay.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.hearsay.corpus.AnnotatedArticle;
import org.hearsay.corpus.Measure;
import org.hearsay.index.IndexException.Problem;
import org.hearsay.index.search.FigureQuery;
import org.hearsay.index.search.QuoteQuery;
import org.hearsay.index.search.Search;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleIndexTest {

  @TempDir Path temporary;

  private Path folder() {
    return temporary.resolve("index");
  }

  @Test
  void tellsNewFromUnchangedAndReplaced() {
    Written first = ferry("a", "The ferry was overloaded");
    Written second = ferry("a", "The ferry was half empty");
    try (ArticleIndex index = ArticleIndex.open(folder())) {
      assertEquals(Outcome.INDEXED, index.add(first.annotated()));
      assertEquals(Outcome.UNCHANGED, index.add(first.annotated()));
      index.commit();
      assertEquals(Outcome.UNCHANGED, index.add(first.annotated()));
      assertEquals(Outcome.REPLACED, index.add(second.annotated()));
      index.commit();
    }
    assertEquals(List.of("The ferry was half empty"), contents());
  }

  @Test
  void knowsBeforeAnnotatingWhatIsUnchanged() {
    Written first = ferry("a", "The ferry was overloaded");
    try (ArticleIndex index = ArticleIndex.open(folder(), "models 1")) {
      assertEquals(Status.NEW, index.recognise(first.read(), Place.UNKNOWN).status());
      index.add(first.annotated());
      assertEquals(Status.UNCHANGED, index.recognise(first.read(), Place.UNKNOWN).status());
      index.commit();
      assertEquals(Status.UNCHANGED, index.recognise(first.read(), Place.UNKNOWN).status());
      assertEquals(
          Status.CHANGED,
          index.recognise(ferry("a", "It was empty").read(), Place.UNKNOWN).status());
    }
  }

  @Test
  void anotherAnnotatorMakesAnArticleChanged() {
    Written article = ferry("a", "The ferry was overloaded");
    fill(folder(), List.of(article.annotated()));
    try (ArticleIndex index = ArticleIndex.open(folder(), "models 2")) {
      assertEquals(Status.CHANGED, index.recognise(article.read(), Place.UNKNOWN).status());
    }
  }

  @Test
  void replacingLeavesNothingOfTheOldBlock() {
    Written longer = ferry("a", "The ferry was overloaded").says("Ada Quill", "We were warned");
    fill(folder(), List.of(longer.annotated(), ferry("b", "No comment").annotated()));
    fill(folder(), List.of(ferry("a", "The ferry was half empty").annotated()));
    Path fresh = temporary.resolve("fresh");
    fill(
        fresh,
        List.of(
            ferry("a", "The ferry was half empty").annotated(),
            ferry("b", "No comment").annotated()));
    assertEquals(lines(fresh), lines(folder()));
  }

  @Test
  void whatWasNotCommittedIsGoneAndCanBeAddedAgain() {
    fill(folder(), List.of(ferry("a", "The ferry was overloaded").annotated()));
    try (ArticleIndex index = ArticleIndex.open(folder())) {
      index.add(ferry("b", "The crew was drunk").annotated());
      index.add(ferry("a", "The ferry was half empty").annotated());
    }
    assertEquals(List.of("The ferry was overloaded"), contents());
    try (ArticleIndex index = ArticleIndex.open(folder())) {
      assertEquals(Outcome.INDEXED, index.add(ferry("b", "The crew was drunk").annotated()));
    }
  }

  @Test
  void aFirstRunThatWasKilledLeavesAnEmptyIndex() throws IOException {
    try (ArticleIndex index = ArticleIndex.open(folder())) {
      index.add(ferry("a", "The ferry was overloaded").annotated());
      Path copy = copyOf(folder());
      try (Search search = Search.open(copy)) {
        assertEquals(0, search.size());
      }
      try (ArticleIndex again = ArticleIndex.open(copy)) {
        assertEquals(
            Outcome.INDEXED, again.add(ferry("a", "The ferry was overloaded").annotated()));
      }
    }
  }

  @Test
  void anyOrderThreadsAndRunsGiveTheSameContent() throws InterruptedException {
    List<AnnotatedArticle> articles = new ArrayList<>(many(60));
    fill(folder(), articles);
    Collections.shuffle(articles, new Random(7));
    Path other = temporary.resolve("other");
    for (List<AnnotatedArticle> run : List.of(articles.subList(0, 25), articles)) {
      try (ArticleIndex index = ArticleIndex.open(other)) {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        run.forEach(article -> threads.execute(() -> index.add(article)));
        threads.shutdown();
        assertTrue(threads.awaitTermination(1, TimeUnit.MINUTES));
        index.commit();
      }
    }
    assertEquals(lines(folder()), lines(other));
  }

  @Test
  void aSecondWriterIsToldWhoHoldsTheIndex() {
    try (ArticleIndex index = ArticleIndex.open(folder())) {
      IndexException refused =
          assertThrows(IndexException.class, () -> ArticleIndex.open(folder()));
      assertEquals(Problem.LOCKED, refused.problem());
      String holder = "process " + ProcessHandle.current().pid() + " of ";
      assertTrue(refused.getMessage().contains(holder), refused.getMessage());
      assertEquals(Outcome.INDEXED, index.add(ferry("a", "It was full").annotated()));
    }
  }

  @Test
  void anIndexOfAnotherVersionIsLeftAlone() throws IOException {
    fillAs(Map.of(Schema.VERSION_KEY, "0"));
    List<String> before = files();
    for (IndexException refused :
        List.of(
            assertThrows(IndexException.class, () -> ArticleIndex.open(folder())),
            assertThrows(IndexException.class, () -> Search.open(folder())))) {
      assertEquals(Problem.OTHER_VERSION, refused.problem());
      assertTrue(refused.getMessage().contains("version 0 of the index"), refused.getMessage());
    }
    assertEquals(before, files());
  }

  @Test
  void anIndexOfAnotherProgramIsLeftAlone() throws IOException {
    fillAs(Map.of());
    assertEquals(
        Problem.NOT_AN_INDEX,
        assertThrows(IndexException.class, () -> ArticleIndex.open(folder())).problem());
  }

  @Test
  void aFolderOfOtherFilesBecomesNoIndex() throws IOException {
    Files.writeString(temporary.resolve("letter.txt"), "Dear Ada");
    assertEquals(
        Problem.NOT_AN_INDEX,
        assertThrows(IndexException.class, () -> ArticleIndex.open(temporary)).problem());
    assertTrue(Files.notExists(temporary.resolve("write.lock")));
  }

  @Test
  void whereNoIndexIsNothingIsFound() throws IOException {
    Path missing = temporary.resolve("missing");
    assertEquals(
        Problem.NOT_FOUND,
        assertThrows(IndexException.class, () -> Search.open(missing)).problem());
    assertTrue(Files.notExists(missing));
    Path empty = Files.createDirectory(temporary.resolve("empty"));
    assertEquals(
        Problem.NOT_FOUND, assertThrows(IndexException.class, () -> Search.open(empty)).problem());
  }

  @Test
  void aFileIsNoIndex() throws IOException {
    Path file = Files.writeString(temporary.resolve("letter.txt"), "Dear Ada");
    assertThrows(IndexException.class, () -> ArticleIndex.open(file));
    assertThrows(IndexException.class, () -> Search.open(file));
  }

  @Test
  void aReaderSeesWholeArticlesOfItsOwnTime() {
    fill(folder(), List.of(ferry("a", "The ferry was overloaded").annotated()));
    try (Search before = Search.open(folder());
        ArticleIndex index = ArticleIndex.open(folder())) {
      index.add(ferry("a", "The ferry was half empty").annotated());
      index.add(ferry("b", "The crew was drunk").annotated());
      index.commit();
      assertEquals(
          "The ferry was overloaded", before.quotes(QuoteQuery.ALL).hits().getFirst().text());
      try (Search after = Search.open(folder())) {
        assertEquals(2, after.quotes(QuoteQuery.ALL).total());
      }
    }
  }

  @Test
  void readersBesideAWriterSeeWholeArticlesOnly() throws InterruptedException {
    fill(folder(), List.of());
    Thread writing =
        new Thread(() -> {
          for (AnnotatedArticle article : many(15)) {
            fill(folder(), List.of(article));
          }
        });
    writing.start();
    long last = 0;
    while (last < 15) {
      boolean over = !writing.isAlive();
      try (Search search = Search.open(folder())) {
        long articles = search.size();
        assertEquals(articles, search.quotes(QuoteQuery.ALL.page(0, 1)).total());
        assertEquals(articles, search.figures(FigureQuery.ALL.page(0, 1)).total());
        assertTrue(articles >= last, articles + " after " + last);
        last = articles;
      }
      assertTrue(!over || last == 15, "the writer ended early");
    }
    writing.join();
  }

  @Test
  void aVeryLongIdIsAnIdLikeAnyOther() {
    String id = "x".repeat(40_000);
    fill(
        folder(),
        List.of(ferry(id + "1", "One").annotated(), ferry(id + "2", "Another").annotated()));
    try (Search search = Search.open(folder())) {
      assertEquals(2, search.size());
      assertEquals(id + "2", search.article(id + "2").orElseThrow().article().id());
    }
  }

  @Test
  void differentContentHasDifferentLines() {
    Path other = temporary.resolve("other");
    fill(folder(), List.of(ferry("a", "The ferry was overloaded").annotated()));
    fill(other, List.of(ferry("a", "The ferry was half empty").annotated()));
    assertNotEquals(lines(folder()), lines(other));
  }

  private static Written ferry(String id, String content) {
    return Written.article(id, "Daily Gull", "2025-05-04")
        .says("Ada Quill", content)
        .counts(Measure.KILLED, 38, 42, "About 40 people died.");
  }

  private static List<AnnotatedArticle> many(int number) {
    return IntStream.range(0, number)
        .mapToObj(i -> ferry("id" + i, "The ferry had " + i + " lifeboats").annotated())
        .toList();
  }

  private static void fill(Path folder, List<AnnotatedArticle> articles) {
    try (ArticleIndex index = ArticleIndex.open(folder)) {
      articles.forEach(index::add);
      index.commit();
    }
  }

  private void fillAs(Map<String, String> commitData) throws IOException {
    try (FSDirectory directory = FSDirectory.open(folder());
        IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
      writer.addDocument(new Document());
      writer.setLiveCommitData(commitData.entrySet());
      writer.commit();
    }
  }

  private List<String> contents() {
    try (Search search = Search.open(folder())) {
      return search.quotes(QuoteQuery.ALL).hits().stream().map(hit -> hit.text()).toList();
    }
  }

  private static List<String> lines(Path folder) {
    List<String> lines = new ArrayList<>();
    IndexContents.list(folder, lines::add);
    return lines;
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(folder())) {
      return files.map(file -> file + " " + file.toFile().length()).sorted().toList();
    }
  }

  /** What a process that is killed now would leave. */
  private Path copyOf(Path folder) throws IOException {
    Path copy = Files.createDirectory(temporary.resolve("copy"));
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.copy(file, copy.resolve(file.getFileName()));
      }
    }
    return copy;
  }
}

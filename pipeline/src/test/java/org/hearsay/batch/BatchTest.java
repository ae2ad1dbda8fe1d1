package org.hearsay.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import org.hearsay.corpus.AnnotatedArticle;
import org.hearsay.corpus.Article;
import org.hearsay.corpus.read.ArticleReader;
import org.hearsay.corpus.read.ReadOptions;
import org.hearsay.corpus.read.Where;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BatchTest {

  private static final int ARTICLES = 200;

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7})
  void theOrderIsThatOfTheInputWhateverTheNumberOfThreads(int threads) {
    List<String> told = new ArrayList<>();
    Counts counts = run(threads, told);

    List<String> expected = new ArrayList<>();
    for (int i = 0; i < ARTICLES; i++) {
      expected.add(i % 10 == 3 ? "stdin:" + (2 * i + 1) + ": annotating it failed" : "a" + i);
      expected.add(
          "stdin:"
              + (2 * i + 2)
              + ": it is the same article as a"
              + i
              + ", read before in this run (duplicate)");
    }
    assertEquals(expected.stream().sorted().toList(), told.stream().sorted().toList());
    assertEquals(
        expected.stream().filter(line -> line.startsWith("a")).toList(),
        told.stream().filter(line -> line.startsWith("a")).toList());
    assertEquals(2L * ARTICLES, counts.read());
    assertEquals(ARTICLES, counts.of(Ending.DUPLICATE));
    assertEquals(ARTICLES / 10, counts.of(Ending.FAILED));
    assertEquals(ARTICLES - ARTICLES / 10, counts.of(Ending.ANNOTATED));
  }

  @Test
  void anArticleThatAFaultCostSomeFiguresIsTakenAndTold() {
    List<String> told = new ArrayList<>();
    String line = "{\"id\":\"a\",\"outlet\":\"Gull\",\"text\":\"It rained 3 days.\"}\n";
    try (Batch batch =
        new Batch(
            article ->
                new AnnotatedArticle(
                    article,
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of("the numbers of one sentence could not be read")),
            1,
            new Telling(told),
            loss -> told.add(loss.toString()))) {
      ArticleReader.read(
          List.of(ArticleReader.STANDARD_INPUT),
          new ByteArrayInputStream(line.getBytes(StandardCharsets.UTF_8)),
          ReadOptions.defaults(),
          batch::add);
      batch.finish();
      assertEquals(
          List.of("a", "stdin:1: the numbers of one sentence could not be read (incomplete)"),
          told);
      assertEquals(1, batch.counts().of(Ending.INCOMPLETE));
      assertEquals(0, batch.counts().of(Ending.ANNOTATED));
      assertEquals(1, batch.counts().read());
    }
  }

  @Test
  void anArticleThatIsGivenUpIsALossForTheReasonThatIsGiven() {
    List<String> told = new ArrayList<>();
    String line = "{\"id\":\"a\",\"outlet\":\"Gull\",\"text\":\"It rained 3 days.\"}\n";
    try (Batch batch =
        new Batch(
            article -> {
              throw new GivenUpException("annotating it takes longer than 3 seconds");
            },
            1,
            new Telling(told),
            loss -> told.add(loss.toString()))) {
      ArticleReader.read(
          List.of(ArticleReader.STANDARD_INPUT),
          new ByteArrayInputStream(line.getBytes(StandardCharsets.UTF_8)),
          ReadOptions.defaults(),
          batch::add);
      batch.finish();
      assertEquals(List.of("stdin:1: annotating it takes longer than 3 seconds (failed)"), told);
    }
  }

  /**
   * Every article comes twice; every tenth one cannot be annotated; some take longer than others.
   */
  private static Counts run(int threads, List<String> told) {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < ARTICLES; i++) {
      String line =
          "{\"id\":\"a" + i + "\",\"outlet\":\"Gull\",\"text\":\"It rained " + i + ".\"}\n";
      lines.append(line).append(line);
    }
    Random random = new Random(threads);
    try (Batch batch =
        new Batch(
            article -> annotated(article, random),
            threads,
            new Telling(told),
            loss -> told.add(loss.toString().replaceFirst("failed: .*", "failed")))) {
      ArticleReader.read(
          List.of(ArticleReader.STANDARD_INPUT),
          new ByteArrayInputStream(lines.toString().getBytes(StandardCharsets.UTF_8)),
          ReadOptions.defaults(),
          batch::add);
      batch.finish();
      return batch.counts();
    }
  }

  private static AnnotatedArticle annotated(Article article, Random random) {
    LockSupport.parkNanos(random.nextInt(400_000));
    if (Integer.parseInt(article.id().substring(1)) % 10 == 3) {
      throw new IllegalStateException("no reading " + article.id());
    }
    return new AnnotatedArticle(
        article, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
  }

  private record Telling(List<String> told) implements Sink {

    @Override
    public Met meet(Where where, Article article) {
      return new Met(article, false);
    }

    @Override
    public void hold(Where where, Article article) {
      throw new IllegalStateException("nothing is held");
    }

    @Override
    public Ending put(Where where, AnnotatedArticle article) {
      told.add(article.article().id());
      return Ending.ANNOTATED;
    }

    @Override
    public void finish() {}
  }
}

package org.hearsay.annotate;

import static org.junit.jupiter.api.Assertions.assertTrue;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.function.Supplier;
import org.hearsay.blame.BlameReader;
import org.hearsay.corpus.Article;
import org.hearsay.corpus.Quote;
import org.hearsay.corpus.read.ArticleReader;
import org.hearsay.corpus.read.ReadOptions;
import org.hearsay.corpus.read.ReadResult;
import org.hearsay.figure.FigureReader;
import org.hearsay.happening.Happenings;
import org.hearsay.mention.Mentions;
import org.hearsay.quote.Attribution;
import org.hearsay.quote.AttributionFinder;
import org.hearsay.quote.SpeakerResolver;
import org.hearsay.syntax.ParsedArticle;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * How many tokens a second annotation reads on one thread, stage by stage, and how many CoreNLP's
 * own pipeline with default settings reads of the same articles in the same run.
 *
 * <p>Takes many minutes, so it runs only when asked for: {@code mvn test -Pspeed}. The articles are
 * every n-th of the load set beside the repository, so that they come to about {@code
 * -Dspeed.articles} (200); the sample where there is no such set. Hearsay reads them all once to
 * warm up, then in {@value #ROUNDS} rounds of which the median counts, before and after CoreNLP's
 * turn; CoreNLP warms up on {@value #STOCK_WARM_UP} articles and reads them all once ({@code
 * -Dspeed.stock} of them, where that is less). The table goes to {@code
 * pipeline/target/measure-stages.txt}.
 */
@Tag("models")
@EnabledIfSystemProperty(named = "hearsay.measure", matches = "stages")
class StageSpeedTest {

  private static final int ROUNDS = 3;
  private static final int STOCK_WARM_UP = 5;

  private static final Path ROOT = Path.of(System.getProperty("hearsay.root", "."));
  private static final Path LOAD =
      ROOT.resolve("../shared/data/load/articles.jsonl.gz").normalize();

  private final CoreNlpSyntax syntax = new CoreNlpSyntax();
  private final AttributionFinder attributions = AttributionFinder.load();
  private final SpeakerResolver speakers = new SpeakerResolver();
  private final FigureReader figures = FigureReader.load();
  private final BlameReader blames = new BlameReader();

  @Test
  void readsFortyTimesWhatTheStockPipelineReads() throws IOException {
    List<Article> articles = articles(Integer.getInteger("speed.articles", 200));
    List<Article> forStock =
        articles.subList(0, Math.min(articles.size(), Integer.getInteger("speed.stock", 1000)));
    rounds(articles, 1);
    Round before = median(rounds(articles, ROUNDS));
    double stock = stock(forStock);
    Round after = median(rounds(forStock, ROUNDS));
    double ratio = after.speed() / stock;
    try (PrintStream out =
        new PrintStream(
            Files.newOutputStream(ROOT.resolve("pipeline/target/measure-stages.txt")),
            true,
            StandardCharsets.UTF_8)) {
      out.printf(Locale.ROOT, "%d articles, %d tokens%n", articles.size(), before.tokens());
      before.print(out);
      out.printf(Locale.ROOT, "the %d articles that CoreNLP read%n", forStock.size());
      after.print(out);
      out.printf(Locale.ROOT, "CoreNLP   %,9.0f tokens a second, 1/%.1f%n", stock, ratio);
    }
    assertTrue(ratio > 1, "CoreNLP's own pipeline is faster: " + ratio);
  }

  /** One reading of all articles: nanoseconds by stage. */
  private record Round(long tokens, Map<String, Long> nanoseconds) {

    long total() {
      return nanoseconds.values().stream().mapToLong(Long::longValue).sum();
    }

    double speed() {
      return tokens * 1e9 / total();
    }

    void print(PrintStream out) {
      nanoseconds.forEach((stage, time) ->
          out.printf(
              Locale.ROOT,
              "%-10s%,9.0f tokens a second, %4.1f %% of the time%n",
              stage,
              tokens * 1e9 / time,
              100.0 * time / total()));
      out.printf(Locale.ROOT, "%-10s%,9.0f tokens a second%n", "Hearsay", speed());
    }
  }

  private List<Round> rounds(List<Article> articles, int count) {
    List<Round> rounds = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      rounds.add(round(articles));
    }
    return rounds;
  }

  private static Round median(List<Round> rounds) {
    List<Round> sorted =
        rounds.stream().sorted((one, other) -> Long.compare(one.total(), other.total())).toList();
    return sorted.get(sorted.size() / 2);
  }

  /** The stages in the order in which {@link Annotator#annotate} runs them. */
  private Round round(List<Article> articles) {
    Map<String, Long> times = new LinkedHashMap<>();
    long tokens = 0;
    for (Article article : articles) {
      ParsedArticle parsed = timed(times, "syntax", () -> syntax.parse(article));
      Mentions mentions = timed(times, "names", () -> Mentions.of(parsed));
      Happenings happenings = timed(times, "events", () -> Happenings.of(parsed));
      List<Attribution> found = timed(times, "quotes", () -> attributions.find(parsed));
      List<Quote> quotes =
          timed(times, "speakers", () -> speakers.resolve(parsed, mentions, found));
      timed(times, "figures", () -> figures.read(parsed, quotes, happenings));
      timed(times, "blame", () -> blames.read(parsed, mentions, quotes, happenings));
      tokens += parsed.size();
    }
    return new Round(tokens, times);
  }

  private static <T> T timed(Map<String, Long> times, String stage, Supplier<T> work) {
    long start = System.nanoTime();
    T result = work.get();
    times.merge(stage, System.nanoTime() - start, Long::sum);
    return Objects.requireNonNull(result);
  }

  /**
   * Tokens a second of CoreNLP's pipeline as a user gets it; without holidays, whose calendar
   * library is left out of the build, which only makes it faster.
   */
  private static double stock(List<Article> articles) {
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize,ssplit,pos,lemma,ner,depparse,coref,quote");
    properties.setProperty("sutime.binders", "0");
    StanfordCoreNLP pipeline = new StanfordCoreNLP(properties);
    RedwoodConfiguration.current().clear().apply();
    articles
        .subList(0, Math.min(STOCK_WARM_UP, articles.size()))
        .forEach(article -> tokens(pipeline, article));
    long tokens = 0;
    long start = System.nanoTime();
    for (Article article : articles) {
      tokens += tokens(pipeline, article);
    }
    return tokens * 1e9 / (System.nanoTime() - start);
  }

  private static int tokens(StanfordCoreNLP pipeline, Article article) {
    CoreDocument document = new CoreDocument(article.text());
    if (article.published() != null) {
      document
          .annotation()
          .set(CoreAnnotations.DocDateAnnotation.class, article.published().toString());
    }
    pipeline.annotate(document);
    return document.tokens().size();
  }

  private static List<Article> articles(int count) throws IOException {
    boolean loaded = Files.exists(LOAD);
    List<Article> all = new ArrayList<>();
    ArticleReader.read(
        Arrays.asList(loaded ? LOAD : ROOT.resolve("corpus/sample")),
        System.in,
        ReadOptions.defaults(),
        result -> {
          if (result instanceof ReadResult.Read read) {
            all.add(read.article());
          }
        });
    int step = Math.max(1, all.size() / count);
    List<Article> chosen = new ArrayList<>();
    for (int i = 0; i < all.size() && chosen.size() < count; i += step) {
      chosen.add(all.get(i));
    }
    return chosen;
  }
}

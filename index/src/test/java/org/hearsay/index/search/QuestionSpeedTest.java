package org.hearsay.index.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.hearsay.corpus.AnnotatedArticle;
import org.hearsay.corpus.Article;
import org.hearsay.corpus.Quote;
import org.hearsay.corpus.Speaker;
import org.hearsay.corpus.json.AnnotatedArticleJson;
import org.hearsay.corpus.json.MalformedArticleException;
import org.hearsay.index.ArticleIndex;
import org.hearsay.index.Written;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * How long questions take to indexes that differ in size alone: one is made of articles, the next
 * of these and copies under other ids with all speakers renamed, so that names grow as quotes do.
 *
 * <p>Runs only when asked for: {@code mvn test -Pspeed -Dspeed.annotated=FILE}, where the file has
 * what {@code hearsay annotate} writes; without it the articles are made up. The largest index has
 * {@code -Dspeed.copies} (8) times as many. The first question is asked of an index that was just
 * opened, the others again and again. The table goes to {@code index/target/measure-questions.txt}.
 */
@EnabledIfSystemProperty(named = "hearsay.measure", matches = "stages|questions")
class QuestionSpeedTest {

  private static final int COPIES = Integer.getInteger("speed.copies", 8);
  private static final int ASKED = 300;
  private static final int MADE_UP = 1_000;

  private static final Path ROOT = Path.of(System.getProperty("hearsay.root", "."));

  @TempDir private Path folder;

  /** A question of which one line of the table tells. */
  private interface Question {
    void ask(Search search, String name);
  }

  @Test
  void asksIndexesOfEverySize() throws IOException {
    List<AnnotatedArticle> articles = articles();
    List<String> names = names(articles);
    Files.createDirectories(ROOT.resolve("index/target"));
    Path table = ROOT.resolve("index/target/measure-questions.txt");
    try (PrintStream out =
            new PrintStream(Files.newOutputStream(table), true, StandardCharsets.UTF_8);
        ArticleIndex index = ArticleIndex.open(folder)) {
      int copies = 0;
      for (int size = 1; size <= COPIES; size *= 2) {
        for (; copies < size; copies++) {
          for (AnnotatedArticle article : articles) {
            index.add(copies == 0 ? article : renamed(article, copies));
          }
          index.commit();
        }
        measure(out, names);
        try (Search search = Search.open(folder)) {
          assertEquals((long) size * articles.size(), search.size());
        }
      }
    }
  }

  private void measure(PrintStream out, List<String> names) {
    try (Search search = Search.open(folder)) {
      out.printf(
          Locale.ROOT, "%,d articles, %,d quotes%n", search.size(), search.count(QuoteQuery.ALL));
    }
    measure(out, names, "ten quotes of a speaker", (search, name) -> quotes(search, name));
    measure(out, names, "who a name can mean", Search::speakersCalled);
    measure(
        out,
        names,
        "ten quotes with a word",
        (search, name) -> search.quotes(QuoteQuery.ALL.about(name.split(" ", 2)[0])));
    measure(
        out,
        names,
        "facets of a speaker",
        (search, name) -> search.facets(QuoteQuery.ALL.text("speaker:\"" + name + "\"")));
  }

  /** As the command does: with the names under which all speakers of the page are shown. */
  private static void quotes(Search search, String name) {
    for (QuoteHit hit :
        search.quotes(QuoteQuery.ALL.text("speaker:\"" + name + "\"").page(0, 10)).hits()) {
      Speaker speaker = hit.quote().speaker();
      if (speaker != null) {
        search.identityOf(speaker);
      }
    }
  }

  private void measure(PrintStream out, List<String> names, String what, Question question) {
    Random random = new Random(1);
    double first;
    double[] times = new double[ASKED];
    try (Search search = Search.open(folder)) {
      first = milliseconds(search, one(names, random), question);
      for (int i = 0; i < ASKED; i++) {
        times[i] = milliseconds(search, one(names, random), question);
      }
    }
    Arrays.sort(times);
    out.printf(
        Locale.ROOT,
        "  %-25s first %8.2f ms, then median %7.2f ms, p99 %8.2f ms%n",
        what,
        first,
        times[ASKED / 2],
        times[ASKED * 99 / 100]);
  }

  private static double milliseconds(Search search, String name, Question question) {
    long start = System.nanoTime();
    question.ask(search, name);
    return (System.nanoTime() - start) / 1e6;
  }

  private static String one(List<String> names, Random random) {
    return names.get(random.nextInt(names.size()));
  }

  private static List<AnnotatedArticle> articles() throws IOException {
    String file = System.getProperty("speed.annotated");
    if (file == null) {
      return madeUp();
    }
    List<AnnotatedArticle> articles = new ArrayList<>();
    try (BufferedReader lines = Files.newBufferedReader(Path.of(file))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        articles.add(AnnotatedArticleJson.read(line));
      }
    } catch (MalformedArticleException e) {
      throw new IOException(file + " is not what annotate writes", e);
    }
    return articles;
  }

  private static List<AnnotatedArticle> madeUp() {
    Random random = new Random(1);
    List<AnnotatedArticle> articles = new ArrayList<>();
    for (int i = 0; i < MADE_UP; i++) {
      Written article = Written.article("a" + i, "Gull " + random.nextInt(9), "2025-05-04");
      for (int quote = 0; quote < 10; quote++) {
        article.says(
            madeUp(random, 90) + " " + madeUp(random, 900),
            "The " + madeUp(random, 900) + " was late in " + madeUp(random, 90));
      }
      articles.add(article.annotated());
    }
    return articles;
  }

  private static String madeUp(Random random, int most) {
    String[] syllables = {"Ga", "lo", "mi", "ra", "tu", "pe", "sor", "ni", "ke", "ba"};
    StringBuilder name = new StringBuilder();
    for (int left = random.nextInt(most) + most; left > 0; left /= 10) {
      name.append(syllables[left % 10]);
    }
    return name.toString();
  }

  /** The names that are quoted, each as often as it is. */
  private static List<String> names(List<AnnotatedArticle> articles) {
    return articles.stream()
        .flatMap(article -> article.quotes().stream())
        .map(Quote::speaker)
        .flatMap(Stream::ofNullable)
        .map(Speaker::name)
        .filter(name -> !name.contains("\"") && !name.isBlank())
        .sorted(Comparator.naturalOrder())
        .toList();
  }

  /** The article under another id, with everybody in it renamed. */
  private static AnnotatedArticle renamed(AnnotatedArticle annotated, int copy) {
    Article article = annotated.article();
    String ending = madeUp(new Random(copy), 900).toLowerCase(Locale.ROOT) + copy;
    return new AnnotatedArticle(
        new Article(
            article.id() + "-" + copy,
            article.outlet(),
            article.title(),
            article.url() == null ? null : article.url() + "?" + copy,
            article.published(),
            article.authors(),
            article.language(),
            article.text()),
        annotated.sentences(),
        annotated.entities(),
        annotated.quotes().stream().map(quote -> renamed(quote, ending)).toList(),
        annotated.figures(),
        annotated.headlineFigures(),
        annotated.blames(),
        annotated.faults());
  }

  private static Quote renamed(Quote quote, String ending) {
    Speaker speaker = quote.speaker();
    return speaker == null
        ? quote
        : new Quote(
            quote.id(),
            quote.kind(),
            quote.content(),
            quote.cue(),
            quote.source(),
            new Speaker(
                Objects.requireNonNull(speaker.name()) + ending,
                speaker.kind(),
                speaker.entity(),
                speaker.role()),
            quote.stance(),
            quote.negated(),
            quote.confidence(),
            quote.rule());
  }
}

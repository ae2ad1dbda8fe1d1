package org.hearsay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.annotate.Annotator;
import org.hearsay.annotate.SharedModels;
import org.hearsay.corpus.AnnotatedArticle;
import org.hearsay.corpus.Article;
import org.hearsay.corpus.Entity;
import org.hearsay.corpus.EntityKind;
import org.hearsay.corpus.Quote;
import org.hearsay.corpus.Span;
import org.hearsay.corpus.read.ArticleReader;
import org.hearsay.corpus.read.ReadOptions;
import org.hearsay.corpus.read.ReadResult;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * An article that is changed in what does not matter gives the same quotes, but for the change. The
 * sample's articles, and some of the development set where it lies beside the repository.
 *
 * <p>The steps are learned, so a quote near the threshold may come or go: of all quotes of both
 * versions at least {@value #SHARE} must be in both.
 */
@Tag("models")
class MetamorphicTest {

  private static final double SHARE = 0.95;

  private static final int ARTICLES_OF_THE_SET = 12;

  private static final Path ROOT = Path.of(System.getProperty("hearsay.root", "."));
  private static final Path SET = ROOT.resolve("../shared/data/polnear/dev.jsonl.gz").normalize();

  /** Surnames that no article of the sample has. */
  private static final List<String> SURNAMES =
      List.of("Pelham", "Osei", "Varga", "Lindgren", "Castellan", "Moroz", "Tanaka", "Ferreira");

  private static final String PARAGRAPH =
      "The river has two arms and a weir. Its water comes from the northern hills, where it snows"
          + " until May.\n\n";

  private static final Pattern MARKS = Pattern.compile("[,:;(“”\"–—]");

  private static Annotator annotator;
  private static List<AnnotatedArticle> articles;

  @BeforeAll
  static void load() {
    annotator = SharedModels.annotator();
    List<Article> read = new ArrayList<>(read(ROOT.resolve("corpus/sample")));
    if (Files.exists(SET)) {
      read.addAll(read(SET).subList(0, ARTICLES_OF_THE_SET));
    }
    articles = read.stream().map(annotator::annotate).toList();
  }

  @Test
  void aParagraphCutShortBehindAnyMarkIsRead() {
    for (AnnotatedArticle article : articles) {
      String text = article.article().text();
      Matcher marks = MARKS.matcher(text);
      while (marks.find()) {
        int start = text.lastIndexOf("\n\n", marks.start()) + 1;
        String cut = text.substring(start, marks.end()).strip();
        assertEquals(List.of(), annotated(cut).faults(), cut);
      }
    }
  }

  @Test
  void otherQuotationMarksQuoteTheSameWords() {
    holds("curly marks", article -> curled(article.article().text()));
    holds("straight marks", article -> straightened(article.article().text()));
    holds(
        "guillemets",
        article -> curled(article.article().text()).replace('“', '«').replace('”', '»'));
    holds(
        "German marks",
        article ->
            curled(article.article().text())
                .replace('”', '\u0001')
                .replace('“', '„')
                .replace('\u0001', '“'));
  }

  @Test
  void aParagraphInFrontChangesNothing() {
    holds("a paragraph in front", article -> PARAGRAPH + article.article().text());
  }

  @Test
  void otherNamesSayTheSame() {
    Counted counted = new Counted();
    for (AnnotatedArticle article : articles) {
      Map<String, String> names = names(article);
      String renamed = replaced(article.article().text(), names);
      counted.add(shown(article, text -> replaced(text, names)), shown(annotated(renamed), t -> t));
    }
    counted.check("other names");
  }

  @Test
  void twoArticlesInOneQuoteWhatEachQuotes() {
    Counted counted = new Counted();
    for (int i = 0; i + 1 < articles.size(); i += 2) {
      String first = articles.get(i).article().text().strip();
      String second = articles.get(i + 1).article().text().strip();
      Map<String, Integer> both = shown(articles.get(i), t -> t);
      shown(articles.get(i + 1), t -> t).forEach((quote, n) -> both.merge(quote, n, Integer::sum));
      counted.add(both, shown(annotated(first + "\n\n" + second), t -> t));
    }
    counted.check("two articles joined");
  }

  @Test
  void whoSaidAndSaidWhoAreTheSame() {
    Counted counted = new Counted();
    for (AnnotatedArticle article : articles) {
      String text = article.article().text();
      String turned = turned(text);
      if (!turned.equals(text)) {
        counted.add(contents(article), contents(annotated(turned)));
      }
    }
    counted.check("said X for X said");
  }

  private static void holds(
      String change, java.util.function.Function<AnnotatedArticle, String> to) {
    Counted counted = new Counted();
    for (AnnotatedArticle article : articles) {
      counted.add(shown(article, t -> t), shown(annotated(to.apply(article)), t -> t));
    }
    counted.check(change);
  }

  /** How many quotes are in both versions, and in one at least. */
  private static final class Counted {
    private int both;
    private int all;
    private final List<String> changed = new ArrayList<>();

    void add(Map<String, Integer> before, Map<String, Integer> after) {
      Map<String, Integer> keys = new TreeMap<>(before);
      after.forEach((quote, n) -> keys.merge(quote, n, Math::max));
      for (String quote : keys.keySet()) {
        int here = before.getOrDefault(quote, 0);
        int there = after.getOrDefault(quote, 0);
        both += Math.min(here, there);
        all += Math.max(here, there);
        if (here != there) {
          changed.add((here > there ? "- " : "+ ") + quote);
        }
      }
    }

    void check(String change) {
      assertTrue(
          both >= SHARE * all,
          () -> change + ": " + both + " of " + all + "\n" + String.join("\n", changed));
    }
  }

  private static AnnotatedArticle annotated(String text) {
    return annotator.annotate(new Article("a", "Test", null, null, null, List.of(), "en", text));
  }

  /** Each quote by its source and the words of its content. */
  private static Map<String, Integer> shown(
      AnnotatedArticle article, UnaryOperator<String> change) {
    Map<String, Integer> shown = new HashMap<>();
    for (Quote quote : article.quotes()) {
      String text = article.article().text();
      String line = words(quote.source(), text) + " | " + words(quote.content(), text);
      shown.merge(change.apply(line), 1, Integer::sum);
    }
    return shown;
  }

  private static Map<String, Integer> contents(AnnotatedArticle article) {
    Map<String, Integer> shown = new HashMap<>();
    for (Quote quote : article.quotes()) {
      shown.merge(words(quote.content(), article.article().text()), 1, Integer::sum);
    }
    return shown;
  }

  private static String words(List<Span> spans, String text) {
    StringBuilder words = new StringBuilder();
    spans.forEach(span -> words.append(span.in(text)).append(' '));
    return words.toString().replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }

  private static String curled(String text) {
    StringBuilder curled = new StringBuilder(text.length());
    boolean open = false;
    for (String line : straightened(text).split("(?<=\n)", -1)) {
      open = false;
      for (int i = 0; i < line.length(); i++) {
        char c = line.charAt(i);
        open = c == '"' ? !open : open;
        curled.append(c != '"' ? c : open ? '“' : '”');
      }
    }
    return curled.toString();
  }

  private static String straightened(String text) {
    return text.replace('“', '"').replace('”', '"').replace("``", "\"").replace("''", "\"");
  }

  /** A new surname for each person's, the same one wherever it stands. */
  private static Map<String, String> names(AnnotatedArticle article) {
    Map<String, String> names = new TreeMap<>();
    for (Entity entity : article.entities()) {
      String surname = entity.name().substring(entity.name().lastIndexOf(' ') + 1);
      boolean isName = surname.length() > 3 && Character.isUpperCase(surname.charAt(0));
      if (entity.kind() == EntityKind.PERSON && isName && names.size() < SURNAMES.size()) {
        names.putIfAbsent(surname, SURNAMES.get(names.size()));
      }
    }
    return names;
  }

  private static String replaced(String text, Map<String, String> names) {
    String replaced = text;
    for (Map.Entry<String, String> name : names.entrySet()) {
      replaced =
          Pattern.compile("\\b" + Pattern.quote(name.getKey()) + "\\b")
              .matcher(replaced)
              .replaceAll(Matcher.quoteReplacement(name.getValue()));
    }
    return replaced;
  }

  /** {@code ," said Ada Quill.} for {@code ," Ada Quill said.} and the other way round. */
  private static String turned(String text) {
    Pattern either =
        Pattern.compile(
            "(,[\"”] )(?:said ((?:[A-Z][a-z]+ ?){1,3})|((?:[A-Z][a-z]+ ){1,3})said)(?=\\.)");
    return either
        .matcher(text)
        .replaceAll(found -> {
          String name = found.group(2) == null ? found.group(3) : found.group(2);
          String turned = found.group(2) == null ? "said " + name.strip() : name.strip() + " said";
          return Matcher.quoteReplacement(found.group(1) + turned);
        });
  }

  private static List<Article> read(Path path) {
    List<Article> read = new ArrayList<>();
    ArticleReader.read(
        List.of(path),
        java.io.InputStream.nullInputStream(),
        ReadOptions.defaults(),
        result -> {
          if (result instanceof ReadResult.Read found) {
            read.add(found.article());
          }
        });
    return read;
  }
}

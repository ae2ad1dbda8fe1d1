package org.hearsay;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hearsay.annotate.Annotator;
import org.hearsay.annotate.SharedModels;
import org.hearsay.compare.Comparison;
import org.hearsay.compare.finding.SharedQuote;
import org.hearsay.corpus.AnnotatedArticle;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import tools.jackson.databind.JsonNode;

/**
 * Known pairs of one quote in two outlets, looked for in their whole articles: a pair is found
 * where the report has both articles' wordings, half of whose words or more are the pair's, in one
 * shared quote. Skipped where the articles beside the repository are absent; minutes long, so it
 * runs only when asked for: {@code -Dhearsay.measure=quotepairs}.
 */
@Tag("models")
@EnabledIfSystemProperty(named = "hearsay.measure", matches = "quotepairs")
class QuotesFromScratchTest {

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}']+");

  /** One side of a pair or of a shared quote: the article and the words. */
  private record Wording(String article, Set<String> words) {
    boolean isOf(Wording other) {
      long shared = words.stream().filter(other.words::contains).count();
      return article.equals(other.article)
          && 2 * shared >= Math.min(words.size(), other.words.size());
    }
  }

  @Test
  void pairsAreFoundInTheirArticles(TestReporter reporter) throws IOException {
    List<JsonNode> pairs = Gold.rows("quotepairs/dev.jsonl.gz");
    Set<String> wanted = new HashSet<>();
    pairs.forEach(
        pair -> List.of("a", "b").forEach(side -> wanted.add(pair.get(side).get(1).asString())));
    Annotator annotator = SharedModels.annotator();
    Map<String, AnnotatedArticle> articles = new TreeMap<>();
    for (JsonNode row : Gold.rows("load/articles.jsonl.gz")) {
      if (wanted.contains(row.get("id").asString())) {
        AnnotatedArticle annotated = annotator.annotate(Gold.article(row));
        articles.put(annotated.article().id(), annotated);
      }
    }
    Map<String, List<List<Wording>>> quotes = new HashMap<>();
    for (SharedQuote quote : Comparison.of(List.copyOf(articles.values())).quotes()) {
      List<Wording> wordings = wordings(quote);
      wordings.stream()
          .map(Wording::article)
          .distinct()
          .forEach(id -> quotes.computeIfAbsent(id, unused -> new ArrayList<>()).add(wordings));
    }
    Map<String, int[]> byKind = new TreeMap<>();
    for (JsonNode pair : pairs) {
      Wording one = wording(pair.get("a"));
      Wording other = wording(pair.get("b"));
      if (articles.containsKey(one.article()) && articles.containsKey(other.article())) {
        boolean found =
            quotes.getOrDefault(one.article(), List.of()).stream()
                .anyMatch(quote ->
                    quote.stream().anyMatch(one::isOf) && quote.stream().anyMatch(other::isOf));
        int[] counts = byKind.computeIfAbsent(pair.get("kind").asString(), unused -> new int[2]);
        counts[0] += found ? 1 : 0;
        counts[1]++;
      }
    }
    int found = 0;
    int all = 0;
    for (Map.Entry<String, int[]> kind : byKind.entrySet()) {
      reporter.publishEntry(kind.getKey(), share(kind.getValue()[0], kind.getValue()[1]));
      boolean whole = !kind.getKey().equals("overlap"); // which may be two parts of one speech
      found += whole ? kind.getValue()[0] : 0;
      all += whole ? kind.getValue()[1] : 0;
    }
    reporter.publishEntry("all but overlap", share(found, all));
    assertTrue(found >= 0.9 * all, share(found, all));
  }

  private static List<Wording> wordings(SharedQuote quote) {
    return quote.versions().stream()
        .flatMap(version ->
            version.claims().stream()
                .map(claim -> new Wording(claim.article(), words(version.text()))))
        .toList();
  }

  private static Wording wording(JsonNode side) {
    return new Wording(side.get(1).asString(), words(side.get(2).asString()));
  }

  private static Set<String> words(String text) {
    return BETWEEN_WORDS
        .splitAsStream(text.toLowerCase(Locale.ROOT).replace('’', '\''))
        .filter(word -> !word.isEmpty())
        .collect(Collectors.toSet());
  }

  private static String share(int part, int all) {
    return String.format(Locale.ROOT, "%d of %d, %.1f %%", part, all, 100.0 * part / all);
  }
}

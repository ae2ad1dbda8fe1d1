package org.hearsay;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.hearsay.annotate.Annotator;
import org.hearsay.annotate.SharedModels;
import org.hearsay.compare.Comparison;
import org.hearsay.compare.finding.Event;
import org.hearsay.corpus.AnnotatedArticle;
import org.hearsay.corpus.Article;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import tools.jackson.databind.JsonNode;

/**
 * Events alike that are not one: each topic of ECB+ has articles about two happenings of a kind
 * (two earthquakes at one place, two trades of players). Counts the pairs of articles across the
 * two that an event joins. Skipped where the articles beside the repository are absent; a minute or
 * two long, so it runs only when asked for: {@code -Dhearsay.measure=ecbplus}.
 */
@Tag("models")
@EnabledIfSystemProperty(named = "hearsay.measure", matches = "ecbplus")
class WrongJoinsTest {

  @Test
  void fewArticlesAboutAnotherHappeningOfTheKindAreJoined(TestReporter reporter)
      throws IOException {
    Annotator annotator = SharedModels.annotator();
    List<AnnotatedArticle> articles = new ArrayList<>();
    Map<String, List<String>> topics = new TreeMap<>();
    for (JsonNode row : Gold.rows("ecbplus/dev.jsonl.gz")) {
      String id = row.get("id").asString();
      topics.computeIfAbsent(row.get("topic").asString(), unused -> new ArrayList<>()).add(id);
      articles.add(
          annotator.annotate(
              new Article(id, "", null, null, null, List.of(), "en", text(row.get("tokens")))));
    }
    Set<String> joined = new HashSet<>();
    for (Event event : Comparison.of(articles).events()) {
      for (String one : event.articles()) {
        event.articles().forEach(other -> joined.add(one + " " + other));
      }
    }
    int apart = 0;
    int wrong = 0;
    int together = 0;
    int right = 0;
    for (List<String> ids : topics.values()) {
      for (int i = 0; i < ids.size(); i++) {
        for (int j = i + 1; j < ids.size(); j++) {
          boolean isJoined = joined.contains(ids.get(i) + " " + ids.get(j));
          if (isPlus(ids.get(i)) == isPlus(ids.get(j))) {
            together++;
            right += isJoined ? 1 : 0;
          } else {
            apart++;
            wrong += isJoined ? 1 : 0;
          }
        }
      }
    }
    reporter.publishEntry("wrongly joined", share(wrong, apart));
    reporter.publishEntry("rightly joined", share(right, together));
    assertTrue(wrong < 0.05 * apart, share(wrong, apart));
  }

  private static String share(int part, int all) {
    return String.format(Locale.ROOT, "%d of %d, %.1f %%", part, all, 100.0 * part / all);
  }

  private static boolean isPlus(String id) {
    return id.endsWith("plus");
  }

  /** Tokens with blanks between them, a sentence a line. */
  private static String text(JsonNode tokens) {
    StringBuilder text = new StringBuilder();
    int sentence = 0;
    for (JsonNode token : tokens) {
      boolean isNext = token.get(0).asInt() != sentence;
      sentence = token.get(0).asInt();
      text.append(text.isEmpty() ? "" : isNext ? "\n" : " ").append(token.get(1).asString());
    }
    return text.toString();
  }
}

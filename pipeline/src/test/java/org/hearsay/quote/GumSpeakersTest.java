package org.hearsay.quote;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.hearsay.annotate.CoreNlpSyntax;
import org.hearsay.annotate.SharedModels;
import org.hearsay.corpus.Article;
import org.hearsay.corpus.Quote;
import org.hearsay.corpus.Span;
import org.hearsay.mention.Mentions;
import org.hearsay.syntax.ParsedArticle;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Measures speakers on GUM: given the source's words, whether the resolved name is one of the names
 * in the source's coreference chain. Chains without a name are left out.
 */
@Tag("models")
class GumSpeakersTest {

  /** Over all sources with a named chain, "I" and "you" included. */
  private static final double LEAST_ACCURACY = 0.9;

  private static final Set<String> FIRST_AND_SECOND = Set.of("i", "we", "you", "my", "our", "your");
  private static final Set<String> THIRD = Set.of("he", "she", "it", "they", "him", "her", "them");

  private final Map<String, int[]> rightOf = new TreeMap<>();
  private final List<String> misses = new ArrayList<>();

  @Test
  void nineOfTenSourcesResolveToTheNameOfTheirChain(TestReporter reporter) throws IOException {
    Path gum = Path.of(System.getProperty("hearsay.root", "."), "../shared/data/gum/dev.jsonl.gz");
    Assumptions.assumeTrue(Files.exists(gum), "no measuring data beside the repository");
    CoreNlpSyntax syntax = SharedModels.syntax();
    ObjectMapper json = new ObjectMapper();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(gum)), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        measure(syntax, json.readTree(line));
      }
    }
    int right = 0;
    int all = 0;
    for (Map.Entry<String, int[]> kind : rightOf.entrySet()) {
      reporter.publishEntry(kind.getKey(), kind.getValue()[0] + " of " + kind.getValue()[1]);
      right += kind.getValue()[0];
      all += kind.getValue()[1];
    }
    reporter.publishEntry("all", right + " of " + all);
    reporter.publishEntry("misses", String.join("\n", misses));
    assertTrue(right >= LEAST_ACCURACY * all, right + " of " + all + " right");
  }

  private void measure(CoreNlpSyntax syntax, JsonNode row) {
    String text = row.get("text").asString();
    ParsedArticle article =
        syntax.parse(
            new Article(row.get("id").asString(), "GUM", null, null, null, List.of(), "en", text));
    List<Attribution> attributions = new ArrayList<>();
    for (JsonNode gold : row.get("attributions")) {
      attributions.add(attribution(article, gold, attributions.size()));
    }
    List<Quote> quotes = new SpeakerResolver().resolve(article, Mentions.of(article), attributions);
    for (Quote quote : quotes) {
      String rule = quote.rule();
      int index = Integer.parseInt(rule.substring(0, rule.indexOf('+')));
      count(article, row.get("attributions").get(index), quote);
    }
  }

  /** The source as given, the rest of the clause as cue, the token after it as content. */
  private static Attribution attribution(ParsedArticle article, JsonNode gold, int index) {
    BitSet source = article.tokensIn(span(article.text(), gold.get("source")));
    BitSet cue = article.tokensIn(span(article.text(), gold.get("clause")));
    BitSet content = new BitSet();
    content.set(Math.min(cue.length(), article.size() - 1));
    cue.andNot(source);
    int head =
        cue.stream()
            .filter(at -> article.token(at).isVerb())
            .findFirst()
            .orElse(content.nextSetBit(0));
    return new Attribution(content, cue, source, head, 1, Integer.toString(index));
  }

  private void count(ParsedArticle article, JsonNode gold, Quote quote) {
    List<String> names = namesOf(article, gold.get("mentions"));
    if (names.isEmpty()) {
      return;
    }
    String source = span(article.text(), gold.get("source")).in(article.text());
    String found = quote.speaker() == null ? "nobody" : quote.speaker().name();
    boolean right = names.stream().anyMatch(name -> name.contains(found) || found.contains(name));
    int[] counts = rightOf.computeIfAbsent(kindOf(source, found), absent -> new int[2]);
    counts[0] += right ? 1 : 0;
    counts[1]++;
    if (!right) {
      misses.add(article.article().id() + ": " + source + " is " + names + ", found " + found);
    }
  }

  private static String kindOf(String source, String found) {
    String lower = source.toLowerCase(Locale.ROOT);
    if (FIRST_AND_SECOND.contains(lower)) {
      return "first and second person";
    }
    if (THIRD.contains(lower)) {
      return "pronoun";
    }
    if (Character.isLowerCase(source.charAt(0)) || lower.startsWith("the ")) {
      return "role";
    }
    return source.equals(found) ? "name" : "surname or name with role";
  }

  /** The chain's mentions that hold a proper noun. */
  private static List<String> namesOf(ParsedArticle article, JsonNode mentions) {
    List<String> names = new ArrayList<>();
    for (JsonNode mention : mentions) {
      Span span = span(article.text(), mention);
      if (article.tokensIn(span).stream().anyMatch(at -> article.token(at).isProperNoun())) {
        names.add(String.join(" ", span.in(article.text()).split("\\s+", -1)));
      }
    }
    return names;
  }

  /** GUM counts code points. */
  private static Span span(String text, JsonNode pair) {
    return new Span(
        text.offsetByCodePoints(0, pair.get(0).asInt()),
        text.offsetByCodePoints(0, pair.get(1).asInt()));
  }
}

package org.hearsay;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.annotate.Annotator;
import org.hearsay.annotate.SharedModels;
import org.hearsay.compare.Comparison;
import org.hearsay.compare.finding.Fact;
import org.hearsay.compare.finding.FactVerdict;
import org.hearsay.compare.finding.Report;
import org.hearsay.corpus.AnnotatedArticle;
import org.hearsay.corpus.Article;
import org.hearsay.corpus.Measure;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import tools.jackson.databind.JsonNode;

/**
 * Pairs of reports of one incident that give numbers of dead, by human gold: for fakes the place,
 * the day and the number in the headline, for muc the templates' place, day, type and human
 * targets. Counts how many pairs the report puts into one fact, and whether it says of those that
 * differ that they do, and gives those that agree as one value. Skipped where the articles beside
 * the repository are absent; long, so each runs only when asked for: {@code
 * -Dhearsay.measure=fakes} or {@code tolls}.
 */
@Tag("models")
class TollDifferencesTest {

  private static final List<String> WORDS =
      List.of("zero one two three four five six seven eight nine ten eleven twelve".split(" ", -1));

  private static final String NUMBER = "(\\d[\\d,]*|" + String.join("|", WORDS) + ")";

  private static final Pattern HEADLINE =
      Pattern.compile(
          "(?i)\\b"
              + NUMBER
              + "(?: \\w+){0,3}? (?:killed|dead|die|died)\\b|\\bkill(?:s|ed|ing)?(?: at least| over|"
              + " more than| around| some)? "
              + NUMBER
              + "\\b");

  private static final Pattern TARGET = Pattern.compile("[?~ ]*(\\d+)-?(?: / [^:]*)?: (.*)");

  private static final DateTimeFormatter DATELINE =
      new DateTimeFormatterBuilder()
          .parseCaseInsensitive()
          .appendPattern("d MMM ")
          .appendValueReduced(ChronoField.YEAR, 2, 2, 1980)
          .toFormatter(Locale.ENGLISH);

  /** One report and how many it says were killed in which incident. */
  private record Told(Article article, String incident, int dead) {}

  @Test
  @EnabledIfSystemProperty(named = "hearsay.measure", matches = "fakes")
  void differingHeadlinesOfOneIncidentAreSaidToDiffer(TestReporter reporter) throws IOException {
    DateTimeFormatter american = DateTimeFormatter.ofPattern("M/d/yyyy", Locale.ENGLISH);
    List<Article> articles = new ArrayList<>();
    List<Told> gold = new ArrayList<>();
    for (JsonNode row : Gold.rows("fakes/dev.jsonl.gz")) {
      LocalDate day = LocalDate.parse(row.get("date").asString(), american);
      String title = row.get("title").asString();
      Article article =
          new Article(
              row.get("id").asString(),
              row.get("source").asString(),
              title,
              null,
              day,
              List.of(),
              "en",
              row.get("text").asString());
      articles.add(article);
      Matcher toll = HEADLINE.matcher(title);
      if (toll.find()) {
        String number = toll.group(1) == null ? toll.group(2) : toll.group(1);
        gold.add(new Told(article, row.get("location").asString() + day, number(number)));
      }
    }
    score(articles, gold, reporter);
  }

  @Test
  @EnabledIfSystemProperty(named = "hearsay.measure", matches = "tolls")
  void differingTemplatesOfOneIncidentAreSaidToDiffer(TestReporter reporter) throws IOException {
    List<Article> articles = new ArrayList<>();
    List<Told> gold = new ArrayList<>();
    for (JsonNode row : Gold.rows("muc/dev.jsonl.gz")) {
      if (row.get("templates").isEmpty()) {
        continue;
      }
      Article article =
          new Article(
              row.get("id").asString(),
              row.get("id").asString(), // each a broadcast or agency of its own
              null,
              null,
              day(row.get("dateline").asString()),
              List.of(),
              "en",
              Gold.recased(row.get("text").asString()));
      articles.add(article);
      for (JsonNode template : row.get("templates")) {
        int dead = dead(template);
        String place = slot(template, "INCIDENT: LOCATION");
        String day = slot(template, "INCIDENT: DATE");
        if (dead > 0 && place.contains(":") && day.matches("\\d.*")) {
          gold.add(new Told(article, day + place + slot(template, "INCIDENT: TYPE"), dead));
        }
      }
    }
    score(articles, gold, reporter);
  }

  private static void score(List<Article> articles, List<Told> gold, TestReporter reporter) {
    Annotator annotator = SharedModels.annotator();
    List<AnnotatedArticle> annotated = articles.stream().map(annotator::annotate).toList();
    Report report = Comparison.of(annotated);
    Map<String, FactVerdict> together = new HashMap<>();
    Set<String> alike = new HashSet<>();
    for (Fact fact : report.facts()) {
      if (fact.measure() == Measure.KILLED) {
        Set<String> in = new HashSet<>();
        for (Fact.Value value : fact.values()) {
          Set<String> giving = new HashSet<>();
          value.claims().forEach(claim -> giving.add(claim.article()));
          giving.forEach(one -> giving.forEach(other -> alike.add(one + " " + other)));
          in.addAll(giving);
        }
        for (String one : in) {
          in.forEach(other -> together.merge(one + " " + other, fact.verdict(), (a, b) -> a));
        }
      }
    }
    int[] pairs = new int[2];
    int[] found = new int[2];
    int[] right = new int[2];
    for (int i = 0; i < gold.size(); i++) {
      for (int j = i + 1; j < gold.size(); j++) {
        Told one = gold.get(i);
        Told other = gold.get(j);
        if (!one.incident().equals(other.incident())
            || one.article().id().equals(other.article().id())) {
          continue;
        }
        int differ = one.dead() == other.dead() ? 0 : 1;
        String pair = one.article().id() + " " + other.article().id();
        FactVerdict verdict = together.get(pair);
        boolean told = differ == 1 ? verdict != FactVerdict.AGREEMENT : alike.contains(pair);
        pairs[differ]++;
        found[differ] += verdict == null ? 0 : 1;
        right[differ] += verdict != null && told ? 1 : 0;
      }
    }
    reporter.publishEntry("pairs that agree", told(pairs[0], found[0], right[0]));
    reporter.publishEntry("pairs that differ", told(pairs[1], found[1], right[1]));
    assertTrue(pairs[1] > 0, "no pair differs");
  }

  private static String told(int pairs, int found, int right) {
    return String.format(
        Locale.ROOT, "%d, in one fact %d, of which told as such %d", pairs, found, right);
  }

  private static int number(String written) {
    int word = WORDS.indexOf(written.toLowerCase(Locale.ROOT));
    return word >= 0 ? word : Integer.parseInt(written.replace(",", ""));
  }

  /** The human targets of a template who died, added up; 0 where it does not say. */
  private static int dead(JsonNode template) {
    String effects = String.valueOf(template.get("HUM TGT: EFFECT OF INCIDENT"));
    int dead = 0;
    for (JsonNode slot : template.get("HUM TGT: NUMBER")) {
      Matcher target = TARGET.matcher(slot.asString());
      if (target.matches()) {
        String name = target.group(2).split(" / ", 2)[0].replace("\"", "");
        if (effects.matches("(?s).*DEATH: [^,]*" + Pattern.quote(name) + ".*")) {
          dead += Integer.parseInt(target.group(1));
        }
      }
    }
    return dead;
  }

  private static String slot(JsonNode template, String name) {
    return template.get(name).get(0).asString();
  }

  private static @Nullable LocalDate day(String dateline) {
    Matcher day = Pattern.compile("\\d{1,2} [A-Z]{3} \\d{2}").matcher(dateline);
    return day.find() ? LocalDate.parse(day.group(), DATELINE) : null;
  }
}

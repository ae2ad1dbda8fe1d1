package org.hearsay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.annotate.Annotator;
import org.hearsay.annotate.SharedModels;
import org.hearsay.compare.Comparison;
import org.hearsay.compare.finding.Fact;
import org.hearsay.compare.finding.FactVerdict;
import org.hearsay.compare.finding.Report;
import org.hearsay.corpus.AnnotatedArticle;
import org.hearsay.corpus.Article;
import org.hearsay.corpus.Measure;
import org.hearsay.corpus.ResourceLines;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Twins: two outlets on one happening, alike but for one thing. What the report says of them must
 * change as that thing does, and no other way.
 */
@Tag("models")
class TwinsTest {

  private static final int YEAR = 2014;

  /** So many of all twins must come out right. */
  private static final double SHARE = 0.95;

  private static Annotator annotator;
  private static List<Happening> happenings;

  private record Telling(String outlet, String day, String text) {}

  private record Happening(String name, int killed, int injured, List<Telling> tellings) {}

  /** What an outlet gives. */
  private record Given(String dead, String hurt, int year, int daysLater) {}

  /** What one twin differs by, and what the report must say of the killed and the injured. */
  private enum Difference {
    NONE,
    NUMBER,
    SWAPPED,
    YEAR_MOVED,
    NARROWED,
    HEDGED,
    ROSE_LATER;

    Given of(Happening happening) {
      int dead = happening.killed();
      int hurt = happening.injured();
      return switch (this) {
        case NONE -> new Given(people(dead), people(hurt), YEAR, 0);
        case NUMBER -> new Given(people(dead + dead / 2), people(hurt), YEAR, 0);
        case SWAPPED -> new Given(people(hurt), people(dead), YEAR, 0);
        case YEAR_MOVED -> new Given(people(dead + dead / 2), people(hurt), YEAR - 3, 0);
        case NARROWED -> new Given(dead / 3 + " children", people(hurt), YEAR, 0);
        case HEDGED -> new Given("more than " + people(dead - dead / 8), people(hurt), YEAR, 0);
        case ROSE_LATER -> new Given(people(dead + dead / 4), people(hurt), YEAR, 2);
      };
    }

    /**
     * The verdict on each measure; a measure that is absent is given by no fact of both outlets.
     */
    Map<Measure, FactVerdict> verdicts() {
      return switch (this) {
        case NONE -> both(FactVerdict.AGREEMENT, FactVerdict.AGREEMENT);
        case NUMBER -> both(FactVerdict.CONFLICT, FactVerdict.AGREEMENT);
        case SWAPPED -> both(FactVerdict.CONFLICT, FactVerdict.CONFLICT);
        case YEAR_MOVED -> Map.of();
        case NARROWED -> both(FactVerdict.SCOPE, FactVerdict.AGREEMENT);
        case HEDGED -> both(FactVerdict.PRECISION, FactVerdict.AGREEMENT);
        case ROSE_LATER -> both(FactVerdict.UPDATE, FactVerdict.AGREEMENT);
      };
    }

    private static String people(int number) {
      return number + " people";
    }

    private static Map<Measure, FactVerdict> both(FactVerdict killed, FactVerdict injured) {
      return Map.of(Measure.KILLED, killed, Measure.INJURED, injured);
    }
  }

  @BeforeAll
  static void load() {
    annotator = SharedModels.annotator();
    happenings = happenings();
  }

  @Test
  void theVerdictChangesAsTheTwinDoes() {
    List<String> wrong = new ArrayList<>();
    int twins = 0;
    for (Happening happening : happenings) {
      for (Difference difference : Difference.values()) {
        Map<Measure, FactVerdict> found = verdicts(report(happening, difference));
        twins++;
        if (!found.equals(difference.verdicts())) {
          wrong.add(
              happening.name()
                  + ", "
                  + difference
                  + ": "
                  + found
                  + ", not "
                  + difference.verdicts());
        }
      }
    }
    assertTrue(twins >= 50, twins + " twins are too few");
    assertTrue(
        wrong.size() <= (1 - SHARE) * twins,
        wrong.size() + " of " + twins + " are wrong:\n" + String.join("\n", wrong));
  }

  @Test
  void articlesOnDifferentHappeningsShareNoFact() {
    List<AnnotatedArticle> all = new ArrayList<>();
    for (Happening happening : happenings) {
      all.addAll(articles(happening, Difference.NUMBER));
    }
    Report report = Comparison.of(all);
    for (Fact fact : report.facts()) {
      Set<String> named = new HashSet<>();
      for (Fact.Value value : fact.values()) {
        value.claims().forEach(claim -> named.add(claim.article().replaceFirst("/.*", "")));
      }
      assertEquals(1, named.size(), () -> fact.measure() + " of " + named);
    }
  }

  private static Report report(Happening happening, Difference difference) {
    return Comparison.of(articles(happening, difference));
  }

  private static List<AnnotatedArticle> articles(Happening happening, Difference difference) {
    Telling first = happening.tellings().getFirst();
    Telling second = happening.tellings().getLast();
    return List.of(
        annotated(happening, first, Difference.NONE.of(happening)),
        annotated(happening, second, difference.of(happening)));
  }

  private static AnnotatedArticle annotated(Happening happening, Telling telling, Given given) {
    String text =
        telling
            .text()
            .replace("{dead}", given.dead())
            .replace("{hurt}", given.hurt())
            .replace("{year}", Integer.toString(given.year()));
    return annotator.annotate(
        new Article(
            happening.name() + "/" + telling.outlet(),
            telling.outlet(),
            null,
            null,
            LocalDate.parse(given.year() + "-" + telling.day()).plusDays(given.daysLater()),
            List.of(),
            "en",
            text));
  }

  /** The verdicts on the facts for which both outlets give a value. */
  private static Map<Measure, FactVerdict> verdicts(Report report) {
    Map<Measure, FactVerdict> verdicts = new EnumMap<>(Measure.class);
    for (Fact fact : report.facts()) {
      Set<String> outlets = new HashSet<>();
      fact.values().forEach(value -> value.claims().forEach(claim -> outlets.add(claim.outlet())));
      boolean ofPeople = fact.measure() == Measure.KILLED || fact.measure() == Measure.INJURED;
      if (ofPeople && outlets.size() == 2) {
        verdicts.put(fact.measure(), fact.verdict());
      }
    }
    return verdicts;
  }

  private static List<Happening> happenings() {
    List<Happening> happenings = new ArrayList<>();
    String outlet = "";
    String day = "";
    List<String> paragraphs = new ArrayList<>();
    List<String> lines = new ArrayList<>(ResourceLines.of(TwinsTest.class, "twins.txt"));
    lines.add("-- |");
    for (String line : lines) {
      if (!line.startsWith("== ") && !line.startsWith("-- ")) {
        paragraphs.add(line);
        continue;
      }
      if (!paragraphs.isEmpty()) {
        happenings
            .getLast()
            .tellings()
            .add(new Telling(outlet, day, String.join("\n\n", paragraphs)));
        paragraphs.clear();
      }
      String[] head = line.substring(3).split("\\|", -1);
      if (line.startsWith("==")) {
        happenings.add(
            new Happening(
                head[0].strip(),
                Integer.parseInt(head[1].strip()),
                Integer.parseInt(head[2].strip()),
                new ArrayList<>()));
      } else {
        outlet = head[0].strip();
        day = head[1].strip();
      }
    }
    return happenings;
  }
}

package org.hearsay.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.compare.finding.Explanation;
import org.hearsay.compare.verdict.check.Check;
import org.hearsay.compare.verdict.check.Checks;
import org.hearsay.corpus.AnnotatedArticle;
import org.hearsay.corpus.EntityKind;
import org.hearsay.corpus.Hedge;
import org.hearsay.corpus.Measure;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every check settles the pairs of its hits and leaves those of its near misses contradictions. A
 * check has a file {@code checks/ID.txt}: a sentence that says what it is, then cases of a few
 * articles. {@code -Dupdate} writes them down as {@code docs/checks.md}.
 *
 * <p>An article is a line {@code Outlet DAY (originator) @EVENT-DAY in PLACE: text}, where all but
 * the outlet and the day can be absent. A figure stands in brackets: {@code [34 people]} were
 * killed; {@code >=}, {@code >} and {@code *} before it are at least, more than and a word for
 * many; {@code injured}, {@code missing}, {@code care injured} (in a hospital) and {@code count}
 * (of things) are other measures.
 */
class ChecksTest {

  private static final Path DOCUMENT = Path.of("..", "docs", "checks.md");

  private static final Pattern ARTICLE =
      Pattern.compile(
          "(?<outlet>\\w+) (?<day>[\\d-]+)(?: \\((?<by>[^)]*)\\))?(?: @(?<event>[\\d-]+))?(?: in"
              + " (?<place>[\\w ]+))?: (?<text>.*)");

  private static final Pattern FIGURE =
      Pattern.compile(
          "\\[(?<care>care )?(?:(?<measure>injured|missing|count) )?(?<hedge>>=|>|\\*)?(?<number>[\\w,]+)"
              + " (?<counted>[^\\]]+)\\]");

  private static final Pattern NAME = Pattern.compile("(?:in|near|at) ([A-Z]\\w+(?: [A-Z]\\w+)*)");

  /** One case: what happened, and what the articles say of it. */
  private record Case(boolean isHit, String trigger, List<String> articles) {

    List<AnnotatedArticle> drafted() {
      List<AnnotatedArticle> drafted = new ArrayList<>();
      for (String article : articles) {
        drafted.add(draft("a" + drafted.size(), trigger, article).done());
      }
      return drafted;
    }
  }

  static List<String> ids() {
    return Checks.inOrder().stream().map(Check::id).toList();
  }

  @ParameterizedTest
  @MethodSource("ids")
  void settlesItsHitsAndLeavesItsNearMisses(String id) throws IOException {
    List<Case> cases = cases(id);
    assertTrue(cases.stream().filter(Case::isHit).count() >= 2, id + " has fewer than two hits");
    assertTrue(cases.stream().anyMatch(one -> !one.isHit()), id + " has no near miss");
    for (Case one : cases) {
      List<Explanation> explained = explained(one);
      List<String> checks =
          explained.stream().map(Explanation::check).map(String::valueOf).distinct().toList();
      if (one.isHit()) {
        assertTrue(checks.contains(id), () -> id + " does not settle " + one + ": " + explained);
      } else {
        assertTrue(
            explained.stream().anyMatch(pair -> pair.check() == null),
            () -> "a check settles " + one + ": " + explained);
      }
    }
  }

  @Test
  void allChecksStandInTheDocument() throws IOException {
    StringBuilder document = new StringBuilder();
    document.append("# Why two numbers are no conflict\n\n");
    document.append(
        "Two claims of one fact with different values are put to these checks in this ");
    document.append("order; the first that answers settles them,\nand its sentence is what the ");
    document.append("report prints. What none settles is a contradiction. The examples are made ");
    document.append("up; `ChecksTest` runs them\nand writes this page.\n");
    for (String id : ids()) {
      Case example = cases(id).getFirst();
      Explanation answer =
          explained(example).stream()
              .filter(pair -> id.equals(pair.check()))
              .findFirst()
              .orElseThrow();
      document.append("\n## ").append(id).append("\n\n").append(lines(id).getFirst().substring(2));
      document.append(" Outcome: ").append(answer.outcome().name().toLowerCase(Locale.ROOT));
      document.append(".\n\n");
      for (String article : example.articles()) {
        document.append("> ").append(article).append("  \n");
      }
      document.append("\n").append(answer.sentence()).append("\n");
    }
    if (System.getProperty("update") != null) {
      Files.createDirectories(Objects.requireNonNull(DOCUMENT.getParent()));
      Files.writeString(DOCUMENT, document);
    }
    assertEquals(
        Files.readString(DOCUMENT), document.toString(), "docs/checks.md: -Dupdate rewrites it");
  }

  private static List<Explanation> explained(Case one) {
    return Comparison.of(one.drafted()).facts().stream()
        .flatMap(fact -> fact.explained().stream())
        .toList();
  }

  private static List<String> lines(String id) throws IOException {
    try (var in =
        Objects.requireNonNull(
            ChecksTest.class.getResourceAsStream("checks/" + id + ".txt"),
            "no file of cases for " + id)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }

  private static List<Case> cases(String id) throws IOException {
    List<Case> cases = new ArrayList<>();
    for (String line : lines(id)) {
      if (line.startsWith("hit") || line.startsWith("miss")) {
        String[] words = line.split(" ", -1);
        String trigger = words.length > 1 ? words[1] : "landslide";
        cases.add(new Case(words[0].equals("hit"), trigger, new ArrayList<>()));
      } else if (!line.isBlank() && !line.startsWith("#")) {
        cases.getLast().articles().add(line);
      }
    }
    return cases;
  }

  private static Draft draft(String id, String trigger, String line) {
    Matcher article = ARTICLE.matcher(line);
    assertTrue(article.matches(), line);
    String marked = article.group("text");
    String text = FIGURE.matcher(marked).replaceAll("${number} ${counted}");
    String place = Optional.ofNullable(article.group("place")).orElse("Tarvik");
    String day = Optional.ofNullable(article.group("event")).orElse("2024-03-04");
    String lead = "The " + trigger + " struck " + place + ". ";
    Draft draft =
        Draft.of(
            id,
            article.group("outlet"),
            article.group("day"),
            trigger + " in " + place,
            lead + text);
    draft.named(EntityKind.LOCATION, place);
    NAME.matcher(text)
        .results()
        .map(name -> name.group(1))
        .filter(name -> !name.equals(place))
        .distinct()
        .forEach(name -> draft.named(EntityKind.LOCATION, name));
    draft.about(trigger, place, day);
    Matcher figure = FIGURE.matcher(marked);
    while (figure.find()) {
      draft.figure(
          measure(figure.group("measure")),
          figure.group("number"),
          figure.group("counted"),
          hedge(figure.group("hedge")),
          article.group("by"),
          figure.group("care") == null ? "test" : "care-test");
    }
    return draft;
  }

  private static Measure measure(@Nullable String name) {
    return name == null ? Measure.KILLED : Measure.valueOf(name.toUpperCase(Locale.ROOT));
  }

  private static Hedge hedge(@Nullable String sign) {
    return switch (sign) {
      case ">=" -> Hedge.AT_LEAST;
      case ">" -> Hedge.MORE_THAN;
      case "*" -> Hedge.VAGUE;
      case null, default -> Hedge.EXACT;
    };
  }
}

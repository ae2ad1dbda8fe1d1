package org.hearsay.figure;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.Gold;
import org.hearsay.annotate.HeadlineReader;
import org.hearsay.compare.fact.Toll;
import org.hearsay.corpus.Article;
import org.hearsay.corpus.Figure;
import org.hearsay.corpus.Measure;
import org.hearsay.happening.Happenings;
import org.hearsay.syntax.ParsedArticle;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import tools.jackson.databind.JsonNode;

/**
 * Measures figures on the data beside the repository; skipped where it is absent. Minutes long at
 * the first run (parses are kept in {@code target/parsed}), so each runs only when asked for:
 *
 * <pre>mvn test -pl pipeline -am -Dtest=FigureMeasurementTest -Dhearsay.measure=gva
 * -Dsurefire.failIfNoSpecifiedTests=false</pre>
 *
 * with gva, muc, ghouta or speed. Scores and every miss go to {@code
 * pipeline/target/measure-NAME.txt}.
 */
@Tag("models")
class FigureMeasurementTest {

  private static final Path ROOT = Path.of(System.getProperty("hearsay.root", "."));
  private static final Path DATA = ROOT.resolve("../shared/data").normalize();
  private static final Path TARGET = ROOT.resolve("pipeline/target");
  private static final Pattern TARGET_NUMBER = Pattern.compile("[?~ ]*(\\d+)-?(?: / [^:]*)?: (.*)");

  private final FigureReader reader = FigureReader.load();
  private final ParseCache parses = new ParseCache(TARGET.resolve("parsed"));
  private final HeadlineReader headlines = new HeadlineReader(parses::parse, reader);

  @Test
  @EnabledIfSystemProperty(named = "hearsay.measure", matches = "gva")
  void tellsTheTollOfAnArticlesOwnIncident() throws IOException {
    int right = 0;
    int rightInjured = 0;
    int total = 0;
    try (PrintStream out = report("gva")) {
      for (JsonNode incident : Gold.rows("gva/dev.jsonl.gz")) {
        int killed = incident.get("killed").asInt();
        if (killed < 2) {
          continue;
        }
        for (JsonNode row : incident.get("articles")) {
          Article article = article(row, row.get("text").asString());
          ParsedArticle parsed = parses.parse(article);
          Happenings happenings = Happenings.of(parsed);
          List<Figure> figures = new ArrayList<>(headlines.figures(article, happenings.main()));
          reader.read(parsed, List.of(), happenings).stream()
              .map(figure -> figure.behind(article.title())) // as compare.Digest does
              .forEach(figures::add);
          int found = value(Toll.of(figures, Measure.KILLED, happenings.main()));
          int hurt = value(Toll.of(figures, Measure.INJURED, happenings.main()));
          int injured = incident.get("injured").asInt();
          boolean ok = found == killed || found == killed - suspects(incident, "Killed");
          boolean okInjured = hurt == injured || hurt == injured - suspects(incident, "Injured");
          right += ok ? 1 : 0;
          rightInjured += okInjured ? 1 : 0;
          total++;
          if (!ok) {
            miss(article, Measure.KILLED, killed, found, figures, out);
          }
          if (!okInjured) {
            miss(article, Measure.INJURED, injured, hurt, figures, out);
          }
        }
      }
      out.printf(
          Locale.ROOT,
          "killed exact %.1f %%, injured exact %.1f %% of %d articles%n",
          100.0 * right / total,
          100.0 * rightInjured / total,
          total);
    }
    assertTrue(100.0 * right / total >= 65, "killed exact fell below 65 %");
  }

  /**
   * Numbers of two and more against the templates' human targets. The templates hold terrorist
   * incidents alone, so precision is a lower bound. The texts come in capitals; they are read in
   * lower case with capitals at sentence starts.
   */
  @Test
  @EnabledIfSystemProperty(named = "hearsay.measure", matches = "muc")
  void findsTheNumbersOfHumanTargets() throws IOException {
    try (PrintStream out = report("muc")) {
      Score killed = new Score("killed");
      Score injured = new Score("injured");
      for (JsonNode row : Gold.rows("muc/dev.jsonl.gz")) {
        if (row.get("templates").isEmpty()) {
          continue;
        }
        Article article = article(row, Gold.recased(row.get("text").asString()));
        List<Figure> figures = reader.read(parses.parse(article), List.of());
        killed.add(targets(row, "DEATH"), numbers(figures, Measure.KILLED), article.id(), out);
        injured.add(targets(row, "INJURY"), numbers(figures, Measure.INJURED), article.id(), out);
      }
      killed.print(out);
      injured.print(out);
    }
  }

  @Test
  @EnabledIfSystemProperty(named = "hearsay.measure", matches = "ghouta")
  void printsTheFiguresOfOneEvent() throws IOException {
    Path table = data("events/ghouta.tsv");
    try (PrintStream out = report("ghouta")) {
      int line = 0;
      for (String row : Files.readAllLines(table)) {
        String[] fields = row.split("\t", -1);
        Article article =
            new Article(
                "g" + ++line, fields[2], null, null, day(fields[3]), List.of(), "en", fields[4]);
        out.printf(Locale.ROOT, "%d\t%s\t%s%n", line, fields[3], fields[4]);
        for (Figure figure : reader.read(parses.parse(article), List.of())) {
          out.printf(
              Locale.ROOT,
              "\t%s\t%s\t%s\t%s\t%s\t%s\t%s%n",
              figure.span().in(article.text()),
              figure.measure(),
              figure.quantity(),
              figure.counted(),
              figure.originator(),
              figure.event(),
              figure.rule());
        }
      }
    }
  }

  @Test
  @EnabledIfSystemProperty(named = "hearsay.measure", matches = "speed")
  void readsTwentyThousandTokensASecond() throws IOException {
    List<ParsedArticle> articles = new ArrayList<>();
    for (JsonNode incident : Gold.rows("gva/dev.jsonl.gz")) {
      if (incident.get("killed").asInt() >= 2) {
        for (JsonNode row : incident.get("articles")) {
          articles.add(parses.parse(article(row, row.get("text").asString())));
        }
      }
    }
    double speed = 0;
    for (int round = 0; round < 4; round++) {
      long tokens = 0;
      long start = System.nanoTime();
      for (ParsedArticle article : articles) {
        reader.read(article, List.of());
        tokens += article.size();
      }
      speed = tokens * 1e9 / (System.nanoTime() - start);
    }
    try (PrintStream out = report("speed")) {
      out.printf(Locale.ROOT, "%.0f tokens a second%n", speed);
    }
    assertTrue(speed >= 20_000, speed + " tokens a second");
  }

  private static void miss(
      Article article,
      Measure measure,
      int gold,
      int found,
      List<Figure> figures,
      PrintStream out) {
    out.printf(
        Locale.ROOT,
        "%s %s: %d, read %d (%d characters)%n",
        article.id(),
        measure,
        gold,
        found,
        article.text().length());
    String read =
        article.title() == null ? article.text() : article.title() + "\n" + article.text();
    for (Figure figure : figures) {
      if (figure.measure() == measure) {
        int from = Math.max(0, figure.span().start() - 90);
        int to = Math.min(read.length(), figure.span().end() + 60);
        out.printf(
            Locale.ROOT,
            "\t%s %s %s %s: %s%n",
            figure.quantity().value(),
            figure.counted(),
            figure.event() == null ? "-" : figure.event().trigger(),
            figure.rule(),
            read.substring(from, to).replace('\n', ' '));
      }
    }
  }

  /** Counts hits of one measure over all texts. */
  private static final class Score {
    private final String name;
    private int gold;
    private int found;
    private int hits;

    Score(String name) {
      this.name = name;
    }

    void add(List<Integer> wanted, List<Integer> read, String id, PrintStream out) {
      List<Integer> left = new ArrayList<>(read);
      int before = hits;
      for (Integer number : wanted) {
        if (left.remove((Object) number)) {
          hits++;
        }
      }
      gold += wanted.size();
      found += read.size();
      if (hits - before < wanted.size() || !left.isEmpty()) {
        out.printf(Locale.ROOT, "%s %s: templates %s, read %s%n", id, name, wanted, read);
      }
    }

    void print(PrintStream out) {
      out.printf(
          Locale.ROOT,
          "%s: precision %.1f %%, recall %.1f %% of %d%n",
          name,
          100.0 * hits / Math.max(1, found),
          100.0 * hits / Math.max(1, gold),
          gold);
    }
  }

  /** The different numbers of two and more for targets with this effect. */
  private static List<Integer> targets(JsonNode row, String effect) {
    List<Integer> numbers = new ArrayList<>();
    for (JsonNode template : row.get("templates")) {
      String effects = String.valueOf(template.get("HUM TGT: EFFECT OF INCIDENT"));
      for (JsonNode slot : template.get("HUM TGT: NUMBER")) {
        Matcher match = TARGET_NUMBER.matcher(slot.asString());
        if (match.matches()) {
          int number = Integer.parseInt(match.group(1));
          String target = match.group(2).split(" / ", 2)[0].replace("\"", "");
          boolean suffered =
              effects.matches("(?s).*\"" + effect + ": [^,]*" + Pattern.quote(target) + ".*");
          if (number > 1 && suffered && !numbers.contains(number)) {
            numbers.add(number);
          }
        }
      }
    }
    return numbers;
  }

  private static List<Integer> numbers(List<Figure> figures, Measure measure) {
    return figures.stream()
        .filter(f -> f.measure() == measure && !f.negated())
        .map(f -> f.quantity().value())
        .filter(Objects::nonNull)
        .map(value -> value.intValue())
        .filter(value -> value > 1)
        .distinct()
        .toList();
  }

  private static int suspects(JsonNode incident, String status) {
    int count = 0;
    for (JsonNode participant : incident.get("participants")) {
      boolean suspect = String.valueOf(participant.get("Type")).contains("Suspect");
      count += suspect && String.valueOf(participant.get("Status")).contains(status) ? 1 : 0;
    }
    return count;
  }

  private static int value(@Nullable Toll toll) {
    return toll == null ? 0 : toll.value().intValue();
  }

  private static Article article(JsonNode row, String text) {
    JsonNode date = row.get("date");
    JsonNode title = row.get("title");
    return new Article(
        row.get("id").asString(),
        "",
        title == null ? null : title.asString(),
        null,
        date == null ? null : day(date.asString()),
        List.of(),
        "en",
        text);
  }

  private static @Nullable LocalDate day(String date) {
    try {
      return date.indexOf('/') < 0
          ? LocalDate.parse(date)
          : LocalDate.parse(date, DateTimeFormatter.ofPattern("M/d/yyyy", Locale.ROOT));
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  private static Path data(String name) {
    Path file = DATA.resolve(name);
    Assumptions.assumeTrue(Files.exists(file), "no " + file + " to measure on");
    return file;
  }

  private static PrintStream report(String name) throws IOException {
    return new PrintStream(
        Files.newOutputStream(TARGET.resolve("measure-" + name + ".txt")),
        true,
        StandardCharsets.UTF_8);
  }
}

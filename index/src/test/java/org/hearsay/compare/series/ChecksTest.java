package org.hearsay.compare.series;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.compare.digest.Digest;
import org.hearsay.compare.digest.Furniture;
import org.hearsay.compare.event.Gazetteer;
import org.hearsay.corpus.AnnotatedArticle;
import org.hearsay.corpus.Article;
import org.hearsay.corpus.Entity;
import org.hearsay.corpus.EntityKind;
import org.hearsay.corpus.Figure;
import org.hearsay.corpus.Hedge;
import org.hearsay.corpus.Measure;
import org.hearsay.corpus.Quantity;
import org.hearsay.corpus.ResourceLines;
import org.hearsay.corpus.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every check of series settles the couples of its hits and none of its near misses. The cases of a
 * check stand in {@code ID.txt}: two articles each, {@code Outlet DAY (originator): text} with a
 * figure in brackets, {@code [count >20 offices]}; {@code -} counts nothing.
 */
class ChecksTest {

  private static final Pattern ARTICLE =
      Pattern.compile("(?<outlet>\\w+) (?<day>[\\d-]+)(?: \\((?<by>[^)]*)\\))?: (?<text>.*)");

  private static final Pattern FIGURE =
      Pattern.compile(
          "\\[(?<measure>\\w+) (?<hedge>>=|>)?(?<number>[\\d,.]+) (?<counted>[^\\]]+)\\]");

  private static final Pattern PLACE = Pattern.compile("in ([A-Z]\\w+)");

  private static final double LIKENESS = 0.6;

  static List<String> ids() {
    return Checks.ALL.stream().map(Check::id).toList();
  }

  @ParameterizedTest
  @MethodSource("ids")
  void settlesItsHitsAndLeavesItsNearMisses(String id) {
    List<String> lines = ResourceLines.of(ChecksTest.class, id + ".txt");
    int hits = 0;
    int misses = 0;
    for (int i = 0; i < lines.size(); i += 3) {
      String about = lines.get(i + 1) + "\n" + lines.get(i + 2);
      String first =
          Checks.first(couple(lines.get(i + 1), lines.get(i + 2)))
              .map(Check::id)
              .orElse("conflict");
      if (lines.get(i).equals("hit")) {
        hits++;
        assertEquals(id, first, about);
      } else {
        misses++;
        assertNotEquals(id, first, about);
      }
    }
    assertTrue(hits >= 2 && misses >= 1, id + " has too few cases");
  }

  private static Couple couple(String one, String other) {
    List<AnnotatedArticle> articles = List.of(article("a", one), article("b", other));
    Furniture furniture = Furniture.of(articles.stream());
    List<Digest> digests = new ArrayList<>();
    articles.forEach(article -> digests.add(Digest.of(article, furniture)));
    Points points = new Points(new Stems(digests), new Gazetteer(), name -> name);
    return Couple.of(
        points.of(digests.get(0)).getFirst(), points.of(digests.get(1)).getFirst(), LIKENESS);
  }

  private static AnnotatedArticle article(String id, String line) {
    Matcher article = ARTICLE.matcher(line);
    assertTrue(article.matches(), line);
    Matcher figure = FIGURE.matcher(article.group("text"));
    assertTrue(figure.find(), line);
    String counted = figure.group("counted").equals("-") ? null : figure.group("counted");
    String words = figure.group("number") + (counted == null ? "" : " " + counted);
    String text = figure.replaceFirst(words);
    Span span = new Span(figure.start(), figure.start() + figure.group("number").length());
    Figure read =
        new Figure(
            "f1",
            span,
            quantity(figure),
            counted,
            measure(figure.group("measure")),
            false,
            article.group("by"),
            null,
            null,
            "test");
    List<Entity> places = new ArrayList<>();
    PLACE
        .matcher(text)
        .results()
        .forEach(place ->
            places.add(
                new Entity(
                    "e" + place.start(1),
                    EntityKind.LOCATION,
                    place.group(1),
                    List.of(new Span(place.start(1), place.end(1))))));
    return new AnnotatedArticle(
        new Article(
            id,
            Objects.requireNonNull(article.group("outlet")),
            null,
            null,
            LocalDate.parse(article.group("day")),
            List.of(),
            "en",
            text),
        List.of(new Span(0, text.length())),
        places,
        List.of(),
        List.of(read),
        List.of(),
        List.of());
  }

  private static Measure measure(String name) {
    return name.equals("miles")
        ? Measure.DISTANCE
        : Measure.valueOf(name.toUpperCase(java.util.Locale.ROOT));
  }

  private static Quantity quantity(Matcher figure) {
    BigDecimal number = new BigDecimal(figure.group("number").replace(",", ""));
    String unit =
        switch (figure.group("measure")) {
          case "money" -> "dollar";
          case "miles" -> "mile";
          case "percent" -> "percentage";
          default -> null;
        };
    return switch (String.valueOf((@Nullable Object) figure.group("hedge"))) {
      case ">=" -> new Quantity(number, number, null, Hedge.AT_LEAST, unit);
      case ">" -> new Quantity(number, number.add(BigDecimal.ONE), null, Hedge.MORE_THAN, unit);
      default -> new Quantity(number, number, number, Hedge.EXACT, unit);
    };
  }
}

package org.hearsay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.annotate.Annotator;
import org.hearsay.annotate.SharedModels;
import org.hearsay.compare.Comparison;
import org.hearsay.compare.finding.Fact;
import org.hearsay.compare.finding.FactVerdict;
import org.hearsay.compare.finding.Report;
import org.hearsay.corpus.AnnotatedArticle;
import org.hearsay.corpus.Figure;
import org.hearsay.corpus.Quantity;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Swaps the numbers of real articles: which figures are held against each other must stay, whatever
 * they say. Skipped where the articles beside the repository are absent.
 */
@Tag("models")
class SwappedNumbersTest {

  private static final int MANY = 60;

  @Test
  void swappedNumbersChangeVerdictsAndNotWhatIsCompared() throws IOException {
    List<AnnotatedArticle> articles = annotated();
    Map<Quantity, Quantity> other = swapped(articles);
    Report plain = Comparison.of(articles);
    Report swapped = Comparison.of(articles.stream().map(one -> with(one, other)).toList());
    assertTrue(other.size() > MANY, () -> other.size() + " numbers are too few");
    assertEquals(compared(plain), compared(swapped));
    assertNotEquals(verdicts(plain), verdicts(swapped));
  }

  private static List<AnnotatedArticle> annotated() throws IOException {
    Annotator annotator = SharedModels.annotator();
    return Gold.rows("events/dev.jsonl.gz").stream()
        .limit(MANY)
        .map(row -> annotator.annotate(Gold.article(row)))
        .toList();
  }

  private static List<Figure> figures(AnnotatedArticle article) {
    return Stream.concat(article.headlineFigures().stream(), article.figures().stream()).toList();
  }

  /** For each quantity another one of its kind: the highest for the lowest. */
  private static Map<Quantity, Quantity> swapped(List<AnnotatedArticle> articles) {
    Map<String, Set<Quantity>> kinds = new HashMap<>();
    for (AnnotatedArticle article : articles) {
      for (Figure figure : figures(article)) {
        Quantity quantity = figure.quantity();
        kinds
            .computeIfAbsent(
                quantity.hedge() + "|" + quantity.unit() + "|" + (quantity.value() == null),
                unused -> new TreeSet<>(BY_SIZE))
            .add(quantity);
      }
    }
    Map<Quantity, Quantity> swapped = new HashMap<>();
    for (Set<Quantity> kind : kinds.values()) {
      List<Quantity> ordered = List.copyOf(kind);
      for (int i = 0; i < ordered.size(); i++) {
        swapped.put(ordered.get(i), ordered.get(ordered.size() - 1 - i));
      }
    }
    return swapped;
  }

  private static final Comparator<BigDecimal> NULLS_FIRST =
      Comparator.nullsFirst(Comparator.naturalOrder());

  private static final Comparator<Quantity> BY_SIZE =
      Comparator.comparing(Quantity::low, NULLS_FIRST)
          .thenComparing(Quantity::high, NULLS_FIRST)
          .thenComparing(Quantity::toString);

  private static AnnotatedArticle with(AnnotatedArticle of, Map<Quantity, Quantity> other) {
    return new AnnotatedArticle(
        of.article(),
        of.sentences(),
        of.entities(),
        of.quotes(),
        with(of.figures(), other),
        with(of.headlineFigures(), other),
        of.blames());
  }

  private static List<Figure> with(List<Figure> figures, Map<Quantity, Quantity> other) {
    return figures.stream()
        .map(figure ->
            new Figure(
                figure.id(),
                figure.span(),
                other.getOrDefault(figure.quantity(), figure.quantity()),
                figure.counted(),
                figure.measure(),
                figure.negated(),
                figure.originator(),
                figure.quote(),
                figure.event(),
                figure.rule(),
                figure.modality(),
                figure.superseded(),
                figure.of(),
                figure.asOf()))
        .toList();
  }

  /** The places of the figures of each fact. */
  private static Set<String> compared(Report report) {
    Set<String> facts = new TreeSet<>();
    for (Fact fact : report.facts()) {
      String claims =
          fact.values().stream()
              .flatMap(value -> value.claims().stream())
              .map(claim -> claim.article() + " " + claim.span())
              .sorted()
              .collect(Collectors.joining(", "));
      facts.add(fact.measure() + ": " + claims);
    }
    return facts;
  }

  private static Map<FactVerdict, Long> verdicts(Report report) {
    return report.facts().stream()
        .collect(Collectors.groupingBy(Fact::verdict, Collectors.counting()));
  }
}

package org.hearsay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.annotate.Annotator;
import org.hearsay.annotate.SharedModels;
import org.hearsay.corpus.Article;
import org.hearsay.corpus.Quote;
import org.hearsay.corpus.QuoteKind;
import org.hearsay.corpus.Span;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Reads {@code quote/attributions/*.txt}, one file a phenomenon: short texts, each followed by the
 * attributions that a careful reader finds in it, "&gt; source | cue | content =&gt; KIND" with the
 * stance and "not" where the case is about them. "-" is no source or no cue; "&gt; none" says that
 * nobody is quoted at all. An attribution too many is as wrong as one too few.
 *
 * <p>Content and source are compared by their words, without an opening "that"; of the cue the word
 * must be in it. Turns of a transcript stand in no marks, so they are INDIRECT by the contract. A
 * case whose first expected line begins with "&gt;?" is known to come out wrong: it fails here as
 * soon as it comes out right, so that its mark goes.
 */
@Tag("models")
class AttributionGoldenTest {

  private static final List<String> PHENOMENA =
      List.of(
          "continued",
          "paragraphs",
          "inverted",
          "according-to",
          "colon-and-dash",
          "headline",
          "statement",
          "sourceless",
          "negated",
          "aside",
          "nested",
          "interview",
          "british-marks",
          "foreign-marks",
          "broken-marks",
          "no-quote",
          "stance",
          "nobody",
          "nicknames",
          "behind-a-sentence");

  private record Expected(
      String source, String cue, String content, QuoteKind kind, String stance, boolean negated) {}

  private record Case(String text, List<Expected> expected, boolean missed) {}

  @Test
  void everyPhenomenonHasTenCases() {
    for (String phenomenon : PHENOMENA) {
      int count = cases(phenomenon).size();
      assertTrue(count >= 10, phenomenon + " has " + count);
    }
  }

  @TestFactory
  Stream<DynamicContainer> attributionsAreThoseAReaderFinds() {
    Annotator annotator = SharedModels.annotator();
    return PHENOMENA.stream()
        .map(phenomenon ->
            DynamicContainer.dynamicContainer(
                phenomenon,
                cases(phenomenon).stream()
                    .map(one ->
                        DynamicTest.dynamicTest(
                            one.text().lines().findFirst().orElse(""),
                            () -> check(annotator, one)))));
  }

  private static void check(Annotator annotator, Case one) {
    List<Quote> quotes =
        annotator
            .annotate(new Article("a", "Test", null, null, null, List.of(), "en", one.text()))
            .quotes();
    List<String> expected = one.expected().stream().map(AttributionGoldenTest::shown).toList();
    List<String> found = new ArrayList<>();
    for (Quote quote : quotes) {
      found.add(shown(quote, one));
    }
    if (one.missed()) {
      assertFalse(expected.equals(found), "comes out right: take the question mark away");
    } else {
      assertEquals(String.join("\n", expected), String.join("\n", found));
    }
  }

  private static String shown(Expected expected) {
    return String.join(
        " | ",
        bare(expected.source()),
        expected.cue(),
        bareParts(List.of(expected.content().split(" … ", -1))),
        expected.kind() + " " + expected.stance() + (expected.negated() ? " not" : ""));
  }

  /** In the words of the expected attribution with the same content, where the two are close. */
  private static String shown(Quote quote, Case one) {
    String text = one.text();
    String content = bareParts(quote.content().stream().map(span -> span.in(text)).toList());
    String cue = words(quote.cue(), text);
    Expected near =
        one.expected().stream()
            .filter(
                expected -> bareParts(List.of(expected.content().split(" … ", -1))).equals(content))
            .findFirst()
            .orElse(null);
    boolean sameCue =
        near != null
            && !near.cue().equals("-")
            && (" " + cue.toLowerCase(Locale.ROOT).replaceFirst("(?<=.):$", "") + " ")
                .contains(" " + near.cue().toLowerCase(Locale.ROOT) + " ");
    return String.join(
        " | ",
        bare(words(quote.source(), text)),
        sameCue ? Objects.requireNonNull(near).cue() : cue,
        content,
        quote.kind()
            + " "
            + (near == null || !near.stance().isEmpty() ? quote.stance() : "")
            + (quote.negated() ? " not" : ""));
  }

  private static String words(List<Span> spans, String text) {
    return spans.isEmpty()
        ? "-"
        : spans.stream().map(span -> span.in(text)).collect(Collectors.joining(" "));
  }

  /** The words alone: whether marks between them belong to the content is not asked. */
  private static String bareParts(List<String> parts) {
    return bare(
        parts.stream()
            .map(part -> part.replaceAll("[^\\p{L}\\p{N}'’]+", " "))
            .collect(Collectors.joining(" ")));
  }

  private static String bare(String words) {
    String bare = words.replaceAll("\\s+", " ").replaceAll("^[\\p{P}\\s`]+|[\\p{P}\\s`]+$", "");
    return bare.isEmpty() ? "-" : bare.replaceFirst("^[Tt]hat ", "");
  }

  private static List<Case> cases(String phenomenon) {
    List<Case> cases = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    List<String> expected = new ArrayList<>();
    for (String line : Stream.concat(lines(phenomenon).stream(), Stream.of("")).toList()) {
      if (line.startsWith("#")) {
        continue;
      }
      if (line.startsWith(">")) {
        expected.add(line);
        continue;
      }
      if (!expected.isEmpty()) {
        cases.add(of(text.toString().strip(), expected));
        text.setLength(0);
        expected.clear();
      }
      text.append(line).append('\n');
    }
    return cases;
  }

  private static Case of(String text, List<String> lines) {
    boolean missed = lines.getFirst().startsWith(">?");
    List<Expected> expected = new ArrayList<>();
    for (String line : lines) {
      String given = line.replaceFirst("^>\\??\\s*", "");
      if (!given.equals("none")) {
        expected.add(expected(given));
      }
    }
    return new Case(text, expected, missed);
  }

  private static Expected expected(String line) {
    int arrow = line.indexOf(" => ");
    String[] parts = line.substring(0, arrow).split(" \\| ", -1);
    List<String> manner = new ArrayList<>(List.of(line.substring(arrow + 4).split(" ", -1)));
    boolean negated = manner.remove("not");
    return new Expected(
        parts[0],
        parts[1],
        parts[2],
        QuoteKind.valueOf(manner.getFirst()),
        manner.size() > 1 ? manner.get(1) : "",
        negated);
  }

  private static List<String> lines(String phenomenon) {
    String name = "quote/attributions/" + phenomenon + ".txt";
    try (InputStream in = AttributionGoldenTest.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

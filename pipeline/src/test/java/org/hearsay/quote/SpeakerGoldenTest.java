package org.hearsay.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import org.hearsay.annotate.CoreNlpSyntax;
import org.hearsay.annotate.SharedModels;
import org.hearsay.corpus.Article;
import org.hearsay.corpus.Quote;
import org.hearsay.corpus.Span;
import org.hearsay.corpus.Speaker;
import org.hearsay.mention.Mentions;
import org.hearsay.syntax.ParsedArticle;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/**
 * Reads {@code speakers/*.txt}: short texts, each followed by lines "&gt; source | cue | content
 * =&gt; KIND name = role" with the speaker that a reader finds; "-" is none. Cue and source are the
 * occurrences nearest to the content. A first line "@2013-09-12" is the day of publication.
 */
@Tag("models")
class SpeakerGoldenTest {

  private static final List<String> PHENOMENA =
      List.of(
          "pronoun",
          "surname",
          "apposition",
          "role",
          "namesakes",
          "unnamed-role",
          "organisation",
          "document",
          "group",
          "floating-quote",
          "first-person",
          "office-holder",
          "no-guess",
          "lead-in",
          "nickname");

  private record Expected(String source, String cue, String content, String speaker) {}

  private record Case(@Nullable LocalDate published, String text, List<Expected> expected) {}

  @TestFactory
  Stream<DynamicContainer> speakersAreThoseAReaderFinds() {
    CoreNlpSyntax syntax = SharedModels.syntax();
    SpeakerResolver resolver = new SpeakerResolver();
    return PHENOMENA.stream()
        .map(phenomenon ->
            DynamicContainer.dynamicContainer(
                phenomenon,
                cases(phenomenon).stream()
                    .map(one ->
                        DynamicTest.dynamicTest(
                            one.text().lines().findFirst().orElse(""),
                            () -> check(syntax, resolver, one)))));
  }

  private static void check(CoreNlpSyntax syntax, SpeakerResolver resolver, Case one) {
    ParsedArticle article =
        syntax.parse(
            new Article("a", "Test", null, null, one.published(), List.of(), "en", one.text()));
    List<Attribution> attributions = new ArrayList<>();
    for (Expected expected : one.expected()) {
      attributions.add(attribution(article, expected));
    }
    List<Quote> quotes = resolver.resolve(article, Mentions.of(article), attributions);
    for (Expected expected : one.expected()) {
      int start = one.text().indexOf(expected.content());
      Quote quote =
          quotes.stream()
              .filter(found -> found.content().getFirst().start() == start)
              .findFirst()
              .orElseThrow();
      boolean withRole = expected.speaker().contains(" = ");
      assertEquals(
          expected.speaker(),
          described(quote.speaker(), withRole),
          expected + " by " + quote.rule());
    }
  }

  private static String described(@Nullable Speaker speaker, boolean withRole) {
    if (speaker == null) {
      return "-";
    }
    String name = speaker.kind() + " " + speaker.name();
    return withRole ? name + " = " + speaker.role() : name;
  }

  private static Attribution attribution(ParsedArticle article, Expected expected) {
    int start = article.text().indexOf(expected.content());
    Span content = new Span(start, start + expected.content().length());
    BitSet cue = nearest(article, expected.cue(), content);
    BitSet source = nearest(article, expected.source(), content);
    BitSet tokens = article.tokensIn(content);
    int head = cue.isEmpty() ? tokens.nextSetBit(0) : headOf(article, cue);
    return new Attribution(tokens, cue, source, head, 1, "given");
  }

  private static int headOf(ParsedArticle article, BitSet cue) {
    return cue.stream()
        .filter(at -> article.token(at).isVerb())
        .reduce((a, b) -> b)
        .orElse(cue.nextSetBit(0));
  }

  private static BitSet nearest(ParsedArticle article, String words, Span content) {
    if (words.equals("-")) {
      return new BitSet();
    }
    Span best = null;
    for (int at = article.text().indexOf(words);
        at >= 0;
        at = article.text().indexOf(words, at + 1)) {
      Span found = new Span(at, at + words.length());
      if (isWhole(article.text(), found)
          && (best == null || distance(found, content) < distance(best, content))) {
        best = found;
      }
    }
    if (best == null) {
      throw new IllegalArgumentException("not in the text: " + words);
    }
    return article.tokensIn(best);
  }

  private static boolean isWhole(String text, Span span) {
    boolean starts = span.start() == 0 || !Character.isLetter(text.charAt(span.start() - 1));
    boolean ends = span.end() == text.length() || !Character.isLetter(text.charAt(span.end()));
    return starts && ends;
  }

  private static int distance(Span first, Span second) {
    return Math.max(first.start() - second.end(), second.start() - first.end());
  }

  private static List<Case> cases(String phenomenon) {
    List<Case> cases = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    List<Expected> expected = new ArrayList<>();
    for (String line : lines(phenomenon)) {
      if (line.startsWith("#")) {
        continue;
      }
      if (line.startsWith("> ")) {
        expected.add(expected(line));
      } else if (!expected.isEmpty()) {
        cases.add(of(text.toString().strip(), expected));
        text.setLength(0);
        expected.clear();
        text.append(line).append('\n');
      } else {
        text.append(line).append('\n');
      }
    }
    cases.add(of(text.toString().strip(), expected));
    return cases;
  }

  private static Case of(String text, List<Expected> expected) {
    if (!text.startsWith("@")) {
      return new Case(null, text, List.copyOf(expected));
    }
    int end = text.indexOf('\n');
    return new Case(
        LocalDate.parse(text.substring(1, end)), text.substring(end + 1), List.copyOf(expected));
  }

  private static Expected expected(String line) {
    int arrow = line.indexOf(" => ");
    String[] parts = line.substring(2, arrow).split(" \\| ", -1);
    return new Expected(parts[0], parts[1], parts[2], line.substring(arrow + 4));
  }

  private static List<String> lines(String phenomenon) {
    String name = "speakers/" + phenomenon + ".txt";
    try (InputStream in = SpeakerGoldenTest.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}

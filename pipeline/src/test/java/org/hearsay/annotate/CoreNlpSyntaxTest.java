package org.hearsay.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.hearsay.corpus.Article;
import org.hearsay.syntax.ParsedArticle;
import org.hearsay.syntax.TimeMention;
import org.hearsay.syntax.Token;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("models")
class CoreNlpSyntaxTest {

  private static CoreNlpSyntax syntax;

  @BeforeAll
  static void load() {
    syntax = SharedModels.syntax();
  }

  @Test
  void findsTheSubjectOfTheCue() {
    ParsedArticle parsed = parse("The harbour is closed, Mayor Ada Quill said.");
    Token said = parsed.tokens().stream().filter(t -> t.lemma().equals("say")).findFirst().get();
    Token subject = parsed.token(parsed.child(said.index(), "nsubj"));
    assertEquals("Quill", subject.word());
    assertEquals("PERSON", subject.ner());
  }

  @Test
  void offsetsCountUtf16UnitsOfTheText() {
    String text = "😀 Ada Quill left.\nShe said “no”.";
    for (Token token : parse(text).tokens()) {
      if (token.word().chars().allMatch(Character::isLetter)) {
        assertEquals(token.word(), token.span().in(text));
      }
    }
  }

  @Test
  void aLineBreakEndsAParagraphUnlessLinesAreWrapped() {
    assertEquals(2, parse("More from this section\nThe harbour is closed.").sentences().size());
    assertEquals(
        1,
        parse("The harbour of the old town has been closed for the time\nbeing, the mayor said.")
            .sentences()
            .size());
  }

  @Test
  void resolvesTimesAgainstTheDayOfPublication() {
    List<TimeMention> times =
        parse("The ferry sank on August 21, and a second one sank on Tuesday.").times();
    assertEquals(
        List.of(LocalDate.of(2013, 8, 21), LocalDate.of(2013, 9, 10)),
        times.stream().map(TimeMention::from).toList());
  }

  @Test
  void theHoursOfADayAreThatDay() {
    List<TimeMention> times =
        parse("The ferry sank in the early hours of 9 September, and help came late.").times();
    assertEquals(List.of(LocalDate.of(2013, 9, 9)), times.stream().map(TimeMention::from).toList());
  }

  @Test
  void aDateWithATimeOfDayIsOneTimeWhereverItStands() {
    for (String before :
        List.of("", "Posted: ", "Ferry fire posted: ", "The old ferry burned on ")) {
      String text = before + "Saturday, April 5, 2014 10:24 AM EDT";
      List<TimeMention> times = parse(text + " Updated: Sunday, April 6, 2014").times();
      assertEquals(
          List.of(LocalDate.of(2014, 4, 5), LocalDate.of(2014, 4, 6)),
          times.stream().map(TimeMention::from).toList(),
          text);
      assertEquals("Saturday, April 5, 2014 10:24 AM EDT", times.getFirst().span().in(text));
    }
  }

  private static ParsedArticle parse(String text) {
    return syntax.parse(
        new Article("a", "Test", null, null, LocalDate.of(2013, 9, 12), List.of(), "en", text));
  }
}

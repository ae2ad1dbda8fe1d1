package org.hearsay.corpus.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.hearsay.corpus.AnnotatedArticle;
import org.hearsay.corpus.Article;
import org.hearsay.corpus.Blame;
import org.hearsay.corpus.Entity;
import org.hearsay.corpus.EntityKind;
import org.hearsay.corpus.Figure;
import org.hearsay.corpus.Happening;
import org.hearsay.corpus.Hedge;
import org.hearsay.corpus.Measure;
import org.hearsay.corpus.Modality;
import org.hearsay.corpus.Quantity;
import org.hearsay.corpus.Quote;
import org.hearsay.corpus.QuoteKind;
import org.hearsay.corpus.Referent;
import org.hearsay.corpus.Span;
import org.hearsay.corpus.Speaker;
import org.hearsay.corpus.SpeakerKind;
import org.hearsay.corpus.Stance;
import org.junit.jupiter.api.Test;

class AnnotatedArticleJsonTest {

  private static final String TEXT = "“The dam held,” Mayor Ida Lunde said.\nFour people died.\n";

  private static final String LINE =
      """
      {"schema":"hearsay/1",
      "article":{"id":"a1","outlet":"The Fjord Post","title":"1400 dead","url":null,
      "published":"2020-03-04","authors":["R. Moe"],"language":"en",
      "text":"“The dam held,” Mayor Ida Lunde said.\\nFour people died.\\n"},
      "sentences":[[0,37],[38,55]],
      "entities":[{"id":"e1","kind":"PERSON","name":"Ida Lunde","mentions":[[22,31]]}],
      "quotes":[{"id":"q1","kind":"DIRECT","content":[[0,15]],"cue":[32,36],
      "source":[[16,21],[22,31]],
      "speaker":{"name":"Ida Lunde","kind":"PERSON","entity":"e1","role":"Mayor"},
      "stance":"STATED","negated":false,"confidence":0.93,"rule":"clausal-complement"},
      {"id":"q2","kind":"INDIRECT","content":[[38,54]],"cue":null,"source":null,"speaker":null,
      "stance":"CLAIMED","negated":true,"confidence":1,"rule":"crf"}],
      "figures":[{"id":"f1","span":[38,42],
      "quantity":{"value":1400,"low":1260,"high":null,"hedge":"ABOUT","unit":null},
      "counted":"people","measure":"KILLED","negated":false,"originator":null,"quote":"q2",
      "event":{"trigger":"flood","place":null,"from":"2020-03-03","to":null},"rule":"subject","implicit":false,
      "modality":"PROJECTED","superseded":true,
      "of":{"name":"Lower Fjord","kind":"PLACE","place":"Norway"},"asOf":"2020-03-04"}],
      "headlineFigures":[{"id":"h1","span":[0,4],
      "quantity":{"value":1400,"low":1400,"high":1400,"hedge":"EXACT","unit":null},
      "counted":null,"measure":"KILLED","negated":false,"originator":null,"quote":null,
      "event":null,"rule":"beside-dead","implicit":false,
      "modality":"ASSERTED","superseded":false,"of":null,"asOf":null}],
      "blames":[{"id":"b1","span":[0,37],"blamed":"rain","by":"Ida Lunde","stance":"STATED",
      "negated":false,"quote":"q1","event":null,"rule":"blame-on"}]}
      """
          .replace("\n", "");

  private static final AnnotatedArticle ARTICLE =
      new AnnotatedArticle(
          new Article(
              "a1",
              "The Fjord Post",
              "1400 dead",
              null,
              LocalDate.of(2020, 3, 4),
              List.of("R. Moe"),
              "en",
              TEXT),
          List.of(new Span(0, 37), new Span(38, 55)),
          List.of(new Entity("e1", EntityKind.PERSON, "Ida Lunde", List.of(new Span(22, 31)))),
          List.of(
              new Quote(
                  "q1",
                  QuoteKind.DIRECT,
                  List.of(new Span(0, 15)),
                  List.of(new Span(32, 36)),
                  List.of(new Span(16, 21), new Span(22, 31)),
                  new Speaker("Ida Lunde", SpeakerKind.PERSON, "e1", "Mayor"),
                  Stance.STATED,
                  false,
                  0.93,
                  "clausal-complement"),
              new Quote(
                  "q2",
                  QuoteKind.INDIRECT,
                  List.of(new Span(38, 54)),
                  List.of(),
                  List.of(),
                  null,
                  Stance.CLAIMED,
                  true,
                  1,
                  "crf")),
          List.of(
              new Figure(
                  "f1",
                  new Span(38, 42),
                  new Quantity(
                      new BigDecimal("1.4E3"), BigDecimal.valueOf(1260), null, Hedge.ABOUT, null),
                  "people",
                  Measure.KILLED,
                  false,
                  null,
                  "q2",
                  new Happening("flood", null, LocalDate.of(2020, 3, 3), null),
                  "subject",
                  Modality.PROJECTED,
                  true,
                  new Referent("Lower Fjord", Referent.Kind.PLACE, "Norway"),
                  LocalDate.of(2020, 3, 4))),
          List.of(
              new Figure(
                  "h1",
                  new Span(0, 4),
                  Quantity.exactly(1400),
                  null,
                  Measure.KILLED,
                  false,
                  null,
                  null,
                  null,
                  "beside-dead")),
          List.of(
              new Blame(
                  "b1",
                  new Span(0, 37),
                  "rain",
                  "Ida Lunde",
                  Stance.STATED,
                  false,
                  "q1",
                  null,
                  "blame-on")));

  @Test
  void writesTheFieldsInTheContractsOrder() {
    assertEquals(LINE, AnnotatedArticleJson.write(ARTICLE));
  }

  @Test
  void readsWhatItWrote() throws MalformedArticleException {
    assertEquals(ARTICLE, AnnotatedArticleJson.read(LINE));
  }

  @Test
  void keepsAnArticleOnOneLineWhateverItsTextHolds() throws MalformedArticleException {
    AnnotatedArticle odd = bare("a\r\nb\u2028c\u2029d\t\"\\/ \uD83D\uDE00 \u0001");

    String line = AnnotatedArticleJson.write(odd);

    assertEquals(1, line.split("\\R").length);
    assertEquals(odd, AnnotatedArticleJson.read(line));
  }

  @Test
  void takesAFigureOfAnOlderLineForWhatItMeantThen() throws MalformedArticleException {
    String older =
        LINE.replace(
            ",\"implicit\":false,\"modality\":\"ASSERTED\",\"superseded\":false,\"of\":null,\"asOf\":null",
            "");

    assertNotEquals(LINE, older);
    assertEquals(ARTICLE, AnnotatedArticleJson.read(older));
  }

  @Test
  void keepsWhatAFaultKeptFromBeingRead() throws MalformedArticleException {
    AnnotatedArticle whole =
        AnnotatedArticleJson.read(
            "{\"schema\":\"hearsay/1\",\"article\":{\"id\":\"a\",\"text\":\"It rained.\"}}");
    assertFalse(AnnotatedArticleJson.write(whole).contains("faults"));
    AnnotatedArticle broken =
        new AnnotatedArticle(
            whole.article(),
            whole.sentences(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of("the figures of the headline could not be read"));
    assertEquals(broken, AnnotatedArticleJson.read(AnnotatedArticleJson.write(broken)));
  }

  @Test
  void ignoresFieldsItDoesNotKnow() throws MalformedArticleException {
    String line =
        LINE.replace("\"schema\"", "\"mood\":{\"a\":[1,{}]},\"schema\"")
            .replace("\"measure\"", "\"colour\":\"red\",\"measure\"");

    assertEquals(ARTICLE, AnnotatedArticleJson.read(line));
  }

  @Test
  void takesEachLineForASentenceWhereNoneAreGiven() throws MalformedArticleException {
    AnnotatedArticle read =
        AnnotatedArticleJson.read(
            minimal("\"id\":\"a\",\"text\":\" One.\\n\\n  Two. \\r\\nThree\""));

    List<String> sentences =
        read.sentences().stream().map(span -> span.in(read.article().text())).toList();
    assertEquals(List.of("One.", "Two.", "Three"), sentences);
  }

  @Test
  void needsNoMoreThanSchemaIdAndText() throws MalformedArticleException {
    assertEquals(
        new Article("a", "", null, null, null, List.of(), "en", "Rain."),
        AnnotatedArticleJson.read(minimal("\"text\":\"Rain.\",\"id\":\"a\"")).article());
  }

  @Test
  void namesAnUnknownValueAndWhatWouldBeRight() {
    assertMalformed(
        LINE.replace("\"ABOUT\"", "\"ROUGHLY\""),
        "\"hedge\" is \"ROUGHLY\", it must be one of EXACT, ABOUT, AT_LEAST, MORE_THAN, AT_MOST,"
            + " LESS_THAN, RANGE, VAGUE");
  }

  @Test
  void pointsAtTheValueThatIsWrong() {
    String line = LINE.replace("\"2020-03-03\"", "\"soon\"");

    MalformedArticleException e =
        assertThrows(MalformedArticleException.class, () -> AnnotatedArticleJson.read(line));

    assertEquals(1, e.line());
    assertEquals(line.indexOf("\"soon\"") + 1, e.column());
    assertEquals(
        "1:" + e.column() + ": \"from\" is \"soon\", it must be a date like \"2013-09-12\"",
        e.getMessage());
  }

  @Test
  void refusesASpanThatEndsAfterTheText() {
    assertMalformed(
        LINE.replace("[38,54]", "[38,5400]"),
        "\"content\": end 5400 is after the end of the text, 56");
  }

  @Test
  void refusesAReversedSpan() {
    assertMalformed(LINE.replace("[38,54]", "[9,3]"), "\"content\": start 9 is not before end 3");
  }

  @Test
  void refusesASpanThatIsNotAPair() {
    assertMalformed(
        LINE.replace("[38,54]", "[9]"), "\"content\" is a list, it must be [start, end]");
  }

  @Test
  void reportsWhatARecordObjectsTo() {
    assertMalformed(
        LINE.replace("0.93", "93"), "\"quotes\": confidence 93.0 is not between 0 and 1");
  }

  @Test
  void saysWhichFieldIsMissing() {
    assertMalformed(minimal("\"id\":\"a\""), "\"text\" is missing, it must be a string");
  }

  @Test
  void refusesAnotherVersionOfTheContract() {
    assertMalformed(
        "{\"schema\":\"hearsay/2\"}", "\"schema\" is \"hearsay/2\", it must be \"hearsay/1\"");
  }

  @Test
  void refusesALineThatIsNoObject() {
    assertMalformed("[1]", "\"the article\" is a list, it must be an object");
  }

  @Test
  void refusesANumberThatWouldFillTheMemory() {
    assertMalformed(
        LINE.replace("1400", "1E999999999"),
        "\"value\" is a number beyond all measure: 1E999999999");
  }

  @Test
  void refusesWhatFollowsTheArticle() {
    assertMalformed(LINE + LINE, "something follows after the end of the article");
  }

  @Test
  void saysWhereALineStopsBeingJson() {
    MalformedArticleException e =
        assertThrows(
            MalformedArticleException.class,
            () -> AnnotatedArticleJson.read("{\"schema\":\"hearsay/1\",oops}"));

    assertTrue(e.reason().startsWith("not valid JSON: "), e.reason());
    assertEquals(23, e.column(), e.getMessage());
  }

  private static String minimal(String article) {
    return "{\"schema\":\"hearsay/1\",\"article\":{" + article + "}}";
  }

  private static AnnotatedArticle bare(String text) {
    return new AnnotatedArticle(
        new Article("a", "", null, null, null, List.of(), "en", text),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static void assertMalformed(String line, String reason) {
    MalformedArticleException e =
        assertThrows(MalformedArticleException.class, () -> AnnotatedArticleJson.read(line));
    assertEquals(reason, e.reason());
  }
}

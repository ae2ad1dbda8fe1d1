package org.hearsay.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.hearsay.compare.finding.Claim;
import org.hearsay.compare.finding.Dispute;
import org.hearsay.compare.finding.Event;
import org.hearsay.compare.finding.Explanation;
import org.hearsay.compare.finding.Fact;
import org.hearsay.compare.finding.FactVerdict;
import org.hearsay.compare.finding.Outcome;
import org.hearsay.compare.finding.QuoteVerdict;
import org.hearsay.compare.finding.Report;
import org.hearsay.compare.finding.Responsibility;
import org.hearsay.compare.finding.SelfContradiction;
import org.hearsay.compare.finding.SharedQuote;
import org.hearsay.compare.finding.Side;
import org.hearsay.compare.finding.Unplaced;
import org.hearsay.corpus.Hedge;
import org.hearsay.corpus.Measure;
import org.hearsay.corpus.Span;
import org.jspecify.annotations.Nullable;

/** Reports of invented events, for tests: every verdict, open ends, unknowns and hostile text. */
public final class Reports {

  private static final String BUGLE = "Halden Bugle";
  private static final String COURIER = "The Northern Courier";
  private static final String WIRE = "Straits Wire";
  private static final LocalDate DAY1 = LocalDate.of(2031, 3, 4);

  private Reports() {}

  static Report empty() {
    return new Report(List.of(), List.of(), List.of(), List.of(), List.of());
  }

  public static Report harbour() {
    return new Report(
        List.of(
            new Event(
                "ev-harbour",
                "explosion, Port Halden, 3 March 2031",
                "explosion",
                "Port Halden",
                LocalDate.of(2031, 3, 3),
                LocalDate.of(2031, 3, 3),
                List.of("bugle-1", "bugle-2", "bugle-3", "courier-1", "courier-2", "wire-1")),
            new Event(
                "ev-fraud", "fraud at the savings bank", null, null, null, null, List.of("x-1")),
            new Event(
                "ev-quiet",
                "regatta",
                "regatta",
                "Lake Orm",
                LocalDate.of(2031, 5, 1),
                LocalDate.of(2031, 5, 2),
                List.of("bugle-9"))),
        List.of(killed(), injured(), children(), displaced(), stolen(), silos(), boats()),
        List.of(reworded(), truncated(), misattributed(), same()),
        List.of(
            new Responsibility(
                "ev-harbour",
                List.of(
                    new Responsibility.Version(
                        "the port authority",
                        List.of(
                            claim(
                                "wire-1",
                                WIRE,
                                DAY1,
                                "the dockers' union",
                                null,
                                "The dockers' union blamed the [port authority] for the blast."))),
                    new Responsibility.Version(
                        "a welding crew",
                        List.of(
                            claim(
                                "bugle-2",
                                BUGLE,
                                DAY1.plusDays(1),
                                null,
                                null,
                                "Sparks from a [welding crew] set off the dust.")))))),
        List.of(
            new Unplaced(
                claim(
                    "bugle-3",
                    BUGLE,
                    DAY1.plusDays(2),
                    null,
                    Hedge.VAGUE,
                    "[Dozens] of ships waited outside the harbour."),
                "it counts over a longer time than the event")));
  }

  private static Side side(String article, int lowest, @Nullable Integer highest) {
    return new Side(
        article, new Span(0, 2), false, number(lowest), highest == null ? null : number(highest));
  }

  private static Fact killed() {
    return new Fact(
        "f-killed",
        "ev-harbour",
        Measure.KILLED,
        "people",
        FactVerdict.CONFLICT,
        "The port authority's 14 and the union's at least 22 cannot both be right: same blast, same"
            + " people counted, same day.",
        number(14),
        null,
        List.of(
            new Fact.Value(
                number(14),
                number(14),
                "14",
                List.of(
                    claim(
                        "bugle-1",
                        BUGLE,
                        DAY1,
                        "the port authority",
                        Hedge.EXACT,
                        "The blast at the grain terminal killed [14] people, the port authority"
                            + " said on Tuesday.",
                        "Inland Post"),
                    claim(
                        "courier-1",
                        COURIER,
                        DAY1,
                        "harbour master Ines Tollak",
                        Hedge.EXACT,
                        "“We have recovered [14] bodies,” harbour master Ines Tollak told the"
                            + " Courier."))),
            new Fact.Value(
                number(18),
                number(22),
                "about 20",
                List.of(
                    claim(
                        "courier-2",
                        COURIER,
                        DAY1,
                        "a hospital doctor",
                        Hedge.ABOUT,
                        "A hospital doctor put the number of dead at about [20]."))),
            new Fact.Value(
                number(22),
                null,
                "at least 22",
                List.of(
                    claim(
                        "wire-1",
                        WIRE,
                        DAY1,
                        "the dockers' union",
                        Hedge.AT_LEAST,
                        "The dockers' union, which keeps its own list, counts at least [22] dead,"
                            + " among them crew members of two foreign ships whose names have not"
                            + " been given to the families."))),
            new Fact.Value(
                number(0),
                number(40),
                "up to 40",
                List.of(
                    claim(
                        "wire-1", WIRE, DAY1, null, Hedge.AT_MOST, "Up to [40] may have died.")))),
        new Dispute(
            side("bugle-1", 14, 14),
            side("courier-2", 22, null),
            0.82,
            List.of(
                new Dispute.Evidence("each names somebody else who counts", 0.4),
                new Dispute.Evidence("the numbers are 57 % apart", -0.2))),
        List.of(
            new Explanation(
                side("bugle-1", 14, 14),
                side("courier-2", 22, null),
                null,
                Outcome.CONFLICT,
                "Port Halden Bugle gives 14; Harbour Courier gives at least 22: 57 % apart."),
            new Explanation(
                side("bugle-1", 14, 14),
                side("wire-1", 0, 40),
                "open-bound",
                Outcome.PRECISION,
                "Port Halden Bugle gives 14; the wire gives up to 40: both can be right.")),
        List.of(
            new SelfContradiction(
                SelfContradiction.Kind.HEADLINE,
                COURIER,
                "The headline of " + COURIER + " gives 13, its text 14.")));
  }

  private static Fact injured() {
    return new Fact(
        "f-injured",
        "ev-harbour",
        Measure.INJURED,
        "people",
        FactVerdict.UPDATE,
        "The count rose from 58 to 86 within three days; the later articles replace the earlier.",
        number(58),
        number(86),
        List.of(
            exactly(
                58,
                "bugle-1",
                BUGLE,
                DAY1,
                "the fire service",
                "The fire service counted [58] injured."),
            exactly(
                70,
                "bugle-2",
                BUGLE,
                DAY1.plusDays(1),
                "the fire service",
                "By Wednesday the number of injured had risen to [70]."),
            exactly(
                86,
                "courier-2",
                COURIER,
                DAY1.plusDays(2),
                "the health ministry",
                "The health ministry now speaks of [86] injured.")));
  }

  private static Fact children() {
    return new Fact(
        "f-children",
        "ev-harbour",
        Measure.KILLED,
        "children",
        FactVerdict.SCOPE,
        "Children are part of the people killed, so 3 and 14 do not contradict each other.",
        number(3),
        number(14),
        List.of(
            exactly(3, "courier-1", COURIER, DAY1, null, "Among the dead are [3] children."),
            exactly(
                14,
                "bugle-1",
                BUGLE,
                DAY1,
                "the port authority",
                "The blast killed [14] people.")));
  }

  private static Fact displaced() {
    return new Fact(
        "f-displaced",
        "ev-harbour",
        Measure.DISPLACED,
        "residents",
        FactVerdict.PRECISION,
        "640 lies within hundreds.",
        number(200),
        number(999),
        List.of(
            new Fact.Value(
                number(200),
                number(999),
                "hundreds",
                List.of(
                    claim(
                        "bugle-2",
                        BUGLE,
                        DAY1.plusDays(1),
                        null,
                        Hedge.VAGUE,
                        "[Hundreds] of residents spent the night in a school."))),
            exactly(
                640,
                "wire-1",
                WIRE,
                DAY1,
                "the city council",
                "The city council found beds for [640] residents.")));
  }

  /** Nothing known, and text that attacks whatever shows it. */
  private static Fact stolen() {
    return new Fact(
        "=f-stolen",
        "ev-fraud",
        Measure.MONEY,
        null,
        FactVerdict.CONFLICT,
        "=HYPERLINK(\"http://evil.example\") is no reason, and neither is </title><script>alert('r')</script>.",
        null,
        number(1_200_000_000),
        List.of(
            new Fact.Value(
                number(3000),
                number(3000),
                "<img src=x onerror=alert(1)>",
                List.of(
                    hostile(
                        "@x-1",
                        "",
                        "<b>\"Anon\" & 'co'</b>\u202Esdrawkcab",
                        "javascript:alert(1)",
                        "Red\u0007 <script>alert(1)</script> & \"[3,000]\" 'crowns' \u001b[2J\u202E reversed"))),
            new Fact.Value(
                number(1_200_000_000),
                null,
                "أكثر من 1.2 مليار",
                List.of(
                    hostile(
                        "x-2",
                        "صحيفة <i>المرفأ</i>",
                        null,
                        "https://example.org/?a=1&b=\"2\"",
                        "قال البنك إن [أكثر من 1.2 مليار] كرونة سرقت.")))));
  }

  private static Fact silos() {
    return new Fact(
        "f-silos",
        "ev-harbour",
        Measure.COUNT,
        "silos",
        FactVerdict.AGREEMENT,
        "Two outlets give the same number.",
        number(6),
        number(6),
        List.of(
            new Fact.Value(
                number(6),
                number(6),
                "six",
                List.of(
                    claim("bugle-1", BUGLE, DAY1, null, Hedge.EXACT, "[Six] silos burned."),
                    claim(
                        "courier-1",
                        COURIER,
                        DAY1,
                        null,
                        Hedge.EXACT,
                        "All [six] silos are lost.")))));
  }

  private static Fact boats() {
    return new Fact(
        "f-boats",
        "ev-quiet",
        Measure.COUNT,
        "boats",
        FactVerdict.AGREEMENT,
        "Only one outlet says so.",
        number(31),
        number(31),
        List.of(
            exactly(
                31, "bugle-9", BUGLE, LocalDate.of(2031, 5, 2), null, "[31] boats took part.")));
  }

  private static SharedQuote reworded() {
    return new SharedQuote(
        "Ines Tollak",
        QuoteVerdict.REWORDED,
        "One version lacks the word “not”.",
        false,
        List.of(
            version(
                "Ines Tollak",
                "We were not warned that the dust could burn, and nobody asked us to stop the belts.",
                claim(
                    "bugle-2",
                    BUGLE,
                    DAY1.plusDays(1),
                    "Ines Tollak",
                    null,
                    "“[We were not warned that the dust could burn, and nobody asked us to stop the"
                        + " belts],” said Ines Tollak.")),
            version(
                "the harbour master",
                "We were warned that the dust might burn, and nobody asked us to stop the belts.",
                claim(
                    "wire-1",
                    WIRE,
                    DAY1.plusDays(1),
                    "the harbour master",
                    null,
                    "“[We were warned that the dust might burn, and nobody asked us to stop the"
                        + " belts],” the harbour master said."))));
  }

  private static SharedQuote truncated() {
    return new SharedQuote(
        "Mayor Oda Brandt",
        QuoteVerdict.TRUNCATED,
        "The shorter version stops before the condition.",
        false,
        List.of(
            version(
                "Brandt",
                "We will rebuild the terminal",
                claim(
                    "courier-2",
                    COURIER,
                    DAY1.plusDays(2),
                    "Brandt",
                    null,
                    "“[We will rebuild the terminal],” Brandt said.")),
            version(
                "Mayor Oda Brandt",
                "We will rebuild the terminal, but only if the inquiry finds that it can be run without"
                    + " danger to the school next door and to the houses behind it",
                claim(
                    "bugle-3",
                    BUGLE,
                    DAY1.plusDays(2),
                    "Mayor Oda Brandt",
                    null,
                    "“[We will rebuild the terminal, but only if the inquiry finds that it can be"
                        + " run without danger to the school next door and to the houses behind"
                        + " it],” said Mayor Oda Brandt."))));
  }

  private static SharedQuote misattributed() {
    return new SharedQuote(
        "Karl Weem",
        QuoteVerdict.MISATTRIBUTED,
        "The Bugle names Karl Weem, the Wire names Lea Arnt.",
        false,
        List.of(
            version(
                "Karl Weem",
                "It sounded like a train",
                claim(
                    "bugle-1",
                    BUGLE,
                    DAY1,
                    "Karl Weem",
                    null,
                    "“[It sounded like a train],” said Karl Weem.")),
            version(
                "Lea Arnt",
                "It sounded like a train",
                claim(
                    "wire-1",
                    WIRE,
                    null,
                    "Lea Arnt",
                    null,
                    "“[It sounded like a train],” said Lea Arnt."))));
  }

  private static SharedQuote same() {
    return new SharedQuote(
        "A spokesman",
        QuoteVerdict.SAME,
        "Both give the same words.",
        true,
        List.of(
            version(
                "A spokesman",
                "No comment",
                claim("x-1", "", null, "A spokesman", null, "“[No comment],” a spokesman said."),
                claim(
                    "bugle-9",
                    BUGLE,
                    null,
                    "A spokesman",
                    null,
                    "A spokesman said: “[No comment]”."))));
  }

  private static SharedQuote.Version version(String speaker, String text, Claim... claims) {
    return new SharedQuote.Version(speaker, text, List.of(claims));
  }

  static Fact.Value exactly(
      long value,
      String article,
      String outlet,
      LocalDate published,
      @Nullable String originator,
      String sentence) {
    return new Fact.Value(
        number(value),
        number(value),
        Wording.number(value),
        List.of(claim(article, outlet, published, originator, Hedge.EXACT, sentence)));
  }

  static BigDecimal number(long value) {
    return BigDecimal.valueOf(value);
  }

  /** A claim whose words stand in square brackets in the sentence given. */
  static Claim claim(
      String article,
      String outlet,
      @Nullable LocalDate published,
      @Nullable String originator,
      @Nullable Hedge hedge,
      String bracketed,
      String... prints) {
    int start = bracketed.indexOf('[');
    int end = bracketed.lastIndexOf(']') - 1;
    String sentence =
        bracketed.substring(0, start)
            + bracketed.substring(start + 1, end + 1)
            + bracketed.substring(end + 2);
    int offset = 120;
    return new Claim(
        article,
        outlet,
        published,
        "Headline of " + article,
        "https://" + article.replace('@', 'a') + ".example.org/story",
        originator,
        hedge,
        false,
        sentence,
        new Span(offset, offset + sentence.length()),
        new Span(offset + start, offset + end),
        List.of(prints));
  }

  private static Claim hostile(
      String article,
      String outlet,
      @Nullable String originator,
      @Nullable String url,
      String bracketed) {
    Claim claim = claim(article, outlet, null, originator, null, bracketed);
    return new Claim(
        claim.article(),
        claim.outlet(),
        null,
        "+1</a><script>alert('t')</script>",
        url,
        claim.originator(),
        null,
        false,
        claim.sentence(),
        claim.sentenceSpan(),
        claim.span(),
        List.of());
  }
}

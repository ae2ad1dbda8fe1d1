package org.hearsay.compare.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.hearsay.compare.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KindsTest {

  private static final Kinds KINDS = new Kinds();

  private static List<String> in(String title) {
    return KINDS.in(Words.compounds(title));
  }

  @ParameterizedTest
  @CsvSource({
    "hijacking, hijacking",
    "ambush, violence",
    "assassination, violence",
    "drought, drought",
    "heatwave, heatwave",
    "spill, spill",
    "accident, harm",
    "summit, summit",
    "incident, harm",
    "derailment, crash",
    "tsunami, earthquake",
    "airstrike, strike",
    "shelling, bombing"
  })
  void everyNounThatEventsAreFiledUnderHasAClass(String trigger, String kind) {
    assertEquals(Optional.of(kind), KINDS.of(trigger));
  }

  @ParameterizedTest
  @CsvSource({
    "Sit-in at the harbour office, protest", "Cave-in at Lund mine, collapse",
    "Drive-by in Varmia, shooting", "Bus hijacked near Tesk, hijacking"
  })
  void wordsWithHyphensAreWholeWords(String title, String kind) {
    assertEquals(List.of(kind), in(title));
  }

  @Test
  void ofAnUnknownCompoundThePartsAreRead() {
    assertEquals(List.of("protest"), in("Anti-toll protests in Varmia"));
    assertEquals(List.of("bombing"), in("Truck-bomb in Varmia"));
  }

  @Test
  void aRaidIsViolenceAndNoArrest() {
    assertEquals(Optional.of("violence"), KINDS.ofWord("raid"));
    assertEquals(Optional.of("violence"), KINDS.ofWord("raids"));
    assertTrue(KINDS.compatible(KINDS.of("raid").orElseThrow(), "strike"));
  }

  @Test
  void whatMarketsAndPricesDoIsNoEvent() {
    assertEquals(
        List.of(),
        in("Stocks crash after the vote of no one").stream()
            .filter(kind -> kind.equals("crash"))
            .toList());
    assertEquals(List.of(), in("Housing collapse feared"));
    assertEquals(List.of("crash"), in("Buses crash in Varmia"));
  }
}

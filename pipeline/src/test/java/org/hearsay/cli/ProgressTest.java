package org.hearsay.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.hearsay.batch.Counts;
import org.hearsay.batch.Ending;
import org.hearsay.batch.Gaps;
import org.junit.jupiter.api.Test;

class ProgressTest {

  @Test
  void saysHowFarHowFastAndHowLongYet() {
    assertEquals(
        "25 %, 1,200 articles, 10.0 a second, 9,000 tokens a second, 6 min left",
        line(Map.of(Ending.INDEXED, 1200L), 1_080_000, new InputSize(4000), 1000, 120));
  }

  @Test
  void saysWhatFailed() {
    assertEquals(
        "90 %, 12 articles, 1.0 a second, 2 failed, 1 s left",
        line(Map.of(Ending.UNCHANGED, 10L, Ending.FAILED, 2L), 0, new InputSize(100), 90, 12));
  }

  @Test
  void ofStandardInputNobodyKnowsTheEnd() {
    assertEquals(
        "3 articles, 1.5 a second",
        line(Map.of(Ending.UNCHANGED, 3L), 0, new InputSize(0), 500, 2));
  }

  private static String line(
      Map<Ending, Long> endings, long tokens, InputSize total, long bytes, double seconds) {
    return Progress.line(new Counts(endings, new Gaps()), tokens, total, bytes, seconds);
  }
}

package org.hearsay.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalDouble;
import org.hearsay.compare.finding.Fact;
import org.hearsay.corpus.Hedge;
import org.hearsay.corpus.Measure;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReachTest {

  /** From 0 to 100. */
  private static final Scale SCALE =
      Scale.of(ScaleTest.fact(Measure.KILLED, 10.0, 10.0, 100.0, 100.0)).orElseThrow();

  @Test
  void drawsAnExactNumberAsADot() {
    assertTrue(reach(Hedge.EXACT, 40, 40).isPoint());
  }

  @Test
  void opensAtLeastUpwardsFromItsDot() {
    assertEquals(
        new Reach(0.4, 1, false, true, OptionalDouble.of(0.4)), reach(Hedge.AT_LEAST, 40, null));
  }

  @Test
  void opensUpToDownwardsFromItsDot() {
    assertEquals(
        new Reach(0, 0.4, true, false, OptionalDouble.of(0.4)), reach(Hedge.AT_MOST, 0, 40));
  }

  @Test
  void putsAboutsDotInTheMiddle() {
    assertEquals(OptionalDouble.of(0.5), reach(Hedge.ABOUT, 40, 60).dot());
  }

  @Test
  void putsNearlysDotAtItsUpperEnd() {
    assertEquals(OptionalDouble.of(0.5), reach(Hedge.LESS_THAN, 45, 50).dot());
  }

  @Test
  void givesNoDotWhereNoNumberIsNamed() {
    assertEquals(OptionalDouble.empty(), reach(Hedge.VAGUE, 24, 99).dot());
  }

  private static Reach reach(Hedge hedge, int low, @Nullable Integer high) {
    return Reach.of(
        new Fact.Value(
            BigDecimal.valueOf(low),
            high == null ? null : BigDecimal.valueOf(high),
            "value",
            List.of(Reports.claim("a", "Gazette", null, null, hedge, "It was [so]."))),
        SCALE);
  }
}

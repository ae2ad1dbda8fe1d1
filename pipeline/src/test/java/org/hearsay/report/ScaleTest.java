package org.hearsay.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hearsay.compare.finding.Fact;
import org.hearsay.compare.finding.FactVerdict;
import org.hearsay.corpus.Measure;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ScaleTest {

  @Test
  void hasRoundNumbersAtItsEnds() {
    assertEquals(List.of("0", "500", "1,000", "1,500"), labels(fact(355, 355, 1429, 1429)));
  }

  @Test
  void beginsNearTheLeastWhereValuesLieClose() {
    assertEquals("1,400", labels(fact(1400, 1400, 1500, 1500)).getFirst());
  }

  @Test
  void isLogarithmicWhereValuesLieFarApart() {
    assertTrue(Scale.of(fact(3, 3, 20_000, 20_000)).orElseThrow().isLogarithmic());
  }

  @Test
  void namesFewEnoughPowersOfTenToRead() {
    assertTrue(labels(fact(1, 1, 1e15, 1e15)).size() <= 6);
  }

  @Test
  void shortensMillions() {
    assertEquals(List.of("1m", "1.2m", "1.4m", "1.6m"), labels(fact(1.1e6, 1.1e6, 1.6e6, 1.6e6)));
  }

  @Test
  void doesNotBeginAtZeroForAnUpperBoundAlone() {
    assertFalse(labels(fact(0, 900, 1000, 1000)).contains("0"));
  }

  @Test
  void givesASingleValueRoomOnBothSides() {
    double place = Scale.of(fact(40, 40, 40, 40)).orElseThrow().place(new BigDecimal("40"));
    assertTrue(place > 0 && place <= 1, "place " + place);
  }

  @Test
  void drawsNoDates() {
    assertTrue(Scale.of(fact(Measure.DATE, 2013.0, 2013.0, 2014.0, 2014.0)).isEmpty());
  }

  @Test
  void drawsNothingThatHasNoEnds() {
    assertTrue(Scale.of(fact(Measure.KILLED, null, null)).isEmpty());
  }

  @Test
  void drawsNoNumberBeyondAllBounds() {
    Fact fact = fact(Measure.MONEY, 1.0, 1.0);
    BigDecimal huge = new BigDecimal("1E+400");
    Fact beyond =
        new Fact(
            "f",
            "e",
            Measure.MONEY,
            null,
            fact.verdict(),
            "",
            huge,
            huge,
            List.of(new Fact.Value(huge, huge, "huge", List.of())));
    assertTrue(Scale.of(beyond).isEmpty());
  }

  private static List<String> labels(Fact fact) {
    return Scale.of(fact).orElseThrow().ticks().stream().map(Scale.Tick::label).toList();
  }

  @Test
  void thereAreNoHalfPeopleOnAnAxis() {
    assertEquals(List.of("8", "9"), labels(Measure.KILLED));
    assertEquals(List.of("8", "8.5", "9"), labels(Measure.MAGNITUDE));
  }

  private static List<String> labels(Measure measure) {
    return Scale.of(fact(measure, 8.0, 8.0, 9.0, 9.0)).orElseThrow().ticks().stream()
        .map(Scale.Tick::label)
        .toList();
  }

  private static Fact fact(double... ends) {
    return fact(Measure.KILLED, Arrays.stream(ends).boxed().toArray(Double[]::new));
  }

  static Fact fact(Measure measure, @Nullable Double... ends) {
    List<Fact.Value> values = new ArrayList<>();
    for (int i = 0; i < ends.length; i += 2) {
      values.add(new Fact.Value(number(ends[i]), number(ends[i + 1]), "value", List.of()));
    }
    return new Fact("f", "e", measure, null, FactVerdict.CONFLICT, "", null, null, values);
  }

  private static @Nullable BigDecimal number(@Nullable Double number) {
    return number == null ? null : BigDecimal.valueOf(number);
  }
}

package org.hearsay.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hearsay.compare.finding.Fact;
import org.hearsay.compare.finding.FactVerdict;
import org.hearsay.corpus.Measure;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GapTest {

  @ParameterizedTest
  @CsvSource({
    // least, the values as low-high with commas between, whether it is among them
    "5, '14-14,19-19', true",
    "5, '14-14,18-18', false",
    "5.5, '14-14,19-19', false",
    "10%, '100-100,110-110', true",
    "10%, '100-100,109-109', false",
    "10 %, '1000000-1000000,1200000-1200000', true",
    "1, '14-14,12-20', false", // one contains the other
    "1, '14-14', false",
    "4, '10-14,18-22,16-17', true",
    "1, '10-14,14-22', false", // they touch
    "5, '14-,19-19', false", // at least 14
    "5, '-14,19-', true", // at most 14, at least 19
    "1%, '0-0,1-1', true",
    "0, '14-14,14-14', false",
  })
  void liesBetweenTheLowestAndTheHighest(String least, String values, boolean isThere) {
    assertEquals(isThere, Gap.parse(least).orElseThrow().isIn(fact(values)));
  }

  @ParameterizedTest
  @CsvSource({"-5", "many", "10%%", "''", "5 people", "1e9"})
  void isNoOtherWord(String given) {
    assertEquals(Optional.empty(), Gap.parse(given));
  }

  @Test
  void isUnderstoodWithAndWithoutPercent() {
    assertEquals(Optional.of(new Gap(BigDecimal.TEN, false)), Gap.parse("10"));
    assertEquals(Optional.of(new Gap(BigDecimal.TEN, true)), Gap.parse(" 10% "));
  }

  private static Fact fact(String values) {
    List<Fact.Value> all =
        Arrays.stream(values.split(",", -1))
            .map(value -> value.split("-", -1))
            .map(ends -> new Fact.Value(number(ends[0]), number(ends[1]), "", List.of()))
            .toList();
    return new Fact(
        "f1", "e1", Measure.KILLED, "people", FactVerdict.CONFLICT, "", null, null, all);
  }

  private static @Nullable BigDecimal number(String given) {
    return given.isEmpty() ? null : new BigDecimal(given);
  }
}

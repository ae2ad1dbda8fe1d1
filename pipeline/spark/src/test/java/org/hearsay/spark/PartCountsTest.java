package org.hearsay.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hearsay.batch.Ending;
import org.hearsay.batch.Loss;
import org.hearsay.corpus.read.Where;
import org.junit.jupiter.api.Test;

class PartCountsTest {

  @Test
  void reasonsOfOneKindAreCountedTogether() {
    SortedMap<String, Long> reasons = new TreeMap<>();
    count(reasons, "the text has 300,123 characters, more than the limit of 250,000");
    count(reasons, "the text has 400,000 characters, more than the limit of 250,000");
    count(reasons, "published is not a date: \"soon\"");
    count(reasons, "published is not a date: \"later, on the 3rd\"");
    assertEquals(
        Map.of(
            "failed: the text has N characters, more than the limit of N",
            2L,
            "failed: published is not a date: …",
            2L),
        reasons);
  }

  @Test
  void theyStayFewHoweverManyThereAre() {
    SortedMap<String, Long> reasons = new TreeMap<>();
    for (int i = 0; i < 5000; i++) {
      count(reasons, "nobody expected " + Integer.toString(i, 36).replaceAll("\\d", "x") + i % 7);
    }
    assertTrue(reasons.size() <= 201, reasons.size() + " reasons");
    assertEquals(5000, reasons.values().stream().mapToLong(Long::longValue).sum());
  }

  private static void count(SortedMap<String, Long> reasons, String reason) {
    Where where = new Where("news/a.txt", "", 0, 0);
    PartCounts.count(reasons, new Loss(Ending.FAILED, where, reason), reason);
  }
}

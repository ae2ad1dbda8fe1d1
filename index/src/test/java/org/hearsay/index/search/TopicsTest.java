package org.hearsay.index.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TopicsTest {

  private static final Map<String, Long> ARTICLES =
      Map.of("with", 900L, "said", 800L, "harbour", 20L, "dredging", 4L);

  private static List<String> topics(Set<String> without, String... said) {
    return Topics.of(List.of(said), without, word -> ARTICLES.getOrDefault(word, 0L), 1_000, 3);
  }

  @Test
  void whatIsRareAndComesAgainIsATopic() {
    assertEquals(
        List.of("dredging", "harbour", "with"),
        topics(
            Set.of(),
            "Dredging starts with the harbour",
            "No harbour lives without dredging",
            "We said it with care"));
  }

  @Test
  void aWordOfOneTextIsNone() {
    assertEquals(List.of(), topics(Set.of(), "Dredging, dredging, dredging", "The harbour"));
  }

  @Test
  void aWordThatNobodyCountsIsNone() {
    assertEquals(List.of("harbour"), topics(Set.of(), "That harbour", "Would that harbour"));
  }

  @Test
  void theirOwnNameIsNone() {
    assertEquals(List.of(), topics(Set.of("harbour"), "The harbour", "A harbour"));
  }
}

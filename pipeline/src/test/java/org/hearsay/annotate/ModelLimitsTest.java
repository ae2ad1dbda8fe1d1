package org.hearsay.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ModelLimitsTest {

  @Test
  void leavesWhatWritersWrite() {
    String text = "A ferry sank.\n\nhttps://example.org/" + "a/".repeat(100) + " has more.";
    assertSame(text, ModelLimits.breakRuns(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a", "\"", "\ud83d\ude00", "\ud800", "b\ud83d\ude00", "\ud800\ud800\udfff"})
  void nothingStandsLongWithoutABlank(String pattern) {
    String text = "A ferry: " + pattern.repeat(5_000) + ", sank.";
    String broken = ModelLimits.breakRuns(text);
    assertEquals(text.length(), broken.length());
    assertTrue(
        Arrays.stream(broken.split(" ", -1))
            .allMatch(run -> run.codePoints().count() < ModelLimits.LONGEST_RUN));
    for (int i = 0; i < text.length(); i++) {
      assertTrue(broken.charAt(i) == text.charAt(i) || broken.charAt(i) == ' ');
    }
  }
}

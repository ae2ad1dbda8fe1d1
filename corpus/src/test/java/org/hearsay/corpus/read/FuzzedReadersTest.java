package org.hearsay.corpus.read;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;

/**
 * Whatever the bytes, each article in them is read, or passed over with a reason. As a test it runs
 * over the inputs beside it, one of each format and what once was wrong; with the variable
 * JAZZER_FUZZ it looks for more.
 */
class FuzzedReadersTest {

  @FuzzTest(maxDuration = "30s")
  void everyInputEndsInArticlesOrReasons(byte[] input) {
    for (ReadResult result : Inputs.read(input)) {
      switch (result) {
        case ReadResult.Read(Where where, var article) -> {
          assertFalse(article.text().isBlank(), where::toString);
          assertFalse(article.id().isBlank(), where::toString);
        }
        case ReadResult.ReadAnnotated(Where where, var article) ->
            assertFalse(article.article().id().isBlank(), where::toString);
        case ReadResult.Skipped skipped -> assertReason(skipped.where(), skipped.reason());
        case ReadResult.Noted(Where where, String note) -> assertReason(where, note);
        case ReadResult.Failed(Where where, String reason) -> assertReason(where, reason);
      }
    }
  }

  private static void assertReason(Where where, String reason) {
    assertFalse(reason.isBlank(), where::toString);
    assertTrue(reason.lines().count() == 1, reason);
  }
}

package org.hearsay.index.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.Duration;
import org.hearsay.identity.Aliases;
import org.hearsay.index.IndexAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchTest extends SearchContract {

  @TempDir static Path folder;

  @Override
  protected IndexAddress place(String name) {
    return new IndexAddress.Folder(folder.resolve(name));
  }

  @Test
  void whatTakesLongerThanItMayIsGivenUpAndTheNextQuestionIsAnswered() {
    try (Search own = Search.open(place("index"), Aliases.NONE)) {
      QuoteQuery ferry = QuoteQuery.ALL.about("ferry");
      TimeLimit.begin(Duration.ZERO);
      assertThrows(TimeLimit.Exceeded.class, () -> own.quotes(ferry));
      TimeLimit.begin(Duration.ofMinutes(1));
      assertEquals(2, own.quotes(ferry).total());
    } finally {
      TimeLimit.end();
    }
  }
}

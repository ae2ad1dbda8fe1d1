package org.hearsay.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class LoadingTest {

  @Test
  void givesWhatWasLoaded() {
    assertEquals("model", new Loading<>(() -> "model").get());
  }

  @Test
  void throwsWhatTheLoaderThrew() {
    IllegalStateException missing = new IllegalStateException("no model");
    Loading<String> loading =
        new Loading<>(() -> {
          throw missing;
        });
    assertSame(missing, assertThrows(IllegalStateException.class, loading::get));
  }

  @Test
  void throwsErrorsAsTheyAre() {
    Loading<String> loading =
        new Loading<>(() -> {
          throw new NoClassDefFoundError("model");
        });
    assertThrows(NoClassDefFoundError.class, loading::get);
  }
}

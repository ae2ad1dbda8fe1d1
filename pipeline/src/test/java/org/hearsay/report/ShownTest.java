package org.hearsay.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ShownTest {

  @Test
  void takesTheEscapeFromSequencesThatATerminalObeys() {
    assertEquals("red[31m end", Shown.line("red\u001b[31m end\u0007\u009b"));
  }

  @Test
  void dropsCharactersThatReverseTheReadingDirection() {
    assertEquals("killed 12", Shown.line("killed \u202E12\u2069"));
  }

  @Test
  void putsSeveralLinesOnOne() {
    assertEquals("one two three", Shown.line("one\r\n\ttwo\u00A0 three"));
  }

  @Test
  void replacesHalfACharacter() {
    assertEquals("a\uFFFDb", Shown.line("a\uD83Db"));
  }

  @Test
  void capitalisesAFirstLetterBeyondTheBasicPlane() {
    assertEquals("\uD801\uDC00x", Shown.capitalised("\uD801\uDC28x"));
  }
}

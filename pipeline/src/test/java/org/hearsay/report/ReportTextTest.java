package org.hearsay.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class ReportTextTest {

  @Test
  void saysInOneSentenceThatThereIsNothingAndWhatToDo() throws IOException {
    assertEquals(
        "Where the sources disagree Nothing to compare yet: no two articles here tell of the same"
            + " event or give the same quote; index more articles about one story, or ask more"
            + " broadly.",
        text(ReportStyle.plain(), true).strip().replace('\n', ' '));
  }

  @Test
  void staysWithinTheWidth() throws IOException {
    for (int width : new int[] {40, 60, 80, 132}) {
      int widest =
          text(ReportStyle.terminal(width, false), false)
              .lines()
              .mapToInt(TextCanvas::seen)
              .max()
              .orElse(0);
      assertTrue(widest <= width, widest + " columns of " + width);
    }
  }

  @Test
  void colourChangesNoWordOrLine() throws IOException {
    String coloured =
        text(ReportStyle.terminal(90, true), false).replaceAll("\u001b\\[[0-9;]*m", "");
    assertTrue(coloured.contains("14 people, the port authority said on Tuesday."), coloured);
  }

  @Test
  void sendsNoControlCharacterOfAnArticleToTheTerminal() throws IOException {
    assertFalse(
        text(ReportStyle.plain(), false)
            .chars()
            .anyMatch(c -> Character.isISOControl(c) && c != '\n'));
  }

  @Test
  void namesWhatWasAskedFor() throws IOException {
    assertTrue(
        text(ReportStyle.plain().about("port halden"), false)
            .startsWith("Where the sources disagree: port halden\n"));
  }

  private static String text(ReportStyle style, boolean empty) throws IOException {
    return ReportFormatTest.written(
        ReportFormat.TEXT, empty ? Reports.empty() : Reports.harbour(), style);
  }
}

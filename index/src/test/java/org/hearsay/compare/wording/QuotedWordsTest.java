package org.hearsay.compare.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class QuotedWordsTest {

  private static String words(String marked) {
    QuotedWords words = QuotedWords.of(marked);
    return words.keys(0, words.size()).stream()
        .reduce("", (all, word) -> all.isEmpty() ? word : all + " " + word);
  }

  @Test
  void areThoseBetweenTheMarks() {
    assertEquals("too late and cold", words("that it was “too late” for the boats “and cold”"));
    assertEquals("too late", words("that it was \"too late\" for the boats"));
    assertEquals("", words("that it was too late for the boats"));
  }

  @Test
  void goOnOverParagraphsThatOpenAnew() {
    assertEquals("it was late the sea rose", words("“It was late.\n\n“The sea rose.”"));
    assertEquals("it was late the sea rose", words("\"It was late.\n\n\"The sea rose.\""));
  }

  @Test
  void haveACutAtAnEllipsisABracketAndBetweenTwoPairsOfMarks() {
    assertTrue(QuotedWords.of("“too … late”").isCutBefore(1));
    assertTrue(QuotedWords.of("“too [very] late”").isCutBefore(1));
    assertTrue(QuotedWords.of("“too” says she, “late”").isCutBefore(1));
    assertFalse(QuotedWords.of("“too late”").isCutBefore(1));
  }

  @Test
  void keepAWordWholeOfWhichALetterIsTheOutlets() {
    assertEquals("it was late", words("“[I]t was late”"));
  }

  @Test
  void knowWhereASentenceAndAClauseBegin() {
    QuotedWords words = QuotedWords.of("“It rose. The sea, I mean”");
    assertTrue(words.startsSentence(2));
    assertFalse(words.startsSentence(4));
    assertTrue(words.startsClause(4));
  }
}

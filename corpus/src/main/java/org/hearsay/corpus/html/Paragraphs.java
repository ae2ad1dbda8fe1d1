package org.hearsay.corpus.html;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;

/**
 * Gives a text from linked data, which is often one long line, the paragraphs that the page shows
 * it in.
 */
final class Paragraphs {

  private static final Pattern SPACE = Pattern.compile("\\s+");

  /** How much of the text the page must show for its paragraphs to be those of the text. */
  private static final double LEAST_FOUND = 0.9;

  /** How far ahead the next paragraph is looked for, in characters; bounds the time it takes. */
  private static final int WINDOW = 10_000;

  private Paragraphs() {}

  /** The text as it is where it has paragraphs, or where the page does not show it. */
  static String of(String text, Document page) {
    if (text.indexOf('\n') >= 0) {
      return text;
    }
    String letters = letters(text);
    List<Block> found = new ArrayList<>();
    int at = 0;
    int length = 0;
    for (Block block : Blocks.of(page.body())) {
      String paragraph = letters(block.text());
      int start = letters.substring(at, Math.min(letters.length(), at + WINDOW)).indexOf(paragraph);
      if (start >= 0) {
        found.add(block);
        at += start + paragraph.length();
        length += paragraph.length();
      }
    }
    return length >= LEAST_FOUND * letters.length() ? Blocks.joined(found) : text;
  }

  static String letters(String text) {
    return SPACE.matcher(text).replaceAll("");
  }
}

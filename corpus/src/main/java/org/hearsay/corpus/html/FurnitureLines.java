package org.hearsay.corpus.html;

import java.util.List;
import java.util.regex.Pattern;
import org.hearsay.corpus.ResourceLines;

/** Lines that pages put between and below the paragraphs of an article. */
final class FurnitureLines {

  /** Longer ones are paragraphs that begin like one. */
  private static final int LONGEST = 200;

  private static final List<Pattern> LINES =
      ResourceLines.of(FurnitureLines.class, "furniture-lines.txt").stream()
          .map(line -> Pattern.compile(line, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))
          .toList();

  private FurnitureLines() {}

  static boolean holds(Block block) {
    String text = block.text();
    return text.length() <= LONGEST
        && LINES.stream().anyMatch(line -> line.matcher(text).matches());
  }
}

package org.hearsay.corpus.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hearsay.corpus.ResourceLines;
import org.jsoup.nodes.Document;

/**
 * Pages that stand in an article's place: notices about cookies, questions whether a robot is
 * reading, offers of a subscription, what servers say where an article is gone.
 */
enum Walls {
  CONSENT("the page asks for consent to cookies; the article is not on it"),
  ROBOT("the page asks whether a robot is reading; the article is not on it"),
  SCRIPT("the page asks for JavaScript; the article is not on it"),
  SUBSCRIPTION("the page asks for a subscription; the article is not on it"),
  GONE("the page says that the article is not there");

  /** A longer text about cookies is an article on cookies. */
  private static final int LONGEST = 4_000;

  /** How much of what is written is about it. */
  private static final double LEAST_SHARE = 0.6;

  private static final Pattern ADDRESS =
      Pattern.compile("\\b(?:we|us|our|you|your|please)\\b", Pattern.CASE_INSENSITIVE);

  /** Where nothing else is on a page, so few letters say it. */
  private static final int FEWEST = 12;

  private static final Map<Walls, List<Pattern>> PHRASES =
      Arrays.stream(values()).collect(Collectors.toMap(wall -> wall, Walls::phrases));

  private final String reason;

  Walls(String reason) {
    this.reason = reason;
  }

  private List<Pattern> phrases() {
    String prefix = name().toLowerCase(Locale.ROOT) + ": ";
    return ResourceLines.of(Walls.class, "wall-phrases.txt").stream()
        .filter(line -> line.startsWith(prefix))
        .map(line -> Pattern.compile(line.substring(prefix.length()), Pattern.CASE_INSENSITIVE))
        .toList();
  }

  /**
   * Why no article is on the page, where a notice is all there is.
   *
   * @param text what would be taken for the article
   */
  static Optional<String> of(Document page, Optional<String> text) {
    List<String> blocks =
        text.map(Walls::paragraphs)
            .orElseGet(() -> Blocks.of(page.body()).stream().map(Block::text).toList());
    int length = length(blocks);
    if (length > LONGEST || length < FEWEST) {
      return Optional.empty();
    }
    for (Walls wall : values()) {
      int about = length(blocks.stream().filter(wall::speaksIn).toList());
      if (about >= LEAST_SHARE * length) {
        return Optional.of(wall.reason);
      }
    }
    return Optional.empty();
  }

  private static List<String> paragraphs(String text) {
    return new ArrayList<>(text.lines().filter(line -> !line.isBlank()).toList());
  }

  private static int length(List<String> blocks) {
    return blocks.stream().mapToInt(String::length).sum();
  }

  private boolean speaksIn(String block) {
    boolean speaks =
        PHRASES.getOrDefault(this, List.of()).stream()
            .anyMatch(phrase -> phrase.matcher(block).find());
    return speaks && (this == GONE || block.length() < 60 || ADDRESS.matcher(block).find());
  }
}

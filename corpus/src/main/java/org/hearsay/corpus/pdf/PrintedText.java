package org.hearsay.corpus.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The paragraphs that lines make up. What stands at the ends of several pages is no part of them,
 * nor are the pages' numbers. A paragraph goes on over columns and pages until a sentence ends
 * there, and a word that was divided is one again.
 */
final class PrintedText {

  /** Lines that are set closer than so many times the usual are of one paragraph. */
  private static final float SPACED = 1.3f;

  /** A line so much shorter than the longest ends a paragraph where a sentence ends with it. */
  private static final float SHORT = 0.85f;

  /** In sizes of a letter. */
  private static final float INDENTED = 0.6f;

  /** As far apart lines of one column begin at most, in sizes of a letter. */
  private static final float COLUMN = 4;

  private static final float LARGER = 1.15f;

  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "(?i)(?:page|p\\.)?\\s*[-–—]?\\s*\\d{1,4}\\s*[-–—]?(?:\\s*(?:of|/)\\s*\\d{1,4})?");
  private static final Pattern DIGITS = Pattern.compile("\\d+");
  private static final Pattern SENTENCE_END = Pattern.compile("(?s).*[.!?:…]['\"’”»)\\]]*");
  private static final Pattern DIVIDED = Pattern.compile("(?s).*\\p{Ll}-");

  private final List<Line> lines;
  private final List<Line> title;
  private final Map<Integer, List<Line>> byPage = new HashMap<>();
  private final float usualSize;
  private final float usualGap;

  PrintedText(List<Line> all) {
    List<Line> kept = withoutFurniture(all);
    usualSize = usual(kept.stream().map(Line::size).toList());
    title = title(kept, usualSize);
    lines = new ArrayList<>(kept);
    lines.removeAll(title);
    lines.forEach(line -> byPage.computeIfAbsent(line.page(), p -> new ArrayList<>()).add(line));
    List<Float> gaps = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      if (lines.get(i).isBelow(lines.get(i - 1))) {
        gaps.add(lines.get(i).base() - lines.get(i - 1).base());
      }
    }
    usualGap = usual(gaps);
  }

  /** The lines of the largest letters on the first page, where they are larger than the text's. */
  private static List<Line> title(List<Line> lines, float usualSize) {
    float largest = 0;
    for (Line line : lines) {
      largest = line.page() == 1 ? Math.max(largest, line.size()) : largest;
    }
    List<Line> title = new ArrayList<>();
    for (Line line : largest < LARGER * usualSize ? List.<Line>of() : lines) {
      if (line.page() == 1 && line.size() > largest - 0.1f) {
        title.add(line);
      } else if (!title.isEmpty()) {
        break;
      }
    }
    return title;
  }

  Optional<String> title() {
    return title.isEmpty()
        ? Optional.empty()
        : Optional.of(title.stream().map(Line::text).collect(Collectors.joining(" ")));
  }

  /** All paragraphs without the title. */
  List<String> paragraphs() {
    List<String> paragraphs = new ArrayList<>();
    StringBuilder paragraph = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      if (i > 0 && begins(lines.get(i), lines.get(i - 1))) {
        paragraphs.add(paragraph.toString());
        paragraph.setLength(0);
      }
      join(paragraph, lines.get(i).text());
    }
    if (!paragraph.isEmpty()) {
      paragraphs.add(paragraph.toString());
    }
    return paragraphs;
  }

  private boolean begins(Line line, Line before) {
    if (Math.abs(line.size() - before.size()) > 0.1f * usualSize) {
      return true;
    }
    boolean isSentenceOver = SENTENCE_END.matcher(before.text()).matches();
    boolean isShort = before.right() - before.left() < SHORT * (rightEdge(before) - before.left());
    if (!line.isBelow(before)) {
      return isSentenceOver
          && (isShort || isIndented(line)); // in the next column, on the next page
    }
    return line.base() - before.base() > SPACED * usualGap
        || (isSentenceOver && (isShort || line.left() - before.left() > INDENTED * usualSize));
  }

  /** Against the other lines of its column. */
  private boolean isIndented(Line line) {
    return column(line).anyMatch(other -> line.left() - other.left() > INDENTED * usualSize);
  }

  /** Where the longest line of its column ends. */
  private float rightEdge(Line line) {
    return (float) column(line).mapToDouble(Line::right).max().orElse(line.right());
  }

  /** The lines of its page that begin about where it does, indented or not. */
  private Stream<Line> column(Line line) {
    return byPage.getOrDefault(line.page(), List.of()).stream()
        .filter(other -> Math.abs(line.left() - other.left()) < COLUMN * usualSize);
  }

  private static void join(StringBuilder paragraph, String line) {
    if (paragraph.isEmpty()) {
      paragraph.append(line);
    } else if (DIVIDED.matcher(paragraph).matches() && Character.isLowerCase(line.codePointAt(0))) {
      paragraph.setLength(paragraph.length() - 1);
      paragraph.append(line);
    } else {
      paragraph.append(' ').append(line);
    }
  }

  private static List<Line> withoutFurniture(List<Line> all) {
    Map<String, Set<Integer>> pages = new HashMap<>();
    for (Line line : all) {
      if (line.isAtAnEndOfItsPage()) {
        pages.computeIfAbsent(plain(line), text -> new HashSet<>()).add(line.page());
      }
    }
    return all.stream()
        .filter(line ->
            !line.isAtAnEndOfItsPage()
                || (pages.getOrDefault(plain(line), Set.of()).size() < 2
                    && !PAGE_NUMBER.matcher(line.text()).matches()))
        .toList();
  }

  private static String plain(Line line) {
    return DIGITS.matcher(line.text()).replaceAll("0");
  }

  /** The value that most have, to a tenth. */
  private static float usual(List<Float> values) {
    Map<Integer, Integer> numbers = new HashMap<>();
    values.forEach(value -> numbers.merge(Math.round(value * 10), 1, Integer::sum));
    return numbers.entrySet().stream()
            .max(
                Map.Entry.<Integer, Integer>comparingByValue()
                    .thenComparing(Map.Entry.<Integer, Integer>comparingByKey().reversed()))
            .map(Map.Entry::getKey)
            .orElse(0)
        / 10f;
  }
}

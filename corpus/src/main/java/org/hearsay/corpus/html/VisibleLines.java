package org.hearsay.corpus.html;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a reader sees of who wrote an article and when, in the short lines around its headline.
 *
 * @param dates as they are written, those that say nothing of an update first
 */
record VisibleLines(List<String> authors, List<String> dates) {

  private static final Pattern BY =
      Pattern.compile(
          "^(?:(?:words|story|report|written|reported|posted|published|text)\\s+)?by[:\\s]\\s*",
          Pattern.CASE_INSENSITIVE);

  private static final String JOB =
      "(?:staff|senior|special|chief|political|associate|contributing|foreign|correspondents?|reporters?|editors?|writers?)\\b";

  private static final String NAME =
      "(?!(?i:"
          + JOB
          + "))\\p{Lu}[\\p{L}.'’-]*(?:\\s+(?:de|del|van|von|der|den|di|da|la|al|el|bin|ibn|\\p{Lu}[\\p{L}.'’-]*)){1,4}";
  private static final Pattern NAMES =
      Pattern.compile(NAME + "(?:(?:\\s*,\\s*(?:and\\s+)?|\\s+and\\s+|\\s*&\\s*)" + NAME + ")*");
  private static final Pattern BETWEEN_NAMES =
      Pattern.compile("\\s*,\\s*(?:and\\s+)?|\\s+and\\s+|\\s*&\\s*");

  /** What follows the names in the same line. */
  private static final Pattern REST =
      Pattern.compile(
          "\\s*(?:[|•·–—/(\\n]|\\s-\\s|,?\\s*\\b(?:for|in|at|on|of|published|posted|updated|last)\\b|,?\\s*"
              + JOB
              + "|\\d).*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private static final String MONTH =
      "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
  private static final Pattern DATE =
      Pattern.compile(
          "\\b(?:"
              + MONTH
              + "\\s+\\d{1,2}(?:st|nd|rd|th)?\\s*,?\\s+(?:19|20)\\d\\d|\\d{1,2}(?:st|nd|rd|th)?(?:\\s+of)?[\\s-]+"
              + MONTH
              + ",?[\\s-]+(?:19|20)\\d\\d|(?:19|20)\\d\\d[-/.](?:0?[1-9]|1[0-2])[-/.][0-3]?\\d|[0-3]?\\d\\.[01]?\\d\\.(?:19|20)\\d\\d|[0-3]?\\d/[0-3]?\\d/(?:19|20)\\d\\d)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern UPDATED =
      Pattern.compile(
          "\\b(?:updated|modified|edited|revised|corrected)\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern PUBLISHED =
      Pattern.compile(
          "^\\W*(?:first )?(?:published|posted|date|issued)\\b.*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  /** A longer line is a sentence that names a day. */
  private static final int LONGEST = 160;

  /** How many paragraphs of the text are passed while looking. */
  private static final int MOST_PARAGRAPHS = 2;

  /** A page has no more lines around its headline. */
  private static final int MOST_LINES = 60;

  static VisibleLines of(Document page) {
    List<String> lines = linesBelowHeadline(page);
    List<String> authors = new ArrayList<>();
    List<String> dates = new ArrayList<>();
    List<String> updates = new ArrayList<>();
    for (String line : lines) {
      if (authors.isEmpty() && BY.matcher(line).find()) {
        authors.addAll(names(line));
      }
      boolean isUpdate = UPDATED.matcher(line).find() && !PUBLISHED.matcher(line).matches();
      Matcher date = DATE.matcher(line);
      if (date.find()) {
        (isUpdate ? updates : dates).add(date.group());
      }
    }
    dates.addAll(updates);
    return new VisibleLines(List.copyOf(authors), List.copyOf(dates));
  }

  /** The short lines from the headline on, or from the beginning of a page without one. */
  private static List<String> linesBelowHeadline(Document page) {
    List<Block> blocks = Blocks.of(page.body());
    int from = 0;
    for (int i = 0; i < blocks.size(); i++) {
      Element within = blocks.get(i).within();
      if (within.normalName().equals("h1") || within.closest("h1") != null) {
        from = i;
      }
    }
    List<String> lines = new ArrayList<>();
    int paragraphs = 0;
    for (Block block : blocks.subList(from, Math.min(blocks.size(), from + MOST_LINES))) {
      if (block.isProse()) {
        paragraphs++;
      }
      if (paragraphs > MOST_PARAGRAPHS) {
        break;
      }
      block.text().lines().filter(line -> line.length() <= LONGEST).forEach(lines::add);
    }
    blocks.stream()
        .map(Block::text)
        .filter(text -> text.length() <= LONGEST && PUBLISHED.matcher(text).matches())
        .forEach(lines::add);
    return lines;
  }

  /** The names in a byline; none where it is a sentence. */
  static List<String> names(String line) {
    String byline = withoutBy(line);
    Matcher names = NAMES.matcher(byline);
    if (!names.lookingAt()) {
      return List.of();
    }
    String rest = byline.substring(names.end());
    return rest.isBlank() || REST.matcher(rest).matches()
        ? BETWEEN_NAMES.splitAsStream(names.group()).toList()
        : List.of();
  }

  /** A byline without its "By". */
  static String withoutBy(String byline) {
    return BY.matcher(byline.strip()).replaceFirst("");
  }
}

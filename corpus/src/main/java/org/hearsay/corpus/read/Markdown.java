package org.hearsay.corpus.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.corpus.html.Page;
import org.jspecify.annotations.Nullable;

/**
 * The text of Markdown as a reader sees it: paragraphs with blank lines between them, without
 * marks, addresses, pictures and code. The first heading of the first level, where nothing stands
 * before it, is the title.
 */
record Markdown(Optional<String> title, String text) {

  private static final Pattern FENCE = Pattern.compile("\\s{0,3}(?:```|~~~).*");
  private static final Pattern HEADING = Pattern.compile("\\s{0,3}(#{1,6})\\s+(.*?)\\s*#*\\s*");
  private static final Pattern UNDERLINE = Pattern.compile("\\s{0,3}(?:=+|-{2,})\\s*");
  private static final Pattern RULE =
      Pattern.compile("\\s{0,3}(?:(?:\\*\\s*){3,}|(?:-\\s*){3,}|(?:_\\s*){3,})");
  private static final Pattern DEFINITION = Pattern.compile("\\s{0,3}\\[[^\\]]{1,200}]:\\s+\\S.*");
  private static final Pattern QUOTE = Pattern.compile("^\\s{0,3}(?:>\\s?)+");
  private static final Pattern ITEM = Pattern.compile("^\\s*(?:[-*+]|\\d{1,9}[.)])\\s+");
  private static final Pattern TABLE_RULE = Pattern.compile("\\s*\\|?[\\s:|-]*-[\\s:|-]*\\|?\\s*");

  private static final Pattern IMAGE =
      Pattern.compile(
          "!\\[[^\\]]{0,500}](?:\\([^()\\s]{0,2000}(?:\\s+\"[^\"]{0,500}\")?\\)|\\[[^\\]]{0,200}])");
  private static final Pattern LINK =
      Pattern.compile(
          "\\[([^\\[\\]]{1,500})](?:\\((?:[^()\\s]|\\([^()\\s]*\\)){0,2000}(?:\\s+\"[^\"]{0,500}\")?\\)|\\[[^\\]]{0,200}])");
  private static final Pattern NOTE = Pattern.compile("\\[\\^[^\\]\\s]{1,50}]");
  private static final Pattern CODE = Pattern.compile("(`+)([^`]{1,1000})\\1");
  private static final Pattern STRONG =
      Pattern.compile("(\\*\\*|__|~~)(?=\\S)([^*_~]{1,2000}?)(?<=\\S)\\1");
  private static final Pattern EMPHASIS =
      Pattern.compile(
          "(?<![\\p{L}\\d*_\\\\])([*_])(?=\\S)([^*_]{1,2000}?)(?<=\\S)\\1(?![\\p{L}\\d*_])");
  private static final Pattern ESCAPE = Pattern.compile("\\\\([!-/:-@\\[-`{-~])");

  static Markdown of(String source) {
    Paragraphs paragraphs = new Paragraphs();
    boolean isCode = false;
    for (String line : source.lines().toList()) {
      if (FENCE.matcher(line).matches()) {
        isCode = !isCode;
        paragraphs.end();
      } else if (!isCode) {
        paragraphs.add(line);
      }
    }
    paragraphs.end();
    return new Markdown(
        Optional.ofNullable(paragraphs.title).map(Markdown::plain), paragraphs.text());
  }

  /** Without the marks inside of a line. */
  private static String plain(String line) {
    String plain = IMAGE.matcher(line).replaceAll("");
    plain = LINK.matcher(plain).replaceAll("$1");
    plain = NOTE.matcher(plain).replaceAll("");
    plain = CODE.matcher(plain).replaceAll("$2");
    plain = STRONG.matcher(plain).replaceAll("$2");
    plain = EMPHASIS.matcher(plain).replaceAll("$2");
    plain = ESCAPE.matcher(plain).replaceAll("$1");
    return Page.textOfString(plain).strip();
  }

  /** Collects lines until one ends the paragraph. */
  private static final class Paragraphs {

    private final List<String> done = new ArrayList<>();
    private final StringBuilder current = new StringBuilder();
    private @Nullable String title;

    void add(String given) {
      String line = QUOTE.matcher(given).replaceFirst("");
      Matcher heading = HEADING.matcher(line);
      if (line.isBlank() || DEFINITION.matcher(line).matches()) {
        end();
      } else if (heading.matches()) {
        end();
        addHeading(heading.group(2), heading.group(1).length() == 1);
      } else if (!current.isEmpty() && UNDERLINE.matcher(line).matches()) {
        String above = current.toString();
        current.setLength(0);
        addHeading(above, line.contains("="));
      } else if (RULE.matcher(line).matches() || TABLE_RULE.matcher(line).matches()) {
        end();
      } else {
        addLine(line);
      }
    }

    private void addLine(String line) {
      Matcher item = ITEM.matcher(line);
      boolean isItem = item.find();
      boolean isRow = line.strip().startsWith("|");
      if (isItem || isRow) {
        end();
      }
      String text = isItem ? line.substring(item.end()) : line.strip();
      current.append(current.isEmpty() ? "" : " ").append(text.strip());
      if (isRow) {
        end();
      }
    }

    private void addHeading(String text, boolean isFirstLevel) {
      if (isFirstLevel && title == null && done.isEmpty()) {
        title = text;
      } else {
        done.add(text);
      }
    }

    void end() {
      if (!current.isEmpty()) {
        done.add(current.toString());
        current.setLength(0);
      }
    }

    String text() {
      return String.join(
          "\n\n", done.stream().map(Markdown::plain).filter(text -> !text.isEmpty()).toList());
    }
  }
}

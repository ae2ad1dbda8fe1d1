package org.hearsay.corpus.html;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.corpus.ResourceLines;

/**
 * The outlet's name behind the title of an article: "Ferry sinks | Sele Post", "Ferry sinks - News
 * - Sele Post". It is the outlet's where the page says so elsewhere, where a heading is what stands
 * before it, where the page's address is called by it, or where it is a name as outlets have it.
 *
 * @param outlet empty where nothing stands there, or what does may be part of the title
 * @param known what the page calls its outlet elsewhere
 */
record TitleSuffix(Optional<String> outlet, List<String> known) {

  private static final Pattern BETWEEN = Pattern.compile("\\s+(?:\\||[-–—:»•·]|::|//)\\s+");
  private static final Pattern NAME =
      Pattern.compile(
          "(?:[\\p{Lu}\\d][\\p{L}\\d.&'’-]*|of|the|and|for|&)(?:\\s+(?:[\\p{Lu}\\d][\\p{L}\\d.&'’-]*|of|the|and|for|&)){0,4}");
  private static final Pattern NO_LETTER = Pattern.compile("[^a-z0-9]+");
  private static final Pattern ARTICLE = Pattern.compile("^the\\s+", Pattern.CASE_INSENSITIVE);
  private static final Pattern HOST = Pattern.compile("https?://(?:www\\.)?([^/:?#]{1,200})");

  /** Words in the names of outlets. */
  private static final Pattern OUTLET_WORD =
      Pattern.compile(
          "\\b(?:"
              + String.join("|", ResourceLines.of(TitleSuffix.class, "outlet-words.txt"))
              + ")\\b",
          Pattern.CASE_INSENSITIVE);

  /** What stands there for the part of a paper that the article is in. */
  private static final Pattern SECTION =
      Pattern.compile(
          "(?:" + String.join("|", ResourceLines.of(TitleSuffix.class, "section-names.txt")) + ")",
          Pattern.CASE_INSENSITIVE);

  /** Shorter ones match by chance. */
  private static final int SHORTEST_HOST = 4;

  static TitleSuffix of(
      String title, List<String> headings, List<String> known, List<String> addresses) {
    Matcher between = BETWEEN.matcher(title);
    int start = -1;
    String separator = "";
    while (between.find()) {
      start = between.end();
      separator = between.group().strip();
    }
    if (start < 0) {
      return new TitleSuffix(Optional.empty(), known);
    }
    String last = title.substring(start);
    boolean isOutlet =
        NAME.matcher(last).matches()
            && !SECTION.matcher(last).matches()
            && (isBehindHeading(title, last, headings)
                || addresses.stream().anyMatch(address -> isHost(address, last))
                || OUTLET_WORD.matcher(last).find()
                || separator.equals("|"));
    return new TitleSuffix(isOutlet ? Optional.of(last) : Optional.empty(), known);
  }

  private static boolean isBehindHeading(String title, String last, List<String> headings) {
    return headings.stream()
        .map(Blocks::plain)
        .anyMatch(
            heading -> !heading.isEmpty() && title.startsWith(heading) && !heading.endsWith(last));
  }

  private static boolean isHost(String address, String name) {
    Matcher host = HOST.matcher(address);
    if (!host.lookingAt()) {
      return false;
    }
    String site = letters(host.group(1).substring(0, Math.max(0, host.group(1).lastIndexOf('.'))));
    String called = letters(ARTICLE.matcher(name).replaceFirst(""));
    return site.length() >= SHORTEST_HOST
        && (site.contains(called) || called.contains(site))
        && called.length() >= SHORTEST_HOST;
  }

  private static String letters(String text) {
    return NO_LETTER.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
  }

  /** A title without the outlet, and what may stand between the two. */
  String without(String title) {
    Matcher between = BETWEEN.matcher(title);
    while (between.find()) {
      String rest = title.substring(between.end());
      if (isOutlet(rest)
          || isOutlet(BETWEEN.splitAsStream(rest).reduce((first, last) -> last).orElse(rest))) {
        return title.substring(0, between.start());
      }
    }
    return title;
  }

  private boolean isOutlet(String name) {
    return outlet.filter(name::equalsIgnoreCase).isPresent()
        || known.stream().anyMatch(name::equalsIgnoreCase);
  }
}

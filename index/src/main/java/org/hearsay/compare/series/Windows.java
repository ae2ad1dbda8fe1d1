package org.hearsay.compare.series;

import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hearsay.corpus.ResourceLines;
import org.jspecify.annotations.Nullable;

/** Of what time a sentence says that its figures are: years, months, and how long. */
final class Windows {

  private static final Pattern YEAR = Pattern.compile("\\b((?:19|20)\\d\\d)\\b");

  private static final Pattern NEAR_YEAR =
      Pattern.compile(
          "(?i)\\b(last|this|current|next|previous|prior) (?:fiscal |calendar )?year\\b");

  private static final Pattern MONTH =
      Pattern.compile(
          "\\b(?:in|during|for|of|last|through) (?:early |late |mid-)?(January|February|March|April|May|June|July|August|September|October|November|December)\\b(?! \\d)");

  private static final Pattern SPANS = phrases("spans.txt", "");

  private static final Pattern SO_FAR = phrases("so-far.txt", "");

  private static final Pattern ONE_DAY = phrases("one-day.txt", "");

  private Windows() {}

  private static Pattern phrases(String list, String behind) {
    return Pattern.compile(
        "(?i)\\b(?:"
            + ResourceLines.of(Windows.class, list).stream().collect(Collectors.joining("|"))
            + ")\\b"
            + behind);
  }

  /** The years that a sentence names, also as "last year", where its article has a date. */
  static Set<String> years(String sentence, @Nullable LocalDate published) {
    Set<String> years = new TreeSet<>();
    Matcher named = YEAR.matcher(sentence);
    while (named.find()) {
      years.add(named.group(1));
    }
    Matcher near = NEAR_YEAR.matcher(sentence);
    while (near.find() && published != null) {
      int steps =
          switch (near.group(1).toLowerCase(Locale.ROOT)) {
            case "next" -> 1;
            case "this", "current" -> 0;
            default -> -1;
          };
      years.add(String.valueOf(published.getYear() + steps));
    }
    return years;
  }

  /** The months for which a sentence gives something, "in August", with their years. */
  static Set<String> months(String sentence, @Nullable LocalDate published) {
    Set<String> months = new TreeSet<>();
    Matcher named = MONTH.matcher(sentence);
    while (named.find()) {
      Month month = Month.valueOf(named.group(1).toUpperCase(Locale.ROOT));
      months.add(month.name());
    }
    return months;
  }

  /** How long what is counted goes on: "per week", "over ten years"; empty where nobody says. */
  static Set<String> spans(String text) {
    Set<String> spans = new TreeSet<>();
    Matcher named = SPANS.matcher(text.toLowerCase(Locale.ROOT));
    while (named.find()) {
      spans.add(
          named
              .group()
              .replaceAll(
                  "^(?:over|in|during|for|within|through) |the (?:next|past|last|coming) ", "")
              .strip());
    }
    return spans;
  }

  /** "Since Wednesday", "so far": it runs on. */
  static boolean runsOn(String text) {
    return SO_FAR.matcher(text).find();
  }

  /** "On Tuesday", "overnight": of one day alone. */
  static boolean isOneDay(String text) {
    return ONE_DAY.matcher(text).find();
  }
}

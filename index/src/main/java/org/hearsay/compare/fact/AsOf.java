package org.hearsay.compare.fact;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hearsay.corpus.ResourceLines;
import org.jspecify.annotations.Nullable;

/**
 * Of which day a figure is the count: the weekday that its sentence gives for the count, else the
 * day of the article, which may print what was counted days before.
 */
public final class AsOf {

  private static final Pattern COUNTED =
      Pattern.compile(
          "\\b(?:"
              + ResourceLines.of(AsOf.class, "as-of.txt").stream()
                  .map(Pattern::quote)
                  .collect(Collectors.joining("|"))
              + ")(?: on| late| early)? (?<day>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\\b");

  private AsOf() {}

  /** Empty where the article has no date. */
  public static Optional<LocalDate> of(String sentence, @Nullable LocalDate published) {
    if (published == null) {
      return Optional.empty();
    }
    Matcher counted = COUNTED.matcher(sentence);
    if (!sentence.contains("day") || !counted.find()) {
      return Optional.of(published);
    }
    LocalDate day =
        published.with(
            TemporalAdjusters.previousOrSame(
                DayOfWeek.valueOf(counted.group("day").toUpperCase(Locale.ROOT))));
    // Two days in one sentence may be of two counts.
    return Optional.of(counted.find() ? published : day);
  }
}

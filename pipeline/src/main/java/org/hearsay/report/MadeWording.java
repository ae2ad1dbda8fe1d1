package org.hearsay.report;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How a report came to be, as a sentence. */
final class MadeWording {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("d MMMM uuuu 'at' HH:mm", Locale.ENGLISH);

  private MadeWording() {}

  /** "Made on 5 March 2014 at 10:05 from all of the index /data/news." */
  static String of(Made made) {
    String when = TIME.format(ZonedDateTime.ofInstant(made.when(), ZoneId.systemDefault()));
    String index = Shown.line(made.from());
    return made.asked().isEmpty()
        ? "Made on " + when + " from all of the index " + index + "."
        : "Made on "
            + when
            + " from what the index "
            + index
            + " holds for: "
            + Shown.line(String.join(" ", made.asked()))
            + ".";
  }
}

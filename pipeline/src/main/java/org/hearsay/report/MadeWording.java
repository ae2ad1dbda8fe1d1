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

  /** "Made on 5 March 2014 at 10:05 from the index in /data/news; asked for: --outlet Gazette." */
  static String of(Made made) {
    String when = TIME.format(ZonedDateTime.ofInstant(made.when(), ZoneId.systemDefault()));
    String asked =
        made.asked().isEmpty()
            ? "of everything in it"
            : "asked for: " + Shown.line(String.join(" ", made.asked()));
    return "Made on " + when + " from the index in " + Shown.line(made.from()) + "; " + asked + ".";
  }
}

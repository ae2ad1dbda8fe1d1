package org.hearsay.corpus.read;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The time before which an agency's item must not be used. A time without a zone is one of UTC, and
 * a day begins with its first minute; what cannot be understood never ends.
 */
final class Embargo {

  /** For what is held back until somebody says otherwise. */
  static final String WITHOUT_END = "true";

  /** ISO 8601, also basic, whatever is left out of it. */
  private static final Pattern ISO =
      Pattern.compile(
          "(?<day>\\d{4}-?\\d\\d-?\\d\\d)[T ]?(?<hour>\\d\\d):?(?<minute>\\d\\d)"
              + "(?::?(?<second>\\d\\d)(?:[.,]\\d{1,9})?)?"
              + "\\s?(?:Z|UTC|GMT|(?<offset>[+-]\\d\\d(?::?\\d\\d)?))?",
          Pattern.CASE_INSENSITIVE);

  private Embargo() {}

  /** Why it is held back, where it still is. */
  static Optional<String> reason(String until, Instant now) {
    Optional<Instant> end = end(until.strip());
    if (end.isEmpty()) {
      return Optional.of(
          until.equals(WITHOUT_END)
              ? "it is under embargo and does not say until when"
              : "it is under embargo until " + Shown.quoted(until) + ", which is no time");
    }
    return now.isBefore(end.get())
        ? Optional.of("it is under embargo until " + end.get() + "; read it again then")
        : Optional.empty();
  }

  /** When it ends; nothing where it does not say, or in no way that is understood. */
  static Optional<Instant> end(String until) {
    Matcher iso = ISO.matcher(until);
    try {
      return Optional.of(
          iso.matches()
              ? instant(iso)
              : ZonedDateTime.parse(until, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant());
    } catch (DateTimeException e) {
      return PublicationDate.parse(until).map(day -> day.atStartOfDay().toInstant(ZoneOffset.UTC));
    }
  }

  private static Instant instant(Matcher iso) {
    String day = iso.group("day").replace("-", "");
    String second = iso.group("second") == null ? "00" : iso.group("second");
    String offset = iso.group("offset") == null ? "Z" : iso.group("offset");
    return OffsetDateTime.parse(
            String.format(
                Locale.ROOT,
                "%s-%s-%sT%s:%s:%sZ",
                day.substring(0, 4),
                day.substring(4, 6),
                day.substring(6),
                iso.group("hour"),
                iso.group("minute"),
                second))
        .withOffsetSameLocal(ZoneOffset.of(offset))
        .toInstant();
  }
}

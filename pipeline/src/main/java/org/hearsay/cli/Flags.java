package org.hearsay.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.hearsay.index.search.Order;
import org.hearsay.index.search.Origin;
import org.hearsay.index.search.QueryLanguage;
import org.hearsay.index.search.Search;
import org.jspecify.annotations.Nullable;

/** The options that several commands share, and what their values mean. */
final class Flags {

  private static final Pattern AGO = Pattern.compile("(\\d{1,6})[hd]");

  private Flags() {}

  static Option index() {
    return value(
        "index", "DIR", "the index's folder; else HEARSAY_INDEX, else the user's data folder");
  }

  static Option format(String formats) {
    return value("format", "FORMAT", formats + " (default text)");
  }

  static Option outlet() {
    return several("outlet", "NAME", "only from this outlet");
  }

  static Option limit(int most) {
    String usual = most == Integer.MAX_VALUE ? "all" : most + "; all as json and csv";
    return value("limit", "N", "at most so many (default " + usual + ")");
  }

  private enum Sorting {
    BEST,
    DATE,
    OLDEST
  }

  static Option sort() {
    return choice(
        "sort",
        "ORDER",
        "what comes first: what matches best, what is newest, or what is oldest",
        Sorting.class);
  }

  /** What {@link #sort} means. */
  static Order order(CommandLine line) throws CommandException {
    return switch (oneOf(line, "sort", Sorting.class).orElse(Sorting.BEST)) {
      case BEST -> Order.BEST;
      case DATE -> Order.NEWEST;
      case OLDEST -> Order.OLDEST;
    };
  }

  /** {@code --from} and {@code --to}. */
  static Options dates(Options options) {
    return options
        .addOption(value("from", "DATE", "published on this day or later: 2013-08-21, 2013-08"))
        .addOption(value("to", "DATE", "published on this day or earlier"));
  }

  static Option value(String name, String argument, String description) {
    return Option.builder().longOpt(name).hasArg().argName(argument).desc(description).get();
  }

  /** An option that may be given several times; any of its values will do. */
  static Option several(String name, String argument, String description) {
    return value(name, argument + "…", description + "; may be given several times");
  }

  /** Whether an option may be given several times. */
  static boolean isSeveral(Option option) {
    return option.hasArg() && option.getArgName().endsWith("…");
  }

  /** An option that takes one of a closed set, which its description lists. */
  static <E extends Enum<E>> Option choice(
      String name, String argument, String description, Class<E> type) {
    return value(name, argument, description + ": " + words(type));
  }

  /** An option that takes some of a closed set, as a list or given several times. */
  static <E extends Enum<E>> Option severalOf(
      String name, String argument, String description, Class<E> type) {
    return value(
        name, argument + "…", description + ": " + words(type) + "; several with commas between");
  }

  /** "killed, injured or missing". */
  static <E extends Enum<E>> String words(Class<E> type) {
    List<String> words = Arrays.stream(type.getEnumConstants()).map(Flags::word).toList();
    int last = words.size() - 1;
    return last == 0
        ? words.getFirst()
        : String.join(", ", words.subList(0, last)) + " or " + words.get(last);
  }

  static Option flag(String name, String description) {
    return Option.builder().longOpt(name).desc(description).get();
  }

  /** The outlets and the days that are asked for. */
  static Origin origin(CommandLine line) throws CommandException {
    LocalDate from = day(line, "from").orElse(null);
    LocalDate to = lastDay(line, "to").orElse(null);
    if (from != null && to != null && from.isAfter(to)) {
      throw CommandException.usage("--from " + from + " is after --to " + to);
    }
    return new Origin(Set.copyOf(texts(line, "outlet")), from, to);
  }

  /** As {@link #origin(CommandLine)}, where the index knows the outlets. */
  static Origin origin(CommandLine line, Search search) throws CommandException {
    Known.checkOutlets(search, texts(line, "outlet"));
    return origin(line);
  }

  /** For commands that take no arguments. */
  static void checkNoArguments(CommandLine line) throws CommandException {
    if (!line.getArgList().isEmpty()) {
      throw CommandException.usage(
          "there is no place for \"" + line.getArgList().getFirst() + "\" here");
    }
  }

  /** All arguments as one query; empty where there are none. */
  static String query(CommandLine line) {
    return String.join(" ", line.getArgList());
  }

  /** Finds what says the same in other words. */
  static Option like() {
    return value("like", "SENTENCE", "what shares many of its words, the likest first");
  }

  /** All arguments as one query, with what is to be like a sentence. */
  static String queryOrLike(CommandLine line) {
    return text(line, "like")
        .map(sentence -> (query(line) + " " + QueryLanguage.like(sentence)).strip())
        .orElseGet(() -> query(line));
  }

  static Optional<String> text(CommandLine line, String name) {
    return Optional.ofNullable(line.getOptionValue(name));
  }

  /** All values of an option that may be given several times, in their order. */
  static List<String> texts(CommandLine line, String name) {
    String[] given = line.getOptionValues(name);
    return given == null ? List.of() : List.of(given);
  }

  /** A day, or the first one of a month or a year: 2013-08-21, 2013-08, 2013. */
  static Optional<LocalDate> day(CommandLine line, String name) throws CommandException {
    return Optional.ofNullable(span(line, name)).map(span -> span[0]);
  }

  /** A day, or the last one of a month or a year. */
  static Optional<LocalDate> lastDay(CommandLine line, String name) throws CommandException {
    return Optional.ofNullable(span(line, name)).map(span -> span[1]);
  }

  private static LocalDate @Nullable [] span(CommandLine line, String name)
      throws CommandException {
    String given = line.getOptionValue(name);
    if (given == null) {
      return null;
    }
    try {
      if (given.matches("\\d{4}")) {
        Year year = Year.parse(given);
        return new LocalDate[] {year.atDay(1), year.atDay(year.length())};
      }
      if (given.matches("\\d{4}-\\d{2}")) {
        YearMonth month = YearMonth.parse(given);
        return new LocalDate[] {month.atDay(1), month.atEndOfMonth()};
      }
      LocalDate day = LocalDate.parse(given);
      return new LocalDate[] {day, day};
    } catch (DateTimeException e) {
      throw CommandException.usage(
          "--" + name + " is not a date like 2013-08-21, 2013-08 or 2013: \"" + given + "\"");
    }
  }

  /** The moment that {@code --since} means: a day, a time, or so many hours or days ago. */
  static Optional<Instant> since(CommandLine line) throws CommandException {
    String given = line.getOptionValue("since");
    if (given == null) {
      return Optional.empty();
    }
    Matcher ago = AGO.matcher(given);
    try {
      if (ago.matches()) {
        long number = Long.parseLong(ago.group(1));
        Duration back = given.endsWith("h") ? Duration.ofHours(number) : Duration.ofDays(number);
        return Optional.of(Instant.now().minus(back));
      }
      LocalDateTime time =
          given.contains("T") ? LocalDateTime.parse(given) : LocalDate.parse(given).atStartOfDay();
      return Optional.of(time.atZone(ZoneId.systemDefault()).toInstant());
    } catch (DateTimeException e) {
      throw CommandException.usage(
          "--since is a day, a time or a while, as 2025-06-01, 2025-06-01T10:05, 24h or 7d, not \""
              + given
              + "\"");
    }
  }

  /** A day alone. */
  static Optional<LocalDate> date(CommandLine line, String name) throws CommandException {
    String given = line.getOptionValue(name);
    if (given == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(given));
    } catch (DateTimeException e) {
      throw CommandException.usage(
          "--" + name + " is not a date like 2013-08-21: \"" + given + "\"");
    }
  }

  static int number(CommandLine line, String name, int otherwise, int least, int most)
      throws CommandException {
    String given = line.getOptionValue(name);
    if (given == null) {
      return otherwise;
    }
    try {
      int number = Integer.parseInt(given);
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      // falls through to the sentence below, as a number out of range does
    }
    throw CommandException.usage(
        "--" + name + " is not a number from " + least + " to " + most + ": \"" + given + "\"");
  }

  static double share(CommandLine line, String name) throws CommandException {
    String given = line.getOptionValue(name, "0");
    try {
      double share = Double.parseDouble(given);
      if (share >= 0 && share <= 1) {
        return share;
      }
    } catch (NumberFormatException e) {
      // falls through to the sentence below, as a number out of range does
    }
    throw CommandException.usage(
        "--" + name + " is not a number from 0 to 1, as in 0.9: \"" + given + "\"");
  }

  /** One of a closed set, by its name in lower case. */
  static <E extends Enum<E>> Optional<E> oneOf(CommandLine line, String name, Class<E> type)
      throws CommandException {
    String given = line.getOptionValue(name);
    if (given == null) {
      return Optional.empty();
    }
    return Optional.of(oneOf("--" + name, given, Arrays.asList(type.getEnumConstants())));
  }

  /** Some of a closed set: what an option's values name, with commas between; may be empty. */
  static <E extends Enum<E>> Set<E> setOf(CommandLine line, String name, Class<E> type)
      throws CommandException {
    Set<E> set = EnumSet.noneOf(type);
    for (String given : texts(line, name)) {
      for (String word : given.split(",", -1)) {
        set.add(oneOf("--" + name, word.strip(), Arrays.asList(type.getEnumConstants())));
      }
    }
    return set;
  }

  /** As above, where only some of the set are allowed. */
  static <E extends Enum<E>> E oneOf(String name, String given, List<E> allowed)
      throws CommandException {
    for (E each : allowed) {
      if (word(each).equalsIgnoreCase(given)) {
        return each;
      }
    }
    throw CommandException.usage(
        name
            + " is one of "
            + String.join(", ", allowed.stream().map(Flags::word).toList())
            + ", not \""
            + given
            + "\"");
  }

  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** A path as the user typed it, against the folder the command runs in. */
  static Path path(String given, Console console) throws CommandException {
    try {
      return console.workingFolder().resolve(given);
    } catch (InvalidPathException e) {
      throw CommandException.usage("\"" + given + "\" is no path: " + e.getReason());
    }
  }
}

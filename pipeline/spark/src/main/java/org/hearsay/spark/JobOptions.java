package org.hearsay.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.DefaultParser;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.apache.commons.cli.ParseException;
import org.apache.commons.cli.help.HelpFormatter;
import org.apache.commons.cli.help.TextHelpAppendable;
import org.hearsay.annotate.Annotator;
import org.hearsay.corpus.read.DayOrder;
import org.jspecify.annotations.Nullable;

/**
 * What the command line asks for.
 *
 * @param inputs files, folders and patterns of them, in any file system that Hadoop knows
 * @param output the folder to be made, or to be gone on with
 */
record JobOptions(List<String> inputs, String output, boolean isResumed, Settings settings) {

  private static final String USAGE = "spark-submit hearsay-spark.jar --to FOLDER PATH…";
  private static final String SUMMARY =
      "read and annotate on a cluster; the lines are those of hearsay annotate";

  private static final int USUAL_SECONDS = 300;
  private static final int MOST_SECONDS = 86_400;
  private static final int USUAL_KIBIBYTES = 4096;
  private static final int MOST_KIBIBYTES = 1 << 20;
  private static final long KIBI = 1024;

  private static Options options() {
    return new Options()
        .addOption(value("to", "FOLDER", "where the lines and counts go; it must not be there yet"))
        .addOption(flag("resume", "go on with the job that was stopped; name no paths then"))
        .addOption(value("outlet", "NAME", "the outlet of articles that name none"))
        .addOption(value("published", "DATE", "the day of articles that have none: 2013-08-21"))
        .addOption(flag("day-first", "05/06/2025 is 5 June"))
        .addOption(flag("month-first", "05/06/2025 is 6 May"))
        .addOption(
            value(
                "seconds",
                "N",
                "how long one article may take before it is given up (default "
                    + USUAL_SECONDS
                    + ")"))
        .addOption(
            value(
                "split",
                "KB",
                "how much one task reads; files of JSON Lines are divided, small files put together"
                    + " (default "
                    + USUAL_KIBIBYTES
                    + ")"))
        .addOption(Option.builder("h").longOpt("help").desc("this help").get());
  }

  private static Option value(String name, String value, String description) {
    return Option.builder().longOpt(name).hasArg().argName(value).desc(description).get();
  }

  private static Option flag(String name, String description) {
    return Option.builder().longOpt(name).desc(description).get();
  }

  /** Whether only the help is wanted. */
  static boolean askForHelp(String... args) {
    return args.length == 0 || List.of(args).contains("--help") || List.of(args).contains("-h");
  }

  static String help() {
    StringBuilder help = new StringBuilder(SUMMARY).append("\n\n");
    try {
      HelpFormatter.builder()
          .setShowSince(false)
          .setHelpAppendable(new TextHelpAppendable(help))
          .get()
          .printHelp(USAGE, "", options(), "", false);
    } catch (IOException e) {
      throw new UncheckedIOException("writing into memory failed", e);
    }
    return help.toString();
  }

  static JobOptions of(String... args) throws JobException {
    CommandLine line;
    try {
      line = new DefaultParser(false).parse(options(), args);
    } catch (ParseException e) {
      throw JobException.usage(e.getMessage() + "; --help shows the options");
    }
    checkGivenOnce(line);
    String output = text(line, "to");
    if (output == null) {
      throw JobException.usage("--to is missing: name the folder that the lines go to");
    }
    List<String> inputs = List.copyOf(line.getArgList());
    boolean isResumed = line.hasOption("resume");
    if (isResumed) {
      checkAlone(line, inputs);
    } else if (inputs.isEmpty()) {
      throw JobException.usage("name the files or folders to read");
    }
    return new JobOptions(inputs, output, isResumed, settings(line));
  }

  private static void checkGivenOnce(CommandLine line) throws JobException {
    Set<String> seen = new HashSet<>();
    for (Option option : line.getOptions()) {
      if (!seen.add(option.getLongOpt())) {
        throw JobException.usage("--" + option.getLongOpt() + " is given twice");
      }
    }
  }

  /** What a stopped job reads, and how, stands in its folder. */
  private static void checkAlone(CommandLine line, List<String> inputs) throws JobException {
    if (!inputs.isEmpty() || line.getOptions().length > 2) {
      throw JobException.usage(
          "--resume takes --to alone: what is read, and how, is as when the job was started");
    }
  }

  private static Settings settings(CommandLine line) throws JobException {
    String outlet = text(line, "outlet");
    return new Settings(
        outlet == null ? "" : outlet,
        date(line, "published"),
        dayOrder(line),
        Instant.now(),
        Map.of(),
        number(line, "seconds", USUAL_SECONDS, MOST_SECONDS),
        Annotator.VERSION,
        KIBI * number(line, "split", USUAL_KIBIBYTES, MOST_KIBIBYTES));
  }

  private static DayOrder dayOrder(CommandLine line) throws JobException {
    boolean isDayFirst = line.hasOption("day-first");
    boolean isMonthFirst = line.hasOption("month-first");
    if (isDayFirst && isMonthFirst) {
      throw JobException.usage("days are written with the day first or the month, not both");
    }
    if (isDayFirst) {
      return DayOrder.DAY_FIRST;
    }
    return isMonthFirst ? DayOrder.MONTH_FIRST : DayOrder.UNKNOWN;
  }

  private static @Nullable String text(CommandLine line, String name) throws JobException {
    String given = line.getOptionValue(name);
    if (given != null && given.isBlank()) {
      throw JobException.usage("--" + name + " is empty");
    }
    return given;
  }

  private static @Nullable LocalDate date(CommandLine line, String name) throws JobException {
    String given = text(line, name);
    try {
      return given == null ? null : LocalDate.parse(given);
    } catch (DateTimeException e) {
      throw JobException.usage("--" + name + " is not a date like 2013-08-21: \"" + given + "\"");
    }
  }

  private static int number(CommandLine line, String name, int otherwise, int most)
      throws JobException {
    String given = text(line, name);
    if (given == null) {
      return otherwise;
    }
    try {
      int number = Integer.parseInt(given);
      if (number >= 1 && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      // falls through to the sentence below, as a number out of range does
    }
    throw JobException.usage(
        "--" + name + " is not a number from 1 to " + most + ": \"" + given + "\"");
  }
}

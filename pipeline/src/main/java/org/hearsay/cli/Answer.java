package org.hearsay.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import org.apache.commons.cli.CommandLine;
import org.hearsay.index.search.Hits;
import org.hearsay.report.HitFormat;
import org.hearsay.report.ReportStyle;

/** What the search commands share: the format, how many hits, and how an answer ends. */
record Answer(HitFormat format, ReportStyle style, int limit) {

  static final String FORMATS = "text, json or csv";

  static Answer to(CommandLine line, Console console, int usualLimit) throws CommandException {
    HitFormat format = Flags.oneOf(line, "format", HitFormat.class).orElse(HitFormat.TEXT);
    int limit = format == HitFormat.TEXT ? usualLimit : Integer.MAX_VALUE;
    return new Answer(
        format,
        ReportStyle.terminal(console.width(), console.hasColour()),
        Flags.number(line, "limit", limit, 1, Integer.MAX_VALUE));
  }

  /** Writes hits of one kind. */
  @FunctionalInterface
  interface Rendering<T> {
    void write(List<T> hits, Writer out) throws IOException;
  }

  /**
   * Writes the hits and says how many more there are.
   *
   * @param what one hit is: "quote"
   */
  <T> ExitCode give(Hits<T> hits, String what, Rendering<T> rendering, Console console)
      throws CommandException, IOException {
    if (hits.total() > 0 || format != HitFormat.TEXT) {
      console.write(out -> rendering.write(hits.hits(), out));
    }
    if (hits.total() == 0) {
      console.say("no " + what + " matches");
      return ExitCode.NOT_FOUND;
    }
    int shown = hits.hits().size();
    if (hits.total() > shown) {
      console.say(
          String.format(
              Locale.ROOT,
              "the first %,d of %,d %ss; --limit N shows more",
              shown,
              hits.total(),
              what));
    }
    return ExitCode.DONE;
  }
}

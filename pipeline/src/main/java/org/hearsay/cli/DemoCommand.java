package org.hearsay.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Options;
import org.hearsay.batch.Counts;
import org.hearsay.compare.Comparison;
import org.hearsay.compare.finding.Report;
import org.hearsay.index.Schema;
import org.hearsay.index.search.ArticleQuery;
import org.hearsay.index.search.Search;
import org.hearsay.report.ReportFormat;
import org.hearsay.report.ReportStyle;

/** Indexes the sample and prints where its outlets disagree. */
final class DemoCommand implements Command {

  private static final String SAMPLE = "corpus/sample";

  /** One of another version stays where it is and is in nobody's way. */
  private static final String INDEX = "demo-index-" + Schema.VERSION;

  @Override
  public String name() {
    return "demo";
  }

  @Override
  public String arguments() {
    return "";
  }

  @Override
  public String summary() {
    return "index the sample articles and print where they disagree";
  }

  @Override
  public Options options() {
    return new Options()
        .addOption(
            Flags.value(
                "index", "DIR", "the demo's index (default " + INDEX + " of your data folder)"));
  }

  @Override
  public ExitCode run(CommandLine line, Console console) throws CommandException, IOException {
    Flags.checkNoArguments(line);
    Path home = Path.of(System.getProperty("hearsay.home", "."));
    Path sample = home.resolve(SAMPLE);
    if (!Files.isDirectory(sample)) {
      throw new CommandException(
          ExitCode.FAILED,
          "there is no folder " + sample + "; start the demo by the hearsay that lies beside it");
    }
    String given = line.getOptionValue("index");
    Path index = given == null ? IndexFolder.beside(INDEX, console) : Flags.path(given, console);
    console.say("indexing the sample in " + sample);
    Counts counts =
        IndexCommand.into(
            index,
            new Places(console.workingFolder()),
            sink -> Annotating.all(sample).run(console, sink, Annotating.Losses.UNLISTED));
    Report report = reportOn(index);
    ReportStyle style = ReportStyle.terminal(console.width(), console.hasColour());
    ReportCommand.write(report, ReportFormat.TEXT, style, console);
    console.say(whatNext(index));
    return Annotating.code(counts);
  }

  private static Report reportOn(Path index) {
    try (Search search = Search.open(index)) {
      return Comparison.of(
          () -> search.inAnyOrder(ArticleQuery.ALL), search::shownNames, search.frequencies());
    }
  }

  private static String whatNext(Path index) {
    return String.format(
        Locale.ROOT,
        """
        try next
          export HEARSAY_INDEX=%1$s
          %2$s quotes --speaker putin
          %2$s figures --measure killed
          %2$s speakers
          %2$s report --format html > report.html\
        """,
        quoted(index.toString()),
        quoted(System.getProperty("hearsay.command", "./hearsay")));
  }

  /** As a shell takes it for one word. */
  private static String quoted(String path) {
    return path.matches("[A-Za-z0-9_./-]+") ? path : "'" + path.replace("'", "'\\''") + "'";
  }
}

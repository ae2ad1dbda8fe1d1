package org.hearsay.cli;

import java.io.IOException;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Options;
import org.hearsay.compare.Comparison;
import org.hearsay.compare.finding.FactVerdict;
import org.hearsay.compare.finding.Report;
import org.hearsay.compare.finding.ReportFilter;
import org.hearsay.corpus.AnnotatedArticle;
import org.hearsay.corpus.Measure;
import org.hearsay.index.search.ArticleQuery;
import org.hearsay.index.search.Neighbours;
import org.hearsay.index.search.Search;
import org.hearsay.report.ReportFormat;
import org.hearsay.report.ReportStyle;

/** Prints where the sources disagree. */
final class ReportCommand implements Command {

  private static final String FORMATS = "text, json, csv or html";

  @Override
  public String name() {
    return "report";
  }

  @Override
  public String arguments() {
    return "[QUERY]";
  }

  @Override
  public String summary() {
    return "where the sources disagree";
  }

  @Override
  public Options options() {
    return Flags.dates(
        new Options()
            .addOption(Flags.index())
            .addOption(AliasFile.option())
            .addOption(Flags.format(FORMATS))
            .addOption(Flags.outlet())
            .addOption(
                Flags.value(
                    "event", "EVENT", "only events with these words in their names, or one id"))
            .addOption(
                Flags.value("measure", "MEASURE", "only facts of this measure: killed, injured, …"))
            .addOption(
                Flags.value(
                    "verdict", "VERDICT", "only facts with this verdict: conflict, update, …"))
            .addOption(Flags.value("limit", "N", "at most so many facts (text and html)"))
            .addOption(Flags.flag("all", "also what one source alone says (text and html)"))
            .addOption(
                Flags.value(
                    "fail-on",
                    "VERDICT",
                    "end with exit code 1 where a fact has this verdict: conflict")));
  }

  @Override
  public ExitCode run(CommandLine line, Console console) throws CommandException, IOException {
    ReportFormat format =
        Flags.oneOf(
            "--format",
            line.getOptionValue("format", "text"),
            Arrays.asList(ReportFormat.values()));
    FactVerdict failOn = Flags.oneOf(line, "fail-on", FactVerdict.class).orElse(null);
    Measure measure = Flags.oneOf(line, "measure", Measure.class).orElse(null);
    FactVerdict verdict = Flags.oneOf(line, "verdict", FactVerdict.class).orElse(null);
    ReportStyle style = style(line, console);
    Report report;
    try (Search search = AliasFile.open(IndexFolder.of(line, console), line, console)) {
      ReportFilter filter =
          new ReportFilter(null, Flags.text(line, "event").orElse(null), measure, verdict);
      report = filter.of(compared(search, query(line)));
    }
    write(report, format, style, console);
    boolean fails = report.facts().stream().anyMatch(fact -> fact.verdict() == failOn);
    return fails ? ExitCode.FAILED : ExitCode.DONE;
  }

  /** What a question finds is compared with all that may tell of the same happenings. */
  private static Report compared(Search search, ArticleQuery query) {
    if (query.text() == null) {
      return Comparison.of(() -> search.articles(query), search::shownName, search.frequencies());
    }
    Neighbours found;
    try (Stream<AnnotatedArticle> matching = search.articles(query)) {
      found = Neighbours.of(search, matching, query.origin());
    }
    Set<String> all = new TreeSet<>(found.articles());
    all.addAll(found.others());
    Report whole =
        Comparison.of(() -> search.articles(all), search::shownName, search.frequencies());
    return new ReportFilter(found.articles(), null, null, null).of(whole);
  }

  static void write(Report report, ReportFormat format, ReportStyle style, Console console)
      throws CommandException, IOException {
    console.write(out -> format.write(report, out, style));
  }

  private static ArticleQuery query(CommandLine line) throws CommandException {
    String words = Flags.query(line);
    return new ArticleQuery(words.isBlank() ? null : words, Flags.origin(line));
  }

  private static ReportStyle style(CommandLine line, Console console) throws CommandException {
    ReportStyle style = ReportStyle.terminal(console.width(), console.hasColour());
    String words = Flags.query(line);
    if (!words.isBlank()) {
      style = style.about(words);
    }
    if (line.hasOption("all")) {
      style = style.withSingleSources();
    }
    return style.limitedTo(Flags.number(line, "limit", Integer.MAX_VALUE, 0, Integer.MAX_VALUE));
  }
}

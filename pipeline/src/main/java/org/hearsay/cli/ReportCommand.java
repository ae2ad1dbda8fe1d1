package org.hearsay.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Option;
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
import org.hearsay.report.Made;
import org.hearsay.report.ReportFormat;
import org.hearsay.report.ReportStyle;
import org.hearsay.report.Revised;
import org.hearsay.revision.Revision;
import org.jspecify.annotations.Nullable;

/** Prints where the sources disagree. */
final class ReportCommand implements Command {

  /** Options that leave nothing out. */
  private static final Set<String> HOW_IT_IS_WRITTEN =
      Set.of(
          "index",
          "aliases",
          "format",
          "out",
          "open",
          "ids",
          "explain",
          "series",
          "fail-on",
          "no-pager");

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
            .addOption(Flags.choice("format", "FORMAT", "how it is written", ReportFormat.class))
            .addOption(Flags.value("out", "FILE", "write it into this file"))
            .addOption(Flags.flag("open", "open that file in the browser"))
            .addOption(
                Flags.several(
                    "outlet", "NAME", "only what this outlet takes part in, with all sides"))
            .addOption(
                Flags.value(
                    "event", "EVENT", "only events with these words in their names, or one id"))
            .addOption(
                Flags.severalOf("measure", "MEASURE", "only facts of this measure", Measure.class))
            .addOption(
                Flags.severalOf(
                    "verdict", "VERDICT", "only facts with this verdict", FactVerdict.class))
            .addOption(
                Flags.value(
                    "min-gap",
                    "N",
                    "only facts with numbers so far apart: 5, or 10% of the lower one"))
            .addOption(
                Flags.value(
                    "since",
                    "TIME",
                    "only what articles read since then take part in, and what was changed since:"
                        + " 2025-06-01, 2025-06-01T10:05, 24h, 7d"))
            .addOption(Flags.value("limit", "N", "at most so many facts (text and html)"))
            .addOption(Flags.flag("ids", "with the id of every fact, for hearsay ignore (text)"))
            .addOption(Flags.flag("ignored", "also what was dismissed by hearsay ignore"))
            .addOption(
                Flags.value(
                    "min-confidence",
                    "P",
                    "from 0 to 1: how sure a contradiction must be to be told as a conflict (default "
                        + Comparison.MIN_CONFIDENCE
                        + ")"))
            .addOption(
                Flags.flag(
                    "explain",
                    "also which claims were weighed against each other and what decided, and why a"
                        + " claim belongs to no event (text; json and html always have it)"))
            .addOption(
                Flags.flag(
                    "series",
                    "also running counts, sums and shares that belong to no one event; about half"
                        + " of these are right (text and html; json always has them)"))
            .addOption(Flags.flag("all", "also what one source alone says (text and html)"))
            .addOption(
                Flags.severalOf(
                    "fail-on",
                    "VERDICT",
                    "end with exit code "
                        + ExitCode.FOUND.code()
                        + " where a fact has this verdict",
                    FactVerdict.class)));
  }

  @Override
  public ExitCode run(CommandLine line, Console console) throws CommandException, IOException {
    ReportFormat format = Flags.oneOf(line, "format", ReportFormat.class).orElse(ReportFormat.TEXT);
    Set<FactVerdict> failOn = Flags.setOf(line, "fail-on", FactVerdict.class);
    ReportStyle style = style(line, console);
    Report report;
    List<Revision> revisions;
    try (Search search = AliasFile.open(IndexFolder.of(line, console), line, console)) {
      Optional<Instant> since = Flags.since(line);
      report = asked(line, search, since);
      revisions = new Revised(search, query(line, search), since).all();
    }
    if (!line.hasOption("ignored")) {
      report = IgnoredFindings.beside(IndexFolder.of(line, console)).leftOutOf(report, console);
    }
    write(report, revisions, format, style, line, console);
    boolean fails = report.facts().stream().anyMatch(fact -> failOn.contains(fact.verdict()));
    return fails ? ExitCode.FOUND : ExitCode.DONE;
  }

  private static void write(
      Report report,
      List<Revision> revisions,
      ReportFormat format,
      ReportStyle style,
      CommandLine line,
      Console console)
      throws CommandException, IOException {
    String file = line.getOptionValue("out");
    if (file == null && line.hasOption("open")) {
      throw CommandException.usage("--open opens what --out FILE has written; there is no --out");
    }
    if (file == null) {
      console.write(out -> format.write(report, revisions, out, style));
    } else {
      Path written = Flags.path(file, console);
      OutFile.write(written, out -> format.write(report, revisions, out, style));
      console.say("the report is in " + file);
      if (line.hasOption("open")) {
        Browser.open(written.toUri().toString(), console);
      }
    }
  }

  /**
   * What was asked for of the comparison.
   *
   * @throws CommandException where the index does not know what was named: nothing would look like
   *     an all-clear
   */
  private static Report asked(CommandLine line, Search search, Optional<Instant> since)
      throws CommandException {
    Report compared = selected(search, query(line, search), minConfidence(line));
    if (since.isPresent()) {
      compared = TakingPart.ofArticles(search.seenSince(since.get())).of(compared);
    }
    String event = Flags.text(line, "event").orElse(null);
    Report report = new ReportFilter(null, event, null, null).of(compared);
    if (event != null && report.events().isEmpty()) {
      throw new CommandException(
          ExitCode.NOT_FOUND,
          "no event is called " + event + "; hearsay events lists those that there are");
    }
    return new OfKinds(
            Flags.setOf(line, "measure", Measure.class),
            Flags.setOf(line, "verdict", FactVerdict.class),
            gap(line))
        .of(report);
  }

  private static @Nullable Gap gap(CommandLine line) throws CommandException {
    String given = line.getOptionValue("min-gap");
    if (given == null) {
      return null;
    }
    return Gap.parse(given)
        .orElseThrow(() ->
            CommandException.usage(
                "--min-gap is a number or a share, as 5 or 10%, not \"" + given + "\""));
  }

  /** What the words, outlets and days of a question select of all comparisons. */
  static Report selected(Search search, ArticleQuery query, double minConfidence)
      throws CommandException {
    Report compared = compared(search, query, minConfidence);
    return query.origin().outlets().isEmpty()
        ? compared
        : TakingPart.ofOutlets(search.shownOutlets(query.origin().outlets())).of(compared);
  }

  /** What a question finds is compared with all that may tell of the same happenings. */
  private static Report compared(Search search, ArticleQuery query, double minConfidence)
      throws CommandException {
    if (query.text() == null) {
      ArticleQuery all = new ArticleQuery(null, query.origin().ofAllOutlets());
      return Comparison.of(
          () -> search.inAnyOrder(all), search::shownNames, search.frequencies(), minConfidence);
    }
    Neighbours found;
    try (Stream<AnnotatedArticle> matching = search.articles(query)) {
      found = Neighbours.of(search, matching, query.origin().ofAllOutlets());
    }
    if (found.articles().isEmpty()) {
      throw new CommandException(ExitCode.NOT_FOUND, "no article matches");
    }
    Set<String> all = new TreeSet<>(found.articles());
    all.addAll(found.others());
    Report whole =
        Comparison.of(
            () -> search.articles(all), search::shownNames, search.frequencies(), minConfidence);
    return new ReportFilter(found.articles(), null, null, null).of(whole);
  }

  static void write(Report report, ReportFormat format, ReportStyle style, Console console)
      throws CommandException, IOException {
    console.write(out -> format.write(report, out, style));
  }

  /** What the arguments and options ask for. */
  static ArticleQuery query(CommandLine line, Search search) throws CommandException {
    String words = Flags.query(line);
    return new ArticleQuery(words.isBlank() ? null : words, Flags.origin(line, search));
  }

  private static double minConfidence(CommandLine line) throws CommandException {
    return line.hasOption("min-confidence")
        ? Flags.share(line, "min-confidence")
        : Comparison.MIN_CONFIDENCE;
  }

  /** What narrows the report, as it was typed: words and options that leave something out. */
  private static List<String> asked(CommandLine line) {
    List<String> asked = new ArrayList<>(line.getArgList());
    for (Option option : line.getOptions()) {
      String name = option.getLongOpt();
      if (!HOW_IT_IS_WRITTEN.contains(name)) {
        String value = option.getValue();
        asked.add("--" + name + (value == null ? "" : " " + value));
      }
    }
    return asked;
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
    if (line.hasOption("explain")) {
      style = style.withExplanations();
    }
    if (line.hasOption("series")) {
      style = style.withSeries();
    }
    if (line.hasOption("ids")) {
      style = style.withIds();
    }
    String index = IndexFolder.address(line, console).toString();
    style = style.made(new Made(Instant.now(), index, asked(line)));
    return style.limitedTo(Flags.number(line, "limit", Integer.MAX_VALUE, 0, Integer.MAX_VALUE));
  }
}

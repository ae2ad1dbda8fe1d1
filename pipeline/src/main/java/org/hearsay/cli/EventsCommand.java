package org.hearsay.cli;

import java.io.IOException;
import java.util.List;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Options;
import org.hearsay.compare.Comparison;
import org.hearsay.compare.finding.Event;
import org.hearsay.compare.finding.Report;
import org.hearsay.index.search.Hits;
import org.hearsay.index.search.Search;
import org.hearsay.report.Listings;

/** What happened, as the articles tell it, with how many of them tell it and where they differ. */
final class EventsCommand implements Command {

  private static final int USUAL_LIMIT = 50;

  @Override
  public String name() {
    return "events";
  }

  @Override
  public String arguments() {
    return "[QUERY]";
  }

  @Override
  public String summary() {
    return "what happened, and how many articles tell of it: QUERY is words of the articles";
  }

  @Override
  public Options options() {
    return Flags.dates(new Options().addOption(Flags.outlet()))
        .addOption(Flags.limit(USUAL_LIMIT))
        .addOption(Flags.format(Answer.FORMATS))
        .addOption(Flags.index())
        .addOption(AliasFile.option());
  }

  @Override
  public ExitCode run(CommandLine line, Console console) throws CommandException, IOException {
    Answer answer = Answer.to(line, console, USUAL_LIMIT);
    Report report;
    try (Search search = AliasFile.open(IndexFolder.of(line, console), line, console)) {
      report =
          ReportCommand.selected(
              search, ReportCommand.query(line, search), Comparison.MIN_CONFIDENCE);
    }
    List<Event> events = report.events();
    return answer.give(
        new Hits<>(events.size(), events.stream().limit(answer.limit()).toList()),
        "event",
        (hits, out) -> Listings.events(hits, report.facts()).write(answer.format(), out),
        console);
  }
}

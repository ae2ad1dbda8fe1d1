package org.hearsay.cli;

import java.io.IOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Options;
import org.hearsay.compare.Comparison;
import org.hearsay.compare.finding.Event;
import org.hearsay.compare.finding.Fact;
import org.hearsay.compare.finding.FactVerdict;
import org.hearsay.compare.finding.Report;
import org.hearsay.index.search.Hits;
import org.hearsay.index.search.Search;
import org.hearsay.report.Listing;

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
        (hits, out) -> listing(hits, report.facts()).write(answer.format(), out),
        console);
  }

  static Listing listing(List<Event> events, List<Fact> facts) {
    Map<String, Map<FactVerdict, Integer>> verdicts = new HashMap<>();
    facts.forEach(fact ->
        verdicts
            .computeIfAbsent(fact.event(), e -> new EnumMap<>(FactVerdict.class))
            .merge(fact.verdict(), 1, Integer::sum));
    Listing listing =
        new Listing("articles", "conflicts", "updates", "facts", "from", "to", "id", "event");
    for (Event event : events) {
      Map<FactVerdict, Integer> its = verdicts.getOrDefault(event.id(), Map.of());
      listing.add(
          event.articles().size(),
          its.getOrDefault(FactVerdict.CONFLICT, 0),
          its.getOrDefault(FactVerdict.UPDATE, 0),
          its.values().stream().mapToInt(Integer::intValue).sum(),
          event.from(),
          event.to(),
          event.id(),
          event.label());
    }
    return listing;
  }
}

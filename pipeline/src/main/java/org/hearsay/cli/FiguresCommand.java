package org.hearsay.cli;

import java.io.IOException;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Options;
import org.hearsay.corpus.Measure;
import org.hearsay.index.search.FigureQuery;
import org.hearsay.index.search.Search;

/** Which figures the articles give. */
final class FiguresCommand implements Command {

  private static final int USUAL_LIMIT = 20;

  @Override
  public String name() {
    return "figures";
  }

  @Override
  public String arguments() {
    return "[QUERY]";
  }

  @Override
  public String summary() {
    return "figures with their claims: QUERY is words of the sentence";
  }

  @Override
  public Options options() {
    Options options =
        new Options()
            .addOption(Flags.severalOf("measure", "MEASURE", "only of this measure", Measure.class))
            .addOption(Flags.value("originator", "NAME", "only estimates of whoever is called so"))
            .addOption(Flags.like())
            .addOption(Flags.outlet());
    return Flags.dates(options)
        .addOption(Flags.sort())
        .addOption(Flags.limit(USUAL_LIMIT))
        .addOption(Flags.format(Answer.FORMATS))
        .addOption(Flags.index())
        .addOption(AliasFile.option());
  }

  @Override
  public ExitCode run(CommandLine line, Console console) throws CommandException, IOException {
    Answer answer = Answer.to(line, console, USUAL_LIMIT);
    try (Search search = AliasFile.open(IndexFolder.of(line, console), line, console)) {
      FigureQuery query =
          FigureQuery.ALL
              .text(Flags.queryOrLike(line))
              .ofAnyOf(Flags.setOf(line, "measure", Measure.class))
              .by(Flags.text(line, "originator").orElse(null))
              .in(Flags.origin(line, search))
              .sorted(Flags.order(line))
              .page(0, answer.limit());
      return answer.give(
          search.figures(query),
          "figure",
          (hits, out) -> answer.format().figures(hits, out, answer.style()),
          console);
    }
  }
}

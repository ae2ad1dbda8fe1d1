package org.hearsay.cli;

import java.io.IOException;
import java.util.List;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Options;
import org.hearsay.index.search.Hits;
import org.hearsay.index.search.OutletCount;
import org.hearsay.index.search.Search;
import org.hearsay.report.Listings;

/** Which outlets there are, with how many articles of which days. */
final class OutletsCommand implements Command {

  @Override
  public String name() {
    return "outlets";
  }

  @Override
  public String arguments() {
    return "";
  }

  @Override
  public String summary() {
    return "which outlets there are, with how many articles of which days";
  }

  @Override
  public Options options() {
    return new Options()
        .addOption(Flags.limit(Integer.MAX_VALUE))
        .addOption(Flags.format(Answer.FORMATS))
        .addOption(Flags.index())
        .addOption(AliasFile.option());
  }

  @Override
  public ExitCode run(CommandLine line, Console console) throws CommandException, IOException {
    Flags.checkNoArguments(line);
    Answer answer = Answer.to(line, console, Integer.MAX_VALUE);
    try (Search search = AliasFile.open(IndexFolder.of(line, console), line, console)) {
      List<OutletCount> outlets = search.outlets();
      return answer.give(
          new Hits<>(outlets.size(), outlets.stream().limit(answer.limit()).toList()),
          "outlet",
          (hits, out) -> Listings.outlets(hits).write(answer.format(), out),
          console);
    }
  }
}

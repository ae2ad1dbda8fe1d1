package org.hearsay.cli;

import java.io.IOException;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Options;
import org.hearsay.index.search.QuoteQuery;
import org.hearsay.index.search.Search;

/** Who is quoted, how often and by whom. */
final class SpeakersCommand implements Command {

  private static final int USUAL_LIMIT = 20;

  @Override
  public String name() {
    return "speakers";
  }

  @Override
  public String arguments() {
    return "[QUERY]";
  }

  @Override
  public String summary() {
    return "who is quoted, how often: QUERY is words of the quotes or the speaker";
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
    try (Search search = AliasFile.open(IndexFolder.of(line, console), line, console)) {
      QuoteQuery query =
          QuoteQuery.ALL.text(Flags.query(line)).in(Flags.origin(line, search)).page(0, answer.limit());
      return answer.give(
          search.speakers(query),
          "speaker",
          (speakers, out) -> answer.format().speakers(speakers, out, answer.style()),
          console);
    }
  }
}

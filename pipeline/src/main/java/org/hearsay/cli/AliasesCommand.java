package org.hearsay.cli;

import java.io.IOException;
import java.util.List;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Options;
import org.hearsay.identity.AliasEffect;
import org.hearsay.index.search.Hits;
import org.hearsay.index.search.Search;
import org.hearsay.report.Listing;

/** What each rule of the alias file does in this index. */
final class AliasesCommand implements Command {

  @Override
  public String name() {
    return "aliases";
  }

  @Override
  public String arguments() {
    return "";
  }

  @Override
  public String summary() {
    return "what each rule of the alias file does here";
  }

  @Override
  public Options options() {
    return new Options()
        .addOption(Flags.format(Answer.FORMATS))
        .addOption(Flags.index())
        .addOption(AliasFile.option());
  }

  @Override
  public ExitCode run(CommandLine line, Console console) throws CommandException, IOException {
    Flags.checkNoArguments(line);
    Answer answer = Answer.to(line, console, Integer.MAX_VALUE);
    try (Search search = AliasFile.openQuietly(IndexFolder.of(line, console), line, console)) {
      List<AliasEffect> effects = search.aliasEffects();
      Listing listing = new Listing("line", "found", "in", "effect");
      effects.forEach(effect ->
          listing.add(effect.rule().line(), effect.speakers(), effect.quotes(), effect.sentence()));
      return answer.give(
          new Hits<>(effects.size(), effects),
          "rule",
          (hits, out) -> listing.write(answer.format(), out),
          console);
    }
  }
}

package org.hearsay.cli;

import java.io.IOException;
import java.util.List;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Options;
import org.hearsay.report.Listing;

/** Keeps a dismissed finding out of reports. */
final class IgnoreCommand implements Command {

  @Override
  public String name() {
    return "ignore";
  }

  @Override
  public String arguments() {
    return "[FINDING [REASON]]";
  }

  @Override
  public String summary() {
    return "leave a finding out of reports, by its id; without one, list what is left out";
  }

  @Override
  public Options options() {
    return new Options()
        .addOption(Flags.flag("undo", "let reports have the finding again"))
        .addOption(Flags.format(Answer.FORMATS))
        .addOption(Flags.index());
  }

  @Override
  public ExitCode run(CommandLine line, Console console) throws CommandException, IOException {
    IgnoredFindings ignored = IgnoredFindings.beside(IndexFolder.of(line, console));
    List<String> words = line.getArgList();
    if (words.isEmpty()) {
      list(ignored, Answer.to(line, console, Integer.MAX_VALUE), console);
      return ExitCode.DONE;
    }
    String id = words.getFirst();
    if (line.hasOption("undo")) {
      if (!ignored.remove(id)) {
        throw new CommandException(ExitCode.NOT_FOUND, "no finding " + id + " is ignored");
      }
    } else {
      ignored.add(id, String.join(" ", words.subList(1, words.size())));
    }
    ignored.save();
    console.say(id + (line.hasOption("undo") ? " is in reports again" : " is left out of reports"));
    return ExitCode.DONE;
  }

  private static void list(IgnoredFindings ignored, Answer answer, Console console)
      throws CommandException, IOException {
    Listing listing = new Listing("finding", "reason");
    ignored.reasons().forEach((id, reason) -> listing.add(id, reason));
    console.write(out -> listing.write(answer.format(), out));
  }
}

package org.hearsay.cli;

import java.io.IOException;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Options;
import org.hearsay.batch.Counts;
import org.hearsay.batch.LineSink;

/** Writes annotated articles as JSON Lines, which {@code index} takes. */
final class AnnotateCommand implements Command {

  @Override
  public String name() {
    return "annotate";
  }

  @Override
  public String arguments() {
    return "PATH…";
  }

  @Override
  public String summary() {
    return "read and annotate, as JSON Lines to standard output";
  }

  @Override
  public Options options() {
    return Annotating.options();
  }

  @Override
  public ExitCode run(CommandLine line, Console console) throws CommandException, IOException {
    LineSink lines = new LineSink(article -> console.out().print(article + "\n"));
    Counts counts = Annotating.of(line, console).run(console, lines, Annotating.Losses.UNLISTED);
    if (console.out().checkError()) {
      throw new CommandException(ExitCode.FAILED, "writing to standard output failed");
    }
    return Annotating.code(counts);
  }
}

package org.hearsay.cli;

import java.io.IOException;
import java.util.List;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Options;

/** What teaches a shell the commands and their options, or a manual page of them. */
final class CompletionCommand implements Command {

  private enum Kind {
    BASH,
    ZSH,
    FISH,
    MAN
  }

  @Override
  public String name() {
    return "completion";
  }

  @Override
  public String arguments() {
    return "SHELL";
  }

  @Override
  public String summary() {
    return "print what lets a shell complete commands: " + Flags.words(Kind.class);
  }

  @Override
  public Options options() {
    return new Options();
  }

  @Override
  public ExitCode run(CommandLine line, Console console) throws CommandException, IOException {
    if (line.getArgList().size() != 1) {
      throw CommandException.usage("name one of " + Flags.words(Kind.class));
    }
    Kind kind = Flags.oneOf("SHELL", line.getArgList().getFirst(), List.of(Kind.values()));
    List<Command> commands = Commands.all();
    String text =
        switch (kind) {
          case BASH -> Completion.bash(commands);
          case ZSH -> Completion.zsh(commands);
          case FISH -> Completion.fish(commands);
          case MAN -> ManPage.of(commands);
        };
    console.write(out -> out.write(text));
    return ExitCode.DONE;
  }
}

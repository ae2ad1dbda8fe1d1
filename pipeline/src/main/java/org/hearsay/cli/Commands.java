package org.hearsay.cli;

import java.util.List;

/** All commands, in the order of the help. */
final class Commands {

  private Commands() {}

  static List<Command> all() {
    return all(Annotators.LOADED_WHEN_NEEDED);
  }

  /** With annotators of the caller's. */
  static List<Command> all(Annotators annotators) {
    return List.of(
        new DemoCommand(),
        new IndexCommand(annotators),
        new AnnotateCommand(),
        new WatchCommand(annotators),
        new RemoveCommand(),
        new EditCommand(annotators),
        new QuotesCommand(),
        new SpeakersCommand(),
        new FiguresCommand(),
        new ReportCommand(),
        new ShowCommand(),
        new ArticlesCommand(),
        new OutletsCommand(),
        new EventsCommand(),
        new ExportCommand(),
        new ServeCommand(),
        new AliasesCommand(),
        new IgnoreCommand(),
        new CompletionCommand(),
        new DoctorCommand());
  }
}

package org.hearsay.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Options;
import org.hearsay.web.Settings;
import org.hearsay.web.Site;

/** The index in a browser, for the one who sits at this machine. */
final class ServeCommand implements Command {

  private static final int USUAL_PORT = 8017;
  private static final Duration IDLE = Duration.ofSeconds(30);

  @Override
  public String name() {
    return "serve";
  }

  @Override
  public String arguments() {
    return "";
  }

  @Override
  public String summary() {
    return "the same in a browser, until Ctrl-C";
  }

  @Override
  public Options options() {
    return new Options()
        .addOption(Flags.index())
        .addOption(AliasFile.option())
        .addOption(
            Flags.value("port", "N", "where it listens (default " + USUAL_PORT + "; 0 is any)"))
        .addOption(Flags.value("host", "HOST", "the address it listens on (default 127.0.0.1)"))
        .addOption(
            Flags.value(
                "token", "WORD", "what visitors from other machines give; needed with --host"))
        .addOption(Flags.flag("open", "open the browser"));
  }

  @Override
  public ExitCode run(CommandLine line, Console console) throws CommandException, IOException {
    Flags.checkNoArguments(line);
    Path index = IndexFolder.of(line, console);
    Settings settings;
    try {
      settings =
          new Settings(
              IndexFolder.address(line, console),
              AliasFile.path(index, line, console),
              FailureFile.beside(index),
              () -> IgnoredFindings.idsBeside(index),
              line.getOptionValue("host", "127.0.0.1"),
              Flags.number(line, "port", USUAL_PORT, 0, 65_535),
              line.getOptionValue("token"),
              IDLE,
              Version.line());
    } catch (IllegalArgumentException e) {
      throw CommandException.usage(String.valueOf(e.getMessage()));
    }
    try (Site site = Site.start(settings)) {
      console.say("open " + site.address() + " in a browser; Ctrl-C ends it");
      if (line.hasOption("open")) {
        Browser.open(site.address(), console);
      }
      waitForTheEnd();
    }
    return ExitCode.DONE;
  }

  /** The process ends by a signal; then the site is closed by the system. */
  private static void waitForTheEnd() {
    try {
      Thread.currentThread().join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}

package org.hearsay.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.FileSystemException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.DefaultParser;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.apache.commons.cli.ParseException;
import org.apache.commons.cli.UnrecognizedOptionException;
import org.apache.commons.cli.help.HelpFormatter;
import org.hearsay.index.IndexException;
import org.hearsay.index.search.QuerySyntaxException;

/** The command line: turns arguments into an exit code. */
public final class Main {

  /** Held here, because loggers that nobody holds forget their level. */
  private static final List<Logger> LOGS =
      Stream.of("org.apache.lucene", "org.apache.pdfbox", "org.apache.fontbox")
          .map(Logger::getLogger)
          .toList();

  private final List<Command> commands;

  Main(List<Command> commands) {
    this.commands = List.copyOf(commands);
  }

  public static void main(String[] args) {
    LOGS.forEach(log -> log.setLevel(Level.OFF)); // remarks on fonts and flags answer no command
    Console console = Console.ofProcess();
    ExitCode code = new Main(Commands.all()).run(args, console);
    console.out().flush();
    console.err().flush();
    System.exit(code.code());
  }

  ExitCode run(String[] args, Console console) {
    if (args.length == 0 || List.of("--help", "-h").contains(args[0])) {
      printHelp(console.out());
      return ExitCode.DONE;
    }
    if (List.of("--version", "-V", "version").contains(args[0])) {
      console.out().println(Version.line());
      return ExitCode.DONE;
    }
    if (args[0].equals("help")) {
      return help(Arrays.copyOfRange(args, 1, args.length), console);
    }
    Optional<Command> command = command(args[0]);
    if (command.isEmpty()) {
      console.say(unknown(args[0]));
      return ExitCode.USAGE;
    }
    return run(command.get(), Arrays.copyOfRange(args, 1, args.length), console);
  }

  private ExitCode help(String[] names, Console console) {
    if (names.length == 0) {
      printHelp(console.out());
      return ExitCode.DONE;
    }
    Optional<Command> command = command(names[0]);
    if (command.isEmpty()) {
      console.say(unknown(names[0]));
      return ExitCode.USAGE;
    }
    return run(command.get(), new String[] {"--help"}, console);
  }

  private Optional<Command> command(String name) {
    return commands.stream().filter(command -> command.name().equals(name)).findFirst();
  }

  private String unknown(String name) {
    return "there is no command \""
        + name
        + "\"; "
        + Suggestion.among(name, commands.stream().map(Command::name).toList())
            .map(like -> "did you mean " + like + "?")
            .orElse("there are " + names());
  }

  private ExitCode run(Command command, String[] args, Console console) {
    try {
      Options options = command.options().addOption(noPager()).addOption(help());
      CommandLine line =
          new DefaultParser(false).parse(options, new Arguments(command, options).sorted(args));
      if (line.hasOption("help")) {
        printHelp(command, options, console.out());
        return ExitCode.DONE;
      }
      checkGivenOnce(line);
      return command.run(line, console);
    } catch (ParseException e) {
      console.say(
          e.getMessage() + suggestion(e, command) + "; see hearsay " + command.name() + " --help");
      return ExitCode.USAGE;
    } catch (CommandException e) {
      console.say(e.sentence());
      return e.exitCode();
    } catch (QuerySyntaxException e) {
      console.say(e.getMessage() + "\n  " + e.pointed().replace("\n", "\n  "));
      return ExitCode.USAGE;
    } catch (IndexException e) {
      console.say(sentenceOf(e));
      return e.problem() == IndexException.Problem.NOT_FOUND ? ExitCode.NOT_FOUND : ExitCode.FAILED;
    } catch (IOException e) {
      console.say(sentenceOf(e));
      return ExitCode.FAILED;
    }
  }

  private static String suggestion(ParseException e, Command command) {
    if (!(e instanceof UnrecognizedOptionException unknown)) {
      return "";
    }
    String given = unknown.getOption().replaceFirst("^-+", "").replaceFirst("=.*", "");
    List<String> options = command.options().getOptions().stream().map(Option::getLongOpt).toList();
    return Suggestion.among(given, options)
        .map(like -> " (did you mean --" + like + "?)")
        .orElse("");
  }

  /** Of two values only one would count, and nobody could tell which. */
  private static void checkGivenOnce(CommandLine line) throws CommandException {
    Set<String> seen = new HashSet<>();
    for (Option option : line.getOptions()) {
      if (!seen.add(option.getLongOpt()) && !Flags.isSeveral(option)) {
        throw CommandException.usage("--" + option.getLongOpt() + " is given twice");
      }
    }
  }

  private static String sentenceOf(Exception e) {
    return e instanceof FileSystemException file && file.getReason() == null
        ? file.getFile() + ": " + file.getClass().getSimpleName()
        : String.valueOf(e.getMessage());
  }

  private void printHelp(PrintStream out) {
    out.println(
        "Hearsay finds who said what and which figures, and shows where the sources disagree.\n");
    out.println("usage: hearsay COMMAND [OPTION…] [ARGUMENT…]\n");
    for (Command command : commands) {
      out.printf(
          Locale.ROOT,
          "  %-22s %s%n",
          (command.name() + " " + command.arguments()).strip(),
          command.summary());
    }
    out.println(
        "\nhearsay help COMMAND says what a command takes, hearsay --version what this is.");
    out.println("Every command ends with");
    for (ExitCode code : ExitCode.values()) {
      out.printf(Locale.ROOT, "  %d  %s%n", code.code(), code.meaning());
    }
  }

  private static void printHelp(Command command, Options options, PrintStream out)
      throws IOException {
    out.println(command.summary() + "\n");
    StringBuilder help = new StringBuilder();
    HelpFormatter.builder()
        .setShowSince(false)
        .setHelpAppendable(new org.apache.commons.cli.help.TextHelpAppendable(help))
        .get()
        .printHelp("hearsay " + command.name() + " " + command.arguments(), "", options, "", true);
    out.print(help);
    if (command.takesQuery()) {
      out.println("\nA QUERY is words:");
      QueryHelp.LINES.forEach(line -> out.println("  " + line));
    }
  }

  private static Option help() {
    return Option.builder("h").longOpt("help").desc("this help").get();
  }

  /** What the launcher does where a terminal shows the answer; here it is taken and no more. */
  private static Option noPager() {
    return Flags.flag(
        "no-pager", "print on the terminal at once, not page by page (HEARSAY_PAGER, PAGER, less)");
  }

  private String names() {
    return String.join(", ", commands.stream().map(Command::name).toList());
  }
}

package org.hearsay.cli;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;

/**
 * What the user typed, sorted into options and words, because the parser takes whatever begins with
 * "-" for an option. In a query "-war" is a word, and so is a value after its option; after "--"
 * everything is.
 */
final class Arguments {

  private static final String ONLY_WORDS_FOLLOW = "--";

  private final Command command;
  private final Options options;

  Arguments(Command command, Options options) {
    this.command = command;
    this.options = options;
  }

  /** The same with options first and words last. */
  String[] sorted(String[] args) {
    List<String> sorted = new ArrayList<>();
    List<String> words = new ArrayList<>();
    for (int i = 0; i < args.length; i++) {
      if (args[i].equals(ONLY_WORDS_FOLLOW)) {
        words.addAll(List.of(args).subList(i + 1, args.length));
        break;
      }
      if (!isOption(args[i])) {
        words.add(args[i]);
      } else if (wantsValue(args[i]) && i + 1 < args.length && !args[i + 1].startsWith("--")) {
        sorted.add(args[i] + "=" + args[++i]);
      } else {
        sorted.add(args[i]);
      }
    }
    sorted.add(ONLY_WORDS_FOLLOW);
    sorted.addAll(words);
    return sorted.toArray(String[]::new);
  }

  private boolean isOption(String arg) {
    return arg.startsWith("--")
        || arg.equals("-h")
        || (!command.takesQuery() && arg.startsWith("-") && arg.length() > 1);
  }

  private boolean wantsValue(String arg) {
    Option option = options.getOption(arg);
    return option != null && option.hasArg();
  }
}

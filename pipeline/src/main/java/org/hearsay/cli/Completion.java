package org.hearsay.cli;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.cli.Option;

/**
 * Completion for shells, worked out of the commands' own options, so that it cannot be out of date.
 */
final class Completion {

  /** The values of a closed set, as {@link Flags#choice} describes them. */
  private static final Pattern VALUES = Pattern.compile(": ((?:[a-z-]+, )*[a-z-]+ or [a-z-]+)");

  private Completion() {}

  static List<Option> options(Command command) {
    return command.options().getOptions().stream()
        .sorted(Comparator.comparing(Option::getLongOpt))
        .toList();
  }

  /** The values that an option can have; empty where it can have any. */
  static List<String> values(Option option) {
    Matcher values = VALUES.matcher(option.getDescription());
    return values.find() ? List.of(values.group(1).split(", | or ", -1)) : List.of();
  }

  private static String names(List<Command> commands) {
    return Stream.concat(commands.stream().map(Command::name), Stream.of("help"))
        .collect(Collectors.joining(" "));
  }

  private static boolean takesFile(Option option) {
    return option.hasArg() && List.of("FILE", "DIR").contains(option.getArgName());
  }

  static String bash(List<Command> commands) {
    StringBuilder cases = new StringBuilder();
    StringBuilder values = new StringBuilder();
    for (Command command : commands) {
      String options =
          options(command).stream()
              .map(option -> "--" + option.getLongOpt())
              .collect(Collectors.joining(" "));
      cases.append("    ").append(command.name()).append(") options='").append(options);
      cases.append(" --help' ;;\n");
      for (Option option : options(command)) {
        if (!values(option).isEmpty()) {
          values.append("    '").append(command.name()).append(" --").append(option.getLongOpt());
          values.append("') values='").append(String.join(" ", values(option))).append("' ;;\n");
        }
      }
    }
    return String.format(
        Locale.ROOT,
        """
        # Completion of hearsay for bash: source <(hearsay completion bash)
        _hearsay() {
          local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} options= values=
          if [ "$COMP_CWORD" -eq 1 ]; then
            COMPREPLY=($(compgen -W '%s' -- "$word"))
            return
          fi
          case "${COMP_WORDS[1]} $before" in
        %s  esac
          case ${COMP_WORDS[1]} in
        %s  esac
          if [ -n "$values" ]; then
            COMPREPLY=($(compgen -W "$values" -- "$word"))
          elif [[ $word == -* ]]; then
            COMPREPLY=($(compgen -W "$options" -- "$word"))
          else
            COMPREPLY=($(compgen -f -- "$word"))
          fi
        }
        complete -o filenames -F _hearsay hearsay ./hearsay
        """,
        names(commands),
        values,
        cases);
  }

  static String zsh(List<Command> commands) {
    StringBuilder cases = new StringBuilder();
    StringBuilder list = new StringBuilder();
    for (Command command : commands) {
      list.append("    '").append(command.name()).append(':');
      list.append(zshQuoted(command.summary())).append("'\n");
      cases.append("    ").append(command.name()).append(") _arguments");
      for (Option option : options(command)) {
        cases.append(" \\\n      '").append(zshSpec(option)).append("'");
      }
      cases.append(" \\\n      '*:argument:_files' ;;\n");
    }
    return String.format(
        Locale.ROOT,
        """
        #compdef hearsay
        # Completion of hearsay for zsh: hearsay completion zsh > "${fpath[1]}/_hearsay"
        _hearsay() {
          local -a commands
          commands=(
        %s  )
          if (( CURRENT == 2 )); then
            _describe command commands
            return
          fi
          local command=$words[2]
          shift words
          (( CURRENT-- ))
          case $command in
        %s  esac
        }
        compdef _hearsay hearsay
        """,
        list,
        cases);
  }

  private static String zshSpec(Option option) {
    String spec = "--" + option.getLongOpt();
    String described =
        (Flags.isSeveral(option) ? "*" : "")
            + spec
            + "["
            + zshQuoted(option.getDescription())
            + "]";
    if (!option.hasArg()) {
      return described;
    }
    String values =
        values(option).isEmpty()
            ? (takesFile(option) ? "_files" : "")
            : "(" + String.join(" ", values(option)) + ")";
    return described + ":" + option.getArgName() + ":" + values;
  }

  private static String zshQuoted(String text) {
    return text.replace("'", "'\\''").replace("[", "\\[").replace("]", "\\]").replace(":", "\\:");
  }

  static String fish(List<Command> commands) {
    StringBuilder lines =
        new StringBuilder("# Completion of hearsay for fish: hearsay completion fish | source\n");
    for (Command command : commands) {
      lines.append("complete -c hearsay -n __fish_use_subcommand -a ").append(command.name());
      lines.append(" -d '").append(fishQuoted(command.summary())).append("'\n");
      for (Option option : options(command)) {
        lines.append("complete -c hearsay -n '__fish_seen_subcommand_from ");
        lines.append(command.name()).append("' -l ").append(option.getLongOpt());
        if (option.hasArg()) {
          lines.append(takesFile(option) ? " -r -F" : " -x");
        }
        if (!values(option).isEmpty()) {
          lines.append(" -a '").append(String.join(" ", values(option))).append("'");
        }
        lines.append(" -d '").append(fishQuoted(option.getDescription())).append("'\n");
      }
    }
    return lines.toString();
  }

  private static String fishQuoted(String text) {
    return text.replace("\\", "\\\\").replace("'", "\\'");
  }
}

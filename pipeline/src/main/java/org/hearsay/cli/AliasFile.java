package org.hearsay.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Option;
import org.hearsay.identity.AliasEffect;
import org.hearsay.identity.AliasException;
import org.hearsay.identity.Aliases;
import org.hearsay.index.search.Search;

/**
 * Where the user's word on speakers is: {@code --aliases}, else HEARSAY_ALIASES, else {@code
 * aliases.txt} beside the index where there is one.
 */
final class AliasFile {

  private static final String USUAL_NAME = "aliases.txt";

  private AliasFile() {}

  static Option option() {
    return Flags.value(
        "aliases",
        "FILE",
        "who is whom: lines like \"merge Ada Quill = A. Quill\"; else HEARSAY_ALIASES, else"
            + " aliases.txt beside the index");
  }

  /** Opens an index with the user's rules and says on the error stream what they do. */
  static Search open(Path index, CommandLine line, Console console)
      throws CommandException, IOException {
    Search search = openQuietly(index, line, console);
    List<AliasEffect> effects = search.aliasEffects();
    if (!effects.isEmpty()) {
      console.say(sentence(effects));
    }
    return search;
  }

  /** Opens an index with the user's rules. */
  static Search openQuietly(Path index, CommandLine line, Console console)
      throws CommandException, IOException {
    return Search.open(IndexFolder.address(line, console), read(index, line, console));
  }

  private static Aliases read(Path index, CommandLine line, Console console)
      throws CommandException, IOException {
    String given = line.getOptionValue("aliases", console.environment().get("HEARSAY_ALIASES"));
    boolean isAskedFor = given != null && !given.isBlank();
    Path file = isAskedFor ? Flags.path(given, console) : beside(index);
    if (!Files.exists(file)) {
      if (isAskedFor) {
        throw new CommandException(ExitCode.FAILED, "there is no alias file " + file);
      }
      return Aliases.NONE;
    }
    try {
      return Aliases.read(file);
    } catch (AliasException e) {
      throw CommandException.failed(String.valueOf(e.getMessage()), e);
    }
  }

  /** The file that is meant, whether or not it is there. */
  static Path path(Path index, CommandLine line, Console console) throws CommandException {
    String given = line.getOptionValue("aliases", console.environment().get("HEARSAY_ALIASES"));
    return given == null || given.isBlank() ? beside(index) : Flags.path(given, console);
  }

  private static Path beside(Path index) {
    return index.toAbsolutePath().normalize().resolveSibling(USUAL_NAME);
  }

  private static String sentence(List<AliasEffect> effects) {
    return "aliases: "
        + effects.stream().map(AliasEffect::sentence).collect(Collectors.joining("; "));
  }
}

package org.hearsay.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.cli.CommandLine;

/** Where the index lives: {@code --index}, else HEARSAY_INDEX, else the user's data folder. */
final class IndexFolder {

  private IndexFolder() {}

  static Path of(CommandLine line, Console console) throws CommandException {
    String given = line.getOptionValue("index");
    if (given == null) {
      given = console.environment().get("HEARSAY_INDEX");
    }
    if (given != null && !given.isBlank()) {
      return Flags.path(given, console);
    }
    return beside("index", console);
  }

  /** The folder of this name where the user's own index lies if no other is named. */
  static Path beside(String name, Console console) {
    return dataFolder(console.environment()).resolve("hearsay").resolve(name);
  }

  /** Where programs keep a user's data on this system. */
  private static Path dataFolder(Map<String, String> environment) {
    Path home = Path.of(System.getProperty("user.home", "."));
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    if (system.contains("mac")) {
      return home.resolve("Library/Application Support");
    }
    if (system.contains("windows")) {
      return Path.of(
          environment.getOrDefault("LOCALAPPDATA", home.resolve("AppData/Local").toString()));
    }
    String xdg = environment.getOrDefault("XDG_DATA_HOME", "");
    return xdg.isBlank() ? home.resolve(".local/share") : Path.of(xdg);
  }
}

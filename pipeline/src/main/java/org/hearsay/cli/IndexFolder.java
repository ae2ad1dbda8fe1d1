package org.hearsay.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.cli.CommandLine;
import org.hearsay.index.IndexAddress;

/**
 * Where the index lives: {@code --index}, else HEARSAY_INDEX, else the user's data folder. What
 * lies beside an index (aliases, failures, what was ignored) lies beside a folder of the user's own
 * where servers keep it.
 */
final class IndexFolder {

  private IndexFolder() {}

  /** The folder; where servers keep the index, the one that stands for it. */
  static Path of(CommandLine line, Console console) throws CommandException {
    String given = given(line, console);
    if (IndexAddress.isRemote(given)) {
      String name = given.replaceFirst("^[^:]*://", "").replaceAll("[^A-Za-z0-9._-]+", "_");
      Path folder = beside("clusters", console).resolve(name);
      try {
        Files.createDirectories(folder);
      } catch (IOException e) {
        throw CommandException.failed("the folder " + folder + " cannot be made", e);
      }
      return folder.resolve("index");
    }
    return given.isBlank() ? beside("index", console) : Flags.path(given, console);
  }

  /** The index itself. */
  static IndexAddress address(CommandLine line, Console console) throws CommandException {
    String given = given(line, console);
    if (!IndexAddress.isRemote(given)) {
      return new IndexAddress.Folder(of(line, console));
    }
    try {
      return new IndexAddress.Remote(URI.create(given.strip()), console.environment());
    } catch (IllegalArgumentException e) {
      throw CommandException.usage(String.valueOf(e.getMessage()));
    }
  }

  private static String given(CommandLine line, Console console) {
    String given = line.getOptionValue("index");
    return given == null ? console.environment().getOrDefault("HEARSAY_INDEX", "") : given;
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

package org.hearsay.cli;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Options;
import org.hearsay.watch.Feed;
import org.hearsay.watch.FeedClient;
import org.hearsay.watch.FeedStore;
import org.hearsay.watch.Pace;
import org.hearsay.watch.WatchedFeeds;
import org.hearsay.watch.WatchedFolder;

/** Indexes what comes into folders and feeds, with the models loaded, until it is ended. */
final class WatchCommand implements Command {

  private static final Duration QUIET = Duration.ofMillis(300);
  private static final int USUAL_MINUTES = 5;
  private static final int MINUTES_A_DAY = 24 * 60;

  private final Annotators annotators;

  WatchCommand(Annotators annotators) {
    this.annotators = annotators;
  }

  @Override
  public String name() {
    return "watch";
  }

  @Override
  public String arguments() {
    return "FOLDER|FEED…";
  }

  @Override
  public String summary() {
    return "index what comes into folders and feeds, until Ctrl-C";
  }

  @Override
  public Options options() {
    return Annotating.options()
        .addOption(Flags.index())
        .addOption(
            Flags.value(
                "every",
                "MINUTES",
                "how often feeds are asked for (default "
                    + USUAL_MINUTES
                    + "; more seldom where a server says so or does not answer)"))
        .addOption(Flags.flag("once", "take what is there and what is due, and end"))
        .addOption(
            Flags.value(
                "failures",
                "FILE",
                "where failures are listed, to be read again (default beside the index)"));
  }

  @Override
  public ExitCode run(CommandLine line, Console console) throws CommandException, IOException {
    if (line.getArgList().isEmpty()) {
      throw CommandException.usage("name the folders to watch, or the addresses of feeds");
    }
    Path index = IndexFolder.of(line, console);
    Pace pace =
        Pace.every(
            Duration.ofMinutes(Flags.number(line, "every", USUAL_MINUTES, 1, MINUTES_A_DAY)));
    List<WatchedFolder> folders = new ArrayList<>();
    List<Feed> feeds = new ArrayList<>();
    FeedStore store = new FeedStore(store(index));
    for (String given : line.getArgList()) {
      if (isAddress(given)) {
        feeds.add(store.of(address(given)));
      } else {
        folders.add(new WatchedFolder(existing(given, console), QUIET));
      }
    }
    String failures = line.getOptionValue("failures");
    try (FeedClient client = new FeedClient(Version.agent());
        Watching watching =
            new Watching(
                new Watching.Setting(
                    IndexFolder.address(line, console),
                    failures == null ? FailureFile.beside(index) : Flags.path(failures, console),
                    Annotating.settings(line),
                    line.hasOption("once")),
                folders,
                new WatchedFeeds(feeds, client::ask, pace),
                store,
                annotators,
                console)) {
      return watching.run();
    }
  }

  /** What is known of feeds lies beside the index. */
  private static Path store(Path index) {
    Path folder = index.toAbsolutePath().normalize();
    return folder.resolveSibling(folder.getFileName() + ".feeds.json");
  }

  private static boolean isAddress(String given) {
    String lower = given.toLowerCase(Locale.ROOT);
    return lower.startsWith("http://") || lower.startsWith("https://");
  }

  private static URI address(String given) throws CommandException {
    try {
      URI address = new URI(given);
      if (address.getHost() != null) {
        return address;
      }
      throw CommandException.usage("\"" + given + "\" is no address of a feed: it names no server");
    } catch (URISyntaxException e) {
      throw CommandException.usage("\"" + given + "\" is no address of a feed: " + e.getReason());
    }
  }

  private static Path existing(String given, Console console) throws CommandException {
    Path path = Flags.path(given, console);
    if (Files.notExists(path)) {
      throw new CommandException(ExitCode.NOT_FOUND, given + ": there is no such file or folder");
    }
    return path;
  }
}

package org.hearsay.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Options;
import org.hearsay.annotate.Annotator;
import org.hearsay.identity.Aliases;
import org.hearsay.index.ArticleIndex;
import org.hearsay.index.IndexAddress;
import org.hearsay.index.search.ArticleQuery;
import org.hearsay.index.search.Origin;
import org.hearsay.index.search.Search;

/** Takes articles out of the index, with their former versions. */
final class RemoveCommand implements Command {

  private static final int NAMED = 10;

  @Override
  public String name() {
    return "remove";
  }

  @Override
  public String arguments() {
    return "[ARTICLE…]";
  }

  @Override
  public String summary() {
    return "take articles out of the index: by id, address, file or folder, outlet or day";
  }

  @Override
  public Options options() {
    return new Options()
        .addOption(Flags.value("outlet", "NAME", "all of this outlet"))
        .addOption(Flags.value("before", "DATE", "all that were published before this day"))
        .addOption(Flags.flag("dry-run", "say what would be taken out, and do nothing"))
        .addOption(Flags.index());
  }

  @Override
  public ExitCode run(CommandLine line, Console console) throws CommandException, IOException {
    IndexAddress place = IndexFolder.address(line, console);
    List<String> ids;
    try (Search search = Search.open(place, Aliases.NONE)) {
      ids = meant(line, console, search);
    }
    if (line.hasOption("dry-run")) {
      console.say(sentence("would be removed", ids));
      return ExitCode.DONE;
    }
    try (ArticleIndex index = ArticleIndex.open(place, Annotator.VERSION)) {
      index.remove(ids);
      index.commit();
    }
    console.say(sentence("removed", ids) + "; index takes in again what still lies in its files");
    return ExitCode.DONE;
  }

  private static List<String> meant(CommandLine line, Console console, Search search)
      throws CommandException {
    Optional<LocalDate> before = Flags.day(line, "before");
    Optional<String> outlet = Flags.text(line, "outlet");
    boolean isNamed = !line.getArgList().isEmpty();
    if (isNamed == (before.isPresent() || outlet.isPresent())) {
      throw CommandException.usage(
          "name articles by id, address or path, or else say --outlet NAME or --before DATE");
    }
    if (isNamed) {
      return new NamedArticles(search, console).all(line.getArgList());
    }
    Known.checkOutlets(search, outlet.stream().toList());
    Origin origin =
        new Origin(outlet.orElse(null), null, before.map(day -> day.minusDays(1)).orElse(null));
    List<String> ids = search.ids(new ArticleQuery(null, origin));
    if (ids.isEmpty()) {
      throw new CommandException(ExitCode.NOT_FOUND, "no article matches");
    }
    return ids;
  }

  private static String sentence(String what, List<String> ids) {
    String more = ids.size() > NAMED ? " and " + (ids.size() - NAMED) + " more" : "";
    return ids.size()
        + (ids.size() == 1 ? " article " : " articles ")
        + what
        + ": "
        + String.join(", ", ids.subList(0, Math.min(NAMED, ids.size())))
        + more;
  }
}

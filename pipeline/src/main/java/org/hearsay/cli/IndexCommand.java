package org.hearsay.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Options;
import org.hearsay.annotate.Annotator;
import org.hearsay.batch.Counts;
import org.hearsay.batch.Loss;
import org.hearsay.batch.Sink;
import org.hearsay.corpus.read.Where;
import org.hearsay.identity.Aliases;
import org.hearsay.index.ArticleIndex;
import org.hearsay.index.IndexAddress;
import org.hearsay.index.search.Search;

/** Reads, annotates and indexes what is new. */
final class IndexCommand implements Command {

  private static final int NAMED = 10;

  private final Annotators annotators;

  IndexCommand(Annotators annotators) {
    this.annotators = annotators;
  }

  @Override
  public String name() {
    return "index";
  }

  @Override
  public String arguments() {
    return "PATH…";
  }

  @Override
  public String summary() {
    return "read, annotate and index what is new";
  }

  @Override
  public Options options() {
    return Annotating.options()
        .addOption(Flags.index())
        .addOption(
            Flags.flag("prune", "take out what vanished from PATH since it was indexed from there"))
        .addOption(Flags.flag("dry-run", "say what would be done, and do nothing"))
        .addOption(
            Flags.value(
                "failures",
                "FILE",
                "where failures are listed, to be read again (default beside the index)"))
        .addOption(Flags.choice("format", "FORMAT", "of the counts at the end", Format.class));
  }

  @Override
  public ExitCode run(CommandLine line, Console console) throws CommandException, IOException {
    IndexAddress place = IndexFolder.address(line, console);
    Format format = Flags.oneOf(line, "format", Format.class).orElse(Format.TEXT);
    Annotating annotating = Annotating.of(line, console);
    Places places = new Places(console.workingFolder());
    Pruning pruning = new Pruning(annotating.paths(), places);
    if (line.hasOption("dry-run") && !isThere(place)) {
      throw new CommandException(
          ExitCode.NOT_FOUND, "there is no index in " + place + ", so all would be new");
    }
    try (ArticleIndex index = ArticleIndex.open(place, Annotator.VERSION)) {
      return line.hasOption("dry-run")
          ? rehearse(line, console, annotating, new DryRun(index, places), pruning)
          : run(line, console, annotating, new IndexSink(index, places), pruning, format);
    }
  }

  private static boolean isThere(IndexAddress place) {
    return switch (place) {
      case IndexAddress.Folder folder -> Files.exists(folder.path());
      case IndexAddress.Remote remote -> {
        Search.open(remote, Aliases.NONE).close(); // says what is wrong where it is not
        yield true;
      }
    };
  }

  private ExitCode run(
      CommandLine line,
      Console console,
      Annotating annotating,
      IndexSink sink,
      Pruning pruning,
      Format format)
      throws CommandException, IOException {
    String given = line.getOptionValue("failures");
    Path failures =
        given == null
            ? FailureFile.beside(IndexFolder.of(line, console))
            : Flags.path(given, console);
    try (FailureFile list = new FailureFile(failures, console.workingFolder())) {
      list.open();
      Counts counts = annotating.run(console, sink, both(list, pruning), annotators);
      Optional<Path> listed = list.finish();
      listed.ifPresent(file -> console.say("the failures are listed in " + file));
      if (line.hasOption("prune")) {
        List<String> gone = pruning.vanished(sink.index(), sink::hasMet);
        sink.index().remove(gone);
        sink.index().commit();
        console.say(sentence("pruned", gone));
      }
      if (format == Format.JSON) {
        console.out().println(counts.json(listed.map(Path::toString).orElse(null)));
      }
      return Annotating.code(counts);
    }
  }

  private static ExitCode rehearse(
      CommandLine line, Console console, Annotating annotating, DryRun sink, Pruning pruning)
      throws CommandException {
    Counts counts = annotating.run(console, sink, pruning, DryRun.ANNOTATORS);
    if (line.hasOption("prune")) {
      console.say(sentence("would be pruned", pruning.vanished(sink.index(), sink::hasMet)));
    }
    console.say("this was a dry run: nothing was changed");
    return Annotating.code(counts);
  }

  private static String sentence(String what, List<String> ids) {
    if (ids.isEmpty()) {
      return "0 " + what;
    }
    String more = ids.size() > NAMED ? " and " + (ids.size() - NAMED) + " more" : "";
    return ids.size()
        + " "
        + what
        + ": "
        + String.join(", ", ids.subList(0, Math.min(NAMED, ids.size())))
        + more;
  }

  private static Annotating.Losses both(Annotating.Losses one, Annotating.Losses other) {
    return new Annotating.Losses() {
      @Override
      public void add(Loss loss) {
        one.add(loss);
        other.add(loss);
      }

      @Override
      public void read(Where where) {
        one.read(where);
        other.read(where);
      }
    };
  }

  private enum Format {
    TEXT,
    JSON
  }

  /** A run that hands its articles to a sink. */
  @FunctionalInterface
  interface Run {
    Counts into(Sink sink) throws CommandException;
  }

  /** Keeps in an index what a run gives. */
  static Counts into(Path folder, Places places, Run run) throws CommandException {
    try (ArticleIndex index = ArticleIndex.open(folder, Annotator.VERSION)) {
      return run.into(new IndexSink(index, places));
    }
  }
}

package org.hearsay.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Options;
import org.hearsay.annotate.Annotator;
import org.hearsay.batch.Batch;
import org.hearsay.batch.Counts;
import org.hearsay.batch.Ending;
import org.hearsay.batch.Sink;
import org.hearsay.corpus.AnnotatedArticle;
import org.hearsay.corpus.Article;
import org.hearsay.corpus.read.ArticleReader;
import org.hearsay.corpus.read.ReadOptions;
import org.jspecify.annotations.Nullable;

/**
 * What {@code index} and {@code annotate} have in common: paths in, a batch run, counts at the end.
 */
final class Annotating {

  private static final int MOST_THREADS = 256;

  private Annotating() {}

  static Options options() {
    return new Options()
        .addOption(Flags.value("outlet", "NAME", "the outlet of articles that name none"))
        .addOption(
            Flags.value("published", "DATE", "the day of articles that have none: 2013-08-21"))
        .addOption(
            Flags.value(
                "threads", "N", "how many articles at a time (default: as many as processors)"))
        .addOption(Flags.flag("quiet", "say nothing but what failed"));
  }

  /**
   * Runs over the paths and says on the error stream what was lost and how it ended.
   *
   * @param failures where failures are listed; null where they are not
   * @param asJson whether the counts go to standard output as JSON
   */
  static ExitCode run(
      CommandLine line, Console console, Sink sink, @Nullable FailureFile failures, boolean asJson)
      throws CommandException, IOException {
    int threads =
        Flags.number(line, "threads", Runtime.getRuntime().availableProcessors(), 1, MOST_THREADS);
    Talk talk = line.hasOption("quiet") ? Talk.FAILURES : Talk.ALL;
    Counts counts =
        run(paths(line, console), readOptions(line), threads, console, sink, failures, talk);
    Optional<Path> listed = failures == null ? Optional.empty() : failures.write(console);
    listed.ifPresent(file -> console.say("the failures are listed in " + file));
    if (asJson) {
      console.out().println(counts.json(listed.map(Path::toString).orElse(null)));
    }
    return code(counts);
  }

  /** The same without a command line. */
  static ExitCode run(
      List<Path> paths, ReadOptions options, int threads, Console console, Sink sink) {
    return code(run(paths, options, threads, console, sink, null, Talk.ALL));
  }

  /** What is said while it runs. */
  private enum Talk {
    ALL,
    FAILURES
  }

  private static ExitCode code(Counts counts) {
    return counts.of(Ending.FAILED) > 0 ? ExitCode.LOSSES : ExitCode.DONE;
  }

  private static Counts run(
      List<Path> paths,
      ReadOptions options,
      int threads,
      Console console,
      Sink sink,
      @Nullable FailureFile failures,
      Talk talk) {
    boolean quiet = talk == Talk.FAILURES;
    Counts counts;
    try (Progress progress = new Progress(console, quiet ? null : InputSize.of(paths));
        Batch batch =
            new Batch(
                new LoadedWhenNeeded(console, quiet),
                threads,
                sink,
                loss -> {
                  if (!quiet || loss.ending() == Ending.FAILED) {
                    progress.say(loss.toString());
                  }
                  if (failures != null && loss.ending() == Ending.FAILED) {
                    failures.add(loss);
                  }
                })) {
      ArticleReader.read(
          paths,
          console.in(),
          options.withOnBytes(progress::read),
          result -> {
            batch.add(result);
            progress.show(batch.counts(), batch.characters());
          });
      batch.finish();
      counts = batch.counts();
    }
    if (!quiet) {
      console.say(counts.toString());
    }
    return counts;
  }

  private static List<Path> paths(CommandLine line, Console console)
      throws CommandException, IOException {
    if (line.getArgList().isEmpty()) {
      throw CommandException.usage("name the files or folders to read, or - for standard input");
    }
    List<Path> paths = new ArrayList<>();
    for (String given : line.getArgList()) {
      if (given.equals("-")) {
        paths.add(ArticleReader.STANDARD_INPUT);
      } else {
        Path path = existing(given, console);
        paths.addAll(FailureFile.read(path).orElse(List.of(path)));
      }
    }
    return paths;
  }

  /** A mistyped path ends the command before it works for an hour. */
  private static Path existing(String given, Console console) throws CommandException {
    Path path = Flags.path(given, console);
    if (Files.notExists(path)) {
      throw new CommandException(ExitCode.NOT_FOUND, given + ": there is no such file or folder");
    }
    return path;
  }

  private static ReadOptions readOptions(CommandLine line) throws CommandException {
    ReadOptions options = ReadOptions.defaults();
    Optional<String> outlet = Flags.text(line, "outlet");
    if (outlet.isPresent()) {
      options = options.withOutlet(outlet.get());
    }
    var published = Flags.date(line, "published");
    return published.isPresent() ? options.withPublished(published.get()) : options;
  }

  /** The models, loaded by the first article that needs them. */
  private static final class LoadedWhenNeeded implements Function<Article, AnnotatedArticle> {

    private final Console console;
    private final boolean quiet;
    private @Nullable Annotator annotator;

    LoadedWhenNeeded(Console console, boolean quiet) {
      this.console = console;
      this.quiet = quiet;
    }

    @Override
    public AnnotatedArticle apply(Article article) {
      return annotator().annotate(article);
    }

    private synchronized Annotator annotator() {
      if (annotator == null) {
        if (!quiet) {
          console.say("loading the language models");
        }
        annotator = Annotator.load();
      }
      return annotator;
    }
  }
}

package org.hearsay.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Options;
import org.hearsay.annotate.TreeParser;
import org.hearsay.batch.Batch;
import org.hearsay.batch.Counts;
import org.hearsay.batch.Ending;
import org.hearsay.batch.Loss;
import org.hearsay.batch.Sink;
import org.hearsay.corpus.read.ArticleReader;
import org.hearsay.corpus.read.ReadOptions;

/**
 * What {@code index} and {@code annotate} have in common: paths in, a batch run, counts at the end.
 *
 * @param isQuiet whether nothing is said but what failed
 * @param hasReferenceParser whether CoreNLP's own parser parses
 */
record Annotating(
    List<Path> paths,
    ReadOptions reading,
    int threads,
    boolean isQuiet,
    boolean hasReferenceParser) {

  private static final int MOST_THREADS = 256;

  /** Everything in a folder, on all processors. */
  static Annotating all(Path folder) {
    return new Annotating(
        List.of(folder),
        ReadOptions.defaults(),
        Runtime.getRuntime().availableProcessors(),
        false,
        false);
  }

  static Options options() {
    return new Options()
        .addOption(Flags.value("outlet", "NAME", "the outlet of articles that name none"))
        .addOption(
            Flags.value("published", "DATE", "the day of articles that have none: 2013-08-21"))
        .addOption(
            Flags.value(
                "threads", "N", "how many articles at a time (default: as many as processors)"))
        .addOption(Flags.flag("quiet", "say nothing but what failed"))
        .addOption(
            Flags.flag(
                "reference-parser",
                "parse with CoreNLP's own parser: the same trees in twenty times the time"));
  }

  static Annotating of(CommandLine line, Console console) throws CommandException, IOException {
    int threads =
        Flags.number(line, "threads", Runtime.getRuntime().availableProcessors(), 1, MOST_THREADS);
    return new Annotating(
        paths(line, console),
        readOptions(line),
        threads,
        line.hasOption("quiet"),
        line.hasOption("reference-parser"));
  }

  /**
   * Runs over the paths and says on the error stream what was lost and how it ended.
   *
   * @param failures told of every article that failed
   */
  Counts run(Console console, Sink sink, Failures failures) {
    LoadedWhenNeeded annotator =
        new LoadedWhenNeeded(
            hasReferenceParser ? TreeParser::coreNlp : TreeParser::fast,
            () -> say("loading the language models", console));
    try (Progress progress =
            new Progress(console, isQuiet ? null : InputSize.of(paths), annotator::tokens);
        Batch batch =
            new Batch(
                annotator,
                threads,
                sink,
                loss -> {
                  boolean hasFailed = loss.ending() == Ending.FAILED;
                  if (hasFailed) {
                    failures.add(loss);
                  }
                  if (hasFailed || !isQuiet) {
                    progress.say(loss.toString());
                  }
                })) {
      ArticleReader.read(
          paths,
          console.in(),
          reading.withOnBytes(progress::read),
          result -> {
            batch.add(result);
            progress.show(batch.counts());
          });
      batch.finish();
      progress.end(batch.counts());
      return batch.counts();
    }
  }

  static ExitCode code(Counts counts) {
    boolean lost = counts.of(Ending.FAILED) > 0 || counts.of(Ending.INCOMPLETE) > 0;
    return lost ? ExitCode.LOSSES : ExitCode.DONE;
  }

  /** Takes the articles that failed. */
  @FunctionalInterface
  interface Failures {

    /** For runs whose failures are said and not kept. */
    Failures UNLISTED = loss -> {};

    void add(Loss failure);
  }

  private void say(String sentence, Console console) {
    if (!isQuiet) {
      console.say(sentence);
    }
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
}

package org.hearsay.cli;

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
                "threads", "N", "how many articles at a time (default: as many as processors)"));
  }

  /** Runs over the paths and says on the error stream what was lost and how it ended. */
  static ExitCode run(CommandLine line, Console console, Sink sink) throws CommandException {
    int threads =
        Flags.number(line, "threads", Runtime.getRuntime().availableProcessors(), 1, MOST_THREADS);
    return run(paths(line, console), readOptions(line), threads, console, sink);
  }

  /** The same without a command line. */
  static ExitCode run(
      List<Path> paths, ReadOptions options, int threads, Console console, Sink sink) {
    Counts counts;
    try (Progress progress = new Progress(console);
        Batch batch =
            new Batch(
                new LoadedWhenNeeded(console),
                threads,
                sink,
                loss -> progress.say(loss.toString()))) {
      ArticleReader.read(
          paths,
          console.in(),
          options,
          result -> {
            batch.add(result);
            progress.show(batch.counts(), batch.characters());
          });
      batch.finish();
      counts = batch.counts();
    }
    console.say(counts.toString());
    return counts.of(Ending.FAILED) > 0 ? ExitCode.LOSSES : ExitCode.DONE;
  }

  private static List<Path> paths(CommandLine line, Console console) throws CommandException {
    if (line.getArgList().isEmpty()) {
      throw CommandException.usage("name the files or folders to read, or - for standard input");
    }
    List<Path> paths = new ArrayList<>();
    for (String given : line.getArgList()) {
      paths.add(given.equals("-") ? ArticleReader.STANDARD_INPUT : Flags.path(given, console));
    }
    return paths;
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
    private @org.jspecify.annotations.Nullable Annotator annotator;

    LoadedWhenNeeded(Console console) {
      this.console = console;
    }

    @Override
    public AnnotatedArticle apply(Article article) {
      return annotator().annotate(article);
    }

    private synchronized Annotator annotator() {
      if (annotator == null) {
        console.say("loading the language models");
        annotator = Annotator.load();
      }
      return annotator;
    }
  }
}

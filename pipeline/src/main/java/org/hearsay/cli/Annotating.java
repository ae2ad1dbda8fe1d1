package org.hearsay.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Options;
import org.hearsay.annotate.SyntaxStage;
import org.hearsay.batch.Batch;
import org.hearsay.batch.Counts;
import org.hearsay.batch.Ending;
import org.hearsay.batch.Loss;
import org.hearsay.batch.RunStoppedException;
import org.hearsay.batch.Sink;
import org.hearsay.corpus.read.ArticleReader;
import org.hearsay.corpus.read.DayOrder;
import org.hearsay.corpus.read.ReadOptions;
import org.hearsay.corpus.read.Where;

/**
 * What {@code index} and {@code annotate} have in common: paths in, a batch run, counts at the end.
 *
 * @param isQuiet whether nothing is said but what failed
 * @param byCoreNlp the stages of syntax that CoreNLP's own code computes
 */
record Annotating(
    List<Path> paths,
    ReadOptions reading,
    int threads,
    boolean isQuiet,
    Set<SyntaxStage> byCoreNlp) {

  private static final int MOST_THREADS = 256;

  /** The flags that hand a stage to CoreNLP's own code. */
  private static final Map<String, SyntaxStage> REFERENCES =
      Map.of(
          "reference-parser", SyntaxStage.TREES,
          "reference-tagger", SyntaxStage.TAGS,
          "reference-names", SyntaxStage.NAMES,
          "reference-times", SyntaxStage.TIMES);

  /** Everything in a folder, on all processors. */
  static Annotating all(Path folder) {
    return new Annotating(
        List.of(folder),
        ReadOptions.defaults(),
        Runtime.getRuntime().availableProcessors(),
        false,
        Set.of());
  }

  static Options options() {
    return new Options()
        .addOption(Flags.value("outlet", "NAME", "the outlet of articles that name none"))
        .addOption(
            Flags.value("published", "DATE", "the day of articles that have none: 2013-08-21"))
        .addOption(Flags.flag("day-first", "05/06/2025 is 5 June"))
        .addOption(Flags.flag("month-first", "05/06/2025 is 6 May"))
        .addOption(
            Flags.value(
                "threads", "N", "how many articles at a time (default: as many as processors)"))
        .addOption(Flags.flag("quiet", "say nothing but what failed"))
        .addOption(
            Flags.flag(
                "reference-parser",
                "parse with CoreNLP's own parser: the same trees in twenty times the time"))
        .addOption(
            Flags.flag(
                "reference-tagger", "tag with CoreNLP's own tagger: the same tags, more slowly"))
        .addOption(
            Flags.flag(
                "reference-names",
                "find names with CoreNLP's own finder: the same labels, more slowly"))
        .addOption(
            Flags.flag(
                "reference-times", "find times with SUTime alone: the same times, more slowly"));
  }

  static Annotating of(CommandLine line, Console console) throws CommandException, IOException {
    int threads =
        Flags.number(line, "threads", Runtime.getRuntime().availableProcessors(), 1, MOST_THREADS);
    return new Annotating(
        paths(line, console), readOptions(line), threads, line.hasOption("quiet"), byCoreNlp(line));
  }

  private static Set<SyntaxStage> byCoreNlp(CommandLine line) {
    Set<SyntaxStage> stages = EnumSet.noneOf(SyntaxStage.class);
    REFERENCES.forEach((flag, stage) -> {
      if (line.hasOption(flag)) {
        stages.add(stage);
      }
    });
    return stages;
  }

  /**
   * Runs over the paths and says on the error stream what was lost and how it ended.
   *
   * @param losses told of every article that was passed over
   * @throws CommandException where nothing can be annotated here; what was put before is kept
   */
  Counts run(Console console, Sink sink, Losses losses) throws CommandException {
    return run(console, sink, losses, Annotators.LOADED_WHEN_NEEDED);
  }

  /** As above, with models of the caller's. */
  Counts run(Console console, Sink sink, Losses losses, Annotators annotators)
      throws CommandException {
    Annotators.Annotation annotator =
        annotators.annotation(byCoreNlp, () -> say("loading the language models", console));
    try (Progress progress =
            new Progress(console, isQuiet ? null : InputSize.of(paths), annotator::tokens);
        Batch batch =
            new Batch(
                annotator,
                threads,
                sink,
                loss -> {
                  losses.add(loss);
                  if (loss.ending() == Ending.FAILED || !isQuiet) {
                    progress.say(loss.toString());
                  }
                })) {
      try {
        ArticleReader.read(
            paths,
            console.in(),
            reading.withOnBytes(progress::read),
            result -> {
              losses.read(result.where());
              batch.add(result);
              progress.show(batch.counts());
            });
        batch.finish();
      } catch (RunStoppedException e) {
        sink.finish();
        throw CommandException.failed(e.getMessage() + "; " + before(batch.counts()), e);
      }
      progress.end(batch.counts());
      batch.counts().gaps().sentences().forEach(sentence -> say(sentence, console));
      return batch.counts();
    }
  }

  private static String before(Counts counts) {
    long done =
        counts.of(Ending.INDEXED) + counts.of(Ending.REPLACED) + counts.of(Ending.ANNOTATED);
    return done == 0 ? "nothing was annotated" : "what was done before that is kept";
  }

  static ExitCode code(Counts counts) {
    boolean lost = counts.of(Ending.FAILED) > 0 || counts.of(Ending.INCOMPLETE) > 0;
    return lost ? ExitCode.LOSSES : ExitCode.DONE;
  }

  /** Takes what became of files and articles that were passed over. */
  interface Losses {

    /** For runs whose losses are said and not kept. */
    Losses UNLISTED = loss -> {};

    void add(Loss loss);

    /** Told of every place from which something was read or lost. */
    default void read(Where where) {}
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
    Optional<LocalDate> published = Flags.date(line, "published");
    if (published.isPresent()) {
      options = options.withPublished(published.get());
    }
    return options.withDayOrder(dayOrder(line));
  }

  private static DayOrder dayOrder(CommandLine line) throws CommandException {
    boolean isDayFirst = line.hasOption("day-first");
    boolean isMonthFirst = line.hasOption("month-first");
    if (isDayFirst && isMonthFirst) {
      throw CommandException.usage("days are written with the day first or the month, not both");
    }
    if (isDayFirst) {
      return DayOrder.DAY_FIRST;
    }
    return isMonthFirst ? DayOrder.MONTH_FIRST : DayOrder.UNKNOWN;
  }
}

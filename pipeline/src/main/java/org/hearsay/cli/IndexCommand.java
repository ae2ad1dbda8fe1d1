package org.hearsay.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Options;
import org.hearsay.annotate.Annotator;
import org.hearsay.batch.Counts;
import org.hearsay.batch.Ending;
import org.hearsay.batch.Sink;
import org.hearsay.corpus.AnnotatedArticle;
import org.hearsay.corpus.Article;
import org.hearsay.index.ArticleIndex;

/** Reads, annotates and indexes what is new. */
final class IndexCommand implements Command {

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
            Flags.value(
                "failures",
                "FILE",
                "where failures are listed, to be read again (default beside the index)"))
        .addOption(Flags.format("of the counts at the end: text or json"));
  }

  @Override
  public ExitCode run(CommandLine line, Console console) throws CommandException, IOException {
    Path folder = IndexFolder.of(line, console);
    String given = line.getOptionValue("failures");
    Path failures = given == null ? FailureFile.beside(folder) : Flags.path(given, console);
    Format format =
        Flags.oneOf(
            "--format", line.getOptionValue("format", "text"), Arrays.asList(Format.values()));
    Annotating annotating = Annotating.of(line, console);
    try (FailureFile list = new FailureFile(failures, console.workingFolder())) {
      list.check();
      Counts counts = into(folder, sink -> annotating.run(console, sink, list::add));
      Optional<Path> listed = list.finish();
      listed.ifPresent(file -> console.say("the failures are listed in " + file));
      if (format == Format.JSON) {
        console.out().println(counts.json(listed.map(Path::toString).orElse(null)));
      }
      return Annotating.code(counts);
    }
  }

  private enum Format {
    TEXT,
    JSON
  }

  /** A run that hands its articles to a sink. */
  @FunctionalInterface
  interface Run {
    Counts into(Sink sink);
  }

  /** Keeps in an index what a run gives. */
  static Counts into(Path folder, Run run) {
    try (ArticleIndex index = ArticleIndex.open(folder, Annotator.VERSION)) {
      return run.into(new Committing(index));
    }
  }

  /** Commits every so often, so that a run that is killed has not worked for nothing. */
  private static final class Committing implements Sink {

    private static final int ARTICLES = 500;
    private static final Duration TIME = Duration.ofSeconds(20);

    private final ArticleIndex index;
    private int uncommitted;
    private long lastCommit = System.nanoTime();

    Committing(ArticleIndex index) {
      this.index = index;
    }

    @Override
    public boolean holds(Article article) {
      return false;
    }

    @Override
    public Ending put(AnnotatedArticle article) {
      Ending ending =
          switch (index.add(article)) {
            case INDEXED -> Ending.INDEXED;
            case REPLACED -> Ending.REPLACED;
            case UNCHANGED -> Ending.UNCHANGED;
          };
      uncommitted++;
      if (uncommitted >= ARTICLES || System.nanoTime() - lastCommit > TIME.toNanos()) {
        finish();
      }
      return ending;
    }

    @Override
    public void finish() {
      index.commit();
      uncommitted = 0;
      lastCommit = System.nanoTime();
    }
  }
}

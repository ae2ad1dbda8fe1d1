package org.hearsay.cli;

import java.nio.file.Path;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Options;
import org.hearsay.annotate.Annotator;
import org.hearsay.batch.Ending;
import org.hearsay.batch.Sink;
import org.hearsay.corpus.AnnotatedArticle;
import org.hearsay.corpus.Article;
import org.hearsay.index.ArticleIndex;
import org.hearsay.index.Status;

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
    return Annotating.options().addOption(Flags.index());
  }

  @Override
  public ExitCode run(CommandLine line, Console console) throws CommandException {
    return index(IndexFolder.of(line, console), sink -> Annotating.run(line, console, sink));
  }

  /** A run that hands its articles to a sink. */
  @FunctionalInterface
  interface Run {
    ExitCode into(Sink sink) throws CommandException;
  }

  /** Keeps in an index what a run gives. */
  static ExitCode index(Path folder, Run run) throws CommandException {
    try (ArticleIndex index = ArticleIndex.open(folder, Annotator.VERSION)) {
      ExitCode code = run.into(new Committing(index));
      index.commit();
      return code;
    }
  }

  /** Commits every so often, so that a run that is killed has not worked for nothing. */
  private static final class Committing implements Sink {

    private static final int ARTICLES = 500;

    private final ArticleIndex index;
    private int uncommitted;

    Committing(ArticleIndex index) {
      this.index = index;
    }

    @Override
    public boolean holds(Article article) {
      return index.statusOf(article) == Status.UNCHANGED;
    }

    @Override
    public Ending put(AnnotatedArticle article) {
      Ending ending =
          switch (index.add(article)) {
            case INDEXED -> Ending.INDEXED;
            case REPLACED -> Ending.REPLACED;
            case UNCHANGED -> Ending.UNCHANGED;
          };
      if (++uncommitted >= ARTICLES) {
        index.commit();
        uncommitted = 0;
      }
      return ending;
    }
  }
}

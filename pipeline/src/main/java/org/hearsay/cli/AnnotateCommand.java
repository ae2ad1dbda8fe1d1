package org.hearsay.cli;

import java.io.IOException;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Options;
import org.hearsay.batch.Counts;
import org.hearsay.batch.Ending;
import org.hearsay.batch.Sink;
import org.hearsay.corpus.AnnotatedArticle;
import org.hearsay.corpus.Article;
import org.hearsay.corpus.json.AnnotatedArticleJson;
import org.hearsay.corpus.read.Where;

/** Writes annotated articles as JSON Lines, which {@code index} takes. */
final class AnnotateCommand implements Command {

  @Override
  public String name() {
    return "annotate";
  }

  @Override
  public String arguments() {
    return "PATH…";
  }

  @Override
  public String summary() {
    return "read and annotate, as JSON Lines to standard output";
  }

  @Override
  public Options options() {
    return Annotating.options();
  }

  @Override
  public ExitCode run(CommandLine line, Console console) throws CommandException, IOException {
    Counts counts =
        Annotating.of(line, console).run(console, new Lines(console), Annotating.Losses.UNLISTED);
    if (console.out().checkError()) {
      throw new CommandException(ExitCode.FAILED, "writing to standard output failed");
    }
    return Annotating.code(counts);
  }

  private record Lines(Console console) implements Sink {

    @Override
    public Met meet(Where where, Article article) {
      return new Met(article, false);
    }

    @Override
    public void hold(Where where, Article article) {
      throw new IllegalStateException("nothing is held where there is no index");
    }

    @Override
    public Ending put(Where where, AnnotatedArticle article) {
      console.out().print(AnnotatedArticleJson.write(article) + "\n");
      return Ending.ANNOTATED;
    }

    @Override
    public void finish() {
      console.out().flush();
    }
  }
}

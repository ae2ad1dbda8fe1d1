package org.hearsay.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Options;
import org.hearsay.corpus.AnnotatedArticle;
import org.hearsay.corpus.json.AnnotatedArticleJson;
import org.hearsay.index.search.Search;
import org.hearsay.report.ArticleText;
import org.hearsay.report.ReportStyle;

/** One article with all that was found in it. */
final class ShowCommand implements Command {

  private static final int MOST_SUGGESTED = 3;

  private enum Format {
    TEXT,
    JSON
  }

  @Override
  public String name() {
    return "show";
  }

  @Override
  public String arguments() {
    return "ARTICLE";
  }

  @Override
  public String summary() {
    return "one article by its id, with quotes, figures and blame marked";
  }

  @Override
  public Options options() {
    return new Options()
        .addOption(Flags.format("text, or json for the stored hearsay/1 line"))
        .addOption(Flags.index());
  }

  @Override
  public ExitCode run(CommandLine line, Console console) throws CommandException, IOException {
    if (line.getArgList().size() != 1) {
      throw CommandException.usage("name one article by its id, as search results show it in []");
    }
    String id = line.getArgList().getFirst();
    Format format = Flags.oneOf(line, "format", Format.class).orElse(Format.TEXT);
    try (Search search = Search.open(IndexFolder.of(line, console))) {
      Optional<AnnotatedArticle> found = search.article(id);
      if (found.isEmpty()) {
        throw new CommandException(
            ExitCode.NOT_FOUND, "there is no article \"" + id + "\"" + suggestion(id, search));
      }
      write(found.get(), format, console);
    }
    return ExitCode.DONE;
  }

  private static void write(AnnotatedArticle article, Format format, Console console)
      throws CommandException, IOException {
    ReportStyle style = ReportStyle.terminal(console.width(), console.hasColour());
    switch (format) {
      case TEXT -> console.write(out -> ArticleText.write(article, out, style));
      case JSON -> console.write(out -> out.write(AnnotatedArticleJson.write(article) + "\n"));
    }
  }

  private static String suggestion(String id, Search search) {
    List<String> like = search.idsLike(id, MOST_SUGGESTED);
    return like.isEmpty() ? "" : "; did you mean " + String.join(" or ", like) + "?";
  }
}

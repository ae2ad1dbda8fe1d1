package org.hearsay.cli;

import java.io.IOException;
import java.time.ZoneId;
import java.util.List;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Options;
import org.hearsay.corpus.AnnotatedArticle;
import org.hearsay.corpus.json.AnnotatedArticleJson;
import org.hearsay.index.search.Search;
import org.hearsay.report.ArticleText;
import org.hearsay.report.ReportStyle;
import org.hearsay.report.RevisionText;
import org.hearsay.revision.Revision;

/** One article with all that was found in it. */
final class ShowCommand implements Command {

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
    return "one article, with quotes, figures and blame marked";
  }

  @Override
  public Options options() {
    return new Options()
        .addOption(Flags.format("text, or json for the stored hearsay/1 line"))
        .addOption(Flags.index())
        .addOption(AliasFile.option());
  }

  @Override
  public ExitCode run(CommandLine line, Console console) throws CommandException, IOException {
    if (line.getArgList().isEmpty()) {
      throw CommandException.usage(
          "name one article: by its id, as search results show it in [], its address, its file or"
              + " words of its title");
    }
    Format format = Flags.oneOf(line, "format", Format.class).orElse(Format.TEXT);
    try (Search search = AliasFile.open(IndexFolder.of(line, console), line, console)) {
      String id = new NamedArticles(search, console).one(String.join(" ", line.getArgList())).id();
      write(search.article(id).orElseThrow(), search.revisions(id), format, console);
    }
    return ExitCode.DONE;
  }

  private static void write(
      AnnotatedArticle article, List<Revision> revisions, Format format, Console console)
      throws CommandException, IOException {
    ReportStyle style = ReportStyle.terminal(console.width(), console.hasColour());
    switch (format) {
      case TEXT ->
          console.write(out -> {
            ArticleText.write(article, out, style);
            RevisionText.write(revisions, out, style, ZoneId.systemDefault());
          });
      case JSON -> console.write(out -> out.write(AnnotatedArticleJson.write(article) + "\n"));
    }
  }
}

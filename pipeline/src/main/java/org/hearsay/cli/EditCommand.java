package org.hearsay.cli;

import java.io.IOException;
import java.util.Objects;
import java.util.Set;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Options;
import org.hearsay.annotate.Annotator;
import org.hearsay.batch.RunStoppedException;
import org.hearsay.corpus.AnnotatedArticle;
import org.hearsay.corpus.Article;
import org.hearsay.identity.Aliases;
import org.hearsay.index.ArticleIndex;
import org.hearsay.index.Edits;
import org.hearsay.index.IndexAddress;
import org.hearsay.index.search.Search;

/** Corrects what an article's file says of it; the correction holds when the file is read again. */
final class EditCommand implements Command {

  private final Annotators annotators;

  EditCommand(Annotators annotators) {
    this.annotators = annotators;
  }

  @Override
  public String name() {
    return "edit";
  }

  @Override
  public String arguments() {
    return "ARTICLE";
  }

  @Override
  public String summary() {
    return "correct an article's outlet, date or title";
  }

  @Override
  public Options options() {
    return new Options()
        .addOption(Flags.value("outlet", "NAME", "who published it"))
        .addOption(Flags.value("published", "DATE", "when: 2013-08-21"))
        .addOption(Flags.value("title", "TITLE", "its title"))
        .addOption(Flags.index());
  }

  @Override
  public ExitCode run(CommandLine line, Console console) throws CommandException, IOException {
    IndexAddress place = IndexFolder.address(line, console);
    Edits edits =
        new Edits(
            Flags.text(line, "outlet").orElse(null),
            Flags.date(line, "published").orElse(null),
            Flags.text(line, "title").orElse(null));
    if (line.getArgList().size() != 1 || edits.equals(Edits.NONE)) {
      throw CommandException.usage(
          "name one article, and what is right by --outlet, --published or --title");
    }
    AnnotatedArticle known;
    try (Search search = Search.open(place, Aliases.NONE)) {
      String id = new NamedArticles(search, console).one(line.getArgList().getFirst()).id();
      known = search.article(id).orElseThrow();
    }
    AnnotatedArticle edited = edited(known, edits, console);
    try (ArticleIndex index = ArticleIndex.open(place, Annotator.VERSION)) {
      index.amend(edited, edits);
      index.commit();
    }
    console.say(said(edited.article()));
    return ExitCode.DONE;
  }

  /** "On Monday" is another day where the day of publication is; the outlet changes no finding. */
  private AnnotatedArticle edited(AnnotatedArticle known, Edits edits, Console console)
      throws CommandException {
    Article old = known.article();
    Article article = edits.of(old);
    if (Objects.equals(old.published(), article.published())
        && Objects.equals(old.title(), article.title())) {
      return known.with(article);
    }
    try {
      return annotators
          .annotation(Set.of(), () -> console.say("loading the language models"))
          .apply(article);
    } catch (RunStoppedException e) {
      throw CommandException.failed(String.valueOf(e.getMessage()), e);
    }
  }

  private static String said(Article article) {
    String day = article.published() == null ? "without a date" : article.published().toString();
    return article.id() + " is: " + article.outlet() + ", " + day + ", " + article.title();
  }
}

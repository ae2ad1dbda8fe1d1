package org.hearsay.cli;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Options;
import org.hearsay.corpus.Article;
import org.hearsay.index.search.ArticleEntry;
import org.hearsay.index.search.ArticleQuery;
import org.hearsay.index.search.Hits;
import org.hearsay.index.search.Order;
import org.hearsay.index.search.Search;
import org.hearsay.report.Listings;

/** Which articles there are, and what is missing of them. */
final class ArticlesCommand implements Command {

  private static final int USUAL_LIMIT = 50;

  /** What an article can lack. */
  private enum Gap {
    OUTLET,
    DATE,
    TITLE,
    URL,
    QUOTES,
    FIGURES;

    boolean isIn(ArticleEntry entry) {
      Article article = entry.article().article();
      return switch (this) {
        case OUTLET -> article.outlet().isBlank();
        case DATE -> article.published() == null;
        case TITLE -> article.title() == null;
        case URL -> article.url() == null;
        case QUOTES -> entry.article().quotes().isEmpty();
        case FIGURES -> Listings.figures(entry) == 0;
      };
    }
  }

  @Override
  public String name() {
    return "articles";
  }

  @Override
  public String arguments() {
    return "[QUERY]";
  }

  @Override
  public String summary() {
    return "which articles there are: QUERY is words of title or text";
  }

  @Override
  public Options options() {
    return Flags.dates(
            new Options()
                .addOption(Flags.outlet())
                .addOption(
                    Flags.severalOf("without", "GAP", "only articles that lack this", Gap.class)))
        .addOption(Flags.sort())
        .addOption(Flags.limit(USUAL_LIMIT))
        .addOption(Flags.format(Answer.FORMATS))
        .addOption(Flags.index())
        .addOption(AliasFile.option());
  }

  @Override
  public ExitCode run(CommandLine line, Console console) throws CommandException, IOException {
    Answer answer = Answer.to(line, console, USUAL_LIMIT);
    Set<Gap> gaps = Flags.setOf(line, "without", Gap.class);
    try (Search search = AliasFile.open(IndexFolder.of(line, console), line, console)) {
      String words = Flags.query(line);
      ArticleQuery query =
          new ArticleQuery(words.isBlank() ? null : words, Flags.origin(line, search));
      List<ArticleEntry> found =
          search
              .entries(query)
              .filter(entry -> gaps.stream().allMatch(gap -> gap.isIn(entry)))
              .toList();
      List<ArticleEntry> sorted = Flags.order(line) == Order.OLDEST ? found : found.reversed();
      return answer.give(
          new Hits<>(sorted.size(), sorted.stream().limit(answer.limit()).toList()),
          "article",
          (hits, out) -> Listings.articles(hits, answer.format()).write(answer.format(), out),
          console);
    }
  }
}

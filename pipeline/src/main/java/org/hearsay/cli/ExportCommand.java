package org.hearsay.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Options;
import org.hearsay.compare.Comparison;
import org.hearsay.compare.finding.Report;
import org.hearsay.corpus.Speaker;
import org.hearsay.corpus.json.AnnotatedArticleJson;
import org.hearsay.identity.SpeakerIdentity;
import org.hearsay.index.search.ArticleEntry;
import org.hearsay.index.search.ArticleQuery;
import org.hearsay.index.search.FigureHit;
import org.hearsay.index.search.FigureQuery;
import org.hearsay.index.search.Order;
import org.hearsay.index.search.Origin;
import org.hearsay.index.search.QuoteHit;
import org.hearsay.index.search.QuoteQuery;
import org.hearsay.index.search.Search;
import org.hearsay.report.HitFormat;
import org.hearsay.report.Listing;
import org.hearsay.report.Listings;
import org.hearsay.report.ReportFormat;
import org.hearsay.report.ReportStyle;
import org.hearsay.report.Tables;
import org.hearsay.sqlite.Database;

/** Writes all there is into a folder, a file a kind, for spreadsheets or for programs. */
final class ExportCommand implements Command {

  private enum Format {
    CSV,
    JSON,
    SQLITE
  }

  @Override
  public String name() {
    return "export";
  }

  @Override
  public String arguments() {
    return "DIR";
  }

  @Override
  public String summary() {
    return "articles, quotes, figures, events and facts as files in DIR";
  }

  @Override
  public Options options() {
    return Flags.dates(new Options().addOption(Flags.outlet()))
        .addOption(
            Flags.choice(
                "format",
                "FORMAT",
                "tables, JSON Lines with articles whole, or one database",
                Format.class))
        .addOption(Flags.index())
        .addOption(AliasFile.option());
  }

  @Override
  public ExitCode run(CommandLine line, Console console) throws CommandException, IOException {
    if (line.getArgList().size() != 1) {
      throw CommandException.usage("name one folder to write into");
    }
    Format format = Flags.oneOf(line, "format", Format.class).orElse(Format.CSV);
    Path folder = Flags.path(line.getArgList().getFirst(), console);
    try (Search search = AliasFile.open(IndexFolder.of(line, console), line, console)) {
      Origin origin = Flags.origin(line, search);
      List<ArticleEntry> articles = search.entries(new ArticleQuery(null, origin)).toList();
      List<QuoteHit> quotes = search.quotes(QuoteQuery.ALL.in(origin).sorted(Order.OLDEST)).hits();
      List<FigureHit> figures =
          search.figures(FigureQuery.ALL.in(origin).sorted(Order.OLDEST)).hits();
      Report report =
          ReportCommand.selected(search, new ArticleQuery(null, origin), Comparison.MIN_CONFIDENCE);
      Files.createDirectories(folder);
      if (format == Format.SQLITE) {
        database(
            folder.resolve("hearsay.sqlite"),
            Tables.of(articles, quotes, speaker -> shownAs(speaker, search), figures, report));
        console.say(sentence(articles, quotes, figures, report, folder));
        return ExitCode.DONE;
      }
      OutFile.write(
          file(folder, "articles", format),
          format == Format.CSV
              ? out -> Listings.articles(articles, HitFormat.CSV).write(HitFormat.CSV, out)
              : out -> whole(articles, out));
      HitFormat hits = format == Format.CSV ? HitFormat.CSV : HitFormat.JSON;
      ReportStyle style = ReportStyle.plain();
      OutFile.write(
          file(folder, "quotes", format),
          out -> hits.quotes(quotes, speaker -> shownAs(speaker, search), out, style));
      OutFile.write(file(folder, "figures", format), out -> hits.figures(figures, out, style));
      OutFile.write(
          file(folder, "events", format),
          out -> Listings.events(report.events(), report.facts()).write(hits, out));
      Path facts = folder.resolve(format == Format.CSV ? "facts.csv" : "report.json");
      ReportFormat ofFacts = format == Format.CSV ? ReportFormat.CSV : ReportFormat.JSON;
      OutFile.write(facts, out -> ofFacts.write(report, out, style));
      console.say(sentence(articles, quotes, figures, report, folder));
    }
    return ExitCode.DONE;
  }

  /** There whole, or as it was before. */
  private static void database(Path file, Map<String, Listing> tables) throws IOException {
    Path half = file.resolveSibling(file.getFileName() + ".part");
    try (Database database = new Database(half)) {
      for (Map.Entry<String, Listing> table : tables.entrySet()) {
        table.getValue().write(table.getKey(), database);
      }
    }
    Files.move(half, file, StandardCopyOption.REPLACE_EXISTING);
  }

  private static String sentence(
      List<ArticleEntry> articles,
      List<QuoteHit> quotes,
      List<FigureHit> figures,
      Report report,
      Path folder) {
    return articles.size()
        + " articles, "
        + quotes.size()
        + " quotes, "
        + figures.size()
        + " figures, "
        + report.events().size()
        + " events and "
        + report.facts().size()
        + " facts are in "
        + folder;
  }

  private static void whole(List<ArticleEntry> articles, Writer out) throws IOException {
    for (ArticleEntry entry : articles) {
      out.write(AnnotatedArticleJson.write(entry.article()) + "\n");
    }
  }

  private static Path file(Path folder, String name, Format format) {
    return folder.resolve(name + (format == Format.CSV ? ".csv" : ".jsonl"));
  }

  private static String shownAs(Speaker speaker, Search search) {
    return search.identityOf(speaker).map(SpeakerIdentity::name).orElse(speaker.name());
  }
}

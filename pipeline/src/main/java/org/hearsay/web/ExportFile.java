package org.hearsay.web;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.hearsay.compare.finding.Event;
import org.hearsay.index.search.ArticleEntry;
import org.hearsay.index.search.Hits;
import org.hearsay.index.search.QuoteQuery;
import org.hearsay.report.HitFormat;
import org.hearsay.report.Listings;
import org.hearsay.report.ReportOutline.Section;
import org.hearsay.report.ReportStyle;

/**
 * All that a page lists, in a file whose name says what was asked. It is sent as it is read: of a
 * large index all hits are more than fits into memory.
 */
final class ExportFile {

  private static final int PART = 1_000;

  private final Opened opened;
  private final Comparing comparing;
  private final Asked asked;
  private final String form;
  private final String of;
  private final HitFormat format;

  /** Throws what ends as status 400 where the form is none. */
  ExportFile(Opened opened, Comparing comparing, Asked asked) {
    this.opened = opened;
    this.comparing = comparing;
    this.asked = asked;
    this.form = asked.textOr("form", "csv");
    this.of = asked.textOr("of", asked.textOr("in", "quotes"));
    this.format = form.equals("csv") ? HitFormat.CSV : HitFormat.JSON;
    boolean isPlain = form.equals("csv") || form.equals("jsonl");
    if (!Site.TYPES.containsKey(form) || !(isPlain || of.equals("quotes"))) {
      throw new BadRequestResponse(
          "\"form\" is csv or jsonl, and of quotes also schema or annotation");
    }
  }

  /** A part of the file, and how many things there are in all. */
  private record Part(long total, String text) {}

  /** Sends it; a mistake in what is asked for is found before anything is sent. */
  void send(Context request) throws IOException {
    Part first = part(0);
    request.header("Content-Disposition", "attachment; filename=\"" + name() + "\"");
    request.contentType(Site.TYPES.getOrDefault(form, "text/plain"));
    Writer out = new OutputStreamWriter(request.outputStream(), StandardCharsets.UTF_8);
    out.write(first.text());
    for (int skip = PART; skip < first.total(); skip += PART) {
      String text = part(skip).text();
      out.write(form.equals("csv") ? text.substring(text.indexOf('\n') + 1) : text);
    }
    out.flush();
  }

  private Part part(int skip) {
    StringWriter out = new StringWriter();
    try {
      return new Part(write(skip, out), out.toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private long write(int skip, Writer out) throws IOException {
    SearchPage page = new SearchPage(opened, asked);
    return switch (of) {
      case "quotes" -> quotes(page.quotes().page(skip, PART), out);
      case "figures" -> {
        var hits = opened.search().figures(page.figures().page(skip, PART));
        format.figures(hits.hits(), out, ReportStyle.plain());
        yield hits.total();
      }
      case "articles" -> {
        Hits<ArticleEntry> hits =
            opened.search().entries(page.articles(), asked.order(), skip, PART);
        Listings.articles(hits.hits(), format).write(format, out);
        yield hits.total();
      }
      case "speakers" -> {
        String words = asked.textOr("words", "");
        QuoteQuery query = words.isEmpty() ? QuoteQuery.ALL : QuoteQuery.ALL.by(words);
        var hits = opened.search().speakers(query.page(skip, PART));
        format.speakers(hits.hits(), out, ReportStyle.plain());
        yield hits.total();
      }
      case "outlets" -> {
        Listings.outlets(opened.once("outlets", opened.search()::outlets)).write(format, out);
        yield 0;
      }
      case "events" -> {
        events(out);
        yield 0;
      }
      default ->
          throw new BadRequestResponse(
              "\"of\" is quotes, figures, articles, speakers, outlets or events");
    };
  }

  private long quotes(QuoteQuery query, Writer out) throws IOException {
    var hits = opened.search().quotes(query);
    Exports exports = new Exports(opened.search());
    switch (form) {
      case "schema" -> exports.schemaOrg(hits.hits(), out);
      case "annotation" -> exports.annotations(hits.hits(), out);
      default -> exports.quotes(hits.hits(), format, out);
    }
    return hits.total();
  }

  private void events(Writer out) throws IOException {
    if (comparing.isFirst()) {
      throw comparing.notYet();
    }
    Compared compared = comparing.latest();
    List<Event> events =
        new EventsPage(compared, asked)
            .found().stream().map(Section::event).map(Objects::requireNonNull).toList();
    Listings.events(events, compared.report().facts()).write(format, out);
  }

  private String name() {
    String query = asked.textOr("q", asked.textOr("words", ""));
    String words = query.replaceAll("[^A-Za-z0-9]+", "-").replaceAll("^-|-$", "");
    String ending = form.equals("csv") ? "csv" : form.equals("jsonl") ? "jsonl" : "ld.jsonl";
    String begin = words.isEmpty() ? "" : "-" + words.substring(0, Math.min(60, words.length()));
    return "hearsay-" + of + begin + "." + ending;
  }

  /** Links to a list as files. */
  static List<SearchView.Choice> files(Address list, String of) {
    Address there = list.at("/export").without("page").with("of", of);
    return List.of(
        new SearchView.Choice("CSV", "", there.with("form", "csv").toString(), false),
        new SearchView.Choice("JSON Lines", "", there.with("form", "jsonl").toString(), false));
  }
}

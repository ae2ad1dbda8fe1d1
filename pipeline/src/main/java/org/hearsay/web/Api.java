package org.hearsay.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.hearsay.compare.finding.Claim;
import org.hearsay.compare.finding.Event;
import org.hearsay.compare.finding.Report;
import org.hearsay.compare.finding.ReportFilter;
import org.hearsay.corpus.json.AnnotatedArticleJson;
import org.hearsay.index.search.Hits;
import org.hearsay.index.search.OutletCount;
import org.hearsay.index.search.QuerySyntaxException;
import org.hearsay.index.search.QuoteQuery;
import org.hearsay.report.HitFormat;
import org.hearsay.report.Listings;
import org.hearsay.report.ReportFormat;
import org.hearsay.report.ReportOutline;
import org.hearsay.report.ReportOutline.Section;
import org.hearsay.report.ReportStyle;
import org.hearsay.revision.Revision;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * The same answers as {@code --format json} gives, over HTTP. A list comes as {@code {"total":…,
 * "next":…, "items":[…]}}; {@code next} is the cursor of the page after it, or null.
 */
final class Api {

  private static final int LARGEST_PAGE = 200;
  private static final int USUAL_PAGE = 50;
  private static final int DEEPEST = 10_000;

  private final LiveIndex index;
  private final Comparing comparing;

  Api(LiveIndex index, Comparing comparing) {
    this.index = index;
    this.comparing = comparing;
  }

  void addTo(RoutesConfig routes) {
    routes.get("/api/v1/quotes", request -> list(request, this::quotes));
    routes.get("/api/v1/figures", request -> list(request, this::figures));
    routes.get("/api/v1/speakers", request -> list(request, this::speakers));
    routes.get("/api/v1/articles", request -> list(request, this::articles));
    routes.get("/api/v1/outlets", request -> list(request, this::outlets));
    routes.get("/api/v1/events", this::events);
    routes.get("/api/v1/suggest", this::suggest);
    routes.get("/api/v1/article", this::article);
    routes.get("/api/v1/state", this::state);
    routes.get("/api/v1/report", this::report);
    routes.get("/api/v1/openapi.json", request -> json(request, document()));
  }

  /** One page of a list. */
  @FunctionalInterface
  private interface Listing {
    /** Writes the items as JSON Lines and gives how many there are in all. */
    long write(Opened opened, Asked asked, Page page, StringWriter out) throws IOException;
  }

  private record Page(int skip, int size) {}

  private void list(Context request, Listing listing) {
    list(request, 0, listing);
  }

  /**
   * @param state of what is listed besides the index
   */
  private void list(Context request, long state, Listing listing) {
    Asked asked = new Asked(request);
    Page page =
        new Page(skip(asked.text("cursor")), asked.number("limit", USUAL_PAGE, 1, LARGEST_PAGE));
    String body =
        index.ask(opened ->
            opened.once(
                List.of(request.path(), state, asked.all()),
                () -> page(opened, asked, page, listing)));
    json(request, body);
  }

  private static String page(Opened opened, Asked asked, Page page, Listing listing) {
    StringWriter out = new StringWriter();
    try {
      long total = listing.write(opened, asked, page, out);
      int next = page.skip() + page.size();
      boolean isLast = next >= total || next > DEEPEST;
      String items = String.join(",", out.toString().lines().toList());
      return "{\"total\":"
          + total
          + ",\"next\":"
          + (isLast ? "null" : "\"" + cursor(next) + "\"")
          + ",\"items\":["
          + items
          + "]}";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private long quotes(Opened opened, Asked asked, Page page, StringWriter out) throws IOException {
    var query = new SearchPage(opened, asked).quotes().page(page.skip(), page.size());
    var hits = opened.search().quotes(query);
    new Exports(opened.search()).quotes(hits.hits(), HitFormat.JSON, out);
    return hits.total();
  }

  private long figures(Opened opened, Asked asked, Page page, StringWriter out) throws IOException {
    var query = new SearchPage(opened, asked).figures().page(page.skip(), page.size());
    var hits = opened.search().figures(query);
    HitFormat.JSON.figures(hits.hits(), out, ReportStyle.plain());
    return hits.total();
  }

  private long speakers(Opened opened, Asked asked, Page page, StringWriter out)
      throws IOException {
    QuoteQuery query = new SearchPage(opened, asked).quotes();
    Hits<?> all = opened.search().speakers(query.page(0, 0));
    var hits = opened.search().speakers(query.page(page.skip(), page.size()));
    HitFormat.JSON.speakers(hits.hits(), out, ReportStyle.plain());
    return all.total();
  }

  private long articles(Opened opened, Asked asked, Page page, StringWriter out)
      throws IOException {
    var query = new SearchPage(opened, asked).articles();
    var hits = opened.search().entries(query, asked.order(), page.skip(), page.size());
    Listings.articles(hits.hits(), HitFormat.JSON).write(HitFormat.JSON, out);
    return hits.total();
  }

  private long outlets(Opened opened, Asked asked, Page page, StringWriter out) throws IOException {
    List<OutletCount> all = opened.once("outlets", opened.search()::outlets);
    Listings.outlets(all.stream().skip(page.skip()).limit(page.size()).toList())
        .write(HitFormat.JSON, out);
    return all.size();
  }

  /** Those of the page of events, under the same filters. */
  private void events(Context request) {
    if (comparing.isFirst()) {
      throw comparing.notYet();
    }
    Compared compared = comparing.latest();
    list(
        request,
        compared.number(),
        (opened, asked, page, out) -> {
          List<Event> all =
              new EventsPage(compared, asked)
                  .found().stream().map(Section::event).map(Objects::requireNonNull).toList();
          Listings.events(
                  all.stream().skip(page.skip()).limit(page.size()).toList(),
                  compared.report().facts())
              .write(HitFormat.JSON, out);
          return all.size();
        });
  }

  private void suggest(Context request) {
    String query = new Asked(request).textOr("q", "");
    var suggestions = index.ask(opened -> new Suggestions(opened).goingOn(query));
    StringWriter out = new StringWriter();
    try (JsonGenerator json = AnnotatedArticleJson.generator(out)) {
      json.writeStartObject();
      json.writeArrayPropertyStart("items");
      for (Suggestions.Suggestion each : suggestions) {
        json.writeStartObject();
        json.writeStringProperty("query", each.query());
        json.writeStringProperty("about", each.about());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json(request, out.toString());
  }

  private void article(Context request) {
    String id = new Asked(request).required("id");
    json(
        request,
        index
            .ask(opened -> opened.search().article(id).map(AnnotatedArticleJson::write))
            .orElseThrow(() -> new NotFoundResponse("there is no article of this id")));
  }

  /** For who waits for something new. */
  private void state(Context request) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = AnnotatedArticleJson.generator(out)) {
      json.writeStartObject();
      json.writeStringProperty("state", index.ask(comparing::state));
      json.writeBooleanProperty("comparing", comparing.isUnderWay());
      json.writeStringProperty("notice", comparing.notice());
      json.writeEndObject();
    }
    json(request, out.toString());
  }

  private void report(Context request) throws IOException {
    Asked asked = new Asked(request);
    if (comparing.isFirst()) {
      throw comparing.notYet();
    }
    Report all = comparing.latest().report();
    Report wanted = new ReportFilter(null, asked.text("event"), null, null).of(all);
    StringWriter out = new StringWriter();
    List<Revision> changes = index.ask(opened -> changes(opened, asked, wanted));
    ReportFormat.JSON.write(wanted, changes, out, ReportStyle.plain());
    request.header("X-Hearsay-Comparing", String.valueOf(comparing.isUnderWay()));
    json(request, out.toString());
  }

  /** All changes after publication, or those in the articles of the event that is asked for. */
  private static List<Revision> changes(Opened opened, Asked asked, Report wanted) {
    return asked.text("event") == null
        ? ChangesPage.all(opened)
        : ChangesPage.in(
            opened,
            wanted.facts().stream()
                .flatMap(ReportOutline::claims)
                .map(Claim::article)
                .collect(Collectors.toSet()));
  }

  private static String cursor(int skip) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(("v1:" + skip).getBytes(StandardCharsets.US_ASCII));
  }

  private static int skip(@Nullable String cursor) {
    if (cursor == null) {
      return 0;
    }
    try {
      String read = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.US_ASCII);
      if (read.matches("v1:\\d{1,5}") && Integer.parseInt(read.substring(3)) <= DEEPEST) {
        return Integer.parseInt(read.substring(3));
      }
    } catch (IllegalArgumentException e) {
      // falls through to the sentence below, as a cursor of another kind does
    }
    throw new BadRequestResponse("\"cursor\" is none that was given out");
  }

  static void json(Context request, String body) {
    request.contentType("application/json; charset=utf-8").result(body);
  }

  /** As a problem of RFC 9457. */
  static void fail(Context request, int status, String reason) {
    fail(request, status, reason, null);
  }

  /** The same with the place in the query. */
  static void fail(Context request, QuerySyntaxException mistake) {
    fail(request, 400, mistake.reason(), mistake);
  }

  private static void fail(
      Context request, int status, String reason, @Nullable QuerySyntaxException mistake) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = AnnotatedArticleJson.generator(out)) {
      json.writeStartObject();
      json.writeNumberProperty("status", status);
      json.writeStringProperty("detail", reason);
      if (mistake != null) {
        json.writeNumberProperty("column", mistake.column());
        json.writeStringProperty("pointed", mistake.pointed());
      }
      json.writeEndObject();
    }
    request.contentType("application/problem+json").result(out.toString());
  }

  /** The OpenAPI document. */
  static String document() {
    try (InputStream in = Objects.requireNonNull(Api.class.getResourceAsStream("openapi.json"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

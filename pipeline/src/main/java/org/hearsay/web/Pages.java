package org.hearsay.web;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import gg.jte.html.HtmlTemplateOutput;
import io.javalin.config.RoutesConfig;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.NotFoundResponse;
import io.javalin.http.SameSite;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.hearsay.corpus.AnnotatedArticle;
import org.hearsay.index.IndexAddress;
import org.hearsay.index.search.Hits;
import org.hearsay.index.search.OutletCount;
import org.hearsay.index.search.QueryLanguage;
import org.hearsay.index.search.QuoteQuery;
import org.hearsay.index.search.SpeakerCount;
import org.hearsay.report.FindingsHtml;
import org.hearsay.report.ReportOutline.Section;
import org.hearsay.report.Shown;
import org.hearsay.report.Wording;
import org.hearsay.web.ListView.Field;
import org.hearsay.web.ListView.Row;
import org.jspecify.annotations.Nullable;

/** The pages and where they are. */
final class Pages {

  private static final int ROWS = 100;
  private static final String VISIT = "hearsay-visit";
  private static final Duration ONE_VISIT = Duration.ofMinutes(30);

  private final Site site;
  private final Settings settings;
  private final AliasEdits aliases;

  Pages(Site site, Settings settings) {
    this.site = site;
    this.settings = settings;
    this.aliases = new AliasEdits(settings.aliases());
  }

  void addTo(RoutesConfig routes) {
    routes.get("/", this::home);
    routes.get("/search", this::search);
    routes.get("/export", this::export);
    routes.get("/article", this::article);
    routes.get("/conflicts.rss", this::conflicts);
    routes.get("/speakers", this::speakers);
    routes.get("/speaker", this::speaker);
    routes.get(
        "/events",
        request ->
            site.page(request, "Events", "Events", (opened, asked) -> list(events(opened, asked))));
    routes.get("/event", this::event);
    routes.get("/wordings", this::wordings);
    routes.get("/changes", this::changes);
    routes.get("/outlets", this::outlets);
    routes.get("/outlet", request -> outlet(request, "name"));
    routes.get("/compare", request -> outlet(request, "outlet"));
    routes.get("/about", this::about);
    routes.get(
        "/help", request -> site.page(request, "How to ask", "Help", (opened, asked) -> help()));
    routes.post("/aliases", this::change);
  }

  private Compared compared() {
    return site.comparing().latest();
  }

  /** Why nothing is known of conflicts and events; empty where it is. */
  private String waiting() {
    return Objects.requireNonNullElse(site.comparing().waiting(), "");
  }

  private void home(Context request) throws IOException {
    Instant since = lastVisit(request);
    List<Row> failed = failed();
    site.page(
        request,
        "What is new",
        "Home",
        (opened, asked) -> {
          Compared compared = compared();
          HomeView view =
              opened.once(
                  List.of("home", compared.number(), waiting(), String.valueOf(since), failed),
                  () -> new HomePage(opened, compared, since).view(waiting(), failed));
          return out -> JtehomeGenerated.render(html(out), none(), view);
        });
  }

  /** When the visit before this one ended; a visit goes on while no pause is too long. */
  private static @Nullable Instant lastVisit(Context request) {
    Instant now = Instant.now();
    Instant base = null;
    String kept = request.cookie(VISIT);
    if (kept != null && kept.matches("\\d{1,15}\\.\\d{1,15}")) {
      String[] parts = kept.split("\\.", 2);
      Instant last = Instant.ofEpochMilli(Long.parseLong(parts[1]));
      long before = Long.parseLong(parts[0]);
      boolean isNewVisit = last.plus(ONE_VISIT).isBefore(now);
      base = isNewVisit ? last : before == 0 ? null : Instant.ofEpochMilli(before);
    }
    Cookie cookie =
        new Cookie(VISIT, (base == null ? 0 : base.toEpochMilli()) + "." + now.toEpochMilli());
    cookie.setHttpOnly(true);
    cookie.setSameSite(SameSite.STRICT);
    cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
    request.cookie(cookie);
    return base;
  }

  private List<Row> failed() throws IOException {
    return Losses.in(settings.failures());
  }

  private void search(Context request) {
    site.page(
        request,
        "Search",
        "Search",
        (opened, asked) -> {
          SearchView view =
              opened.once(
                  List.of("search", asked.all()), () -> new SearchPage(opened, asked).view());
          if (view.mistake() != null) {
            request.status(400);
          }
          return out -> JtesearchGenerated.render(html(out), none(), view);
        });
  }

  private void export(Context request) {
    Asked asked = new Asked(request);
    site.index()
        .ask(opened -> {
          try {
            new ExportFile(opened, site.comparing(), asked).send(request);
          } catch (IOException e) {
            throw new UncheckedIOException(e); // the visitor has gone
          }
          return opened;
        });
  }

  private void article(Context request) {
    site.page(
        request,
        (opened, asked) -> title(found(opened, asked)),
        "",
        (opened, asked) -> {
          AnnotatedArticle article = found(opened, asked);
          ArticleView view =
              new ArticlePage(article, opened.search())
                  .view(compared().factsOf(article.article().id()), waiting());
          return out -> JtearticleGenerated.render(html(out), none(), view);
        });
  }

  private static AnnotatedArticle found(Opened opened, Asked asked) {
    String id = asked.required("id");
    return opened
        .search()
        .article(id)
        .orElseThrow(() -> new NotFoundResponse("there is no article of this id"));
  }

  private static String title(AnnotatedArticle article) {
    String title = article.article().title();
    return title == null ? "Without a title" : Shown.line(title);
  }

  private void speakers(Context request) {
    site.page(
        request,
        "Speakers",
        "Speakers",
        (opened, asked) -> {
          int page = asked.number("page", 1, 1, 10_000);
          String words = asked.textOr("words", "");
          QuoteQuery query = words.isEmpty() ? QuoteQuery.ALL : QuoteQuery.ALL.by(words);
          Hits<SpeakerCount> all =
              opened.once(List.of("speakers", words), () -> opened.search().speakers(query));
          Address here = Address.of("/speakers").with("words", words);
          return list(
              new ListView(
                  "Speakers",
                  Wording.count(Math.toIntExact(all.total()), "speaker") + ", most quoted first",
                  "/speakers",
                  List.of(new Field("words", "Name", words, List.of())),
                  List.of("Speaker", "Role", "Quotes", "Articles", "Outlets"),
                  ListView.page(all.hits(), page, ROWS).stream().map(Pages::row).toList(),
                  page == 1 ? null : here.set("page", page - 1).toString(),
                  (long) page * ROWS >= all.total() ? null : here.set("page", page + 1).toString(),
                  "Nobody is called so.",
                  ExportFile.files(here, "speakers")));
        });
  }

  private static Row row(SpeakerCount count) {
    String role = count.speaker().role();
    return new Row(
        Shown.line(count.speaker().name()),
        Address.speaker(count.speaker().name()),
        "",
        List.of(
            role == null ? "" : Shown.line(role),
            Wording.number(count.quotes()),
            Wording.number(count.articles()),
            Wording.number(count.outlets().size())));
  }

  private void speaker(Context request) throws IOException {
    List<String> rules = aliases.rules();
    site.page(
        request,
        (opened, asked) -> Shown.line(asked.required("name")),
        "Speakers",
        (opened, asked) -> {
          String name = asked.required("name");
          Compared compared = compared();
          SpeakerView view =
              opened.once(
                  List.of("speaker", compared.number(), waiting(), name, rules),
                  () -> new SpeakerPage(opened, name).view(compared, waiting(), rules));
          return out ->
              JtespeakerGenerated.render(html(out), none(), view, site.guard().formToken());
        });
  }

  private ListView events(Opened opened, Asked asked) {
    Compared compared = compared();
    return opened.once(
        List.of("events", compared.number(), waiting(), asked.all()),
        () -> new EventsPage(compared, asked).view(waiting()));
  }

  private void event(Context request) {
    String origin = origin(request);
    site.page(
        request,
        (opened, asked) -> FindingsHtml.heading(section(asked.required("id"))),
        "Events",
        (opened, asked) -> {
          EventView view =
              new EventPage(asked.required("id"), section(asked.required("id")), asked, origin)
                  .view();
          return out -> JteeventGenerated.render(html(out), none(), view);
        });
  }

  private void wordings(Context request) {
    String origin = origin(request);
    site.page(
        request,
        "Shared quotes",
        "Quotes",
        (opened, asked) -> {
          WordingsView view = new WordingsPage(compared(), asked, origin).view(waiting());
          return out -> JtewordingsGenerated.render(html(out), none(), view);
        });
  }

  private void changes(Context request) {
    site.page(
        request,
        FindingsHtml.changesTitle(),
        "Changes",
        (opened, asked) -> {
          ChangesView view = new ChangesPage(opened, asked).view();
          return out -> JtechangesGenerated.render(html(out), none(), view);
        });
  }

  private void conflicts(Context request) {
    if (site.comparing().isFirst()) {
      throw site.comparing().notYet(); // who reads feeds keeps what it had
    }
    request
        .contentType("application/rss+xml; charset=utf-8")
        .result(new ConflictsFeed(compared(), origin(request)).write());
  }

  private static String origin(Context request) {
    return "http://" + request.header("Host");
  }

  private Section section(String id) {
    Section section = compared().section(id);
    if (section == null) {
      if (site.comparing().isFirst()) {
        throw site.comparing().notYet();
      }
      throw new NotFoundResponse(
          "there is no such event; the list of events has those that there are");
    }
    return section;
  }

  private void outlets(Context request) {
    site.page(
        request,
        "Outlets",
        "Outlets",
        (opened, asked) -> {
          List<OutletCount> all = opened.once("outlets", opened.search()::outlets);
          return list(
              new ListView(
                  "Outlets",
                  Wording.count(all.size(), "outlet"),
                  "/compare",
                  List.of(
                      new Field("outlet", "Compare", "", names(all)),
                      new Field("outlet", "with", "", names(all))),
                  List.of("Outlet", "Articles", "From", "To"),
                  all.stream().map(Pages::row).toList(),
                  null,
                  null,
                  "No article has an outlet.",
                  ExportFile.files(Address.of("/outlets"), "outlets")));
        });
  }

  private static List<String> names(List<OutletCount> all) {
    return all.stream().map(OutletCount::outlet).filter(n -> !n.isBlank()).sorted().toList();
  }

  private static Row row(OutletCount count) {
    return new Row(
        Found.outlet(count.outlet()),
        count.outlet().isBlank() ? "/search?in=articles" : Address.outlet(count.outlet()),
        "",
        List.of(
            Wording.number(count.articles()),
            count.from() == null ? "" : Wording.shortDay(count.from()),
            count.to() == null ? "" : Wording.shortDay(count.to())));
  }

  private void outlet(Context request, String parameter) {
    String origin = origin(request);
    site.page(
        request,
        (opened, asked) -> Wording.list(asked.texts(parameter).stream().map(Shown::line).toList()),
        "Outlets",
        (opened, asked) -> {
          List<OutletCount> all = opened.once("outlets", opened.search()::outlets);
          List<String> chosen = asked.texts(parameter).stream().distinct().limit(4).toList();
          if (chosen.isEmpty() || !names(all).containsAll(chosen)) {
            throw new NotFoundResponse("there is no such outlet");
          }
          Compared compared = compared();
          String event = asked.textOr("event", "");
          OutletView view =
              opened.once(
                  List.of("outlet", compared.number(), waiting(), chosen, event, origin),
                  () ->
                      new OutletPage(
                              all,
                              compared,
                              Corrections.of(opened.search(), chosen),
                              chosen,
                              event.isEmpty() ? null : section(event))
                          .view(waiting(), origin));
          return out -> JteoutletGenerated.render(html(out), none(), view);
        });
  }

  private void about(Context request) throws IOException {
    AboutView view =
        new AboutView(
            site.index()
                .ask(opened -> AboutView.counts(opened.search(), compared(), waiting().isEmpty())),
            disk(settings.index()),
            settings.version(),
            failed(),
            aliases.rules());
    site.page(
        request,
        "About this index",
        "About",
        (opened, asked) ->
            out -> JteaboutGenerated.render(html(out), none(), view, site.guard().formToken()));
  }

  /** In bytes of this machine's disk. */
  private static long disk(IndexAddress index) throws IOException {
    if (!(index instanceof IndexAddress.Folder folder)) {
      return 0;
    }
    long bytes = 0;
    try (Stream<Path> files = Files.list(folder.path())) {
      for (Path file : files.toList()) {
        bytes += Files.exists(file) ? Files.size(file) : 0; // a merge may have taken it away
      }
    }
    return bytes;
  }

  /** Merges, renames or hides a speaker, or takes such a rule back. */
  private void change(Context request) throws IOException {
    String name = form(request, "name");
    String next = name;
    switch (form(request, "action")) {
      case "merge" -> {
        next = form(request, "other");
        aliases.merge(next, name);
      }
      case "rename" -> {
        next = form(request, "other");
        aliases.rename(name, next);
      }
      case "hide" -> aliases.hide(name);
      case "undo" -> {
        if (!aliases.undo(form(request, "rule"))) {
          throw new BadRequestResponse("there is no such rule any more");
        }
      }
      default -> throw new BadRequestResponse("\"action\" is merge, rename, hide or undo");
    }
    site.index().look(site.comparing()::compare);
    request.redirect(
        next.isEmpty() ? "/about" : Address.speaker(next), io.javalin.http.HttpStatus.SEE_OTHER);
  }

  private static String form(Context request, String name) {
    String given = request.formParam(name);
    return given == null ? "" : given.strip();
  }

  private static Content help() {
    var sections = QueryLanguage.sections();
    return out -> JtehelpGenerated.render(html(out), none(), sections);
  }

  private static Content list(ListView view) {
    return out -> JtelistGenerated.render(html(out), none(), view);
  }

  private static HtmlTemplateOutput html(TemplateOutput out) {
    return (HtmlTemplateOutput) out;
  }

  @SuppressWarnings("NullAway") // The templates need no interceptor; jte passes null for none.
  private static gg.jte.html.HtmlInterceptor none() {
    return null;
  }
}

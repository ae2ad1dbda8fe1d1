package org.hearsay.web;

import gg.jte.Content;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.hearsay.index.IndexException;
import org.hearsay.index.search.QuerySyntaxException;
import org.hearsay.index.search.TimeLimit;
import org.hearsay.report.FindingsHtml;
import org.hearsay.report.Shown;
import org.jspecify.annotations.Nullable;

/**
 * The index in a browser. Runs until it is closed; answers from a state of the index that is at
 * most a second old. Thread-safe.
 */
public final class Site implements AutoCloseable {

  private static final int MOST_CONNECTIONS = 200;
  private static final int MOST_THREADS = 48;
  private static final int LARGEST_HEADERS = 16 * 1024;
  private static final long LARGEST_FORM = 16 * 1024;
  private static final int REFRESH_SECONDS = 5;
  private static final Duration LONGEST_QUESTION = Duration.ofSeconds(10);
  private static final String STYLE = FindingsHtml.styleSheet() + own("web.css");
  private static final String SCRIPT = own("site.js");

  private final Settings settings;
  private final LiveIndex index;
  private final Comparing comparing;
  private final Guard guard;
  private final Javalin server;
  private final Thread rehearsing;

  private Site(Settings settings) {
    this.settings = settings;
    this.index = new LiveIndex(settings.index(), settings.aliases());
    this.comparing = new Comparing(index, settings.ignored());
    this.guard = new Guard(settings, this::port);
    this.server = Javalin.create(this::configure);
    this.rehearsing =
        Thread.ofPlatform()
            .daemon()
            .name("hearsay-rehearsal")
            .unstarted(() -> new Rehearsal(index, origin(), settings.token()).run());
  }

  /**
   * Starts a site.
   *
   * @throws IndexException where there is no index
   * @throws IOException where the address cannot be listened on
   */
  public static Site start(Settings settings) throws IOException {
    Site site = new Site(settings);
    try {
      site.server.start(settings.host(), settings.port());
    } catch (RuntimeException e) {
      site.close();
      throw new IOException(
          "nothing can be served at "
              + settings.host()
              + ":"
              + settings.port()
              + ": "
              + e.getMessage(),
          e);
    }
    site.index.ask(opened -> {
      site.comparing.compare(opened);
      return opened;
    });
    site.index.watch(site.comparing::compare, site.comparing::tidy);
    site.rehearsing.start();
    return site;
  }

  /** The port that is listened on. */
  public int port() {
    return server.port();
  }

  /** "http://127.0.0.1:8017/" */
  public String address() {
    return origin() + "/";
  }

  private String origin() {
    String host = settings.host().contains(":") ? "[" + settings.host() + "]" : settings.host();
    return "http://" + host + ":" + port();
  }

  /** Whether all articles of the newest state have been compared. */
  public boolean isCompared() {
    return !comparing.isUnderWay();
  }

  private void configure(JavalinConfig config) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.http.maxRequestSize = LARGEST_FORM;
    QueuedThreadPool threads = new QueuedThreadPool(MOST_THREADS, 4);
    threads.setDaemon(true);
    threads.setName("hearsay-web");
    config.jetty.threadPool = threads;
    config.jetty.modifyHttpConfiguration(http -> {
      http.setSendServerVersion(false);
      http.setRequestHeaderSize(LARGEST_HEADERS);
      http.setIdleTimeout(settings.idle().toMillis());
    });
    config.jetty.modifyServer(one -> {
      one.addBean(new NetworkConnectionLimit(MOST_CONNECTIONS, one));
      one.addEventListener(new IdleConnections());
    });
    config.routes.before(guard::check);
    config.routes.before(request -> TimeLimit.begin(LONGEST_QUESTION));
    config.routes.after(request -> TimeLimit.end());
    config.routes.exception(
        HttpResponseException.class,
        (e, request) -> refuse(request, e.getStatus(), String.valueOf(e.getMessage())));
    config.routes.exception(QuerySyntaxException.class, (e, request) -> refuse(request, e));
    config.routes.exception(
        IllegalArgumentException.class,
        (e, request) -> refuse(request, 400, String.valueOf(e.getMessage())));
    config.routes.exception(
        TimeLimit.Exceeded.class,
        (e, request) -> {
          TimeLimit.end(); // the refusal is a page, too
          refuse(request, 503, String.valueOf(e.getMessage()));
        });
    config.routes.exception(
        IndexException.class, (e, request) -> refuse(request, 503, String.valueOf(e.getMessage())));
    config.routes.exception(
        Exception.class,
        (e, request) ->
            refuse(request, 500, "this is a fault of Hearsay: " + e.getClass().getSimpleName()));
    config.routes.error(
        404,
        request -> {
          if (Objects.requireNonNullElse(request.result(), "")
                  .equals("Endpoint GET " + request.path() + " not found")
              || request.result() == null) {
            refuse(request, 404, "there is no such page");
          }
        });
    config.routes.get("/style.css", request -> request.contentType("text/css").result(STYLE));
    config.routes.get("/site.js", request -> request.contentType("text/javascript").result(SCRIPT));
    new Pages(this, settings).addTo(config.routes);
    new Api(index, comparing).addTo(config.routes);
  }

  private void refuse(Context request, int status, String reason) {
    request.status(status);
    if (status == 503) {
      request.header("Retry-After", String.valueOf(REFRESH_SECONDS));
    }
    if (request.path().startsWith("/api/")) {
      Api.fail(request, status, reason);
    } else {
      html(
          request,
          refusal(status == 404 ? "Not found" : "That did not work"),
          ErrorContent.of(Shown.capitalised(Shown.line(reason))));
    }
  }

  private void refuse(Context request, QuerySyntaxException mistake) {
    request.status(400);
    if (request.path().startsWith("/api/")) {
      Api.fail(request, mistake);
    } else {
      html(
          request,
          refusal("That did not work"),
          ErrorContent.of(Shown.capitalised(Shown.line(mistake.reason())), mistake.pointed()));
    }
  }

  LiveIndex index() {
    return index;
  }

  Comparing comparing() {
    return comparing;
  }

  Guard guard() {
    return guard;
  }

  /** A page of one state of the index. */
  void page(
      Context request, String title, String section, BiFunction<Opened, Asked, Content> content) {
    page(request, (opened, asked) -> title, section, content);
  }

  void page(
      Context request,
      BiFunction<Opened, Asked, String> title,
      String section,
      BiFunction<Opened, Asked, Content> content) {
    Asked asked = new Asked(request);
    index.ask(opened -> {
      Content made = content.apply(opened, asked);
      html(
          request,
          layout(
              title.apply(opened, asked), section, asked.textOr("q", ""), comparing.state(opened)),
          made);
      return opened;
    });
  }

  private Layout refusal(String title) {
    return layout(title, "", "", index.ask(comparing::state));
  }

  private Layout layout(String title, String section, String query, String state) {
    List<String> notices = new ArrayList<>();
    add(notices, "The events cannot be compared: ", comparing.failure());
    add(notices, "The newest state cannot be shown: ", index.problem());
    boolean waits = comparing.isUnderWay() && comparing.isFirst() && !section.equals("Search");
    return new Layout(
        title, section, query, notices, waits ? REFRESH_SECONDS : null, comparing.notice(), state);
  }

  private static void add(List<String> notices, String before, @Nullable String problem) {
    if (problem != null) {
      notices.add(before + Shown.line(problem));
    }
  }

  @SuppressWarnings("NullAway") // The templates need no interceptor; jte passes null for none.
  static void html(Context request, Layout layout, Content content) {
    StringOutput out = new StringOutput(1 << 15);
    JtelayoutGenerated.render(new OwaspHtmlTemplateOutput(out), null, layout, content);
    request.html(out.toString());
  }

  private static String own(String file) {
    try (InputStream in = Objects.requireNonNull(Site.class.getResourceAsStream(file), file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Visitors who are still being answered are waited for. */
  @Override
  public void close() {
    rehearsing.interrupt();
    server.stop();
    comparing.close();
    index.close();
  }

  /** Connectors exist only once the server starts, so their patience is set then. */
  private final class IdleConnections
      implements org.eclipse.jetty.util.component.LifeCycle.Listener {
    @Override
    public void lifeCycleStarting(org.eclipse.jetty.util.component.LifeCycle event) {
      if (event instanceof org.eclipse.jetty.server.Server one) {
        for (var connector : one.getConnectors()) {
          if (connector instanceof ServerConnector each) {
            each.setIdleTimeout(settings.idle().toMillis());
          }
        }
      }
    }
  }

  static final Map<String, String> TYPES =
      Map.of(
          "csv", "text/csv; charset=utf-8",
          "jsonl", "application/jsonl; charset=utf-8",
          "schema", "application/ld+json; charset=utf-8",
          "annotation", "application/ld+json; charset=utf-8");
}

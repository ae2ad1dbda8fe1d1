package org.hearsay.corpus.read;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hearsay.corpus.html.Page;
import org.hearsay.corpus.html.Post;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * The article on one web page, or the posts on a live one. It is called by the page's address, so
 * that a page that is saved again replaces itself; its outlet, where nobody names one, is the host
 * of that address.
 */
final class PageArticles implements Articles {

  /** Browsers stop at about as many. */
  private static final int DEEPEST = 512;

  private final Where file;
  private final InputStream in;
  private final @Nullable Charset charset;
  private final Draft beside;
  private final ReadOptions options;
  private boolean done;

  /**
   * @param charset what is known of its character set; null where nothing is
   * @param beside what is known of the page from outside, for what it does not say
   */
  PageArticles(
      Where file, InputStream in, @Nullable Charset charset, Draft beside, ReadOptions options) {
    this.file = file;
    this.in = in;
    this.charset = charset;
    this.beside = beside;
    this.options = options;
  }

  @Override
  public List<ReadResult> next() throws IOException {
    if (done) {
      return List.of();
    }
    done = true;
    byte[] bytes = in.readNBytes(options.maxPageBytes());
    if (bytes.length == options.maxPageBytes() && in.read() >= 0) {
      return List.of(
          new ReadResult.Failed(
              file,
              String.format(
                  Locale.ROOT,
                  "the page has more than %,d bytes; save it without its pictures",
                  options.maxPageBytes())));
    }
    Parser parser = Parser.htmlParser().setMaxDepth(DEEPEST);
    String address = beside.get(Field.URL).orElse("");
    return results(parser.parseInput(Charsets.decode(bytes, charset), address));
  }

  private List<ReadResult> results(Document document) {
    Page page = Page.of(document);
    if (!page.posts().isEmpty()) {
      return page.posts().stream().flatMap(post -> post(page, post).stream()).toList();
    }
    if (page.text().isEmpty()) {
      return List.of(
          new ReadResult.Skipped(file, page.wall().orElse("no article is found on the page")));
    }
    Draft draft = new Draft();
    draft.put(Field.TEXT, page.text());
    draft.put(Field.PUBLISHED, day(page.dates()));
    draft.putAuthors(page.authors());
    page.notes().forEach(draft::note);
    describe(draft, page);
    draft.put(Field.ID, draft.get(Field.URL));
    draft.putAll(beside);
    return draft.withoutDayIfNeedBe().finish(file, options);
  }

  /** A post of a live page is an article by itself, called by its place on the page. */
  private List<ReadResult> post(Page page, Post post) {
    Draft draft = new Draft();
    draft.put(Field.TEXT, post.text());
    draft.put(Field.TITLE, post.titles().stream().findFirst());
    draft.put(Field.PUBLISHED, day(post.dates()));
    draft.put(Field.PUBLISHED, day(page.dates()));
    draft.putAuthors(post.authors());
    draft.putAuthors(page.authors());
    describe(draft, page);
    draft.put(
        Field.ID,
        draft.get(Field.URL).or(() -> beside.get(Field.ID)).map(id -> id + '#' + post.name()));
    draft.putAll(beside);
    return draft.withoutDayIfNeedBe().finish(file, options);
  }

  /** What all articles on a page have in common. */
  private void describe(Draft draft, Page page) {
    draft.put(Field.TITLE, page.titles().stream().findFirst());
    draft.put(Field.URL, page.urls().stream().findFirst());
    draft.put(Field.URL, beside.get(Field.URL));
    draft.put(Field.LANGUAGE, page.languages().stream().findFirst());
    draft.put(Field.OUTLET, page.outlets().stream().findFirst());
    draft.put(Field.OUTLET, Optional.of(options.outlet()));
    draft.put(Field.OUTLET, draft.get(Field.URL).flatMap(PageArticles::host));
  }

  /** Pages put much into what should be a date; one that can be two days says nothing. */
  private Optional<String> day(List<String> dates) {
    return dates.stream()
        .filter(date -> PublicationDate.parse(date).isPresent())
        .filter(date ->
            options.dayOrder() != DayOrder.UNKNOWN || PublicationDate.readings(date).isEmpty())
        .findFirst();
  }

  private static Optional<String> host(String url) {
    try {
      return Optional.ofNullable(new URI(url).getHost())
          .map(host -> host.startsWith("www.") ? host.substring(4) : host);
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}

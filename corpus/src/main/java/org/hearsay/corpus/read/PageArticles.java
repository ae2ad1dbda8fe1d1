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
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * The article on one web page. It is called by the page's address, so that a page that is saved
 * again replaces itself; its outlet, where nobody names one, is the host of that address.
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
  public Optional<ReadResult> next() throws IOException {
    if (done) {
      return Optional.empty();
    }
    done = true;
    byte[] bytes = in.readNBytes(options.maxPageBytes());
    if (bytes.length == options.maxPageBytes() && in.read() >= 0) {
      return Optional.of(
          new ReadResult.Failed(
              file,
              String.format(
                  Locale.ROOT,
                  "the page has more than %,d bytes; save it without its pictures",
                  options.maxPageBytes())));
    }
    Parser parser = Parser.htmlParser().setMaxDepth(DEEPEST);
    return Optional.of(result(parser.parseInput(Charsets.decode(bytes, charset), "")));
  }

  private ReadResult result(Document document) {
    Page page = Page.of(document);
    if (page.text().isEmpty()) {
      return new ReadResult.Skipped(file, "no article is found on the page");
    }
    Draft draft = new Draft();
    draft.put(Field.TEXT, page.text());
    draft.put(Field.TITLE, page.titles().stream().findFirst());
    draft.put(Field.URL, page.urls().stream().findFirst());
    draft.put(Field.URL, beside.get(Field.URL));
    draft.put(Field.PUBLISHED, day(page.dates()));
    draft.put(Field.LANGUAGE, page.languages().stream().findFirst());
    draft.putAuthors(page.authors());
    draft.put(Field.OUTLET, page.outlets().stream().findFirst());
    draft.put(Field.OUTLET, Optional.of(options.outlet()));
    draft.put(Field.OUTLET, draft.get(Field.URL).flatMap(PageArticles::host));
    draft.put(Field.ID, draft.get(Field.URL));
    draft.putAll(beside);
    return draft.finish(file, options);
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

package org.hearsay.corpus.read;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads articles as they come in, over hours and days: files of a folder one by one, as if the
 * whole folder were read, and feeds as often as they are fetched. What is learned of how outlets
 * write days holds for all that comes later. For one thread.
 */
public final class IncomingArticles {

  private final ReadOptions options;

  public IncomingArticles(ReadOptions options) {
    this.options = options.ofNewRun();
  }

  /**
   * Reads some of the files in a folder, each as {@link ArticleReader} reads it there. In place of
   * a file that describes a text the text is read.
   *
   * @param root the folder, or the very file that is meant
   * @param now what is under embargo until later is held back
   */
  public void files(Path root, Iterable<Path> files, Instant now, Consumer<ReadResult> sink) {
    ArticleReader reader = new ArticleReader(at(now), sink);
    Set<Path> each = new LinkedHashSet<>();
    files.forEach(file -> each.add(described(file)));
    for (Path file : each) {
      if (file.equals(root)) {
        reader.file(FoundFile.named(new DiskFile(file)));
      } else if (Files.exists(file)) {
        reader.entry(file, root);
      }
    }
    reader.settle();
  }

  private static Path described(Path file) {
    return FileName.describedBy(new DiskFile(file))
        .map(text -> file.resolveSibling(text.name()))
        .orElse(file);
  }

  /**
   * Reads what a server gave for a feed: RSS, Atom, a JSON feed, NITF, NewsML-G2. A web page is
   * none, since it would be read as an article; it fails with the addresses of the feeds it names.
   *
   * @param address where it was fetched; articles are said to be from there
   * @param charset what the server says that it is in; null where it says nothing
   */
  public void feed(
      String address,
      byte[] body,
      @Nullable Charset charset,
      Instant now,
      Consumer<ReadResult> sink) {
    Where where = Where.file(address);
    ArticleReader reader = new ArticleReader(at(now), sink);
    try {
      Content content =
          Content.of(new BufferedInputStream(new ByteArrayInputStream(body)), unpacking());
      switch (content.format()) {
        case HTML -> sink.accept(new ReadResult.Failed(where, noFeed(content, charset, address)));
        case RSS, ATOM, NITF, NEWSML_G2, JSON_ARRAY, JSON_OBJECT, JSON_LINES ->
            reader.content(new ArticleFile("feed", where, true, new Draft(), charset), body);
        case EMPTY, BLANK -> sink.accept(new ReadResult.Failed(where, "the answer is empty"));
        case BINARY, OTHER_XML, PDF, MAIL, MAILBOX, ZIP, TAR, WARC, TEXT ->
            sink.accept(new ReadResult.Failed(where, "what the server gives is no feed"));
      }
    } catch (IOException e) {
      sink.accept(new ReadResult.Failed(where, Complaint.about(e)));
    }
    reader.settle();
  }

  private String noFeed(Content content, @Nullable Charset charset, String address)
      throws IOException {
    byte[] page = content.in().readNBytes(options.maxPageBytes());
    Charset known = content.charset() == null ? charset : content.charset();
    Set<String> feeds = FeedLinks.of(Charsets.decode(page, known), address);
    return feeds.isEmpty()
        ? "this is a web page and no feed"
        : "this is a web page and no feed; it names " + String.join(", ", feeds);
  }

  private Unpacking unpacking() {
    return new Unpacking(options.onBytes());
  }

  private ReadOptions at(Instant now) {
    return options.withNow(now);
  }
}

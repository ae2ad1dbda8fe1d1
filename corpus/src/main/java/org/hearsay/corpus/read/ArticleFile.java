package org.hearsay.corpus.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.jspecify.annotations.Nullable;

/**
 * One file, or what stands for one, whose format is still to be told: by its content, and by its
 * name where the content leaves it open.
 *
 * @param name for its ending
 * @param isNamed whether the user asked for this very file, so that its name need promise nothing
 * @param beside what is known of the one article in it from outside
 * @param charset what a server says that it is in; null where none did
 */
record ArticleFile(
    String name, Where where, boolean isNamed, Draft beside, @Nullable Charset charset) {

  private static final String OTHER_XML =
      "the XML is none of RSS, Atom, NITF and NewsML-G2, which are read";

  static ArticleFile of(FoundFile found, Draft beside) {
    Where where = Where.file(found.file().toString());
    return new ArticleFile(found.file().name(), where, found.isNamed(), beside, null);
  }

  /** Hands over every result; what cannot be read ends it with an exception. */
  void read(InputStream in, Reading reading) throws IOException {
    Content content = Content.of(in, reading.unpacking());
    Optional<String> foreign = foreign(content);
    if (!isNamed && foreign.isPresent()) {
      reading.skip(where, foreign.get());
      return;
    }
    switch (content.format()) {
      case EMPTY -> reading.skip(where, "the file is empty");
      case BLANK -> reading.skip(where, "the file holds nothing but white space");
      case BINARY -> reading.fail(where, content.problem());
      case OTHER_XML -> reading.skip(where, OTHER_XML);
      case ZIP ->
          new Archive(where, beside)
              .read(new ZipArchiveInputStream(content.in(), "UTF-8", true, true), reading);
      case TAR ->
          new Archive(where, beside)
              .read(new TarArchiveInputStream(content.in(), "UTF-8"), reading);
      case PDF -> new PdfDocument(where, beside).read(content.in(), reading);
      case MAIL -> new Mail(where, beside).read(content.in(), reading);
      case MAILBOX -> new Mailbox(where).read(content.in(), reading);
      case WARC -> new Crawl(where).read(content.in(), reading);
      default -> each(articles(content, reading.options()), reading.sink());
    }
  }

  /** Why a file that nobody named is passed over, with what would be said if it were named. */
  private Optional<String> foreign(Content content) {
    if (FileName.isAboutItsFolder(name)) {
      return Optional.of("its name is that of notes on a folder; name it to read it");
    }
    if (FileName.isRead(name) || content.format().isUnmistakable()) {
      return Optional.empty();
    }
    return Optional.of(
        switch (content.format()) {
          case EMPTY -> "the file is empty";
          case BLANK -> "the file holds nothing but white space";
          case BINARY -> content.problem();
          case OTHER_XML -> OTHER_XML;
          default ->
              "neither its name nor its content is of a kind that is read; name it to read it";
        });
  }

  static void each(Articles articles, Consumer<ReadResult> sink) throws IOException {
    List<ReadResult> next = articles.next();
    while (!next.isEmpty()) {
      next.forEach(sink);
      next = articles.next();
    }
  }

  /** Whether it is read, and each line by itself. */
  boolean isInLines(Content content) {
    if (!isNamed && foreign(content).isPresent()) {
      return false;
    }
    return switch (content.format()) {
      case JSON_LINES -> true;
      case JSON_OBJECT, TEXT -> FileName.promisesJsonLines(name);
      default -> false;
    };
  }

  private Articles articles(Content content, ReadOptions options) throws IOException {
    return switch (content.format()) {
      case HTML -> page(content, options);
      case RSS -> xml(content, new RssFeed(), options);
      case ATOM -> xml(content, new AtomFeed(), options);
      case NITF -> xml(content, new Nitf(beside), options);
      case NEWSML_G2 -> xml(content, new NewsMl(), options);
      case JSON_ARRAY -> new JsonDocumentArticles(where, content.in(), options);
      case JSON_OBJECT ->
          FileName.promisesJsonLines(name)
              ? new JsonLinesArticles(where, content.in(), options)
              : new JsonDocumentArticles(where, content.in(), options);
      case JSON_LINES -> new JsonLinesArticles(where, content.in(), options);
      default -> text(content, options);
    };
  }

  private Articles xml(Content content, XmlFormat format, ReadOptions options) throws IOException {
    byte[] start = content.start();
    if (Markup.declaresEntities(new String(start, StandardCharsets.ISO_8859_1))) {
      return only(
          new ReadResult.Failed(
              where, "it declares entities of its own, which are never expanded; put their text"));
    }
    Charset known = content.charset() == null ? charset : content.charset();
    return new XmlArticles(where, content.in(), Charsets.ofStart(start, known), format, options);
  }

  private static Articles only(ReadResult result) {
    Iterator<ReadResult> one = List.of(result).iterator();
    return () -> one.hasNext() ? List.of(one.next()) : List.of();
  }

  private Articles page(Content content, ReadOptions options) {
    Charset known = content.charset() == null ? charset : content.charset();
    return new PageArticles(where, content.in(), known, beside, options);
  }

  /** What looks like nothing else is text, unless the name promises otherwise. */
  private Articles text(Content content, ReadOptions options) throws IOException {
    if (FileName.promisesJsonLines(name)) {
      return new JsonLinesArticles(where, content.in(), options);
    }
    if (FileName.promisesJson(name)) {
      return new JsonDocumentArticles(where, content.in(), options);
    }
    if (FileName.promisesHtml(name)) {
      return page(content, options);
    }
    Optional<Character> separator =
        Separator.of(new String(content.start(), StandardCharsets.ISO_8859_1));
    if (separator.isPresent() || FileName.promisesTable(name)) {
      return new CsvArticles(where, content.in(), separator.orElse(','), options);
    }
    return new PlainTextArticles(
        where, content.in(), beside, FileName.promisesMarkdown(name), options);
  }
}

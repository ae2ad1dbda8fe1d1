package org.hearsay.corpus.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;

/**
 * A crawl in a WARC file: its pages and feeds, one record after the other. What is no document
 * (pictures, styles, requests, redirects, errors) is counted and reported as one.
 */
record Crawl(Where where) {

  void read(InputStream in, Reading reading) throws IOException {
    long others = 0;
    try (WarcReader records = new WarcReader(in)) {
      records.setLenient(true);
      for (Optional<WarcRecord> record = next(records);
          record.isPresent();
          record = next(records)) {
        if (!isRead(record.get(), reading)) {
          others++;
        }
      }
    } catch (ParsingException e) {
      reading.fail(where, "a record is damaged, what follows it is not read: " + e.getMessage());
    } finally {
      if (others > 0) {
        reading.skip(
            where, String.format(Locale.ROOT, "%,d of its records are no pages or feeds", others));
      }
    }
  }

  private static Optional<WarcRecord> next(WarcReader records) throws IOException {
    try {
      return records.next();
    } catch (IllegalArgumentException e) { // a length that is no number
      throw new ParsingException(String.valueOf(e.getMessage()));
    }
  }

  /** Whether the record holds a document, whatever became of it. */
  private boolean isRead(WarcRecord record, Reading reading) throws IOException {
    Where place = where;
    try {
      Optional<Document> document = document(record);
      if (document.isPresent()) {
        place = where.entry(Shown.harmless(document.get().address()));
        read(document.get(), place, reading);
      }
      return document.isPresent();
    } catch (Unpacking.BombException e) {
      throw e;
    } catch (IOException e) {
      reading.fail(place, "a record cannot be read: " + Complaint.about(e));
      return true;
    }
  }

  /**
   * @param type as its server says
   * @param encodings what its server says that it is packed with, the last one outermost
   */
  private record Document(
      String address, MediaType type, List<String> encodings, InputStream body) {}

  /** What a record says of itself; throws an IOException where that is damaged. */
  private static Optional<Document> document(WarcRecord record) throws IOException {
    try {
      if (!(record instanceof WarcTargetRecord target) || target.target() == null) {
        return Optional.empty();
      }
      return switch (target) {
        case WarcResponse response when response.contentType().base().equals(MediaType.HTTP) -> {
          HttpResponse http = response.http();
          yield http.status() == 200 && isDocument(http.contentType())
              ? Optional.of(
                  new Document(
                      target.target(),
                      http.contentType(),
                      http.headers().all("Content-Encoding"),
                      http.body().stream()))
              : Optional.empty();
        }
        case WarcResource resource when isDocument(resource.contentType()) ->
            Optional.of(
                new Document(
                    target.target(), resource.contentType(), List.of(), resource.body().stream()));
        default -> Optional.empty();
      };
    } catch (IllegalArgumentException e) { // as of headers that stand twice
      throw new IOException(e.getMessage(), e);
    }
  }

  private static boolean isDocument(MediaType type) {
    String subtype = type.subtype().toLowerCase(Locale.ROOT);
    return subtype.equals("html")
        || subtype.equals("xml")
        || (subtype.endsWith("+xml") && !subtype.startsWith("svg"));
  }

  private static void read(Document document, Where place, Reading reading) throws IOException {
    Draft beside = new Draft();
    beside.put(Field.URL, Optional.of(document.address()));
    Charset charset =
        Optional.ofNullable(document.type().parameters().get("charset"))
            .flatMap(Charsets::named)
            .orElse(null);
    new ArticleFile("page.html", place, true, beside, charset)
        .read(
            reading
                .unpacking()
                .unpacked(ContentEncoding.decoded(document.body(), document.encodings())),
            reading.deeper());
  }
}

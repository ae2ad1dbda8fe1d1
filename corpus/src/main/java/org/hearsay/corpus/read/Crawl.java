package org.hearsay.corpus.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
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
      for (Optional<WarcRecord> record = records.next();
          record.isPresent();
          record = records.next()) {
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

  /** Whether the record holds a document, whatever became of it. */
  private boolean isRead(WarcRecord record, Reading reading) throws IOException {
    if (!(record instanceof WarcTargetRecord target)) {
      return false;
    }
    Where place = where.entry(Shown.harmless(target.target()));
    try {
      return switch (target) {
        case WarcResponse response when response.contentType().base().equals(MediaType.HTTP) ->
            isRead(response.http(), target, place, reading);
        case WarcResource resource when isDocument(resource.contentType()) -> {
          read(target, place, resource.body().stream(), resource.contentType(), reading);
          yield true;
        }
        default -> false;
      };
    } catch (Unpacking.BombException e) {
      throw e;
    } catch (IOException | IllegalArgumentException e) {
      reading.fail(
          place, "the record cannot be read: " + Shown.harmless(String.valueOf(e.getMessage())));
      return true;
    }
  }

  private static boolean isRead(
      HttpResponse response, WarcTargetRecord record, Where place, Reading reading)
      throws IOException {
    if (response.status() != 200 || !isDocument(response.contentType())) {
      return false;
    }
    read(record, place, response.bodyDecoded().stream(), response.contentType(), reading);
    return true;
  }

  private static boolean isDocument(MediaType type) {
    String subtype = type.subtype().toLowerCase(Locale.ROOT);
    return subtype.equals("html")
        || subtype.equals("xml")
        || (subtype.endsWith("+xml") && !subtype.startsWith("svg"));
  }

  private static void read(
      WarcTargetRecord record, Where place, InputStream body, MediaType type, Reading reading)
      throws IOException {
    Draft beside = new Draft();
    beside.put(Field.URL, Optional.of(record.target()));
    Charset charset =
        Optional.ofNullable(type.parameters().get("charset")).flatMap(Charsets::named).orElse(null);
    new ArticleFile("page.html", place, true, beside, charset)
        .read(reading.unpacking().unpacked(body), reading.deeper());
  }
}

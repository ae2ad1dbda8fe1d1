package org.hearsay.corpus.read;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.apache.commons.compress.compressors.brotli.BrotliCompressorInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;

/**
 * Takes off what a server packed a body with. Crawlers often unpack bodies and keep the header, so
 * that the bytes are asked whether they are what it says.
 */
final class ContentEncoding {

  private static final int LOOK_AHEAD = 1 << 10;

  private ContentEncoding() {}

  /**
   * The body as it was before its server packed it.
   *
   * @param headers the values of Content-Encoding, each with commas between several codings, the
   *     last of which was put on last
   */
  static InputStream decoded(InputStream body, List<String> headers) throws IOException {
    List<String> codings =
        headers.stream()
            .flatMap(header -> Arrays.stream(header.split(",", -1)))
            .map(coding -> coding.strip().toLowerCase(Locale.ROOT))
            .toList();
    InputStream decoded = body;
    for (String coding : codings.reversed()) {
      decoded = decoded(decoded, coding);
    }
    return decoded;
  }

  private static InputStream decoded(InputStream packed, String coding) throws IOException {
    BufferedInputStream in = new BufferedInputStream(packed, LOOK_AHEAD);
    in.mark(LOOK_AHEAD);
    byte[] start = in.readNBytes(LOOK_AHEAD);
    in.reset();
    return switch (coding) {
      case "gzip", "x-gzip" -> isGzip(start) ? gunzipped(in) : in;
      case "deflate" -> inflated(in, start);
      case "br" -> looksPlain(start) ? in : unbrotlied(in);
      case "", "identity", "none", "utf-8" -> in;
      default -> {
        if (looksPlain(start)) {
          yield in;
        }
        throw new IOException("it is packed with " + Shown.quoted(coding) + ", which is not read");
      }
    };
  }

  private static boolean isGzip(byte[] start) {
    return start.length > 1 && (start[0] & 0xFF) == 0x1F && (start[1] & 0xFF) == 0x8B;
  }

  private static InputStream gunzipped(InputStream in) throws IOException {
    return GzipCompressorInputStream.builder()
        .setInputStream(in)
        .setDecompressConcatenated(true)
        .get();
  }

  /** By RFC 1950, as the standard of HTTP means it, or by RFC 1951, as some servers read it. */
  private static InputStream inflated(InputStream in, byte[] start) throws IOException {
    if (isGzip(start)) {
      return gunzipped(in);
    }
    if (looksPlain(start)) {
      return in;
    }
    boolean isZlib =
        start.length > 1
            && (start[0] & 0x0F) == 8
            && (((start[0] & 0xFF) << 8) | (start[1] & 0xFF)) % 31 == 0;
    return new InflaterInputStream(in, new Inflater(!isZlib));
  }

  private static InputStream unbrotlied(InputStream in) throws IOException {
    try {
      return new Damaged(new BrotliCompressorInputStream(in));
    } catch (IOException e) {
      throw damaged(e);
    }
  }

  private static IOException damaged(IOException e) {
    ZipException damaged = new ZipException("it is not what Brotli packs");
    damaged.initCause(e);
    return damaged;
  }

  /** Whether a document begins so, which no packed bytes do by chance. */
  private static boolean looksPlain(byte[] start) {
    int at = 0;
    while (at < start.length && (start[at] < 0 ? at < 3 : Character.isWhitespace(start[at]))) {
      at++;
    }
    return at + 1 < start.length
        && start[at] == '<'
        && (Character.isLetter(start[at + 1]) || "!?/".indexOf(start[at + 1]) >= 0);
  }

  /** Says in a word what is wrong with bytes that are not Brotli's. */
  private static final class Damaged extends InputStream {

    private final InputStream in;

    Damaged(InputStream in) {
      this.in = in;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
      try {
        return in.read(into, offset, length);
      } catch (EOFException e) {
        throw e;
      } catch (IOException e) {
        throw damaged(e);
      }
    }
  }
}

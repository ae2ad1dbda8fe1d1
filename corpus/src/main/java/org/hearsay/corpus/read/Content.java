package org.hearsay.corpus.read;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.jspecify.annotations.Nullable;

/**
 * A stream without its compression and byte order mark, as UTF-8 where it was UTF-16, and what its
 * first bytes look like.
 *
 * @param charset what a byte order mark says that it is in; null where there is none
 * @param problem what keeps a {@link Format#BINARY} stream from being read, for the user
 */
record Content(BufferedInputStream in, Format format, @Nullable Charset charset, String problem) {

  /** Enough to see the first line of most files, and little enough to hold many times. */
  private static final int LOOK_AHEAD = 1 << 16;

  /** How much of a stream has to look like UTF-16 where nothing says so. */
  private static final int ENOUGH = 8;

  private static final Pattern OBJECT = Pattern.compile("\\{\\s*(?:\".*|}.*|$)", Pattern.DOTALL);
  private static final Pattern ARRAY_OF_OBJECTS =
      Pattern.compile("\\[\\s*(?:\\{.*|]\\s*|$)", Pattern.DOTALL);
  private static final Pattern UNFINISHED = Pattern.compile("[^\\n]*[{\\[,:]\\s*", Pattern.DOTALL);

  static Content of(InputStream raw, Unpacking unpacking) throws IOException {
    BufferedInputStream in = new BufferedInputStream(raw, LOOK_AHEAD);
    byte[] start = peek(in);
    if (startsWith(start, 0x1F, 0x8B)) {
      in = buffered(unpacking.unpacked(gunzipped(in)));
      start = peek(in);
    } else if (startsWith(start, 'B', 'Z', 'h')) {
      in = buffered(unpacking.unpacked(new BZip2CompressorInputStream(in, true)));
      start = peek(in);
    }
    if (startsWith(start, 0xFE, 0xFF) || startsWith(start, 0xFF, 0xFE)) {
      return utf16(in, StandardCharsets.UTF_16);
    }
    if (startsWith(start, 0xEF, 0xBB, 0xBF)) {
      in.skipNBytes(3);
      return new Content(in, format(peek(in)), StandardCharsets.UTF_8, Decoding.NOT_TEXT);
    }
    if (isZeroAtEvery(1, start)) {
      return utf16(in, StandardCharsets.UTF_16LE);
    }
    if (isZeroAtEvery(0, start)) {
      return utf16(in, StandardCharsets.UTF_16BE);
    }
    return new Content(in, format(start), null, Decoding.problem(start));
  }

  /** Whether bytes that begin so are neither compressed nor of two bytes a character. */
  static boolean isAsItStands(byte[] start) {
    return !startsWith(start, 0x1F, 0x8B)
        && !startsWith(start, 'B', 'Z', 'h')
        && !startsWith(start, 0xFE, 0xFF)
        && !startsWith(start, 0xFF, 0xFE)
        && !isZeroAtEvery(0, start)
        && !isZeroAtEvery(1, start);
  }

  /** All members of it, as crawls have one for every record. */
  private static InputStream gunzipped(InputStream in) throws IOException {
    return GzipCompressorInputStream.builder()
        .setInputStream(in)
        .setDecompressConcatenated(true)
        .get();
  }

  private static BufferedInputStream buffered(InputStream in) {
    return new BufferedInputStream(in, LOOK_AHEAD);
  }

  private static Content utf16(InputStream raw, Charset charset) throws IOException {
    BufferedInputStream in = buffered(new Utf16Stream(raw, charset));
    return new Content(in, format(peek(in)), StandardCharsets.UTF_8, Decoding.NOT_TEXT);
  }

  /** Whether every second byte is zero and no other one, as where Latin letters are in UTF-16. */
  private static boolean isZeroAtEvery(int odd, byte[] start) {
    int length = Math.min(start.length, 256) / 2 * 2;
    for (int i = 0; i < length; i++) {
      if ((start[i] == 0) != (i % 2 == odd)) {
        return false;
      }
    }
    return length >= ENOUGH;
  }

  private static Format format(byte[] start) {
    if (start.length == 0) {
      return Format.EMPTY;
    }
    if (startsWith(start, 'P', 'K', 3, 4) || startsWith(start, 'P', 'K', 5, 6)) {
      return Format.ZIP;
    }
    if (startsWith(start, '%', 'P', 'D', 'F', '-')) {
      return Format.PDF;
    }
    if (TarArchiveInputStream.matches(start, start.length)) {
      return Format.TAR;
    }
    if (startsWith(start, 'W', 'A', 'R', 'C', '/')) {
      return Format.WARC;
    }
    if (isBinary(start)) {
      return Format.BINARY;
    }
    String text = new String(start, StandardCharsets.ISO_8859_1).stripLeading();
    if (text.isEmpty()) {
      return Format.BLANK;
    }
    if (MailStart.isMailbox(text)) {
      return Format.MAILBOX;
    }
    if (MailStart.isMail(text)) {
      return Format.MAIL;
    }
    if (text.charAt(0) == '<') {
      return Markup.of(text).orElse(Format.TEXT);
    }
    if (ARRAY_OF_OBJECTS.matcher(text).matches()) {
      return Format.JSON_ARRAY;
    }
    if (OBJECT.matcher(text).matches()) {
      return isUnfinished(text) ? Format.JSON_OBJECT : Format.JSON_LINES;
    }
    return Format.TEXT;
  }

  private static boolean isBinary(byte[] start) {
    for (byte b : start) {
      if (b == 0) {
        return true;
      }
    }
    return Decoding.isKnownAsBinary(start);
  }

  /** How it begins, without being read yet. */
  byte[] start() throws IOException {
    return peek(in);
  }

  /** Whether the first line ends where no JSON object can: the object goes on in the next. */
  private static boolean isUnfinished(String text) {
    int newline = text.indexOf('\n');
    return newline >= 0 && UNFINISHED.matcher(text.substring(0, newline)).matches();
  }

  private static byte[] peek(BufferedInputStream in) throws IOException {
    in.mark(LOOK_AHEAD);
    byte[] start = in.readNBytes(LOOK_AHEAD);
    in.reset();
    return start;
  }

  private static boolean startsWith(byte[] bytes, int... start) {
    byte[] begin = new byte[start.length];
    for (int i = 0; i < start.length; i++) {
      begin[i] = (byte) start[i];
    }
    return bytes.length >= begin.length
        && Arrays.equals(bytes, 0, begin.length, begin, 0, begin.length);
  }
}

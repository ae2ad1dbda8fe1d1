package org.hearsay.corpus.read;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/** A stream without its compression and byte order mark, and what its first bytes look like. */
record Content(InputStream in, Kind kind) {

  enum Kind {
    EMPTY,
    BLANK,
    /** Holds bytes that no text has. */
    BINARY,
    MARKUP,
    JSON_ARRAY,
    /** One that goes on after its first line. */
    JSON_OBJECT,
    JSON_LINES,
    TEXT
  }

  /** Enough to see the first line of most files, and little enough to hold many times. */
  private static final int LOOK_AHEAD = 1 << 16;

  private static final Pattern MARKUP =
      Pattern.compile("<(?:!doctype|html|\\?xml|rss|feed|nitf)\\b.*", flags());
  private static final Pattern OBJECT = Pattern.compile("\\{\\s*(?:\".*|}.*|$)", Pattern.DOTALL);
  private static final Pattern ARRAY_OF_OBJECTS =
      Pattern.compile("\\[\\s*(?:\\{.*|]\\s*|$)", Pattern.DOTALL);
  private static final Pattern UNFINISHED = Pattern.compile(".*[{\\[,:]\\s*", Pattern.DOTALL);

  private static int flags() {
    return Pattern.CASE_INSENSITIVE | Pattern.DOTALL;
  }

  static Content of(InputStream raw) throws IOException {
    BufferedInputStream in = new BufferedInputStream(raw, LOOK_AHEAD);
    byte[] start = peek(in);
    if (startsWith(start, 0x1F, 0x8B)) {
      in = new BufferedInputStream(new GZIPInputStream(in, LOOK_AHEAD), LOOK_AHEAD);
      start = peek(in);
    }
    if (startsWith(start, 0xFE, 0xFF) || startsWith(start, 0xFF, 0xFE)) {
      in = new BufferedInputStream(new Utf16Stream(in), LOOK_AHEAD);
      start = peek(in);
    } else if (startsWith(start, 0xEF, 0xBB, 0xBF)) {
      in.skipNBytes(3);
      start = peek(in);
    }
    return new Content(in, kind(start));
  }

  private static Kind kind(byte[] start) {
    if (start.length == 0) {
      return Kind.EMPTY;
    }
    for (byte b : start) {
      if (b == 0) {
        return Kind.BINARY;
      }
    }
    String text = new String(start, StandardCharsets.ISO_8859_1).stripLeading();
    if (text.isEmpty()) {
      return Kind.BLANK;
    }
    if (MARKUP.matcher(text).matches()) {
      return Kind.MARKUP;
    }
    if (ARRAY_OF_OBJECTS.matcher(text).matches()) {
      return Kind.JSON_ARRAY;
    }
    if (OBJECT.matcher(text).matches()) {
      return isUnfinished(text) ? Kind.JSON_OBJECT : Kind.JSON_LINES;
    }
    return Kind.TEXT;
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

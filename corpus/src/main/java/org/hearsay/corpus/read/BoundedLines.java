package org.hearsay.corpus.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Locale;

/** The lines of a stream as bytes. Of a line that is too long only the length is kept. */
final class BoundedLines {

  private final InputStream in;
  private final int maxBytes;
  private final byte[] chunk = new byte[1 << 16];
  private int chunkStart;
  private int chunkEnd;

  private byte[] line = new byte[1 << 12];
  private int kept;
  private long length;
  private int number;

  BoundedLines(InputStream in, int maxBytes) {
    this.in = in;
    this.maxBytes = maxBytes;
  }

  /** Goes to the next line; false after the last. */
  boolean advance() throws IOException {
    kept = 0;
    length = 0;
    if (!filled()) {
      return false;
    }
    number++;
    while (filled()) {
      int newline = newline();
      keep(newline);
      boolean ended = newline < chunkEnd;
      chunkStart = newline + 1;
      if (ended) {
        return true;
      }
    }
    return true;
  }

  private boolean filled() throws IOException {
    if (chunkStart >= chunkEnd) {
      chunkStart = 0;
      chunkEnd = in.read(chunk);
    }
    return chunkEnd > 0;
  }

  private int newline() {
    int at = chunkStart;
    while (at < chunkEnd && chunk[at] != '\n') {
      at++;
    }
    return at;
  }

  private void keep(int end) {
    int more = end - chunkStart;
    length += more;
    if (isTooLong()) {
      return;
    }
    if (kept + more > line.length) {
      line = Arrays.copyOf(line, (int) Math.min(maxBytes, Math.max(2L * line.length, length)));
    }
    System.arraycopy(chunk, chunkStart, line, kept, more);
    kept += more;
  }

  /** Counted from 1. */
  int number() {
    return number;
  }

  boolean isTooLong() {
    return length > maxBytes;
  }

  /** The line without its end. */
  byte[] content() {
    int end = kept > 0 && line[kept - 1] == '\r' ? kept - 1 : kept;
    return Arrays.copyOf(line, end);
  }

  String complaint() {
    return String.format(
        Locale.ROOT, "the line has %,d bytes, more than the limit of %,d", length, maxBytes);
  }
}

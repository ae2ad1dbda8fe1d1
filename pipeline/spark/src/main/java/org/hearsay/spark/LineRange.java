package org.hearsay.spark;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * The lines of a file that begin in a range of its bytes, whole, also where the last one ends
 * behind it. Ranges that follow each other hold every line once.
 */
final class LineRange extends InputStream {

  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private final InputStream in;
  private final byte[] chunk = new byte[1 << 16];
  private int start;
  private int end;

  /** Of the byte at {@link #start} of the chunk, in the file. */
  private long offset;

  private final long to;
  private boolean isLineBegun;
  private long lines;

  private LineRange(InputStream in, long offset, long to) {
    this.in = in;
    this.offset = offset;
    this.to = to;
  }

  /**
   * @param from the first byte of the range
   * @param to the first byte behind it
   */
  static LineRange of(HadoopFile file, long from, long to) throws IOException {
    // A line begins at the range's first byte where the byte before it ends one.
    long first = Math.max(0, from - 1);
    LineRange range = new LineRange(file.openAt(first), first, to);
    if (from == 0) {
      range.skipByteOrderMark();
    } else {
      range.skipLine();
    }
    return range;
  }

  private void skipByteOrderMark() throws IOException {
    fill();
    int length = BYTE_ORDER_MARK.length;
    while (end < length) {
      int read = in.read(chunk, end, length - end);
      if (read < 0) {
        return;
      }
      end += read;
    }
    if (Arrays.equals(chunk, 0, length, BYTE_ORDER_MARK, 0, length)) {
      advance(length);
    }
  }

  private void skipLine() throws IOException {
    while (fill()) {
      int newline = newline(end);
      advance(Math.min(newline + 1, end) - start);
      if (newline < end) {
        return;
      }
    }
  }

  /** How many lines were read to their end, and how many were begun. */
  long lines() {
    return lines + (isLineBegun ? 1 : 0);
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] into, int at, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if ((!isLineBegun && offset >= to) || !fill()) {
      return -1;
    }
    int most = Math.min(end, start + length);
    int newline = newline(most);
    int count = Math.min(newline + 1, most) - start;
    System.arraycopy(chunk, start, into, at, count);
    advance(count);
    isLineBegun = newline >= most;
    if (!isLineBegun) {
      lines++;
    }
    return count;
  }

  private boolean fill() throws IOException {
    if (start == end) {
      start = 0;
      end = Math.max(0, in.read(chunk, 0, chunk.length));
    }
    return start < end;
  }

  /** Where the next line end is, before some place of the chunk; else that place. */
  private int newline(int most) {
    int at = start;
    while (at < most && chunk[at] != '\n') {
      at++;
    }
    return at;
  }

  private void advance(int bytes) {
    start += bytes;
    offset += bytes;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}

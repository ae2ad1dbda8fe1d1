package org.hearsay.corpus.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** UTF-16, read as UTF-8 without a byte order mark. */
final class Utf16Stream extends InputStream {

  private final Reader reader;
  private final char[] chars = new char[1 << 13];
  private byte[] bytes = new byte[0];
  private int next;
  private int carried;

  Utf16Stream(InputStream in, Charset charset) {
    this.reader =
        new InputStreamReader(
            in,
            charset
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT));
  }

  @Override
  public int read() throws IOException {
    return filled() ? bytes[next++] & 0xFF : -1;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    Objects.checkFromIndexSize(offset, length, into.length);
    if (!filled()) {
      return -1;
    }
    int taken = Math.min(length, bytes.length - next);
    System.arraycopy(bytes, next, into, offset, taken);
    next += taken;
    return taken;
  }

  private boolean filled() throws IOException {
    while (next >= bytes.length) {
      int read = reader.read(chars, carried, chars.length - carried);
      if (read < 0) {
        return false;
      }
      encode(carried + read);
    }
    return true;
  }

  /** Keeps back the first half of a pair whose second half is still to come. */
  private void encode(int count) {
    boolean split = Character.isHighSurrogate(chars[count - 1]);
    int whole = split ? count - 1 : count;
    bytes = new String(chars, 0, whole).getBytes(StandardCharsets.UTF_8);
    next = 0;
    carried = count - whole;
    if (split) {
      chars[0] = chars[count - 1];
    }
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}

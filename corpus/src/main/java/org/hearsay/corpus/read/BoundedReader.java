package org.hearsay.corpus.read;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.util.Locale;

/** Ends a stream of articles where one of them is longer than any may be. */
final class BoundedReader extends FilterReader {

  static final class TooLongException extends IOException {

    private static final long serialVersionUID = 1;

    private final long most;

    TooLongException(long most) {
      super("too long");
      this.most = most;
    }

    String complaint() {
      return String.format(
          Locale.ROOT, "it holds more than %,d characters between two articles", most);
    }
  }

  private final long most;
  private long read;

  BoundedReader(Reader in, long most) {
    super(in);
    this.most = most;
  }

  /** The next article begins. */
  void restart() {
    read = 0;
  }

  @Override
  public int read() throws IOException {
    int c = super.read();
    count(c < 0 ? 0 : 1);
    return c;
  }

  @Override
  public int read(char[] into, int offset, int length) throws IOException {
    int count = super.read(into, offset, length);
    count(Math.max(0, count));
    return count;
  }

  private void count(int more) throws IOException {
    read += more;
    if (read > most) {
      throw new TooLongException(most);
    }
  }
}

package org.hearsay.corpus.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongConsumer;

/**
 * Bounds what one file may unpack to, all archives and compressions in it together: 200 times its
 * own size, and never less than 64 MB. Texts reach a tenth of that; a bomb needs thousands.
 */
final class Unpacking {

  private static final long ALWAYS_ALLOWED = 64L << 20;
  private static final int MOST_TIMES = 200;

  static final String BOMB =
      "it unpacks to more than "
          + MOST_TIMES
          + " times its size, as only files made to fill memories do";

  /** Thrown where the bound is passed; what was read before it stands. */
  static final class BombException extends IOException {

    private static final long serialVersionUID = 1;

    BombException() {
      super(BOMB);
    }
  }

  private final LongConsumer onPacked;
  private long packed;
  private long unpacked;

  /**
   * @param onPacked told of every byte of the file that is read
   */
  Unpacking(LongConsumer onPacked) {
    this.onPacked = onPacked;
  }

  /** The file as it lies on the disk. */
  InputStream packed(InputStream in) {
    return new Counted(in) {
      @Override
      void count(long bytes) {
        packed += bytes;
        onPacked.accept(bytes);
      }
    };
  }

  /** What comes out of an archive or compression, inside of which there may be others. */
  InputStream unpacked(InputStream in) {
    return new Counted(in) {
      @Override
      void count(long bytes) throws BombException {
        unpacked += bytes;
        if (unpacked > ALWAYS_ALLOWED && unpacked / MOST_TIMES > packed) {
          throw new BombException();
        }
      }
    };
  }

  private abstract static class Counted extends FilterInputStream {

    Counted(InputStream in) {
      super(in);
    }

    abstract void count(long bytes) throws BombException;

    @Override
    public int read() throws IOException {
      int read = super.read();
      if (read >= 0) {
        count(1);
      }
      return read;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
      int read = super.read(into, offset, length);
      if (read > 0) {
        count(read);
      }
      return read;
    }

    @Override
    public long skip(long bytes) throws IOException {
      long skipped = super.skip(bytes);
      count(skipped);
      return skipped;
    }

    /** Left to buffers above it, which do not count twice. */
    @Override
    public boolean markSupported() {
      return false;
    }
  }
}

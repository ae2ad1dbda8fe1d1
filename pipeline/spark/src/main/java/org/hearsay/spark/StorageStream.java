package org.hearsay.spark;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Tells what a file system does wrong from what is wrong with the bytes in a file. */
final class StorageStream extends FilterInputStream {

  private final String file;

  StorageStream(String file, InputStream in) {
    super(in);
    this.file = file;
  }

  @Override
  public int read() {
    try {
      return super.read();
    } catch (IOException e) {
      throw failed(e);
    }
  }

  @Override
  public int read(byte[] into, int offset, int length) {
    try {
      return super.read(into, offset, length);
    } catch (IOException e) {
      throw failed(e);
    }
  }

  @Override
  public long skip(long bytes) {
    try {
      return super.skip(bytes);
    } catch (IOException e) {
      throw failed(e);
    }
  }

  private StorageException failed(IOException e) {
    return new StorageException(file + ": the file system broke off reading it", e);
  }
}

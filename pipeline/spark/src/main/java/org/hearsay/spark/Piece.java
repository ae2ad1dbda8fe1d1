package org.hearsay.spark;

import java.io.Serializable;
import org.apache.hadoop.fs.Path;
import org.hearsay.corpus.read.FoundFile;

/**
 * A file, or the lines of it that begin in a range of its bytes.
 *
 * @param path with the file system that it is in
 * @param id what an article in it is called that has no id of its own
 * @param isNamed whether the user asked for this very file
 * @param bytes of the file when the job was planned, or of the range
 * @param from the first byte of the range
 * @param to the first byte behind the range; {@link #WHOLE} where the whole file is read
 * @param linesBefore how many lines of the file come before the range
 */
record Piece(
    String path, String id, boolean isNamed, long bytes, long from, long to, int linesBefore)
    implements Serializable {

  static final long WHOLE = -1;

  static Piece whole(FoundFile found, long length) {
    return new Piece(found.file().toString(), found.id(), found.isNamed(), length, 0, WHOLE, 0);
  }

  Piece range(long first, long behind) {
    return new Piece(path, id, isNamed, behind - first, first, behind, 0);
  }

  Piece after(int lines) {
    return new Piece(path, id, isNamed, bytes, from, to, lines);
  }

  /** Whether it is the whole file. */
  boolean holdsAll() {
    return to == WHOLE;
  }

  FoundFile found(Cluster cluster) {
    return new FoundFile(cluster.file(new Path(path)), id, isNamed);
  }
}

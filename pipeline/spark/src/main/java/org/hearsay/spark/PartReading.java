package org.hearsay.spark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.hearsay.corpus.Article;
import org.hearsay.corpus.read.FoundFile;
import org.hearsay.corpus.read.PartReader;
import org.hearsay.corpus.read.ReadResult;
import org.hearsay.corpus.read.Where;

/** Reads the pieces of a part, one after the other. For one thread. */
final class PartReading {

  /** Takes what was read. */
  @FunctionalInterface
  interface Placed {

    /**
     * Takes one result.
     *
     * @param place where in its part it stands, the same however often that is read; what is noted
     *     of an article has the article's
     */
    void accept(long place, ReadResult result);
  }

  private static final int PIECE_BITS = 32;

  private final Part part;
  private final Cluster cluster;
  private final boolean isPatient;
  private final PartReader reader;
  private final List<Integer> lines = new ArrayList<>();
  private long place;

  /**
   * @param isPatient whether a file system that fails ends the reading, so that it can be tried
   *     again; else it costs the file that it fails at
   */
  PartReading(Part part, Cluster cluster, Settings settings, boolean isPatient) {
    this.part = part;
    this.cluster = cluster;
    this.isPatient = isPatient;
    reader = new PartReader(settings.reading(), settings.days());
  }

  void read(Placed sink) throws IOException {
    for (int i = 0; i < part.pieces().size(); i++) {
      place = (long) i << PIECE_BITS;
      read(
          part.pieces().get(i),
          result -> {
            if (!(result instanceof ReadResult.Noted)) {
              place++;
            }
            sink.accept(place, result);
          });
    }
  }

  private void read(Piece piece, Consumer<ReadResult> sink) throws IOException {
    int before = lines.size();
    try {
      FoundFile found = piece.found(cluster);
      if (piece.holdsAll()) {
        reader.file(found, sink);
        lines.add(0);
      } else {
        readLines(piece, found, sink);
      }
    } catch (StorageException e) {
      if (isPatient) {
        throw e;
      }
      Where where = new Where(piece.path(), "", 0, 0);
      sink.accept(new ReadResult.Failed(where, "the file system does not give it: " + e.reason()));
      if (lines.size() == before) {
        lines.add(0);
      }
    }
  }

  private void readLines(Piece piece, FoundFile found, Consumer<ReadResult> sink)
      throws IOException {
    HadoopFile file = (HadoopFile) found.file();
    try (LineRange range = LineRange.of(file, piece.from(), piece.to())) {
      reader.lines(found, range, piece.linesBefore(), sink);
      lines.add(Math.toIntExact(range.lines()));
    }
  }

  /** The article that was read, where one was. */
  static Optional<Article> article(ReadResult result) {
    return switch (result) {
      case ReadResult.Read read -> Optional.of(read.article());
      case ReadResult.ReadAnnotated read -> Optional.of(read.article().article());
      case ReadResult.Skipped skipped -> Optional.empty();
      case ReadResult.Failed failed -> Optional.empty();
      case ReadResult.Noted noted -> Optional.empty();
    };
  }

  /** How many lines were read of each piece that is a range of lines. */
  List<Integer> lines() {
    return lines;
  }

  PartReader reader() {
    return reader;
  }
}

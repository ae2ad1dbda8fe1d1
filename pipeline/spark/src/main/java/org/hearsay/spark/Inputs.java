package org.hearsay.spark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.Path;
import org.hearsay.cli.ExitCode;
import org.hearsay.corpus.read.FoundFile;
import org.hearsay.corpus.read.PartReader;
import org.hearsay.corpus.read.ReadResult;

/** Finds what is to be read and divides it into parts of about the same size. */
final class Inputs {

  private final Cluster cluster;
  private final long partBytes;
  private final Consumer<ReadResult> passedOver;
  private final List<Part> parts = new ArrayList<>();
  private List<Piece> open = new ArrayList<>();
  private long openBytes;

  private Inputs(Cluster cluster, long partBytes, Consumer<ReadResult> passedOver) {
    this.cluster = cluster;
    this.partBytes = partBytes;
    this.passedOver = passedOver;
  }

  /**
   * The parts in the order of the paths, in which {@code annotate} would read them.
   *
   * @param paths files, folders and patterns of them
   * @param passedOver told of what is in a folder and not read
   */
  static List<Part> parts(
      List<String> paths, Cluster cluster, long partBytes, Consumer<ReadResult> passedOver)
      throws JobException, IOException {
    Inputs inputs = new Inputs(cluster, partBytes, passedOver);
    for (String path : paths) {
      inputs.add(path);
    }
    inputs.close();
    return inputs.parts;
  }

  private void add(String given) throws JobException, IOException {
    for (Path path : meant(given, cluster)) {
      List<FoundFile> files = new ArrayList<>();
      FoundFile.walk(cluster.file(path), files::add, passedOver);
      for (FoundFile file : files) {
        add(file);
      }
    }
  }

  /** What a path, or a pattern as {@code /news/2013-*}, stands for; in the order of the names. */
  private static List<Path> meant(String given, Cluster cluster) throws JobException, IOException {
    Path path = path(given);
    if (cluster.file(path).exists()) {
      return List.of(path);
    }
    FileStatus[] matches = cluster.system(path).globStatus(path);
    if (matches == null || matches.length == 0) {
      throw new JobException(
          ExitCode.NOT_FOUND, given + ": there is no such file or folder; check the path");
    }
    return Arrays.stream(matches).map(FileStatus::getPath).sorted().toList();
  }

  static Path path(String given) throws JobException {
    try {
      return new Path(given);
    } catch (IllegalArgumentException e) {
      throw JobException.usage("\"" + given + "\" is no path: " + e.getMessage());
    }
  }

  private void add(FoundFile file) throws IOException {
    long length = file.file() instanceof HadoopFile stored ? stored.length() : 0;
    Piece piece = Piece.whole(file, length);
    if (length > partBytes && PartReader.isInLines(file)) {
      close();
      for (long from = 0; from < length; from += partBytes) {
        add(piece.range(from, Math.min(length, from + partBytes)));
      }
    } else {
      add(piece);
    }
  }

  private void add(Piece piece) {
    if (openBytes + piece.bytes() > partBytes) {
      close();
    }
    open.add(piece);
    openBytes += piece.bytes();
  }

  private void close() {
    if (!open.isEmpty()) {
      parts.add(new Part(parts.size(), open, List.of()));
      open = new ArrayList<>();
      openBytes = 0;
    }
  }
}

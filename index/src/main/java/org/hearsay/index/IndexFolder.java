package org.hearsay.index;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.hearsay.index.IndexException.Problem;
import org.jspecify.annotations.Nullable;

/**
 * The folder that an index is: opened with care, and every way in which it can fail said in one
 * sentence.
 */
public final class IndexFolder {

  /** A disk with less than this left is full: Lucene's own message says so on some systems only. */
  private static final long NOTHING_LEFT = 64 * 1024;

  /** Says who writes, while somebody does; what a killed process left means nothing. */
  private static final String HOLDER = "writer.txt";

  private final Path folder;

  public IndexFolder(Path folder) {
    this.folder = folder;
  }

  /**
   * The directory of an index of this version, to read from.
   *
   * @throws IndexException where there is none
   */
  public Directory openToRead() {
    if (!Files.isDirectory(folder)) {
      throw Files.exists(folder) ? notAFolder() : notFound("there is no folder " + folder, null);
    }
    try {
      Directory directory = FSDirectory.open(folder);
      try {
        checkVersion(directory);
        return directory;
      } catch (IOException | RuntimeException e) {
        directory.close();
        throw e;
      }
    } catch (IOException e) {
      throw failed(e);
    }
  }

  /**
   * The directory of an index of this version, or of none yet.
   *
   * @throws IndexException where the folder holds something else; it is left as it is
   */
  Directory openToWrite() {
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw notAFolder();
    }
    try {
      checkNothingElse();
      Directory directory = FSDirectory.open(folder);
      try {
        if (DirectoryReader.indexExists(directory)) {
          checkVersion(directory);
        }
        return directory;
      } catch (IOException | RuntimeException e) {
        directory.close();
        throw e;
      }
    } catch (IOException e) {
      throw failed(e);
    }
  }

  /**
   * Whether another process is writing to it at this moment. Creates nothing. Not to be asked from
   * the process that writes: on some systems it would lose its lock.
   */
  public boolean isBeingWritten() {
    Path lock = folder.resolve(IndexWriter.WRITE_LOCK_NAME);
    if (!Files.exists(lock)) {
      return false;
    }
    try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.WRITE);
        FileLock taken = channel.tryLock()) {
      return taken == null;
    } catch (OverlappingFileLockException e) {
      return true;
    } catch (IOException e) {
      throw failed(e);
    }
  }

  /** What an exception of Lucene or of the disk means to the user. */
  public IndexException failed(Throwable cause) {
    return switch (cause) {
      case IndexException known -> known;
      case IndexNotFoundException e -> notFound("there is no index in " + folder, e);
      case IndexFormatTooOldException e -> otherVersion("an older version of Lucene", e);
      case IndexFormatTooNewException e -> otherVersion("a newer version of Lucene", e);
      case LockObtainFailedException e ->
          new IndexException(
              Problem.LOCKED,
              holder()
                  + " is writing to the index in "
                  + folder
                  + "; try again when it has finished",
              e);
      case CorruptIndexException e ->
          new IndexException(
              Problem.STORAGE, "the index in " + folder + " is damaged (" + oneLine(e) + ")", e);
      case AccessDeniedException e ->
          new IndexException(
              Problem.STORAGE,
              "the index in " + folder + " cannot be used: no permission for " + e.getFile(),
              e);
      case Throwable e when isDiskFull(e) ->
          new IndexException(
              Problem.DISK_FULL,
              "the disk that holds the index in "
                  + folder
                  + " is full; what was saved before is still there",
              e);
      default ->
          new IndexException(
              Problem.STORAGE,
              "the index in "
                  + folder
                  + " failed ("
                  + oneLine(cause)
                  + "); what was saved before is still there",
              cause);
    };
  }

  /** Leaves word of this process for those who find the index locked. */
  void noteHolder() throws IOException {
    String since =
        LocalDateTime.now(ZoneId.systemDefault())
            .truncatedTo(ChronoUnit.MINUTES)
            .toString()
            .replace('T', ' ');
    Files.writeString(
        folder.resolve(HOLDER),
        "process " + ProcessHandle.current().pid() + " of " + user() + ", since " + since);
  }

  void forgetHolder() throws IOException {
    Files.deleteIfExists(folder.resolve(HOLDER));
  }

  private static String user() {
    return System.getProperty("user.name", "somebody");
  }

  private String holder() {
    try {
      String noted = Files.readString(folder.resolve(HOLDER)).strip();
      return noted.isEmpty() ? "another run" : "another run (" + noted + ")";
    } catch (IOException e) {
      return "another run"; // it has not left word yet, or just finished
    }
  }

  private void checkVersion(Directory directory) throws IOException {
    String version = SegmentInfos.readLatestCommit(directory).getUserData().get(Schema.VERSION_KEY);
    if (version == null) {
      throw new IndexException(
          Problem.NOT_AN_INDEX, folder + " holds an index of another program", null);
    }
    if (!version.equals(Schema.VERSION)) {
      throw otherVersion("version " + version + " of the index, not " + Schema.VERSION, null);
    }
  }

  /** A folder with files of others is no place for an index, as a slip of the finger would have. */
  private void checkNothingElse() throws IOException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> files = Files.list(folder)) {
      List<String> names = files.map(file -> file.getFileName().toString()).toList();
      boolean ours = names.stream().allMatch(IndexFolder::isLucenes);
      if (!ours && names.stream().noneMatch(name -> name.startsWith("segments_"))) {
        throw new IndexException(
            Problem.NOT_AN_INDEX,
            folder + " holds other files and no index; name a new or an empty folder",
            null);
      }
    }
  }

  private static boolean isLucenes(String file) {
    return file.startsWith("_")
        || file.startsWith("segments")
        || file.startsWith("pending_segments")
        || file.equals("write.lock")
        || file.equals(HOLDER);
  }

  private IndexException notAFolder() {
    return new IndexException(Problem.NOT_AN_INDEX, folder + " is a file, not an index", null);
  }

  private static IndexException notFound(String message, @Nullable Throwable cause) {
    return new IndexException(Problem.NOT_FOUND, message, cause);
  }

  private IndexException otherVersion(String by, @Nullable Throwable cause) {
    return new IndexException(
        Problem.OTHER_VERSION,
        "the index in "
            + folder
            + " was written by "
            + by
            + "; index the articles again into a new folder",
        cause);
  }

  private boolean isDiskFull(Throwable cause) {
    for (Throwable e = cause; e != null; e = e.getCause()) {
      String message = e.getMessage();
      if (message != null && message.contains("No space left")) {
        return true;
      }
    }
    try {
      FileStore disk = Files.getFileStore(folder);
      return disk.getUsableSpace() < NOTHING_LEFT;
    } catch (IOException e) {
      return false;
    }
  }

  private static String oneLine(Throwable e) {
    String message = e.getMessage();
    return message == null || message.isBlank()
        ? e.getClass().getSimpleName()
        : message.lines().findFirst().orElse("");
  }
}

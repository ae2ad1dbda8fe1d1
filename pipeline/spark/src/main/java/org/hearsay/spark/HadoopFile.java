package org.hearsay.spark;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.security.AccessControlException;
import org.hearsay.corpus.read.StoredFile;
import org.jspecify.annotations.Nullable;

/**
 * A file or folder of a file system that Hadoop knows. Where that system itself fails, what is
 * asked throws a {@link StorageException}.
 */
final class HadoopFile implements StoredFile {

  private final FileSystem system;
  private final Path path;
  private @Nullable FileStatus status;
  private boolean isLookedUp;

  HadoopFile(FileSystem system, Path path) {
    this.system = system;
    this.path = path;
  }

  private HadoopFile(FileSystem system, FileStatus status) {
    this(system, status.getPath());
    this.status = status;
    isLookedUp = true;
  }

  @Override
  public String name() {
    return path.getName();
  }

  @Override
  public boolean isFolder() {
    FileStatus known = status();
    return known != null && known.isDirectory();
  }

  @Override
  public boolean isRegular() {
    FileStatus known = status();
    return known != null && known.isFile();
  }

  @Override
  public boolean exists() {
    return status() != null;
  }

  /** In bytes; 0 where there is none. */
  long length() {
    FileStatus known = status();
    return known == null ? 0 : known.getLen();
  }

  @Override
  public StoredFile sibling(String name) {
    return new HadoopFile(system, new Path(path.getParent(), name));
  }

  @Override
  public List<StoredFile> entries() throws IOException {
    return Arrays.stream(listed())
        .map(entry -> new HadoopFile(system, entry))
        .sorted(Comparator.comparing(HadoopFile::name))
        .map(StoredFile.class::cast)
        .toList();
  }

  private FileStatus[] listed() throws IOException {
    try {
      return system.listStatus(path);
    } catch (FileNotFoundException e) {
      throw new NoSuchFileException(toString());
    } catch (AccessControlException e) {
      throw new AccessDeniedException(toString());
    } catch (IOException e) {
      throw new StorageException(this + ": cannot be listed", e);
    }
  }

  /** No such file system links folders, but for the local one, whose circles end by themselves. */
  @Override
  public boolean leadsInACircle() {
    return false;
  }

  @Override
  public InputStream open() throws IOException {
    return new StorageStream(toString(), opened());
  }

  /** As above, from some byte on. */
  InputStream openAt(long offset) throws IOException {
    FSDataInputStream in = opened();
    try {
      in.seek(offset);
    } catch (IOException e) {
      in.close();
      throw new StorageException(this + ": cannot be read from byte " + offset + " on", e);
    }
    return new StorageStream(toString(), in);
  }

  private FSDataInputStream opened() throws IOException {
    try {
      return system.open(path);
    } catch (FileNotFoundException e) {
      throw new NoSuchFileException(toString());
    } catch (AccessControlException e) {
      throw new AccessDeniedException(toString());
    } catch (IOException e) {
      throw new StorageException(this + ": cannot be opened", e);
    }
  }

  private @Nullable FileStatus status() {
    if (!isLookedUp) {
      try {
        status = system.getFileStatus(path);
      } catch (FileNotFoundException e) {
        status = null;
      } catch (IOException e) {
        throw new StorageException(this + ": cannot be looked up", e);
      }
      isLookedUp = true;
    }
    return status;
  }

  @Override
  public String toString() {
    return path.toString();
  }
}

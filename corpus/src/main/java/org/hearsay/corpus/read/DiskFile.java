package org.hearsay.corpus.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A file or folder on the disk of this machine. */
record DiskFile(Path path) implements StoredFile {

  @Override
  public String name() {
    Path name = path.getFileName();
    return name == null ? "" : name.toString();
  }

  @Override
  public boolean isFolder() {
    return Files.isDirectory(path);
  }

  @Override
  public boolean isRegular() {
    return Files.isRegularFile(path);
  }

  @Override
  public boolean exists() {
    return Files.exists(path);
  }

  @Override
  public StoredFile sibling(String name) {
    return new DiskFile(path.resolveSibling(name));
  }

  @Override
  public List<StoredFile> entries() throws IOException {
    List<DiskFile> entries = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(path)) {
      stream.forEach(entry -> entries.add(new DiskFile(entry)));
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
    entries.sort(Comparator.comparing(DiskFile::name));
    return List.copyOf(entries);
  }

  @Override
  public boolean leadsInACircle() throws IOException {
    Path parent = path.toAbsolutePath().getParent();
    return Files.isSymbolicLink(path)
        && parent != null
        && parent.toRealPath().startsWith(path.toRealPath());
  }

  @Override
  public InputStream open() throws IOException {
    return Files.newInputStream(path);
  }

  @Override
  public String toString() {
    return path.toString();
  }
}

package org.hearsay.watch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a file lies on the disk: as long as this is the same nobody has written to it.
 *
 * @param key tells a file from another that was put in its place; null where the system has none
 */
record Stamp(long size, Instant modified, @Nullable Object key) {

  static Stamp of(BasicFileAttributes attributes) {
    return new Stamp(
        attributes.size(), attributes.lastModifiedTime().toInstant(), attributes.fileKey());
  }

  /** Nothing where there is no such file, or one that nobody may look at. */
  static Optional<Stamp> of(Path file) {
    try {
      BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
      return attributes.isRegularFile() ? Optional.of(of(attributes)) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}

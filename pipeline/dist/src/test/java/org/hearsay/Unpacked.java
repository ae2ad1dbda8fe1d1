package org.hearsay;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Archives unpacked in a folder, with the modes they give their files, as unzip does it. */
record Unpacked(Path folder) {

  private static final List<PosixFilePermission> BY_BIT =
      List.of(
          PosixFilePermission.OTHERS_EXECUTE,
          PosixFilePermission.OTHERS_WRITE,
          PosixFilePermission.OTHERS_READ,
          PosixFilePermission.GROUP_EXECUTE,
          PosixFilePermission.GROUP_WRITE,
          PosixFilePermission.GROUP_READ,
          PosixFilePermission.OWNER_EXECUTE,
          PosixFilePermission.OWNER_WRITE,
          PosixFilePermission.OWNER_READ);

  /** Unpacks an archive of one folder, and moves that folder. */
  Path moved(Path archive, String first, String then) throws IOException {
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxrwx"));
    Path into = Files.createDirectory(folder.resolve(first));
    unpack(archive, into);
    try (var folders = Files.list(into)) {
      return Files.move(folders.findFirst().orElseThrow(), folder.resolve(then));
    }
  }

  private static void unpack(Path archive, Path into) throws IOException {
    try (ZipFile zip = ZipFile.builder().setPath(archive).get()) {
      for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
        Path file = into.resolve(entry.getName()).normalize();
        if (entry.isDirectory()) {
          Files.createDirectories(file);
        } else {
          Files.createDirectories(file.resolve("..").normalize());
          try (InputStream in = zip.getInputStream(entry)) {
            Files.copy(in, file);
          }
        }
        Files.setPosixFilePermissions(file, permissions(entry.getUnixMode()));
      }
    }
  }

  private static Set<PosixFilePermission> permissions(int mode) {
    Set<PosixFilePermission> permissions = new HashSet<>();
    for (int bit = 0; bit < BY_BIT.size(); bit++) {
      if ((mode >> bit & 1) == 1) {
        permissions.add(BY_BIT.get(bit));
      }
    }
    return permissions;
  }
}

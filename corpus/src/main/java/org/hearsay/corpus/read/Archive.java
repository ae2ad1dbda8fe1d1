package org.hearsay.corpus.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.jspecify.annotations.Nullable;

/**
 * A zip or tar archive, read from its first byte to its last. Nothing is ever written to the disk;
 * links and devices in it are not followed. An entry that cannot be read costs itself only.
 *
 * @param beside what is known from outside of an archive that is one document
 */
record Archive(Where where, Draft beside) {

  /** What stands first in zip archives that are e-books. */
  private static final String E_BOOK = "mimetype";

  void read(ArchiveInputStream<?> in, Reading reading) throws IOException {
    if (reading.depth() == Reading.MOST_ARCHIVES) {
      reading.fail(where, "it lies in " + Reading.MOST_ARCHIVES + " archives; unpack them first");
      return;
    }
    boolean isEmpty = true;
    for (ArchiveEntry entry = next(in); entry != null; entry = next(in)) {
      if (isEmpty && entry instanceof ZipArchiveEntry) {
        if (OfficeDocument.beginsWith(entry.getName())) {
          new OfficeDocument(where, beside).read(in, entry, reading);
          return;
        }
        if (entry.getName().equals(E_BOOK)) {
          reading.skip(where, "this is an e-book or an OpenDocument file, which are not read");
          return;
        }
      }
      isEmpty = false;
      if (!entry.isDirectory()) {
        read(entry, in, reading);
      }
    }
    if (isEmpty) {
      reading.skip(where, "the archive is empty");
    }
  }

  private static @Nullable ArchiveEntry next(ArchiveInputStream<?> in) throws IOException {
    try {
      return in.getNextEntry();
    } catch (NoClassDefFoundError e) {
      // Commons Compress asks for a further library as soon as it sees such an entry.
      throw new IOException(
          "an entry is packed in a way that is not read, as Zstandard or XZ; unpack it first", e);
    }
  }

  private void read(ArchiveEntry entry, ArchiveInputStream<?> in, Reading reading)
      throws IOException {
    EntryName name = EntryName.of(entry.getName());
    Where place = where.entry(name.path());
    if (name.isHidden()) {
      reading.skip(place, "it is hidden; unpack and name it to read it");
    } else if (name.isSidecar()) {
      reading.skip(place, "it describes a text, which is read without it in archives");
    } else if (entry instanceof TarArchiveEntry tar && !tar.isFile()) {
      reading.skip(place, "it is a link or device and no file");
    } else if (!in.canReadEntryData(entry)) {
      reading.fail(place, "it is encrypted, or packed in a way that is not read; unpack it first");
    } else {
      read(new ArticleFile(name.file(), place, false, name.draft(), null), in, reading);
    }
  }

  private static void read(ArticleFile file, InputStream in, Reading reading) throws IOException {
    try {
      file.read(reading.unpacking().unpacked(new Unclosed(in)), reading.deeper());
    } catch (Unpacking.BombException e) {
      throw e;
    } catch (IOException e) {
      reading.fail(file.where(), Complaint.about(e));
    }
  }

  /** Keeps the archive open when an entry ends. */
  private static final class Unclosed extends FilterInputStream {

    Unclosed(InputStream in) {
      super(in);
    }

    @Override
    public void close() {}
  }
}

package org.hearsay.corpus.read;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;

/**
 * A file that is to be read for its articles, as a walk over files and folders found it.
 *
 * @param id what an article is called that has no id of its own: the path below the folder that was
 *     given, without the ending and the same on every system
 * @param isNamed whether the user asked for this very file, so that its name need promise nothing
 */
public record FoundFile(StoredFile file, String id, boolean isNamed) {

  /** A file that the user asked for. */
  static FoundFile named(StoredFile file) {
    return new FoundFile(file, FileName.stem(file.name()), true);
  }

  /**
   * All files that a path names, in the order in which they are read; not one of them is opened.
   *
   * @param path a file, or a folder to be read with all that is in it
   * @param passedOver told of what is in the folder and not read
   */
  public static void walk(
      StoredFile path, Consumer<FoundFile> found, Consumer<ReadResult> passedOver) {
    if (path.isFolder()) {
      new Walk(found, passedOver).folder(path, "");
    } else {
      found.accept(named(path));
    }
  }

  /**
   * One walk below one folder.
   *
   * <p>Paths below it end in "/" unless they are empty.
   */
  record Walk(Consumer<FoundFile> found, Consumer<ReadResult> passedOver) {

    void folder(StoredFile folder, String below) {
      List<StoredFile> entries;
      try {
        if (folder.leadsInACircle()) {
          skip(folder, "the link leads back to a folder that it lies in");
          return;
        }
        entries = folder.entries();
      } catch (IOException e) {
        passedOver.accept(new ReadResult.Failed(Where.file(folder.toString()), Complaint.about(e)));
        return;
      }
      if (entries.isEmpty()) {
        skip(folder, "the folder is empty");
      }
      entries.forEach(entry -> entry(entry, below));
    }

    /** What a folder holds by this name. */
    void entry(StoredFile entry, String below) {
      if (entry.name().startsWith(".")) {
        skip(entry, "it is hidden; name it to read it");
      } else if (entry.isFolder()) {
        folder(entry, below + entry.name() + "/");
      } else if (entry.exists() && !entry.isRegular()) {
        skip(entry, "it is not a regular file; name it to read it");
      } else {
        found.accept(new FoundFile(entry, below + FileName.stem(entry.name()), false));
      }
    }

    private void skip(StoredFile file, String reason) {
      passedOver.accept(new ReadResult.Skipped(Where.file(file.toString()), reason));
    }
  }
}

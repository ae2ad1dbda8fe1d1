package org.hearsay.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.hearsay.corpus.read.Where;
import org.hearsay.index.Place;

/**
 * Where articles lie on this machine, whatever folder a command was started in and however its
 * paths were typed. For one thread.
 */
final class Places {

  private static final Pattern ENDINGS = Pattern.compile("(?:\\.[A-Za-z0-9]{1,6}){0,3}");

  private static final Pattern ADDRESS = Pattern.compile("(?i)https?://");

  /** As {@link Where} calls it. */
  private static final String STANDARD_INPUT = "stdin";

  private final Path workingFolder;
  private String lastGiven = "";
  private String last = "";

  Places(Path workingFolder) {
    this.workingFolder = workingFolder;
  }

  /**
   * The place of an article.
   *
   * @param id as its reader calls it: by the name of its file where nothing else names it
   */
  Place of(Where where, String id) {
    String file = file(where);
    if (file.isEmpty()) {
      return Place.UNKNOWN;
    }
    String within = where.inside() + (where.line() == 0 ? "" : ":" + where.line());
    String path = where.inside().isEmpty() ? file : where.inside();
    return new Place(file, within, where.line() == 0 && isCalledSo(path, id));
  }

  /** The absolute path of the file; empty where it is none, as standard input or a feed. */
  String file(Where where) {
    if (where.file().equals(STANDARD_INPUT) || ADDRESS.matcher(where.file()).lookingAt()) {
      return "";
    }
    if (!where.file().equals(lastGiven)) {
      last = real(Path.of(where.file()));
      lastGiven = where.file();
    }
    return last;
  }

  /** Through links in the folders above it, but not through the file's own. */
  String real(Path path) {
    Path file = workingFolder.resolve(path).toAbsolutePath().normalize();
    Path folder = file.getParent();
    Path name = file.getFileName();
    if (folder == null || name == null) {
      return file.toString();
    }
    try {
      return folder.toRealPath().resolve(name).toString();
    } catch (IOException e) {
      return file.toString(); // it is gone, as the files of a folder that was moved
    }
  }

  /** Whether a path without its endings ends in a name. */
  private static boolean isCalledSo(String path, String name) {
    String slashed = path.replace('\\', '/');
    int at = slashed.lastIndexOf(name);
    return at >= 0
        && (at == 0 || slashed.charAt(at - 1) == '/' || slashed.charAt(at - 1) == '!')
        && ENDINGS.matcher(slashed.substring(at + name.length())).matches();
  }
}

package org.hearsay.corpus.read;

import java.util.Arrays;
import java.util.List;

/**
 * The name of an entry of an archive, harmless wherever it is shown or used: without drives, ways
 * up, empty parts and control characters.
 *
 * @param path its parts with slashes between them; never empty
 */
record EntryName(String path) {

  private static final int LONGEST = 300;

  static EntryName of(String given) {
    List<String> parts =
        Arrays.stream(Shown.harmless(given.replace('\\', '/')).split("/", -1))
            .map(String::strip)
            .filter(part -> !part.isEmpty() && !part.equals(".") && !part.equals(".."))
            .filter(part -> !part.endsWith(":"))
            .toList();
    String path = String.join("/", parts);
    return new EntryName(
        path.isEmpty() ? "unnamed" : path.substring(0, Math.min(LONGEST, path.length())));
  }

  /** Without the folders that it lies in. */
  String file() {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  boolean isHidden() {
    return Arrays.stream(path.split("/", -1))
        .anyMatch(part -> part.startsWith(".") || part.equals("__MACOSX"));
  }

  boolean isSidecar() {
    return path.endsWith(".meta.json");
  }

  /** What the name says of the article. */
  Draft draft() {
    Draft draft = new Draft();
    String folders = path.substring(0, path.length() - file().length());
    draft.put(Field.ID, folders + FileName.stem(file()));
    return draft;
  }
}

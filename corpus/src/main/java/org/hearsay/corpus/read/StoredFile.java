package org.hearsay.corpus.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/**
 * A file or folder, wherever it is stored: on the disk of this machine, or in a file system that
 * many machines share. As a string it is what users know it by.
 */
public interface StoredFile {

  /** The last part of its path. */
  String name();

  /** Whether there is a folder of this name; following links. */
  boolean isFolder();

  /** Whether there is a file of this name that can be read more than once; following links. */
  boolean isRegular();

  /** Whether there is anything of this name. */
  boolean exists();

  /** What would be called by this name in the same folder, whether it is there or not. */
  StoredFile sibling(String name);

  /** What is in the folder, in the order of the names, the same on every machine. */
  List<StoredFile> entries() throws IOException;

  /** Whether this folder is a link that leads back to a folder that it lies in. */
  boolean leadsInACircle() throws IOException;

  /** Its bytes from the first one on; to be closed by who reads them. */
  InputStream open() throws IOException;
}

package org.hearsay.index;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class WritingTest extends WritingContract {

  @TempDir Path folder;

  @Override
  protected IndexAddress place(String name) {
    return new IndexAddress.Folder(folder.resolve(name));
  }
}

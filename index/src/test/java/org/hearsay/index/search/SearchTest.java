package org.hearsay.index.search;

import java.nio.file.Path;
import org.hearsay.index.IndexAddress;
import org.junit.jupiter.api.io.TempDir;

class SearchTest extends SearchContract {

  @TempDir static Path folder;

  @Override
  protected IndexAddress place(String name) {
    return new IndexAddress.Folder(folder.resolve(name));
  }
}

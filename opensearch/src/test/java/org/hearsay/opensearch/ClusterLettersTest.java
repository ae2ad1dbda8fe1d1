package org.hearsay.opensearch;

import org.hearsay.index.IndexAddress;
import org.hearsay.index.search.LettersContract;
import org.junit.jupiter.api.Tag;

@Tag("cluster")
class ClusterLettersTest extends LettersContract {

  @Override
  protected IndexAddress place(String name) {
    return TestCluster.shared().address("clusterletterstest-" + name);
  }
}

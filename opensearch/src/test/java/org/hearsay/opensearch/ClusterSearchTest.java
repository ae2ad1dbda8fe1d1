package org.hearsay.opensearch;

import org.hearsay.index.IndexAddress;
import org.hearsay.index.search.SearchContract;
import org.junit.jupiter.api.Tag;

@Tag("cluster")
class ClusterSearchTest extends SearchContract {

  @Override
  protected IndexAddress place(String name) {
    return TestCluster.shared().address("clustersearchtest-" + name);
  }
}

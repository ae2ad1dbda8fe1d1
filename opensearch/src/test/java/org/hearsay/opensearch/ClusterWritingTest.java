package org.hearsay.opensearch;

import org.hearsay.index.IndexAddress;
import org.hearsay.index.WritingContract;
import org.junit.jupiter.api.Tag;

@Tag("cluster")
class ClusterWritingTest extends WritingContract {

  @Override
  protected IndexAddress place(String name) {
    return TestCluster.shared().address("clusterwritingtest-" + name);
  }
}

package org.hearsay.opensearch;

import org.hearsay.index.IndexAddress;
import org.hearsay.index.WritingContract;

class ClusterWritingTest extends WritingContract {

  @Override
  protected IndexAddress place(String name) {
    return TestCluster.shared().address("clusterwritingtest-" + name);
  }
}

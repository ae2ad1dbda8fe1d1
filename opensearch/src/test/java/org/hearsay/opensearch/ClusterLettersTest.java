package org.hearsay.opensearch;

import org.hearsay.index.IndexAddress;
import org.hearsay.index.search.LettersContract;

class ClusterLettersTest extends LettersContract {

  @Override
  protected IndexAddress place(String name) {
    return TestCluster.shared().address("clusterletterstest-" + name);
  }
}

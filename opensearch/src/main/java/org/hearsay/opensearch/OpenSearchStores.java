package org.hearsay.opensearch;

import java.io.IOException;
import org.hearsay.index.ArticleStore;
import org.hearsay.index.IndexAddress;
import org.hearsay.index.StoreProvider;

/** Opens indexes at {@code opensearch://} and {@code opensearchs://} for writing. */
public final class OpenSearchStores implements StoreProvider {

  @Override
  public boolean knows(String scheme) {
    return ClusterAddress.knows(scheme);
  }

  @Override
  public ArticleStore open(IndexAddress.Remote address) {
    Cluster cluster = OpenSearch.cluster(address);
    ClusterIndex index = ClusterIndex.toWrite(cluster, OpenSearch.shards(address));
    try {
      return new ClusterStore(index, cluster.patience());
    } catch (IOException e) {
      throw index.failures().of(e);
    }
  }
}

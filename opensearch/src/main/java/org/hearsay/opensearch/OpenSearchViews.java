package org.hearsay.opensearch;

import java.io.IOException;
import org.hearsay.index.IndexAddress;
import org.hearsay.index.search.IndexView;
import org.hearsay.index.search.ViewProvider;

/** Opens indexes at {@code opensearch://} and {@code opensearchs://} for questions. */
public final class OpenSearchViews implements ViewProvider {

  @Override
  public boolean knows(String scheme) {
    return ClusterAddress.knows(scheme);
  }

  @Override
  public IndexView open(IndexAddress.Remote address) {
    ClusterIndex index = ClusterIndex.toRead(OpenSearch.cluster(address));
    try {
      return new ClusterView(index);
    } catch (IOException e) {
      throw index.failures().of(e);
    }
  }
}

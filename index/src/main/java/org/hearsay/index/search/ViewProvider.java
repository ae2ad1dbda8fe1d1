package org.hearsay.index.search;

import java.util.ServiceLoader;
import org.hearsay.index.IndexAddress;
import org.hearsay.index.IndexException;
import org.hearsay.index.StoreProvider;

/** As {@link StoreProvider}, for questions. */
public interface ViewProvider {

  /** Whether addresses with this scheme are of its kind: "opensearch". */
  boolean knows(String scheme);

  /**
   * Opens an index that is there.
   *
   * @throws IndexException where there is none, or one of another version
   */
  IndexView open(IndexAddress.Remote address);

  /**
   * Opens the index at an address.
   *
   * @throws IndexException also where no jar for its kind is there
   */
  static IndexView openAny(IndexAddress.Remote address) {
    return ServiceLoader.load(ViewProvider.class).stream()
        .map(ServiceLoader.Provider::get)
        .filter(each -> each.knows(address.scheme()))
        .findFirst()
        .orElseThrow(() -> StoreProvider.unknown(address))
        .open(address);
  }
}

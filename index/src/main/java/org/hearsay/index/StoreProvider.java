package org.hearsay.index;

import java.util.ServiceLoader;
import org.hearsay.index.IndexException.Problem;

/**
 * Opens indexes of one kind of server for writing. It is found by {@link ServiceLoader}: what a
 * kind needs lies in a jar of its own, which nobody needs who has no such servers.
 */
public interface StoreProvider {

  /** Whether addresses with this scheme are of its kind: "opensearch". */
  boolean knows(String scheme);

  /**
   * Opens an index, and creates it where it is not there.
   *
   * @throws IndexException where that cannot be done, with nothing changed
   */
  ArticleStore open(IndexAddress.Remote address);

  /**
   * Opens the index at an address.
   *
   * @throws IndexException also where no jar for its kind is there
   */
  static ArticleStore openAny(IndexAddress.Remote address) {
    return ServiceLoader.load(StoreProvider.class).stream()
        .map(ServiceLoader.Provider::get)
        .filter(each -> each.knows(address.scheme()))
        .findFirst()
        .orElseThrow(() -> unknown(address))
        .open(address);
  }

  /** What is said where nobody knows the scheme of an address. */
  static IndexException unknown(IndexAddress.Remote address) {
    return new IndexException(
        Problem.NO_PROVIDER,
        "nothing here opens an index at "
            + address.scheme()
            + "://; put the jar that does (hearsay-opensearch.jar for opensearch://) beside"
            + " hearsay.jar",
        null);
  }
}

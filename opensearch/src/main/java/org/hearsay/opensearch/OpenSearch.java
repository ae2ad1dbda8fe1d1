package org.hearsay.opensearch;

import java.time.Duration;
import java.util.Map;
import org.hearsay.index.IndexAddress;
import org.hearsay.index.IndexException;
import org.hearsay.index.IndexException.Problem;

/** From an address and the user's settings to a cluster. */
final class OpenSearch {

  /** In seconds: how long is waited for nodes that do not answer. */
  static final String PATIENCE = "HEARSAY_OPENSEARCH_PATIENCE";

  /** How many shards a new index gets. */
  static final String SHARDS = "HEARSAY_OPENSEARCH_SHARDS";

  private static final int USUAL_PATIENCE = 60;
  private static final int USUAL_SHARDS = 3;

  private OpenSearch() {}

  /**
   * The cluster at an address; it is not asked anything yet.
   *
   * @throws IndexException where the address or a setting is none
   */
  static Cluster cluster(IndexAddress.Remote address) {
    try {
      return new Cluster(
          ClusterAddress.of(address),
          Credentials.of(address.settings()),
          Duration.ofSeconds(number(address.settings(), PATIENCE, USUAL_PATIENCE)));
    } catch (IllegalArgumentException e) {
      throw new IndexException(Problem.NOT_FOUND, String.valueOf(e.getMessage()), e);
    }
  }

  /**
   * How many shards a new index gets.
   *
   * @throws IndexException where the setting is no number
   */
  static int shards(IndexAddress.Remote address) {
    try {
      return number(address.settings(), SHARDS, USUAL_SHARDS);
    } catch (IllegalArgumentException e) {
      throw new IndexException(Problem.NOT_FOUND, String.valueOf(e.getMessage()), e);
    }
  }

  private static int number(Map<String, String> settings, String key, int usual) {
    String given = settings.getOrDefault(key, "");
    if (given.isBlank()) {
      return usual;
    }
    if (!given.strip().matches("\\d{1,4}")) {
      throw new IllegalArgumentException(key + " is no whole number: \"" + given + "\"");
    }
    return Integer.parseInt(given.strip());
  }
}

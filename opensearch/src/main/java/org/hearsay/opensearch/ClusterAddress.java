package org.hearsay.opensearch;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.hearsay.index.IndexAddress;

/**
 * What {@code opensearch://host:9200,other:9200/name} says.
 *
 * @param servers any nodes of one cluster; whichever answers is asked
 * @param name of the index, as OpenSearch allows it
 */
record ClusterAddress(List<URI> servers, String name) {

  static final String PLAIN = "opensearch";
  static final String SECURE = "opensearchs";

  private static final int USUAL_PORT = 9200;

  ClusterAddress {
    servers = List.copyOf(servers);
  }

  static boolean knows(String scheme) {
    return scheme.equals(PLAIN) || scheme.equals(SECURE);
  }

  /**
   * Reads an address.
   *
   * @throws IllegalArgumentException with a sentence, where it is none
   */
  static ClusterAddress of(IndexAddress.Remote address) {
    URI uri = address.uri();
    String path = uri.getPath() == null ? "" : uri.getPath().replaceFirst("^/", "");
    if (!path.matches("[a-z0-9][a-z0-9_.-]{0,99}")) {
      throw new IllegalArgumentException(
          "\""
              + uri
              + "\" names no index; put its name behind the servers, in small letters, digits, -"
              + " and _: "
              + address.scheme()
              + "://"
              + uri.getRawAuthority()
              + "/articles");
    }
    String protocol = address.scheme().equals(SECURE) ? "https" : "http";
    List<URI> servers =
        Arrays.stream(uri.getRawAuthority().split(","))
            .filter(each -> !each.isBlank())
            .map(each -> server(protocol, each.strip()))
            .toList();
    return new ClusterAddress(servers, path);
  }

  private static URI server(String protocol, String given) {
    boolean hasPort = given.matches(".*:\\d+");
    return URI.create(
        protocol + "://" + given.toLowerCase(Locale.ROOT) + (hasPort ? "" : ":" + USUAL_PORT));
  }

  @Override
  public String toString() {
    return name + " on " + String.join(", ", servers.stream().map(URI::getRawAuthority).toList());
  }
}

package org.hearsay.index;

import java.net.URI;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** Where an index is. */
public sealed interface IndexAddress {

  /** In a folder of this machine. */
  record Folder(Path path) implements IndexAddress {
    @Override
    public String toString() {
      return path.toAbsolutePath().normalize().toString();
    }
  }

  /**
   * Kept by servers: {@code opensearch://host:9200/name}.
   *
   * @param uri names no user: an address is written where others see it
   * @param settings the environment, where it is said who asks
   */
  record Remote(URI uri, Map<String, String> settings) implements IndexAddress {
    public Remote {
      settings = Map.copyOf(settings);
      if (uri.getScheme() == null || uri.getRawAuthority() == null) {
        throw new IllegalArgumentException(
            "\"" + uri + "\" is no address of an index like opensearch://host:9200/name");
      }
      if (uri.getRawAuthority().contains("@")) {
        throw new IllegalArgumentException(
            "the address of an index names no user and no password, as others can see it");
      }
    }

    /** In lower case. */
    public String scheme() {
      return uri.getScheme().toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
      return uri.toString();
    }
  }

  /** Whether a user who writes this means servers and no folder. */
  static boolean isRemote(String given) {
    return given.matches("\\p{Alpha}[\\p{Alnum}+.-]+://.*");
  }
}

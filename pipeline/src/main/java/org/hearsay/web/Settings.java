package org.hearsay.web;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.function.Supplier;
import org.hearsay.index.IndexAddress;
import org.jspecify.annotations.Nullable;

/**
 * What a site serves and to whom.
 *
 * @param aliases the user's alias file, which need not exist
 * @param failures the list of what runs could not read, which need not exist
 * @param ignored the ids of findings that somebody dismissed, read with every comparison
 * @param host the address to listen on
 * @param port 0 for any that is free
 * @param token what every visitor has to give once; null where only this machine is let in
 * @param idle how long a connection may say nothing
 * @param version of the program and of what it reads and writes, as its user is told
 */
public record Settings(
    IndexAddress index,
    Path aliases,
    Path failures,
    Supplier<Set<String>> ignored,
    String host,
    int port,
    @Nullable String token,
    Duration idle,
    String version) {

  private static final Set<String> THIS_MACHINE = Set.of("127.0.0.1", "localhost", "::1");

  /** Throws {@link IllegalArgumentException} where other machines would be let in by anybody. */
  public Settings {
    if (!isThisMachine(host) && (token == null || token.length() < 16)) {
      throw new IllegalArgumentException(
          "to be seen from other machines, a token of at least 16 characters is needed");
    }
  }

  /** Whether only programs of this machine can reach what listens on this address. */
  public static boolean isThisMachine(String host) {
    return THIS_MACHINE.contains(host);
  }
}

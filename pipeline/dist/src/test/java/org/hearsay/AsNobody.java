package org.hearsay;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** How to run a command as another user and without a network, where this machine lets us. */
final class AsNobody {

  private static final String NOBODY = "65534";

  private static final List<String> WITHOUT_NETWORK = List.of("/usr/bin/unshare", "--net");

  private static final List<String> AS_NOBODY =
      List.of("/usr/bin/setpriv", "--reuid", NOBODY, "--regid", NOBODY, "--clear-groups");

  private AsNobody() {}

  /** What to put before a command; empty for who is not root. */
  static List<String> prefix() throws IOException, InterruptedException {
    if (works(WITHOUT_NETWORK) && works(AS_NOBODY)) {
      return Stream.concat(WITHOUT_NETWORK.stream(), AS_NOBODY.stream()).toList();
    }
    return works(AS_NOBODY) ? AS_NOBODY : List.of();
  }

  /** A folder to stand in that nobody may write to, as the others of the test. */
  static Path home(Path folder) throws IOException {
    for (String name : List.of("home", "data")) {
      Path made = Files.createDirectories(folder.resolve(name));
      made.toFile().setWritable(true, false);
    }
    return folder.resolve("home");
  }

  private static boolean works(List<String> prefix) throws IOException, InterruptedException {
    if (!Files.isExecutable(Path.of(prefix.getFirst()))) {
      return false;
    }
    List<String> command = new ArrayList<>(prefix);
    command.add("/bin/true");
    return Outcome.of(Path.of("/"), command, Map.of()).code() == 0;
  }
}

package org.hearsay.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** The browser that the user's system opens addresses with. */
final class Browser {

  private Browser() {}

  /** Says so where it cannot; the address was said before. */
  static void open(String address, Console console) {
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    List<String> command =
        system.contains("mac")
            ? List.of("open", address)
            : system.contains("windows")
                ? List.of("rundll32", "url.dll,FileProtocolHandler", address)
                : List.of("xdg-open", address);
    try {
      new ProcessBuilder(command)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .redirectError(ProcessBuilder.Redirect.DISCARD)
          .start();
    } catch (IOException e) {
      console.say("no browser can be opened from here (" + command.getFirst() + ")");
    }
  }
}

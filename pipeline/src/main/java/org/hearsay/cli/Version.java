package org.hearsay.cli;

import org.hearsay.annotate.Annotator;
import org.hearsay.index.Schema;

/** Which Hearsay this is. */
final class Version {

  private Version() {}

  /** As servers are told who asks: "hearsay/0.1.0". */
  static String agent() {
    String release = Version.class.getPackage().getImplementationVersion();
    return "hearsay/" + (release == null ? "development" : release);
  }

  /** "hearsay 0.1.0, index version 3, annotator version 4, Java 25.0.1". */
  static String line() {
    String release = Version.class.getPackage().getImplementationVersion();
    return "hearsay"
        + (release == null ? "" : " " + release)
        + ", index version "
        + Schema.VERSION
        + ", annotator version "
        + Annotator.VERSION
        + ", Java "
        + Runtime.version();
  }
}

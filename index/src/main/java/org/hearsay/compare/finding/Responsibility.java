package org.hearsay.compare.finding;

import java.util.List;

/**
 * Who is blamed for an event, and by whom.
 *
 * @param event the {@link Event#id}
 */
public record Responsibility(String event, List<Version> versions) {

  /** One of those blamed, with who says so; the claims' originators are the accusers. */
  public record Version(String blamed, List<Claim> claims) {
    public Version {
      claims = List.copyOf(claims);
    }
  }

  public Responsibility {
    versions = List.copyOf(versions);
  }
}

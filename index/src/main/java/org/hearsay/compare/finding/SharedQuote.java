package org.hearsay.compare.finding;

import java.util.List;

/**
 * One utterance that several articles give.
 *
 * @param speaker by the fullest name that any article gives
 * @param reason one sentence that says what differs
 */
public record SharedQuote(
    String speaker, QuoteVerdict verdict, String reason, List<Version> versions) {

  /**
   * One wording and who gives it.
   *
   * @param speaker whom this version names
   * @param text the quote's content, pieces joined by " … "
   */
  public record Version(String speaker, String text, List<Claim> claims) {
    public Version {
      claims = List.copyOf(claims);
    }
  }

  public SharedQuote {
    versions = List.copyOf(versions);
  }
}

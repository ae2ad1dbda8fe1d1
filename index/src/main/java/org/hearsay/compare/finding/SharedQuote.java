package org.hearsay.compare.finding;

import java.util.List;

/**
 * One utterance that several articles give.
 *
 * @param speaker by the fullest name that any article gives
 * @param reason one sentence that says what differs
 * @param folded whether there is no difference that is worth a reader's time: all agree, or tell in
 *     words of their own what was said
 */
public record SharedQuote(
    String speaker, QuoteVerdict verdict, String reason, boolean folded, List<Version> versions) {

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

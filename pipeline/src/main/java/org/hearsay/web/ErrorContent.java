package org.hearsay.web;

import gg.jte.Content;

/** What a page says that could not be shown. */
final class ErrorContent {

  private ErrorContent() {}

  static Content of(String reason) {
    return of(reason, "");
  }

  /**
   * @param pointed a query, and below it a "^" under the place of its mistake; empty for none
   */
  @SuppressWarnings("NullAway") // The templates need no interceptor; jte passes null for none.
  static Content of(String reason, String pointed) {
    return out ->
        JteerrorGenerated.render((gg.jte.html.HtmlTemplateOutput) out, null, reason, pointed);
  }
}

package org.hearsay.web;

import gg.jte.Content;

/** What a page says that could not be shown. */
final class ErrorContent {

  private ErrorContent() {}

  @SuppressWarnings("NullAway") // The templates need no interceptor; jte passes null for none.
  static Content of(String reason) {
    return out -> JteerrorGenerated.render((gg.jte.html.HtmlTemplateOutput) out, null, reason);
  }
}

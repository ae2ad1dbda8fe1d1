package org.hearsay.figure;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.syntax.ParsedArticle;
import org.jspecify.annotations.Nullable;

/**
 * Who signs a message that an article prints: "84 dead in ferry fire. — Lund Wire (@lundwire)". A
 * signature is a dash, a name and a handle in brackets at the end of a line, and covers the line up
 * to the signature before.
 */
final class SignedMessages {

  private static final Pattern SIGNATURE =
      Pattern.compile("[\\u2014\\u2013-] ?([^\\n\\u2014\\u2013()]{2,60}?) ?\\(@\\w+\\)");

  /** In UTF-16 units: what stands farther before a signature is no message of its own. */
  private static final int LONGEST = 400;

  private SignedMessages() {}

  /** Who signs the message that the token stands in; null where none is signed. */
  static @Nullable String signer(ParsedArticle article, int token) {
    String text = article.text();
    int at = article.token(token).span().start();
    int newline = text.indexOf('\n', at);
    int end = Math.min(newline < 0 ? text.length() : newline, at + LONGEST);
    Matcher signature = SIGNATURE.matcher(text).region(at, end);
    return signature.find() ? signature.group(1).strip() : null;
  }
}

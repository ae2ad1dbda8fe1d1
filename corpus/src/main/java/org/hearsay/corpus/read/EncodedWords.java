package org.hearsay.corpus.read;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Letters beyond ASCII in the headers of mails (RFC 2047): =?utf-8?Q?Caf=C3=A9?=. */
final class EncodedWords {

  private static final Pattern WORD =
      Pattern.compile(
          "=\\?([\\w.:-]{1,40})(?:\\*[\\w-]{1,20})?\\?([bBqQ])\\?([^?\\s]{0,2000})\\?=");
  private static final Pattern BETWEEN = Pattern.compile("\\?=\\s+(?==\\?)");

  private EncodedWords() {}

  /** A header as people read it. A character may be cut between two words of one charset. */
  static String decoded(String header) {
    Matcher word = WORD.matcher(BETWEEN.matcher(header).replaceAll("?="));
    StringBuilder decoded = new StringBuilder();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Charset charset = StandardCharsets.UTF_8;
    int end = -1;
    while (word.find()) {
      Charset next = Charsets.named(word.group(1)).orElse(StandardCharsets.UTF_8);
      if (word.start() != end || !next.equals(charset)) {
        decoded.append(bytes.toString(charset));
        bytes.reset();
      }
      word.appendReplacement(decoded, "");
      bytes.writeBytes(bytes(word.group(2), word.group(3)));
      charset = next;
      end = word.end();
    }
    decoded.append(bytes.toString(charset));
    return word.appendTail(decoded).toString();
  }

  private static byte[] bytes(String encoding, String word) {
    if (encoding.equalsIgnoreCase("Q")) {
      return MimePart.quotedPrintable(word.replace('_', ' ').getBytes(StandardCharsets.ISO_8859_1));
    }
    try {
      return Base64.getDecoder().decode(word);
    } catch (IllegalArgumentException e) { // no Base64: shown as it is
      return word.getBytes(StandardCharsets.UTF_8);
    }
  }
}

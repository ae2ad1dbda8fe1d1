package org.hearsay.corpus.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * Mails one behind the other in one file (mbox, RFC 4155), each after a line that begins with "From
 * ". A mail that is too long costs itself only.
 */
record Mailbox(Where where) {

  private static final String SEPARATOR = "From ";

  void read(InputStream in, Reading reading) throws IOException {
    int most = reading.options().maxPageBytes();
    BoundedLines lines = new BoundedLines(in, most);
    ByteArrayOutputStream mail = new ByteArrayOutputStream();
    boolean isTooLong = false;
    boolean wasBlank = true;
    int start = 1;
    while (lines.advance()) {
      byte[] line = lines.isTooLong() ? new byte[0] : lines.content();
      isTooLong |= lines.isTooLong();
      if (wasBlank && beginsWith(SEPARATOR, line)) {
        read(mail, isTooLong, start, reading);
        mail.reset();
        isTooLong = false;
        start = lines.number();
      } else if (mail.size() + line.length < most) {
        int quoted = isQuoted(line) ? 1 : 0;
        mail.write(line, quoted, line.length - quoted);
        mail.write('\n');
      } else {
        isTooLong = true;
      }
      wasBlank = line.length == 0;
    }
    read(mail, isTooLong, start, reading);
  }

  private void read(ByteArrayOutputStream mail, boolean isTooLong, int start, Reading reading)
      throws IOException {
    Where place = where.line(start);
    if (isTooLong) {
      reading.fail(place, "the mail is too long");
    } else if (mail.size() > 0) {
      new Mail(place, new Draft()).read(MimePart.of(mail.toByteArray()), reading);
    }
  }

  /** A line of the text that begins as the separator does. */
  private static boolean isQuoted(byte[] line) {
    int at = 0;
    while (at < line.length && line[at] == '>') {
      at++;
    }
    return at > 0
        && new String(
                line,
                at,
                Math.min(SEPARATOR.length(), line.length - at),
                StandardCharsets.ISO_8859_1)
            .equals(SEPARATOR);
  }

  private static boolean beginsWith(String start, byte[] line) {
    return line.length >= start.length()
        && new String(line, 0, start.length(), StandardCharsets.ISO_8859_1).equals(start);
  }
}

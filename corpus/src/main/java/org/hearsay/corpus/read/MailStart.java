package org.hearsay.corpus.read;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells mails by the header that they begin with. */
final class MailStart {

  private static final Pattern HEADER = Pattern.compile("([A-Za-z][\\w-]{0,60}):(.*)");

  /** Only mails, and pages that browsers save as mails, have one of them. */
  private static final Set<String> SURE =
      Set.of("mime-version", "message-id", "received", "return-path", "delivered-to");

  private static final Pattern SEPARATOR = Pattern.compile("From \\S+ .{0,30}\\d{4}.{0,20}");

  private MailStart() {}

  /** Whether what begins so is a file of mails. */
  static boolean isMailbox(String start) {
    int end = start.indexOf('\n');
    return end > 0
        && SEPARATOR.matcher(start.substring(0, end).stripTrailing()).matches()
        && isMail(start.substring(end + 1));
  }

  /** Whether what begins so is a mail: it says so, or who sent it, when and about what. */
  static boolean isMail(String start) {
    Set<String> names = new HashSet<>();
    boolean hasSender = false;
    for (String line : start.lines().limit(200).toList()) {
      Matcher header = HEADER.matcher(line);
      if (line.isBlank()) {
        break;
      }
      if (header.matches()) {
        String name = header.group(1).toLowerCase(Locale.ROOT);
        names.add(name);
        hasSender |= name.equals("from") && header.group(2).contains("@");
      } else if (names.isEmpty() || !Character.isWhitespace(line.charAt(0))) {
        return false;
      }
    }
    boolean isSure = names.stream().anyMatch(SURE::contains) && names.size() > 1;
    return isSure || (hasSender && names.contains("subject") && names.contains("date"));
  }
}

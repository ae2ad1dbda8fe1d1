package org.hearsay.identity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.hearsay.corpus.ResourceLines;
import org.jspecify.annotations.Nullable;

/** In which field of life a role is: an engineer's is another than an MP's. */
final class RoleFields {

  private static final Map<String, String> FIELDS = new HashMap<>();

  static {
    for (String line : ResourceLines.of(RoleFields.class, "role-fields.txt")) {
      List<String> words = List.of(line.split("\\s+", -1));
      words.stream().skip(1).forEach(word -> FIELDS.put(word, words.getFirst()));
    }
  }

  /** What somebody no longer is, or is only called, tells nothing of who it is now. */
  private static final Pattern NO_LONGER =
      Pattern.compile(
          "(?i)\\b(?:former|formerly|ex|onetime|one-time|once|retired|late|would-be)\\b");

  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}-]+");

  private RoleFields() {}

  /** The word of a role that says what somebody is, as it stands; null where none of these does. */
  static @Nullable String word(@Nullable String role) {
    if (role == null || NO_LONGER.matcher(role).find()) {
      return null;
    }
    String head = head(role);
    return FIELDS.containsKey(head.toLowerCase(Locale.ROOT)) ? head : null;
  }

  /** The field of a role; null where it is in none, or where it is in the past. */
  static @Nullable String of(@Nullable String role) {
    String word = word(role);
    return word == null ? null : FIELDS.get(word.toLowerCase(Locale.ROOT));
  }

  /** All fields of which a role has a word anywhere: of "farmer and councillor" two. */
  static Set<String> all(@Nullable String role) {
    Set<String> fields = new HashSet<>();
    if (role != null) {
      for (String word : BETWEEN.split(role.toLowerCase(Locale.ROOT), -1)) {
        String field = FIELDS.get(word);
        if (field != null) {
          fields.add(field);
        }
      }
    }
    return fields;
  }

  /** The last word before the first preposition. */
  private static String head(String role) {
    String head = "";
    for (String word : BETWEEN.split(role.strip(), -1)) {
      if (!head.isEmpty() && NameKey.isPreposition(word.toLowerCase(Locale.ROOT))) {
        break;
      }
      head = word.isEmpty() ? head : word;
    }
    return head;
  }
}

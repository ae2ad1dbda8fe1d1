package org.hearsay.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whether two names of those whose estimate it is mean one: "the US" and "U.S. officials". */
final class Originators {

  /** Words that a body and those who speak for it share the name without. */
  private static final Set<String> SPEAKING =
      Set.of(
          "official",
          "officials",
          "spokesman",
          "spokeswoman",
          "spokesperson",
          "government",
          "authorities",
          "administration",
          "the",
          "a",
          "an",
          "senior",
          "president",
          "minister",
          "department",
          "office",
          "statement",
          "report",
          "sources",
          "source");

  private static final Map<String, String> SPELLINGS =
      Map.of(
          "u.s.",
          "us",
          "united states",
          "us",
          "american",
          "us",
          "u.n.",
          "un",
          "united nations",
          "un",
          "u.k.",
          "uk",
          "britain",
          "uk",
          "british",
          "uk");

  private Originators() {}

  static boolean same(String a, String b) {
    List<String> first = core(a);
    List<String> second = core(b);
    return first.isEmpty()
        || second.isEmpty()
        || first.containsAll(second)
        || second.containsAll(first);
  }

  private static List<String> core(String name) {
    String plain = name.toLowerCase(java.util.Locale.ROOT);
    for (Map.Entry<String, String> spelling : new java.util.TreeMap<>(SPELLINGS).entrySet()) {
      plain = plain.replace(spelling.getKey(), spelling.getValue());
    }
    List<String> words = new ArrayList<>(Words.of(plain));
    words.removeIf(SPEAKING::contains);
    return words;
  }
}

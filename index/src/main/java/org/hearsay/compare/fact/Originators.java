package org.hearsay.compare.fact;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.compare.text.Lexicon;
import org.hearsay.identity.NameKey;

/** Whether two names of those whose estimate it is mean one: "the US" and "U.S. officials". */
public final class Originators {

  private static final String SPEAKING = "speaking";

  private static final Lexicon NAMES = Lexicon.of(Originators.class, "originators.txt");

  private Originators() {}

  public static boolean same(String a, String b) {
    List<String> first = core(a);
    List<String> second = core(b);
    return first.isEmpty()
        || second.isEmpty()
        || first.containsAll(second)
        || second.containsAll(first);
  }

  /** Whether it names somebody: not "officials", who may be anybody's. */
  public static boolean isName(String name) {
    return !core(name).isEmpty() && name.chars().anyMatch(Character::isUpperCase);
  }

  /** The words that name somebody, a country by its name. */
  private static List<String> core(String name) {
    List<String> words = new ArrayList<>();
    for (String word : NameKey.of(name).words()) {
      String known = NAMES.classOf(word).orElse(word);
      if (!known.equals(SPEAKING)) {
        words.addAll(List.of(known.split(" ", -1)));
      }
    }
    return words;
  }
}

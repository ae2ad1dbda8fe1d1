package org.hearsay.compare.event;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.hearsay.compare.text.Words;

/** One spelling for the names of places, whatever accents, hyphens and short forms a text has. */
final class Names {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern APOSTROPHES = Pattern.compile("['’‘`ʻʼ′ʿʾ]");
  private static final Pattern SAINT = Pattern.compile("^saint(?=e? )");
  private static final Pattern FORT = Pattern.compile("^ft ");
  private static final Pattern MOUNT = Pattern.compile("^mt ");

  private Names() {}

  /** Lower case, bare of accents and apostrophes, with blanks for hyphens: "deir ez zor". */
  static String key(String name) {
    String plain = Words.name(name);
    if (!plain.chars().allMatch(c -> (c >= 'a' && c <= 'z') || c == ' ')) {
      plain = MARKS.matcher(Normalizer.normalize(plain, Normalizer.Form.NFD)).replaceAll("");
      plain = APOSTROPHES.matcher(plain).replaceAll("").replace('-', ' ').strip();
    }
    if (plain.startsWith("saint") || plain.startsWith("ft ") || plain.startsWith("mt ")) {
      plain = SAINT.matcher(plain).replaceFirst("st");
      plain = MOUNT.matcher(FORT.matcher(plain).replaceFirst("fort ")).replaceFirst("mount ");
    }
    return plain;
  }
}

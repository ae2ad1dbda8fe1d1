package org.hearsay.mention;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.syntax.ParsedArticle;

/**
 * The parts of a person's name as they are compared: lower case, without accents, hyphens and the
 * particle "al".
 *
 * @param words never empty; without the suffix
 * @param suffix "jr" or empty
 */
record PersonName(List<String> words, String suffix) {

  private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv");
  private static final Set<String> PARTICLES = Set.of("al", "el", "ul");

  static PersonName of(ParsedArticle article, NameMention mention) {
    List<String> written = List.of(mention.text(article).split(" ", -1));
    return of(written);
  }

  /** As of a mention that is written so. */
  static PersonName of(List<String> written) {
    List<String> words = new ArrayList<>();
    String suffix = "";
    for (String word : written) {
      for (String part : plain(word).split("[-\\s]", -1)) {
        String bare = part.endsWith(".") ? part.substring(0, part.length() - 1) : part;
        if (SUFFIXES.contains(bare) && !words.isEmpty()) {
          suffix = bare;
        } else if (!bare.isEmpty() && Character.isLetter(bare.charAt(0))) {
          words.add(bare);
        }
      }
    }
    if (words.size() > 1) {
      words.removeIf(PARTICLES::contains);
    }
    if (words.isEmpty()) {
      words.add(written.getFirst().toLowerCase(Locale.ROOT));
    }
    return new PersonName(List.copyOf(words), suffix);
  }

  /** "Jr.", "III" */
  static boolean isSuffix(String word) {
    return SUFFIXES.contains(word.endsWith(".") ? word.substring(0, word.length() - 1) : word);
  }

  String first() {
    return words.getFirst();
  }

  String last() {
    return words.getLast();
  }

  boolean isFull() {
    return words.size() > 1;
  }

  private static String plain(String word) {
    String decomposed = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    StringBuilder plain = new StringBuilder();
    decomposed
        .codePoints()
        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK && c != '\'' && c != '’')
        .forEach(plain::appendCodePoint);
    return plain.toString();
  }
}

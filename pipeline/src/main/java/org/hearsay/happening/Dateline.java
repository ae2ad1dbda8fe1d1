package org.hearsay.happening;

import java.util.Locale;
import java.util.Set;
import org.hearsay.syntax.ParsedArticle;
import org.hearsay.syntax.Token;
import org.jspecify.annotations.Nullable;

/** The words before an agency report's first sentence: "BEIRUT (AP) —". */
final class Dateline {

  private static final int LONGEST = 16;
  private static final Set<String> DASHES = Set.of("-", "--", "–", "—", "_");

  private Dateline() {}

  /** Index of the first token after the dateline; 0 where there is none. */
  static int end(ParsedArticle article) {
    if (article.size() == 0 || !isCapital(article.token(0))) {
      return 0;
    }
    for (int i = 1; i < Math.min(LONGEST, article.size()); i++) {
      Token token = article.token(i);
      if (DASHES.contains(token.word())) {
        return i + 1;
      }
      if (token.isVerb() || (token.isWord() && isLower(token.word()))) {
        return 0;
      }
    }
    return 0;
  }

  /** The place in the dateline; null where there is none. */
  static @Nullable String place(ParsedArticle article, int end) {
    int last = -1;
    for (int i = 0; i < end; i++) {
      String word = article.token(i).word();
      boolean name = isWordInCapitals(word) || article.token(i).ner().equals("LOCATION");
      if (!name) {
        break;
      }
      last = i;
    }
    return last < 0 ? null : recased(article.cover(0, last).in(article.text()));
  }

  /** "SAN PEDRO" as "San Pedro". */
  static String recased(String name) {
    StringBuilder recased = new StringBuilder(name.toLowerCase(Locale.ROOT));
    boolean begins = true;
    for (int i = 0; i < recased.length(); i++) {
      char letter = recased.charAt(i);
      if (begins) {
        recased.setCharAt(i, Character.toUpperCase(letter));
      }
      begins = !Character.isLetterOrDigit(letter) && letter != '\'' && letter != '’';
    }
    return recased.toString();
  }

  private static boolean isCapital(Token token) {
    return isWordInCapitals(token.word()) || token.ner().equals("LOCATION");
  }

  private static boolean isWordInCapitals(String word) {
    return word.length() > 1 && word.chars().allMatch(c -> Character.isUpperCase(c) || c == '.');
  }

  private static boolean isLower(String word) {
    return word.chars().allMatch(Character::isLowerCase);
  }
}

package org.hearsay.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hearsay.corpus.EntityKind;
import org.hearsay.syntax.ParsedArticle;
import org.hearsay.syntax.Token;

/**
 * Finds surnames and one-word names, known from elsewhere in an article, that the tagger missed.
 */
final class MissedNames {

  private MissedNames() {}

  /** These mentions and the missed ones, in the order of the text. */
  static List<NameMention> with(
      ParsedArticle article, List<NameMention> mentions, Lexicon lexicon) {
    Map<String, EntityKind> known = new HashMap<>();
    Set<String> ordinary = new HashSet<>();
    for (NameMention mention : mentions) {
      if (mention.size() == 1 || mention.kind() == EntityKind.PERSON) {
        known.putIfAbsent(article.token(mention.end() - 1).word(), mention.kind());
      }
    }
    Map<String, EntityKind> shouted = new HashMap<>();
    known.forEach((word, kind) -> shouted.putIfAbsent(word.toUpperCase(Locale.ROOT), kind));
    for (Token token : article.tokens()) {
      if (token.ner().equals("O") && !token.isProperNoun() && isLowerCase(token)) {
        ordinary.add(token.lower());
      }
    }
    boolean[] taken = new boolean[article.size()];
    for (NameMention mention : mentions) {
      for (int at = mention.first(); at < mention.end(); at++) {
        taken[at] = true;
      }
    }
    List<NameMention> all = new ArrayList<>(mentions);
    for (Token token : article.tokens()) {
      EntityKind kind = known.get(token.word());
      if (kind == null && isShouted(token)) {
        kind = shouted.get(token.word());
      }
      if (kind != null
          && !taken[token.index()]
          && token.isNoun()
          && !ordinary.contains(token.lower())
          && standsAlone(article, token, lexicon)) {
        all.add(new NameMention(token.index(), token.index() + 1, kind, Gender.UNKNOWN));
      }
    }
    all.sort(Comparator.comparingInt(NameMention::first));
    return all;
  }

  private static boolean isShouted(Token token) {
    return token.word().length() > 3 && token.word().equals(token.word().toUpperCase(Locale.ROOT));
  }

  /** No name goes on beside it, but for a title before it: "Congressman King". */
  private static boolean standsAlone(ParsedArticle article, Token token, Lexicon lexicon) {
    int next = token.index() + 1;
    int previous = token.index() - 1;
    return (next >= article.size() || !isNameBeside(article.token(next), token))
        && (previous < 0
            || lexicon.role(article.token(previous).lower()).isPresent()
            || !isNameBeside(article.token(previous), token));
  }

  private static boolean isNameBeside(Token neighbour, Token token) {
    return neighbour.sentence() == token.sentence() && neighbour.isProperNoun();
  }

  private static boolean isLowerCase(Token token) {
    return token.word().equals(token.lower());
  }
}

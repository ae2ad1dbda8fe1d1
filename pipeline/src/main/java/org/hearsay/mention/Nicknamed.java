package org.hearsay.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.corpus.EntityKind;
import org.hearsay.syntax.ParsedArticle;
import org.hearsay.syntax.Token;
import org.jspecify.annotations.Nullable;

/**
 * Joins the two parts of a name around a nickname: {@code Rita "Sparrow" Holm}, which the tagger
 * takes for two names or for one that ends in a mark.
 */
final class Nicknamed {

  private static final int MOST_WORDS = 4;
  private static final Set<String> MARKS =
      Set.of("\"", "``", "''", "“", "”", "‘", "’", "'", "`", "„", "«", "»");

  private Nicknamed() {}

  static List<NameMention> joined(
      ParsedArticle article, List<NameMention> mentions, Lexicon lexicon) {
    List<NameMention> joined = new ArrayList<>(mentions);
    for (int open = 1; open + 2 < article.size(); open++) {
      int close = isMark(article.token(open)) ? close(article, open) : -1;
      if (close > 0 && isPart(article.token(open - 1)) && isPart(article.token(close + 1))) {
        NameMention whole = whole(article, joined, open, close, lexicon);
        if (whole != null) {
          joined.removeIf(one -> one.first() < whole.end() && whole.first() < one.end());
          joined.add(whole);
        }
        open = close;
      }
    }
    joined.sort((a, b) -> Integer.compare(a.first(), b.first()));
    return joined;
  }

  private static boolean isMark(Token token) {
    return MARKS.contains(token.word());
  }

  /** The mark that closes a few capitalised words, or -1. */
  private static int close(ParsedArticle article, int open) {
    int end = Math.min(article.sentenceOf(open).end() - 1, open + MOST_WORDS + 2);
    for (int at = open + 1; at < end; at++) {
      Token token = article.token(at);
      if (isMark(token)) {
        return at > open + 1 ? at : -1;
      }
      if (!token.isWord() || (at == open + 1 && !isCapital(token))) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isPart(Token token) {
    return token.isProperNoun() && isCapital(token);
  }

  private static boolean isCapital(Token token) {
    return Character.isUpperCase(token.word().charAt(0));
  }

  private static @Nullable NameMention whole(
      ParsedArticle article, List<NameMention> mentions, int open, int close, Lexicon lexicon) {
    NameMention before = covering(mentions, open - 1);
    NameMention after = covering(mentions, close + 1);
    boolean person =
        isPerson(before) || isPerson(after) || lexicon.isFirstName(article.token(open - 1).word());
    if (!person) {
      return null;
    }
    int first = before == null ? open - 1 : before.first();
    int end = after == null ? close + 2 : Math.max(after.end(), close + 2);
    Gender title = before == null ? Gender.UNKNOWN : before.title();
    return new NameMention(first, end, EntityKind.PERSON, title);
  }

  private static boolean isPerson(@Nullable NameMention mention) {
    return mention != null && mention.kind() == EntityKind.PERSON;
  }

  private static @Nullable NameMention covering(List<NameMention> mentions, int token) {
    for (NameMention mention : mentions) {
      if (mention.first() <= token && token < mention.end()) {
        return mention;
      }
    }
    return null;
  }
}

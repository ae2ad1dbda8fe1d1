package org.hearsay.mention;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.hearsay.syntax.ParsedArticle;
import org.hearsay.syntax.Token;

/** Reads a phrase such as "the former Russian foreign minister" as a {@link Role}. */
public final class RoleReader {

  private static final int LONGEST_NAME = 3;

  private final Lexicon lexicon;

  public RoleReader(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * The role whose noun is at {@code head}, with the words from {@code first} to {@code end} as
   * what tells it from others; empty where the noun is no role.
   */
  public Optional<Role> read(ParsedArticle article, int first, int head, int end) {
    int nounFirst = startOfNoun(article, first, head);
    if (nounFirst < 0) {
      return Optional.empty();
    }
    RoleNoun noun = lexicon.role(phrase(article, nounFirst, head)).orElseThrow();
    return Optional.of(role(article, first, nounFirst, head, end, noun));
  }

  /** As {@link #read}; a noun that is no role stands for itself alone. */
  public Role describe(ParsedArticle article, int first, int head, int end) {
    return read(article, first, head, end)
        .orElseGet(() -> {
          RoleNoun noun = new RoleNoun(article.token(head).lemma(), Gender.UNKNOWN, Set.of());
          return role(article, first, head, head, end, noun);
        });
  }

  /** Whether the token is the last of a role's noun. */
  public boolean isRoleNoun(ParsedArticle article, int token) {
    return article.token(token).isNoun()
        && startOfNoun(article, article.sentenceOf(token).first(), token) >= 0;
  }

  private Role role(
      ParsedArticle article, int first, int nounFirst, int head, int end, RoleNoun noun) {
    Set<String> words = new HashSet<>();
    Set<String> countries = new HashSet<>();
    for (int at = first; at < end; at++) {
      if (at < nounFirst || at > head) {
        addWord(article, at, words, countries);
      }
    }
    String text = article.cover(first, end - 1).in(article.text());
    return new Role(oneLine(text), noun, words, countries);
  }

  /** The first token of the longest role noun that ends at {@code head}, or -1. */
  int startOfNoun(ParsedArticle article, int first, int head) {
    for (int size = LONGEST_NAME; size > 0; size--) {
      int start = head - size + 1;
      if (start >= first && lexicon.role(phrase(article, start, head)).isPresent()) {
        return start;
      }
    }
    return -1;
  }

  private static String phrase(ParsedArticle article, int first, int last) {
    if (first == last) {
      return article.token(last).lemma();
    }
    StringBuilder phrase = new StringBuilder();
    for (int at = first; at < last; at++) {
      phrase.append(article.token(at).lower()).append(' ');
    }
    return phrase.append(article.token(last).lemma()).toString();
  }

  private void addWord(ParsedArticle article, int at, Set<String> words, Set<String> countries) {
    Token token = article.token(at);
    String country = lexicon.countryOf(token.word());
    if (country == null && at + 1 < article.size()) {
      country = lexicon.countryOf(token.word() + " " + article.token(at + 1).word());
    }
    if (country != null) {
      countries.add(country);
    } else if (token.isNoun() || token.tag().equals("JJ")) {
      words.add(token.lemma());
    }
  }

  static String oneLine(String text) {
    return String.join(" ", text.strip().split("\\s+", -1));
  }
}

package org.hearsay.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.syntax.ParsedArticle;
import org.hearsay.syntax.Token;

/**
 * Finds the roles that stand beside a person's name: before it ("Russian President Ada Quill"),
 * after a comma ("Ada Quill, the chief executive"), before a comma ("the mayor, Ada Quill") or as
 * the predicate ("Ada Quill is a doctor").
 */
final class RoleFinder {

  private static final int LONGEST = 14;
  private static final Set<String> ENDS =
      Set.of("VBD", "VBZ", "VBP", "VB", "MD", "WP", "WDT", "WRB", "WP$", "PRP", "EX", "UH", "RB");

  private final RoleReader reader;

  RoleFinder(Lexicon lexicon) {
    this.reader = new RoleReader(lexicon);
  }

  /** Whether the token is the last of a role's noun. */
  boolean isRoleNoun(ParsedArticle article, int token) {
    return reader.isRoleNoun(article, token);
  }

  /** The roles that one mention gives its person. */
  List<Role> rolesAt(ParsedArticle article, NameMention mention) {
    List<Role> roles = new ArrayList<>();
    before(article, mention).ifPresent(roles::add);
    after(article, mention).ifPresent(roles::add);
    predicate(article, mention).ifPresent(roles::add);
    return roles;
  }

  private Optional<Role> before(ParsedArticle article, NameMention mention) {
    int limit = Math.max(article.sentenceOf(mention.first()).first(), mention.first() - LONGEST);
    int end = mention.first();
    boolean apart = end - 1 >= limit && article.token(end - 1).word().equals(",");
    if (apart && !article.token(mention.first()).relation().equals("conj")) {
      end--;
    }
    int first = end;
    while (first > limit
        && (canStandBeforeName(article, first - 1) || isArticleInside(article, first - 1, limit))) {
      first--;
    }
    boolean introduced =
        (first > limit && isDeterminer(article.token(first - 1)))
            || hasPossessor(article, first, end);
    if (first == end || (apart && !introduced)) {
      return Optional.empty();
    }
    if (isLinker(article.token(end - 1))) {
      return Optional.empty();
    }
    return roleWithin(article, first, end);
  }

  private Optional<Role> after(ParsedArticle article, NameMention mention) {
    int sentenceEnd = article.sentenceOf(mention.first()).end();
    int at = pastBrackets(article, mention.end(), sentenceEnd);
    if (at >= sentenceEnd || !isComma(article.token(at))) {
      return Optional.empty();
    }
    at++;
    if (at + 1 < sentenceEnd
        && article.token(at).tag().equals("CD")
        && isComma(article.token(at + 1))) {
      at += 2;
    }
    while (at < sentenceEnd && isDeterminer(article.token(at))) {
      at++;
    }
    int end = at;
    int limit = Math.min(sentenceEnd, at + LONGEST);
    while (end < limit && !endsApposition(article.token(end))) {
      end++;
    }
    if (end < sentenceEnd && isFiniteVerb(article.token(end))) {
      return Optional.empty();
    }
    int baseEnd = at;
    while (baseEnd < end
        && belongsToNounPhrase(article.token(baseEnd))
        && !isLinker(article.token(baseEnd))) {
      baseEnd++;
    }
    for (int head = baseEnd - 1; head >= at; head--) {
      if (article.token(head).isNoun()) {
        return reader.read(article, at, head, end);
      }
    }
    return Optional.empty();
  }

  private Optional<Role> predicate(ParsedArticle article, NameMention mention) {
    Token name = article.token(mention.head(article));
    if (!name.relation().equals("nsubj") || name.head() < 0) {
      return Optional.empty();
    }
    int noun = name.head();
    if (!article.token(noun).isNoun() || article.child(noun, "cop") < 0) {
      return Optional.empty();
    }
    int first = noun;
    while (first > mention.end() && belongsToNounPhrase(article.token(first - 1))) {
      first--;
    }
    int end = noun + 1;
    int limit = Math.min(article.sentenceOf(noun).end(), noun + LONGEST);
    while (end < limit && !endsApposition(article.token(end))) {
      end++;
    }
    return reader.read(article, first, noun, end);
  }

  /**
   * The role whose noun stands last before the name, in what follows the last "of" or "for" where
   * that holds one: "a spokesman for Mayor" is "Mayor", "Secretary of State" stays whole.
   */
  private Optional<Role> roleWithin(ParsedArticle article, int first, int end) {
    for (int head = end - 1; head >= first; head--) {
      Token token = article.token(head);
      if (token.isNoun() && reader.isRoleNoun(article, head)) {
        int from = reader.startOfNoun(article, article.sentenceOf(head).first(), head);
        while (from > first && !isLinker(article.token(from - 1))) {
          from--;
        }
        return reader.read(article, from, head, end);
      } else if (token.isNoun() && !isBehindLinker(article, first, head)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "Quill's mother, Ada Ferrow" */
  private static boolean hasPossessor(ParsedArticle article, int first, int end) {
    return article.tokens().subList(first, end).stream().anyMatch(t -> t.tag().equals("POS"));
  }

  private static boolean isBehindLinker(ParsedArticle article, int first, int at) {
    for (int before = at - 1; before >= first; before--) {
      if (isLinker(article.token(before))) {
        return true;
      }
    }
    return false;
  }

  private static int pastBrackets(ParsedArticle article, int at, int end) {
    if (at < end && isOpening(article.token(at))) {
      for (int close = at + 1; close < Math.min(end, at + LONGEST); close++) {
        if (isClosing(article.token(close))) {
          return close + 1;
        }
      }
    }
    return at;
  }

  private static boolean belongsToNounPhrase(Token token) {
    return token.isNoun()
        || token.tag().startsWith("JJ")
        || token.tag().equals("POS")
        || token.tag().equals("HYPH")
        || token.tag().equals("CD")
        || token.tag().equals("VBN")
        || token.word().equals("-")
        || (isLinker(token) && !isTo(token));
  }

  /** "head of the port" */
  private static boolean isArticleInside(ParsedArticle article, int at, int limit) {
    return at > limit && isDeterminer(article.token(at)) && isLinker(article.token(at - 1));
  }

  /**
   * A surname may, as in "the Quill spokesman"; a whole name is another person's. "To" may before a
   * place: "the envoy to Norway, Ada Quill".
   */
  private static boolean canStandBeforeName(ParsedArticle article, int at) {
    Token token = article.token(at);
    boolean endsWholeName =
        token.ner().equals("PERSON") && at > 0 && article.token(at - 1).ner().equals("PERSON");
    boolean isToPlace = isTo(token) && article.token(at + 1).isProperNoun();
    return (belongsToNounPhrase(token) || isToPlace)
        && !token.tag().equals("VBN")
        && !endsWholeName
        && !isDashBetweenWords(article, at);
  }

  /** "PORTBY - President Quill" */
  private static boolean isDashBetweenWords(ParsedArticle article, int at) {
    return !article.token(at).isWord()
        && !article.token(at).tag().equals("POS")
        && at + 1 < article.size()
        && article.token(at).span().end() < article.token(at + 1).span().start();
  }

  private static boolean isLinker(Token token) {
    return token.lower().equals("of") || token.lower().equals("for") || isTo(token);
  }

  private static boolean isTo(Token token) {
    return token.lower().equals("to");
  }

  private static boolean isDeterminer(Token token) {
    return token.tag().equals("DT") || token.tag().equals("PRP$");
  }

  private static boolean endsApposition(Token token) {
    return ENDS.contains(token.tag())
        || isComma(token)
        || isOpening(token)
        || isClosing(token)
        || (!token.isWord() && !token.word().equals("-") && !token.tag().equals("POS"));
  }

  /** In "in Portby, the mayor said" the mayor is no apposition. */
  private static boolean isFiniteVerb(Token token) {
    return switch (token.tag()) {
      case "VBD", "VBZ", "VBP", "MD" -> true;
      default -> false;
    };
  }

  private static boolean isComma(Token token) {
    return token.word().equals(",");
  }

  private static boolean isOpening(Token token) {
    return token.tag().equals("-LRB-");
  }

  private static boolean isClosing(Token token) {
    return token.tag().equals("-RRB-");
  }
}

package org.hearsay.quote.mark;

import java.util.BitSet;
import java.util.Set;
import org.hearsay.corpus.ResourceLines;
import org.hearsay.syntax.ParsedArticle;
import org.hearsay.syntax.Token;

/**
 * Quotations that are names: inside a name ({@code Rita "Sparrow" Holm}) or behind words that say
 * so ({@code a man nicknamed “The Baker”}, {@code who performs as “Lady Quill”}).
 */
public final class Nicknames {

  private static final int MOST_WORDS = 4;
  private static final int REACH = 6;
  private static final Set<String> SMALL = Set.of("the", "of", "el", "la", "de", "von", "and");
  private static final Set<String> INTRODUCING =
      Set.copyOf(ResourceLines.of(Nicknames.class, "nickname-words.txt"));
  private static final Set<String> KNOWN_AS =
      Set.copyOf(ResourceLines.of(Nicknames.class, "known-as.txt"));

  private Nicknames() {}

  /** The tokens of all nicknames with their marks. */
  public static BitSet in(ParsedArticle article) {
    BitSet found = new BitSet();
    for (Quotation quotation : QuotationMarks.in(article)) {
      BitSet tokens = article.tokensIn(quotation.span());
      if (isCapitalised(article, tokens)
          && (isInsideName(article, tokens) || isIntroduced(article, tokens.nextSetBit(0)))) {
        found.or(tokens);
      }
    }
    return found;
  }

  private static boolean isCapitalised(ParsedArticle article, BitSet tokens) {
    int words = 0;
    for (int at = tokens.nextSetBit(0); at >= 0; at = tokens.nextSetBit(at + 1)) {
      Token token = article.token(at);
      if (token.isWord()) {
        words++;
        boolean capital = Character.isUpperCase(token.word().charAt(0));
        if (!capital && !SMALL.contains(token.lower())) {
          return false;
        }
      }
    }
    return words > 0 && words <= MOST_WORDS;
  }

  /** A name on either side and nothing between. */
  private static boolean isInsideName(ParsedArticle article, BitSet tokens) {
    int before = tokens.nextSetBit(0) - 1;
    int after = tokens.length();
    if (before < 0 || after >= article.size()) {
      return false;
    }
    Token first = article.token(before);
    Token last = article.token(after);
    return first.sentence() == last.sentence()
        && isNamePart(first)
        && isNamePart(last)
        && article.token(after - 2).isWord();
  }

  private static boolean isNamePart(Token token) {
    return token.isProperNoun() && Character.isUpperCase(token.word().charAt(0));
  }

  private static boolean isIntroduced(ParsedArticle article, int open) {
    int start = Math.max(article.sentenceOf(open).first(), open - REACH);
    boolean as = open > start && article.token(open - 1).lower().equals("as");
    for (int at = open - 1; at >= start; at--) {
      Token token = article.token(at);
      if (!token.isWord()) {
        return false;
      }
      boolean names = INTRODUCING.contains(token.lemma()) || INTRODUCING.contains(token.lower());
      boolean called =
          at > start
              && token.lemma().equals("call")
              && article.token(at - 1).lemma().equals("be"); // "asked to be called “Bear”"
      if (names || called || (as && KNOWN_AS.contains(token.lemma()))) {
        return true;
      }
    }
    return false;
  }
}

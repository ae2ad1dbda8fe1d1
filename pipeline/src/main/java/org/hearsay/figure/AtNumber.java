package org.hearsay.figure;

import org.hearsay.quantity.QuantityMention;
import org.hearsay.syntax.ParsedArticle;
import org.hearsay.syntax.Token;

/**
 * The noun beside an amount by the words between them alone, for where the parser hangs the amount
 * elsewhere: "cuts of $3 billion", "a cost to farmers of $4 million", "revenues anywhere near $2
 * million", "a 24 percent overall win probability".
 */
final class AtNumber {

  private static final int NONE = -1;
  private static final int LONGEST = 4;

  private final Wording wording;

  AtNumber(Wording wording) {
    this.wording = wording;
  }

  /** Index of the noun before the number; -1 where there is none. */
  int before(ParsedArticle article, int first) {
    int start = article.sentenceOf(first).first();
    int at = first - 1;
    while (at > start && isBetween(article.token(at))) {
      at--;
    }
    if (at <= start || !article.token(at).lower().matches("of|near")) {
      return NONE;
    }
    int noun = at - 1;
    while (noun > start && article.token(noun).lower().equals("anywhere")) {
      noun--;
    }
    boolean named = article.token(noun).tag().matches("NNS?");
    return named && !wording.isIn("no-matter", article.token(noun)) ? noun : NONE;
  }

  /** Index of the cost of "a cost to the farmers of $4 million"; -1 where there is none. */
  int beforeAside(ParsedArticle article, int first) {
    int start = article.sentenceOf(first).first();
    int of = first - 1;
    while (of > start && isBetween(article.token(of))) {
      of--;
    }
    int at = of - 1;
    while (at > start
        && of - at <= LONGEST
        && article.token(at).tag().matches("NN.*|JJ|DT|PRP\\$")) {
      at--;
    }
    boolean aside =
        at > start
            && at < of - 1
            && article.token(of).lower().equals("of")
            && article.token(at).lower().matches("to|for");
    return aside && isLevel(article.token(at - 1)) ? at - 1 : NONE;
  }

  private boolean isBetween(Token token) {
    return wording.isIn("hedging", token) && !token.lower().matches("of|from|between|a|an|the");
  }

  /** Index of the level that the number stands before; -1 where there is none. */
  int behind(ParsedArticle article, QuantityMention mention) {
    int end = Math.min(article.sentenceOf(mention.first()).end(), mention.end() + LONGEST);
    int noun = NONE;
    int at = mention.end();
    while (at < end && article.token(at).tag().matches("JJ|NNS?")) {
      noun = article.token(at).isNoun() ? at : NONE;
      at++;
    }
    // "18 percent support the plan": no noun but a verb with its object
    boolean object = at < article.size() && article.token(at).tag().matches("DT|PRP.*|NNP.*|CD");
    return noun >= 0 && !object && isLevel(article.token(noun)) ? noun : NONE;
  }

  private boolean isLevel(Token noun) {
    return noun.isNoun() && (wording.isIn("aspect", noun) || wording.isIn("change", noun));
  }
}

package org.hearsay.figure;

import org.hearsay.syntax.ParsedArticle;
import org.hearsay.syntax.Sentence;
import org.hearsay.syntax.Token;

/**
 * A text's word on its own mistake: "an earlier version of this article said that 23 people were
 * killed", "this story originally gave the toll as 23". What stands there before the sentence turns
 * to what is right is taken back.
 */
final class CorrectionNotice {

  private static final int FARTHEST = 4;

  private final Wording wording;

  CorrectionNotice(Wording wording) {
    this.wording = wording;
  }

  /**
   * Whether it takes a number back.
   *
   * @param number index of the number's first token
   */
  boolean takesBack(ParsedArticle article, int number) {
    Sentence sentence = article.sentenceOf(number);
    boolean isNotice = false;
    for (int at = sentence.first(); at < number; at++) {
      isNotice |= isFormerVersion(article, at, sentence) || isMistaken(article, at, sentence);
      if (isNotice && wording.list("turn").contains(article.token(at).lower())) {
        return false;
      }
    }
    return isNotice;
  }

  /** "An earlier version of this article", "a previous version gave". */
  private boolean isFormerVersion(ParsedArticle article, int at, Sentence sentence) {
    if (!article.token(at).lemma().equals("version")
        || !isAnyBefore("earlier", article, at, sentence)) {
      return false;
    }
    int next = at + 1;
    return next < sentence.end()
        && (article.token(next).isVerb()
            || article.token(next).tag().equals("RB")
            || (article.token(next).lower().equals("of") && namesOwnText(article, next, sentence)));
  }

  private boolean namesOwnText(ParsedArticle article, int of, Sentence sentence) {
    int end = Math.min(sentence.end(), of + 1 + FARTHEST);
    for (int at = of + 1; at < end; at++) {
      if (wording.isIn("own-text", article.token(at))) {
        return true;
      }
    }
    return false;
  }

  /** "This story originally said". */
  private boolean isMistaken(ParsedArticle article, int at, Sentence sentence) {
    Token token = article.token(at);
    return wording.list("mistaken").contains(token.lower())
        && at >= sentence.first() + 2
        && wording.isIn("own-text", article.token(at - 1))
        && article.token(at - 2).lower().equals("this");
  }

  private boolean isAnyBefore(String list, ParsedArticle article, int at, Sentence sentence) {
    for (int before = at - 1; before >= Math.max(sentence.first(), at - FARTHEST); before--) {
      if (wording.list(list).contains(article.token(before).lower())) {
        return true;
      }
    }
    return false;
  }
}

package org.hearsay.figure;

import org.hearsay.syntax.ParsedArticle;
import org.hearsay.syntax.Sentence;
import org.hearsay.syntax.Token;
import org.jspecify.annotations.Nullable;

/**
 * Whether the words around a word that can tell of harm speak of violence and accidents, or of
 * illness, or of neither.
 */
final class HarmEvidence {

  private static final int SENTENCES_BEFORE = 3;
  private static final int SENTENCES_BEHIND = 1;

  private final Wording wording;

  HarmEvidence(Wording wording) {
    this.wording = wording;
  }

  /** Whether words of violence stand near. */
  boolean isNear(ParsedArticle article, Token word) {
    return Boolean.TRUE.equals(of(article, word));
  }

  /**
   * True where the nearest word that tells is one of violence or an accident, false where it is one
   * of illness; null where the passage has neither.
   */
  @Nullable Boolean of(ParsedArticle article, Token word) {
    int sentence = article.sentenceOf(word.index()).index();
    int from = Math.max(0, sentence - SENTENCES_BEFORE);
    int to = Math.min(article.sentences().size() - 1, sentence + SENTENCES_BEHIND);
    int violence = Integer.MAX_VALUE;
    int illness = Integer.MAX_VALUE;
    int end = article.sentences().get(to).end();
    for (int at = article.sentences().get(from).first(); at < end; at++) {
      Token token = article.token(at);
      int distance = Math.abs(at - word.index());
      if (isIllness(token)) {
        illness = Math.min(illness, distance);
      } else if (distance > 0 && isViolence(article, token)) {
        violence = Math.min(violence, distance);
      }
    }
    return violence == illness ? null : violence < illness;
  }

  /** Whether the whole article has more words of violence than of illness. */
  boolean prevails(ParsedArticle article) {
    int violence = 0;
    int illness = 0;
    for (Token token : article.tokens()) {
      if (isIllness(token)) {
        illness++;
      } else if (isViolence(article, token)) {
        violence++;
      }
    }
    return violence > illness;
  }

  /** Not "attack ads", "heart attack", "fired his aide". */
  private boolean isViolence(ParsedArticle article, Token token) {
    if (wording.isIn("violence", token)) {
      return true;
    }
    boolean ofIllness = token.index() > 0 && isIllness(article.token(token.index() - 1));
    return wording.isIn("violent-noun", token)
        && token.isNoun()
        && !token.relation().equals("compound")
        && !ofIllness;
  }

  private boolean isIllness(Token token) {
    boolean ill = wording.isIn("disease", token) || wording.isIn("illness", token);
    return ill || wording.list("disease").contains(token.lower());
  }

  /** Whether the sentence names a disease: "an outbreak of measles sickened 30". */
  boolean tellsOfDisease(ParsedArticle article, Token word) {
    Sentence sentence = article.sentenceOf(word.index());
    return article.tokensOf(sentence).stream().anyMatch(this::isIllness);
  }
}

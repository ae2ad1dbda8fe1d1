package org.hearsay.figure;

import org.hearsay.syntax.ParsedArticle;
import org.hearsay.syntax.Sentence;
import org.hearsay.syntax.Token;

/**
 * Numbers that a sentence tells as what was first reported, and corrects: the three of "police
 * initially said three people had died but later put the toll at four". A first report without
 * another number behind is news, and one of something else corrects nothing.
 */
final class FirstReports {

  /** How many words may stand between what makes a report the first and what reports. */
  private static final int NEAR = 3;

  /** How many words behind the turn the number that holds may stand. */
  private static final int FARTHEST = 14;

  private final Wording wording;

  FirstReports(Wording wording) {
    this.wording = wording;
  }

  /**
   * Whether the number is one that was first reported and has been replaced.
   *
   * @param number index of the number's first token
   */
  boolean replaces(ParsedArticle article, int number) {
    Sentence sentence = article.sentenceOf(number);
    if (!isFirstReport(article, sentence.first(), number)) {
      return false;
    }
    for (int at = number + 1; at < sentence.end(); at++) {
      if (wording.list("then").contains(article.token(at).lower())) {
        return isReplaced(article, number, at, sentence);
      }
    }
    return false;
  }

  /** "Originally, reports said", "police initially said", "early reports put". */
  private boolean isFirstReport(ParsedArticle article, int start, int number) {
    for (int at = start; at < number; at++) {
      Token token = article.token(at);
      if (!isFirst(article, at)) {
        continue;
      }
      int from = Math.max(start, at - NEAR);
      int to = Math.min(number, at + 1 + NEAR);
      for (int near = from; near < to; near++) {
        Token other = article.token(near);
        boolean reports =
            (other.isVerb() && (wording.isIn("say", other) || wording.isIn("first-told", other)))
                || (token.tag().startsWith("J") && wording.isIn("report", other));
        if (near != at && reports) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isFirst(ParsedArticle article, int at) {
    Token token = article.token(at);
    if (wording.list("first-said").contains(token.lower())) {
      return true;
    }
    // "At first" but not "at first light"; "first reported" but not "the first report".
    boolean isAdverb = token.lower().equals("first") && token.tag().startsWith("RB");
    boolean isEarly = wording.list("early").contains(token.lower()) && token.tag().equals("JJ");
    return isAdverb || isEarly;
  }

  /** Whether a number stands behind that counts the same, or nothing of its own. */
  private boolean isReplaced(ParsedArticle article, int number, int turn, Sentence sentence) {
    int end = Math.min(sentence.end(), turn + FARTHEST);
    for (int at = turn + 1; at < end; at++) {
      if (article.token(at).tag().equals("CD")) {
        String counted = counted(article, at, sentence);
        return counted.isEmpty()
            || counted.equals(counted(article, number, sentence))
            || wording.list("whoever").contains(counted);
      }
    }
    return false;
  }

  /** The lemma of the noun right behind a number; empty where there is none. */
  private static String counted(ParsedArticle article, int number, Sentence sentence) {
    for (int at = number + 1; at < sentence.end(); at++) {
      Token token = article.token(at);
      if (token.isNoun()) {
        return token.lemma();
      }
      if (!token.tag().startsWith("J") && !token.tag().equals("CD")) {
        return "";
      }
    }
    return "";
  }
}

package org.hearsay.figure;

import org.hearsay.corpus.Measure;
import org.hearsay.syntax.ParsedArticle;
import org.hearsay.syntax.Sentence;
import org.hearsay.syntax.Token;

/**
 * Numbers that their own text withdraws for another: the 19 of "17, not 19", the 70 of "raised the
 * toll to 3,100 from 70", "an earlier figure of 136".
 */
final class Withdrawals {

  private static final int FARTHEST = 10;

  private final Wording wording;
  private final CorrectionNotice notice;
  private final FirstReports firstReports;

  Withdrawals(Wording wording) {
    this.wording = wording;
    notice = new CorrectionNotice(wording);
    firstReports = new FirstReports(wording);
  }

  /**
   * Whether the number is withdrawn.
   *
   * @param first index of the number's first token
   */
  boolean withdraws(ParsedArticle article, int first, Measure measure) {
    if (notice.takesBack(article, first)) {
      return true;
    }
    boolean people = measure.compareTo(Measure.INFECTED) <= 0;
    if (people && firstReports.replaces(article, first)) {
      return true;
    }
    int start = article.sentenceOf(first).first();
    int at = first - 1;
    while (at > start && wording.isIn("hedging", article.token(at)) && !isCue(article.token(at))) {
      at--;
    }
    if (at < start) {
      return false;
    }
    String before = at == start ? "" : article.token(at - 1).lower();
    return switch (article.token(at).lower()) {
      case "not" -> isCorrected(article, at, first);
      case "than" -> before.equals("rather") && hasNumber(article, start, at);
      case "of" ->
          (before.equals("instead") && hasNumber(article, start, at))
              || (people && at > start && isEarlier(article, at - 1));
      case "from" ->
          people && (before.equals("up") || before.equals("down") || isRevised(article, start, at));
      default -> false;
    };
  }

  /** What could stand among hedges and here is none. */
  private static boolean isCue(Token token) {
    return switch (token.lower()) {
      case "from", "of", "than" -> true;
      default -> false;
    };
  }

  /** "17, not 19", "not 19 but 17". */
  private static boolean isCorrected(ParsedArticle article, int not, int first) {
    Sentence sentence = article.sentenceOf(not);
    int start = Math.max(sentence.first(), not - FARTHEST);
    boolean pause = not > start && article.token(not - 1).word().matches(",|--|—|but");
    boolean ofThem = first + 1 < sentence.end() && article.token(first + 1).lower().equals("of");
    if (pause && !ofThem && hasNumber(article, start, not)) {
      return true;
    }
    int end = Math.min(article.sentenceOf(not).end(), first + FARTHEST);
    for (int at = first + 1; at < end; at++) {
      if (article.token(at).lower().equals("but")) {
        return hasNumber(article, at, Math.min(end, at + 3));
      }
    }
    return false;
  }

  private static boolean hasNumber(ParsedArticle article, int from, int to) {
    for (int at = from; at < to; at++) {
      if (article.token(at).tag().equals("CD")) {
        return true;
      }
    }
    return false;
  }

  /** "Its earlier toll of 70", "a previous estimate of 70". */
  private boolean isEarlier(ParsedArticle article, int noun) {
    Token token = article.token(noun);
    if (!wording.isIn("number", token) && !wording.isIn("report", token)) {
      return false;
    }
    int start = Math.max(article.sentenceOf(noun).first(), noun - 4);
    for (int at = start; at < noun; at++) {
      if (wording.list("earlier").contains(article.token(at).lower())) {
        return true;
      }
    }
    return false;
  }

  /** "Revised the death toll to 49, from 50". */
  private boolean isRevised(ParsedArticle article, int start, int from) {
    boolean revised = false;
    boolean toll = false;
    for (int at = Math.max(start, from - 2 * FARTHEST); at < from; at++) {
      Token token = article.token(at);
      revised |= token.isVerb() && wording.isIn("revise", token);
      toll |= wording.isIn("report", token) || wording.isIn("number", token);
    }
    return revised && toll && hasNumber(article, start, from);
  }
}

package org.hearsay.figure;

import java.util.Set;
import org.hearsay.corpus.Measure;
import org.hearsay.figure.Wording.Role;
import org.hearsay.syntax.ParsedArticle;
import org.hearsay.syntax.Sentence;
import org.hearsay.syntax.Token;

/**
 * One number for the dead and the hurt together: "killed and wounded 300", "40 killed or hurt".
 *
 * <p>Two words of harm must stand side by side and share the number: in "left 59 dead and injured
 * hundreds" and "12 killed and wounded 30" the second has its own.
 */
final class Together {

  private static final Set<String> JOINTS = Set.of("and", "or", "and/or", "&");

  private final Wording wording;

  Together(Wording wording) {
    this.wording = wording;
  }

  /**
   * The reading as CASUALTIES where its word of harm is joined to one of the other kind.
   *
   * @param first index of the number's first token
   */
  Reading of(ParsedArticle article, Reading reading, int first) {
    Measure other =
        switch (reading.measure()) {
          case KILLED -> Measure.INJURED;
          case INJURED -> Measure.KILLED;
          default -> null;
        };
    if (other == null || !isHarm(article, reading.word(), reading.measure())) {
      return reading;
    }
    int word = reading.word();
    Sentence sentence = article.sentenceOf(word);
    int next = joined(article, word, 1, sentence);
    int before = joined(article, word, -1, sentence);
    boolean behind = next >= 0 && isHarm(article, next, other) && shares(article, next, first);
    boolean ahead = before >= 0 && isHarm(article, before, other) && shares(article, word, first);
    return behind || ahead ? new Reading(Measure.CASUALTIES, word, reading.rule()) : reading;
  }

  /** The word that "and" or "or" joins to one, an adverb aside; -1 where there is none. */
  private static int joined(ParsedArticle article, int word, int step, Sentence sentence) {
    int at = skipped(article, word + step, step, sentence);
    if (!isIn(at, sentence) || !JOINTS.contains(article.token(at).lower())) {
      return -1;
    }
    int other = skipped(article, at + step, step, sentence);
    return isIn(other, sentence) ? other : -1;
  }

  private static int skipped(ParsedArticle article, int at, int step, Sentence sentence) {
    return isIn(at, sentence) && article.token(at).tag().equals("RB") ? at + step : at;
  }

  private static boolean isIn(int at, Sentence sentence) {
    return at >= sentence.first() && at < sentence.end();
  }

  private boolean isHarm(ParsedArticle article, int at, Measure measure) {
    Token token = article.token(at);
    if (wording.isIn("struck", token)) {
      return false; // "shot and killed"
    }
    return wording.measure(Role.STATE, token) == measure
        || (token.isVerb() && wording.measure(Role.OBJECT, token) == measure);
  }

  /** Whether the number before the pair has no rival behind it, or the number is behind it. */
  private static boolean shares(ParsedArticle article, int second, int first) {
    Token verb = article.token(second);
    int end = article.sentenceOf(second).end();
    boolean opens = second + 1 < end && opensNumber(article, second + 1, end);
    return first > second ? verb.isVerb() : !opens;
  }

  private static boolean opensNumber(ParsedArticle article, int from, int end) {
    for (int at = from; at < Math.min(from + 4, end); at++) {
      Token token = article.token(at);
      if (token.tag().equals("CD") || token.lower().matches("dozens|scores|hundreds|thousands")) {
        return true;
      }
      if (!token.lower().matches("more|at|than|least|about|over|some|nearly|an?|another|several")) {
        return false;
      }
    }
    return false;
  }
}

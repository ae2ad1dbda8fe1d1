package org.hearsay.figure.owner;

import org.hearsay.syntax.ParsedArticle;
import org.hearsay.syntax.Token;

/**
 * The two sides of a contest with a number each: "Holt leads Brandt 49 to 46", "Holt beat Brandt,
 * 52 percent to 48". The first number is the subject's.
 */
final class Rivals implements Construction {

  private static final int REACH = 3;

  private final Words words;

  Rivals(Words words) {
    this.words = words;
  }

  @Override
  public int ownerIn(Site site) {
    boolean opens = opens(site);
    boolean closes = !opens && closes(site);
    int verb = opens || closes ? contest(site) : NONE;
    if (verb < 0) {
      return NONE;
    }
    return opens ? Subjects.of(site.article(), verb) : beaten(site, verb);
  }

  /** The last name between the verb and the numbers, or its object. */
  private static int beaten(Site site, int verb) {
    ParsedArticle article = site.article();
    int object = article.child(verb, "obj");
    for (int at = site.first() - 1; at > verb; at--) {
      Token token = article.token(at);
      if (token.isNoun() && site.mentions().at(at).isPresent()) {
        return token.lower().equals("%") ? NONE : at;
      }
    }
    return object >= 0 && object < site.first() && article.token(object).isNoun() ? object : NONE;
  }

  /** "49" of "49 to 46". */
  private static boolean opens(Site site) {
    ParsedArticle article = site.article();
    int to = site.end();
    return to + 1 < article.sentenceOf(site.first()).end()
        && isBetween(article.token(to))
        && article.token(to + 1).tag().matches("CD|\\$");
  }

  /** "46" of "49 to 46". */
  private static boolean closes(Site site) {
    ParsedArticle article = site.article();
    int to = site.first() - 1;
    int start = article.sentenceOf(site.first()).first();
    for (int at = to - 1; to > start && at >= Math.max(start, to - REACH); at--) {
      if (isBetween(article.token(to)) && article.token(at).tag().equals("CD")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBetween(Token token) {
    return token.word().matches("[-–‑—]|to");
  }

  /** The nearest verb before, where it is one of contests. */
  private int contest(Site site) {
    ParsedArticle article = site.article();
    int start = article.sentenceOf(site.first()).first();
    for (int at = site.first() - 1; at >= start && !article.token(at).word().equals(";"); at--) {
      Token token = article.token(at);
      if (token.lower().equals("ahead")) {
        return token.head() >= 0 && Subjects.of(article, at) < 0 ? token.head() : at;
      }
      if (token.isVerb()) {
        boolean contest = words.isIn("contest", token) && !Subjects.isPassive(article, at);
        return contest ? at : NONE;
      }
    }
    return NONE;
  }
}

package org.hearsay.figure.owner;

import org.hearsay.syntax.ParsedArticle;
import org.hearsay.syntax.Token;

/**
 * What stands at the number by the words right before it, whatever the parser makes of an amount:
 * "a wage of $9", "imports amounted to $3 billion", "the error is plus or minus 3 points".
 */
final class Beside implements Construction {

  private final Words words;

  Beside(Words words) {
    this.words = words;
  }

  @Override
  public int ownerIn(Site site) {
    if (site.isCount() || site.isModifier()) {
      return NONE;
    }
    ParsedArticle article = site.article();
    int start = article.sentenceOf(site.first()).first();
    int at = before(article, site.first() - 1, start);
    if (at <= start) {
      return NONE;
    }
    Token token = article.token(at);
    if (token.isVerb()) {
      return fit(site, words.isIn("be", token) ? subjectOfBe(article, at) : ofVerb(article, at));
    }
    boolean level = token.lower().equals("of") || words.isIn("level", token);
    Token over = article.token(at - 1);
    if (!level || over.index() < start) {
      return NONE;
    }
    return over.isVerb()
        ? fit(site, ofVerb(article, at - 1))
        : words.isIn("level-noun", over) ? fit(site, at - 1) : NONE;
  }

  /** Over hedges, signs and the mark of a currency. */
  private int before(ParsedArticle article, int from, int start) {
    int at = from;
    while (at > start) {
      Token token = article.token(at);
      boolean hedge = words.isIn("hedge", token) || words.isIn("sign", token);
      boolean level = words.isIn("level", token) || token.isVerb();
      if (token.tag().equals("$") || (hedge && !level)) {
        at--;
      } else {
        return at;
      }
    }
    return at;
  }

  private int ofVerb(ParsedArticle article, int verb) {
    Token token = article.token(verb);
    int object = article.child(verb, "obj");
    boolean moved = object >= 0 && object < verb;
    return words.isIn("stand", token) && !moved ? Subjects.of(article, verb) : NONE;
  }

  /** The subject that hangs beside "is", or the noun right before it. */
  private static int subjectOfBe(ParsedArticle article, int be) {
    int head = article.token(be).head();
    int subject = head < 0 ? Subjects.of(article, be) : Subjects.of(article, head);
    boolean before = be > 0 && article.token(be - 1).isNoun();
    return subject >= 0 && subject < be ? subject : before ? be - 1 : NONE;
  }

  private int fit(Site site, int noun) {
    boolean fits =
        noun >= 0 && noun < site.first() && !words.isIn("tell", site.article().token(noun));
    return fits ? noun : NONE;
  }
}

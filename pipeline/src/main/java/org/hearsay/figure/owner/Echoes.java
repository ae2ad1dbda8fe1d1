package org.hearsay.figure.owner;

import org.hearsay.syntax.ParsedArticle;
import org.hearsay.syntax.Token;

/**
 * Who or what is behind a noun that only says how much, or which way: the fares of "a 9 percent
 * hike in fares", the mill of "the mill grew at a 4 percent pace", the nurses of "for nurses, the
 * average wage is $9".
 */
final class Echoes {

  private static final int NONE = Construction.NONE;

  private final Words words;
  private final Naming naming;

  Echoes(Words words, Naming naming) {
    this.words = words;
    this.naming = naming;
  }

  /** Index of the head of whoever or whatever it is said of; -1 where the clause names none. */
  int behind(Site site, int noun) {
    Token token = site.article().token(noun);
    int found = words.isIn("change", token) ? matter(site, noun) : NONE;
    if (found < 0 && (words.isIn("change", token) || words.isIn("mark", token))) {
      found = subject(site, noun);
    }
    return found < 0 ? group(site, noun) : found;
  }

  /** "A 9 percent hike in fares", "a drop of 5 percent in fares". */
  private int matter(Site site, int noun) {
    ParsedArticle article = site.article();
    int end = article.sentenceOf(noun).end();
    for (int marker : new int[] {noun + 1, site.end()}) {
      boolean links = marker < end && article.token(marker).lower().matches("in|of|to|on");
      int head = links ? article.token(marker).head() : NONE;
      if (head > marker
          && isMatter(article.token(head))
          && !(marker < site.first() && head > site.first())) {
        return head;
      }
    }
    return NONE;
  }

  private static boolean isMatter(Token token) {
    return token.isNoun() && token.ner().matches("O|ORGANIZATION|MISC");
  }

  /** "The mill grew at a 4 percent pace", "fares fell to $9 -- a drop of 5 percent". */
  private int subject(Site site, int noun) {
    ParsedArticle article = site.article();
    Token token = article.token(noun);
    int verb = token.head();
    if (isAdded(article, noun)) {
      verb = Subjects.verbOver(article, noun);
    } else if (verb < 0 || !isReached(article, token, article.token(verb))) {
      return NONE;
    }
    int subject = verb < 0 ? NONE : Subjects.of(article, verb);
    boolean before = subject >= 0 && subject < Math.min(noun, site.first());
    return before && !words.isIn("tell", article.token(subject)) ? some(article, subject) : NONE;
  }

  /** The mills of "none of the mills". */
  private static int some(ParsedArticle article, int subject) {
    for (int child : article.token(subject).isNoun() ? new int[0] : article.children(subject)) {
      if (Subjects.preposition(article, child).equals("of")) {
        return child;
      }
    }
    return subject;
  }

  private boolean isReached(ParsedArticle article, Token noun, Token over) {
    boolean said = over.isVerb() || over.lower().equals("ahead");
    if (!said || (over.isVerb() && Subjects.isPassive(article, over.index()))) {
      return false;
    }
    boolean reaches = words.isIn("reach", over);
    boolean at = Subjects.preposition(article, noun.index()).matches("at|by");
    return noun.relation().equals("obj") ? reaches : noun.relation().startsWith("obl") && at;
  }

  /** Behind a dash or comma with an article of its own: "-- a drop of". */
  private boolean isAdded(ParsedArticle article, int noun) {
    int det = article.child(noun, "det");
    return det > article.sentenceOf(noun).first()
        && article.token(det).lower().matches("an?")
        && article.token(det - 1).word().matches("--|[-–—,]")
        && words.isIn("change", article.token(noun));
  }

  /** The people in front of the clause: "among nurses, support falls to 8 percent". */
  private int group(Site site, int noun) {
    ParsedArticle article = site.article();
    int start = article.sentenceOf(noun).first();
    for (int at = start; at + 1 < noun && noun < site.first(); at++) {
      boolean opens = at == start || article.token(at - 1).word().equals(",");
      if (opens && article.token(at).lower().matches("for|among")) {
        return people(article, at + 1, noun);
      }
    }
    return NONE;
  }

  /** The first people before the comma that ends what stands in front. */
  private int people(ParsedArticle article, int from, int to) {
    for (int at = from; at + 1 < to && !article.token(at).word().equals(","); at++) {
      Token token = article.token(at);
      boolean people = naming.isOfPeople(token) || token.tag().equals("NNPS");
      if (people && !article.token(at + 1).isNoun()) {
        return isClosed(article, at, to) ? at : NONE;
      }
    }
    return NONE;
  }

  private static boolean isClosed(ParsedArticle article, int from, int to) {
    for (int at = from; at < to; at++) {
      if (article.token(at).isVerb()) {
        return false;
      }
      if (article.token(at).word().equals(",")) {
        return true;
      }
    }
    return false;
  }
}

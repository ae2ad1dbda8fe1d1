package org.hearsay.figure.owner;

import org.hearsay.syntax.ParsedArticle;
import org.hearsay.syntax.Token;

/**
 * Whom a share is for, or who stands at it: "46 percent for Holt", "47 percent backing Holt", "46
 * percent said they would vote for Holt", "Vell at 3.5 percent".
 */
final class ForSomebody implements Construction {

  private final Words words;
  private final Naming naming;

  ForSomebody(Words words, Naming naming) {
    this.words = words;
    this.naming = naming;
  }

  @Override
  public int ownerIn(Site site) {
    if (!site.isShare() || site.isModifier()) {
      return NONE;
    }
    ParsedArticle article = site.article();
    for (int child : article.children(site.phrase())) {
      Token token = article.token(child);
      boolean behind = child >= site.end() && !isBeforeNumber(article, site.end(), child);
      boolean whom = behind && token.relation().matches("nmod|obl");
      if (whom && Subjects.preposition(article, child).equals("for") && isSomebody(site, child)) {
        return child;
      }
      if (behind && token.relation().startsWith("acl") && words.isIn("support", token)) {
        int backed = article.child(child, "obj");
        return backed >= 0 && isSomebody(site, backed) ? backed : NONE;
      }
    }
    int at = at(site);
    return at >= 0 ? at : backed(site);
  }

  /** "46 percent back Holt", "a third would vote for Holt", "48 percent see Holt favourably". */
  private int backed(Site site) {
    ParsedArticle article = site.article();
    Token share = site.head();
    if (!share.relation().equals("nsubj") || share.head() < site.first()) {
      return NONE;
    }
    Token verb = article.token(share.head());
    int object = article.child(verb.index(), "obj");
    if (object >= 0 && words.isIn("support", verb)) {
      return isPerson(site, object) ? object : NONE;
    }
    for (int child : verb.lemma().equals("vote") ? article.children(verb.index()) : new int[0]) {
      if (Subjects.preposition(article, child).equals("for") && isPerson(site, child)) {
        return child;
      }
    }
    return NONE;
  }

  private static boolean isBeforeNumber(ParsedArticle article, int from, int to) {
    for (int at = from; at < to; at++) {
      if (article.token(at).tag().equals("CD")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPerson(Site site, int noun) {
    return site.article().token(noun).isNoun()
        && site.mentions().at(noun).filter(one -> one.isPerson()).isPresent();
  }

  /** "Vell at 3.5 percent": nothing else between. */
  private int at(Site site) {
    ParsedArticle article = site.article();
    int at = site.first() - 1;
    int start = article.sentenceOf(site.first()).first();
    while (at > start && words.isIn("hedge", article.token(at)) && !isAt(article, at)) {
      at--;
    }
    int noun = at - 1;
    boolean named =
        at > start
            && isAt(article, at)
            && article.token(noun).isProperNoun()
            && naming.isNamed(site, noun);
    if (!named) {
      return NONE;
    }
    int over = article.token(noun).head();
    boolean ofPerson =
        over >= start
            && article.token(noun).relation().equals("nmod")
            && isPerson(site, over); // "Holt of Orrin at 17 percent"
    return ofPerson ? over : noun;
  }

  private static boolean isAt(ParsedArticle article, int at) {
    return article.token(at).lower().equals("at");
  }

  private boolean isSomebody(Site site, int noun) {
    return naming.isNamed(site, noun) || naming.isOfPeople(site.article().token(noun));
  }
}

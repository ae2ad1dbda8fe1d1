package org.hearsay.figure.owner;

import org.hearsay.syntax.ParsedArticle;
import org.hearsay.syntax.Token;

/**
 * Who owns what is counted: "Vell Power's $10 billion contract", "her 300 workers", "to Brandt's 46
 * percent".
 */
final class Possessors implements Construction {

  private final Naming naming;

  Possessors(Naming naming) {
    this.naming = naming;
  }

  @Override
  public int ownerIn(Site site) {
    ParsedArticle article = site.article();
    int found = of(site, site.phrase());
    for (int at = site.first(); found < 0 && at < site.end(); at++) {
      found = of(site, at);
    }
    Token head = site.head();
    if (found < 0 && head.relation().equals("conj") && site.isCount() && isJoined(site)) {
      found = of(site, head.head()); // "its budget and 40 workers"
    }
    if (found >= 0 || site.isModifier()) {
      return found;
    }
    boolean part =
        head.head() >= 0
            && head.head() < site.first()
            && article.token(head.head()).isNoun()
            && Subjects.preposition(article, site.phrase()).equals("of");
    return part ? of(site, head.head()) : NONE;
  }

  private static boolean isJoined(Site site) {
    int before = site.first() - 1;
    return before > 0 && site.article().token(before).tag().equals("CC");
  }

  private int of(Site site, int noun) {
    ParsedArticle article = site.article();
    int own = article.child(noun, "nmod:poss");
    boolean counted = site.isCount() && own < noun && !article.isUnder(site.first(), own);
    boolean before = own >= 0 && (own < site.first() || counted); // not "two parties' offices"
    return before && naming.of(site, own) != null ? own : NONE;
  }
}

package org.hearsay.figure.owner;

import org.hearsay.syntax.ParsedArticle;
import org.hearsay.syntax.Token;

/** What a share is said to be: "34 percent are teachers", "a third of them were women". */
final class Predicates implements Construction {

  private final Naming naming;

  Predicates(Naming naming) {
    this.naming = naming;
  }

  @Override
  public int ownerIn(Site site) {
    ParsedArticle article = site.article();
    Token head = site.head();
    boolean said =
        site.isShare()
            && !site.isModifier()
            && head.relation().equals("nsubj")
            && head.head() > site.first()
            && article.child(head.head(), "cop") >= 0;
    return said && naming.isOfPeople(article.token(head.head())) ? head.head() : NONE;
  }
}

package org.hearsay.figure.owner;

import org.hearsay.syntax.ParsedArticle;
import org.hearsay.syntax.Token;

/** The name before what is counted: "four State Department officials", "94 Dutch voters". */
final class Compounds implements Construction {

  private final Words words;
  private final Naming naming;

  Compounds(Words words, Naming naming) {
    this.words = words;
    this.naming = naming;
  }

  @Override
  public int ownerIn(Site site) {
    ParsedArticle article = site.article();
    if (site.phrase() < site.end()
        || words.isIn("period", site.head())
        || article.token(site.phrase()).isProperNoun()) {
      return NONE;
    }
    for (int child : article.children(site.phrase())) {
      Token token = article.token(child);
      boolean name =
          child >= site.end()
              && token.relation().matches("compound|amod")
              && (isOfCountry(article, token) || isName(site, token));
      if (name) {
        return child;
      }
    }
    return NONE;
  }

  /** "Dutch", but not the second half of "Latin American". */
  private boolean isOfCountry(ParsedArticle article, Token token) {
    Token before = article.token(token.index() - 1);
    boolean half = before.tag().startsWith("JJ") && Character.isUpperCase(before.word().charAt(0));
    return naming.isOfCountry(token) && !half;
  }

  private boolean isName(Site site, Token token) {
    return token.isProperNoun()
        && !token.ner().equals("PERSON")
        && naming.isNamed(site, token.index());
  }
}

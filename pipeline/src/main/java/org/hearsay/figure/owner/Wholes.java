package org.hearsay.figure.owner;

import org.hearsay.syntax.ParsedArticle;
import org.hearsay.syntax.Token;

/**
 * What a phrase says behind the counted: the base of a share ("12 percent of nurses"), the place,
 * body or group of a count ("40 schools in Orrin", "six members of the board").
 */
final class Wholes implements Construction {

  private final Words words;
  private final Naming naming;

  Wholes(Words words, Naming naming) {
    this.words = words;
    this.naming = naming;
  }

  @Override
  public int ownerIn(Site site) {
    ParsedArticle article = site.article();
    int base = ofNext(site);
    if (base >= 0) {
      return base;
    }
    int best = NONE;
    for (int child : article.children(site.phrase())) {
      if (child >= site.end() && article.token(child).relation().startsWith("nmod")) {
        if (isBase(site, child)) {
          return child;
        }
        best = best < 0 && isWhole(site, child) ? child : best;
      }
    }
    return best;
  }

  /** The noun of the "of" right behind a share, wherever the parser hangs it. */
  private static int ofNext(Site site) {
    ParsedArticle article = site.article();
    boolean of =
        site.isShare()
            && site.end() < article.size()
            && article.token(site.end()).lower().equals("of");
    int noun = of ? article.token(site.end()).head() : NONE;
    return noun > site.end() && article.token(noun).isNoun() ? noun : NONE;
  }

  /** "12 percent of nurses", "a third of the budget". */
  private boolean isBase(Site site, int noun) {
    return !site.isCount()
        && !site.isModifier()
        && Subjects.preposition(site.article(), noun).equals("of")
        && site.article().token(noun).isNoun();
  }

  private boolean isWhole(Site site, int noun) {
    ParsedArticle article = site.article();
    int marker = article.child(noun, "case");
    boolean loose = marker >= 0 && words.isIn("loose", article.token(marker));
    if (!loose && !isServed(site, marker)) {
      return false;
    }
    Token token = article.token(noun);
    if (naming.isNamed(site, noun)) {
      return !token.ner().equals("PERSON") || article.token(marker).lower().matches("of|for|by");
    }
    boolean of = article.token(marker).lower().equals("of");
    boolean owns = (site.isCount() && of) || naming.isAgent(site, noun);
    return token.isNoun() && owns && isDefinite(article, noun);
  }

  /** "Six aides to the mayor". */
  private boolean isServed(Site site, int marker) {
    return marker >= 0
        && site.article().token(marker).lower().equals("to")
        && site.isCount()
        && naming.isOfPeople(site.head());
  }

  /** "The board", "its board", "Orrin's board". */
  private static boolean isDefinite(ParsedArticle article, int noun) {
    int det = article.child(noun, "det");
    return article.child(noun, "nmod:poss") >= 0
        || (det >= 0 && article.token(det).lower().matches("the|this|that|these|those"));
  }
}

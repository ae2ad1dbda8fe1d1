package org.hearsay.figure.owner;

import org.hearsay.syntax.ParsedArticle;

/** The name that "with" gives something counted: "the guild, with 400 members, is small". */
final class Accompanied implements Construction {

  private final Naming naming;

  Accompanied(Naming naming) {
    this.naming = naming;
  }

  @Override
  public int ownerIn(Site site) {
    ParsedArticle article = site.article();
    int start = article.sentenceOf(site.first()).first();
    int with = article.child(site.carrier(), "case");
    if (with <= start || with > site.first() || !article.token(with).lower().equals("with")) {
      return NONE;
    }
    boolean comma = article.token(with - 1).word().equals(",");
    int noun = comma ? with - 2 : with - 1;
    boolean hangs = article.token(site.carrier()).head() == noun;
    boolean subject = noun >= start && article.token(noun).relation().startsWith("nsubj");
    return noun >= start
            && (subject || hangs)
            && !article.token(noun).ner().equals("LOCATION")
            && naming.isAgent(site, noun)
        ? noun
        : NONE;
  }
}

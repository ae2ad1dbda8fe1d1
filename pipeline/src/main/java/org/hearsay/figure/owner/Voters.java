package org.hearsay.figure.owner;

import org.hearsay.corpus.Measure;
import org.hearsay.syntax.ParsedArticle;
import org.hearsay.syntax.Token;

/**
 * Who votes: "the council voted 13-5", "the bill passed the senate 52-48"; else what is voted on.
 */
final class Voters implements Construction {

  private static final int REACH = 12;

  private final Words words;
  private final Naming naming;

  Voters(Words words, Naming naming) {
    this.words = words;
    this.naming = naming;
  }

  @Override
  public int ownerIn(Site site) {
    if (site.measure() != Measure.VOTE) {
      return NONE;
    }
    ParsedArticle article = site.article();
    int start = Math.max(article.sentenceOf(site.first()).first(), site.first() - REACH);
    for (int at = site.first() - 1; at >= start; at--) {
      Token token = article.token(at);
      if (token.isVerb()) {
        return words.isIn("vote", token) ? voters(site, at) : NONE;
      }
    }
    return byVoteOf(site);
  }

  /** "By a vote of 76-16 the senate passed it". */
  private int byVoteOf(Site site) {
    int verb = Subjects.verbOver(site.article(), site.phrase());
    int subject = verb < site.end() ? NONE : Subjects.of(site.article(), verb);
    return subject >= 0 && naming.isAgent(site, subject) ? subject : NONE;
  }

  private int voters(Site site, int verb) {
    ParsedArticle article = site.article();
    int subject = Subjects.of(article, verb);
    int object = article.child(verb, "obj");
    for (int noun : new int[] {subject, object}) {
      if (noun >= 0 && naming.isAgent(site, noun)) {
        return noun;
      }
    }
    return subject;
  }
}

package org.hearsay.figure.owner;

import org.hearsay.syntax.ParsedArticle;
import org.hearsay.syntax.Token;

/**
 * The name or group right before a number that has no verb: "Holt 49 percent, Brandt 46",
 * "Democrats: 43 percent", "most farmers (54 percent)", "Vell Power, $240 million; Fisk, $529
 * million".
 */
final class Labels implements Construction {

  private final Words words;
  private final Naming naming;

  Labels(Words words, Naming naming) {
    this.words = words;
    this.naming = naming;
  }

  @Override
  public int ownerIn(Site site) {
    ParsedArticle article = site.article();
    int start = article.sentenceOf(site.first()).first();
    int at = site.first() - 1;
    while (at > start
        && (words.isIn("hedge", article.token(at)) || article.token(at).tag().equals("$"))) {
      at--;
    }
    String mark = at < start ? "" : article.token(at).word();
    boolean marked = mark.matches("[:(,–—-]|-LRB-|--");
    int noun = marked ? at - 1 : at;
    if (site.isShare() && mark.matches("[–—-]|--") && noun > start && !isLabel(site, noun)) {
      return heading(site, noun, start);
    }
    if (noun < start || !article.token(noun).isNoun() || !isLabel(site, noun)) {
      return NONE;
    }
    if (mark.matches("[(:–—]|-LRB-|--")) {
      return closes(site) ? noun : NONE;
    }
    boolean argument = article.token(noun).relation().matches("obj|iobj|obl|nmod|obl:.*");
    boolean bare = !argument && closes(site) && !site.isModifier() && !hangsOnVerb(site);
    return bare && (isListed(site) || !marked) ? noun : NONE;
  }

  /** The mayor's approval of "Mayor's Job Approval: Approve - 41 percent/Disapprove - 54". */
  private static int heading(Site site, int label, int start) {
    ParsedArticle article = site.article();
    for (int at = label; at > start; at--) {
      if (article.token(at).word().equals(":")) {
        return article.token(at - 1).isNoun() ? at - 1 : NONE;
      }
      if (article.token(at).isVerb() && at < label) {
        return NONE;
      }
    }
    return NONE;
  }

  private boolean isLabel(Site site, int noun) {
    Token token = site.article().token(noun);
    return naming.isNamed(site, noun)
        || naming.isOfPeople(token)
        || (site.isShare() && token.tag().equals("NNPS"))
        || (site.isShare() && token.tag().equals("NNS") && isBracketed(site));
  }

  private static boolean isBracketed(Site site) {
    ParsedArticle article = site.article();
    boolean opens = site.first() > 0 && article.token(site.first() - 1).word().matches("\\(|-LRB-");
    boolean ends = site.end() >= article.size();
    return opens && !ends && article.token(site.end()).word().matches("\\)|-RRB-");
  }

  /** Nothing of the number's own clause follows. */
  private static boolean closes(Site site) {
    ParsedArticle article = site.article();
    if (site.end() >= article.sentenceOf(site.first()).end()) {
      return true;
    }
    Token next = article.token(site.end());
    return !next.isWord() || next.lower().matches("and|to|for|or|while|versus|vs\\.?");
  }

  private static boolean hangsOnVerb(Site site) {
    Token head = site.head();
    return head.relation().equals("obj")
        || (head.head() >= 0 && Subjects.preposition(site.article(), site.phrase()).length() > 0);
  }

  /** Whether its sentence has another number behind a mark or name. */
  private static boolean isListed(Site site) {
    ParsedArticle article = site.article();
    int numbers = 0;
    for (int at = article.sentenceOf(site.first()).first();
        at < article.sentenceOf(site.first()).end();
        at++) {
      boolean number = article.token(at).tag().equals("CD") && !site.holds(at);
      numbers += number ? 1 : 0;
    }
    return numbers > 0;
  }
}

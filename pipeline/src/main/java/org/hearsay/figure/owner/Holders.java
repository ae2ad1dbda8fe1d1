package org.hearsay.figure.owner;

import org.hearsay.syntax.ParsedArticle;
import org.hearsay.syntax.Token;

/**
 * The subject of a verb of having: "Holt won 49 percent", "women make up 40 percent", "the mill
 * spent $4 million", "nurses receive a salary of $42,000", "Holt won with 59 percent".
 */
final class Holders implements Construction {

  private final Words words;
  private final Naming naming;
  private final Construction compounds;

  Holders(Words words, Naming naming, Construction compounds) {
    this.compounds = compounds;
    this.words = words;
    this.naming = naming;
  }

  @Override
  public int ownerIn(Site site) {
    ParsedArticle article = site.article();
    int had = had(site);
    Token token = article.token(had);
    if (token.head() < 0) {
      return NONE;
    }
    Token verb = article.token(token.head());
    boolean holds = verb.isVerb() && holds(site, token, verb);
    int subject = holds ? Subjects.of(article, verb.index()) : NONE;
    if (subject >= 0 && verb.relation().equals("acl") && !naming.isAgent(site, subject)) {
      return NONE; // "the capacity to carry 40 tanks"
    }
    boolean same = subject == had || (subject >= 0 && site.holds(subject));
    return subject >= 0 && !same && !words.isIn("tell", article.token(subject)) ? subject : NONE;
  }

  /** The noun that is had: the number's own, or the salary of "a salary of $42,000". */
  private int had(Site site) {
    ParsedArticle article = site.article();
    Token head = article.token(site.carrier());
    if (head.head() < 0 || !head.relation().startsWith("nmod")) {
      return head.relation().equals("conj") ? listed(site) : head.index();
    }
    Token over = article.token(head.head());
    boolean level =
        over.isNoun()
            && over.index() < site.first()
            && words.isIn("level-noun", over)
            && Subjects.preposition(article, head.index()).matches("of|at|to|above|below|over");
    return level ? over.index() : head.index();
  }

  /** "Won 60 percent of nurses and 30 percent of doctors": as the first of the list. */
  private static int listed(Site site) {
    Token head = site.article().token(site.carrier());
    Token over = site.article().token(head.head());
    boolean alike = over.isNoun() || over.tag().matches("CD|\\$");
    return alike ? over.index() : head.index();
  }

  private boolean holds(Site site, Token had, Token verb) {
    ParsedArticle article = site.article();
    String preposition = Subjects.preposition(article, had.index());
    boolean passive = Subjects.isPassive(article, verb.index());
    if (site.isCount() && !isOwn(site, verb)) {
      return false;
    }
    boolean act = site.isCount() && !site.isPartOfWord() && !passive && isAct(site);
    if (had.relation().equals("obj") && act) {
      int subject = Subjects.of(article, verb.index());
      if (subject >= 0 && naming.isAgent(site, subject)) {
        return true;
      }
    }
    if (had.relation().equals("obj")) {
      boolean share = site.isShare() || !words.isIn("share", verb);
      return passive
          ? words.isIn("given", verb)
          : share && (words.isIn("have", verb) || isMakingUp(article, verb));
    }
    boolean with = preposition.matches("with|at") && words.isIn("place", verb);
    boolean accounts = preposition.equals("for") && verb.lemma().equals("account");
    return had.relation().startsWith("obl") && (accounts || (with && site.isShare()));
  }

  /** Whatever is done to what is counted, but not to what is known already: "the 40 boats". */
  private static boolean isAct(Site site) {
    int det = site.article().child(site.phrase(), "det");
    boolean known =
        det >= 0 && site.article().token(det).lower().matches("the|th[aei]\\w+|both|all");
    return !known;
  }

  /** Neither told of nor met, and if they are people, had as its own. */
  private boolean isOwn(Site site, Token verb) {
    Token noun = site.head();
    boolean people = noun.tag().equals("NNPS") || naming.isOfPeople(noun);
    boolean own = words.isIn("contain", verb) && compounds.ownerIn(site) < 0;
    return !words.isIn("perceive", verb) && (!people || own);
  }

  private static boolean isMakingUp(ParsedArticle article, Token verb) {
    int particle = article.child(verb.index(), "compound:prt");
    return verb.lemma().equals("make") && particle >= 0;
  }
}

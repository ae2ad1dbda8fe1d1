package org.hearsay.figure;

import java.util.Arrays;
import java.util.List;
import org.hearsay.corpus.Span;
import org.hearsay.figure.Wording.Role;
import org.hearsay.syntax.ParsedArticle;
import org.hearsay.syntax.Token;

/**
 * What a sentence takes as known while it tells something else: whoever says the rest of the
 * sentence does not count these dead.
 */
final class KnownEvents {

  private static final int NONE = -1;

  private final Wording wording;

  KnownEvents(Wording wording) {
    this.wording = wording;
  }

  /**
   * Whether who speaks at {@code word} only mentions how many an event killed: "police said that
   * the fire that killed 12 had been set". What stands behind ("the fire killed 12, police said")
   * tells it.
   *
   * @param word index of the verb of saying
   */
  boolean isMentioned(ParsedArticle article, int token, int word) {
    if (word < token && (isKnownToll(article, token) || isKnownDeath(article, token, word))) {
      return true;
    }
    if (isWhen(article, token, word)) {
      return true;
    }
    if (isLasting(article, token, word)) {
      return true;
    }
    int clause = outermostRelative(article, token);
    if (clause < 0) {
      return false;
    }
    int event = article.token(clause).head();
    boolean known = isDefinite(article, event) || isDoer(article, event, clause);
    return word < event && event < token && known;
  }

  /**
   * "Should close the pier where nine had drowned": whatever is wanted or promised, what a relative
   * clause within it tells of the past is taken as known.
   */
  static boolean isTakenAsKnown(ParsedArticle article, int token, List<Span> wanted) {
    for (int at = token, steps = 0; at >= 0 && steps < 40; steps++) {
      Token clause = article.token(at);
      if (clause.relation().equals("acl:relcl") && isPast(article, at)) {
        Span noun = article.token(clause.head()).span();
        return wanted.stream().anyMatch(span -> span.overlaps(noun));
      }
      at = clause.head();
    }
    return false;
  }

  private static boolean isPast(ParsedArticle article, int verb) {
    List<Token> auxiliaries =
        Arrays.stream(article.children(verb))
            .mapToObj(article::token)
            .filter(child -> child.relation().startsWith("aux"))
            .toList();
    boolean isModal = auxiliaries.stream().anyMatch(aux -> aux.tag().equals("MD"));
    return !isModal
        && (article.token(verb).tag().equals("VBD")
            || auxiliaries.stream()
                .anyMatch(aux -> aux.tag().equals("VBD") || aux.lemma().equals("have")));
  }

  /** "Would mourn the 61 people killed in the landslide": the number was known before. */
  private boolean isKnownToll(ParsedArticle article, int noun) {
    int determiner = article.child(noun, "det");
    int next = noun + 1;
    return determiner >= 0
        && article.token(determiner).lower().matches("the|those")
        && next < article.sentenceOf(noun).end()
        && (article.token(next).tag().startsWith("W")
            || (article.token(next).tag().equals("VBN") && harms(article.token(next))));
  }

  /**
   * "Said she was moved by the deaths of two boys": the deaths are known, and told is another
   * thing. "Announced the deaths of two boys" and "the two wounded boys had died" tell of them.
   *
   * @param word index of the saying verb
   */
  boolean isKnownDeath(ParsedArticle article, int token, int word) {
    int at = token;
    for (int steps = 0; steps < 5 && isListed(article.token(at)); steps++) {
      at = article.token(at).head();
    }
    Token victims = article.token(at);
    if (victims.head() < 0) {
      return false;
    }
    Token death = article.token(victims.head());
    boolean counted =
        victims.relation().startsWith("nmod") && wording.measure(Role.OF, death) != null;
    if (counted) {
      int owner = article.child(death.index(), "nmod:poss");
      boolean definite = isDefinite(article, death.index()) || owner >= 0;
      boolean aside = death.relation().equals("obl") || death.relation().equals("nmod");
      return definite && aside && death.head() != word;
    }
    return isDefinite(article, at) && isHarmed(article, at) && tellsOther(victims, death);
  }

  private static boolean isListed(Token token) {
    return token.head() >= 0
        && (token.relation().equals("conj") || token.relation().equals("appos"));
  }

  /** "The two wounded boys". */
  private boolean isHarmed(ParsedArticle article, int noun) {
    for (int child : article.children(noun)) {
      Token word = article.token(child);
      if (word.relation().equals("amod") && wording.measure(Role.STATE, word) != null) {
        return true;
      }
    }
    return false;
  }

  /** "… were friends", "… came from Lund": no harm is told of them. */
  private boolean tellsOther(Token subject, Token predicate) {
    return subject.relation().startsWith("nsubj")
        && !harms(predicate)
        && wording.measure(Role.STATE, predicate) == null
        && wording.measure(Role.SUBJECT, predicate) == null;
  }

  private boolean harms(Token verb) {
    return wording.measure(Role.OBJECT, verb) != null || wording.measure(Role.LETHAL, verb) != null;
  }

  /** "A couple who killed 14 people": told is who they are, not how many died. */
  private boolean isDoer(ParsedArticle article, int person, int clause) {
    Token noun = article.token(person);
    boolean does =
        harms(article.token(clause))
            && article.child(clause, "nsubj") >= 0
            && article.child(clause, "aux:pass") < 0;
    return does
        && (wording.isIn("person", noun)
            || wording.isIn("person-group", noun)
            || wording.isIn("perpetrator", noun));
  }

  /** "The fire", "last week's attack": known already. */
  private static boolean isDefinite(ParsedArticle article, int noun) {
    int determiner = article.child(noun, "det");
    return article.child(noun, "nmod:poss") >= 0
        || article.token(noun).lower().equals("those") // "imitate those who killed 14"
        || (determiner >= 0 && article.token(determiner).lower().matches("the|th[ao]se?|this"));
  }

  /**
   * "Said the town was weighing a ban after the fire left nine dead": when, and not what, is told.
   */
  private boolean isWhen(ParsedArticle article, int token, int word) {
    for (int at = token, steps = 0; word < token && at >= 0 && at != word && steps < 40; steps++) {
      Token clause = article.token(at);
      int mark = clause.relation().equals("advcl") ? article.child(at, "mark") : NONE;
      int subject = mark < 0 ? NONE : article.child(at, "nsubj");
      if (mark >= 0 && article.token(mark).lower().equals("since")) {
        return clause.head() != word; // "the worst since gunmen killed 14"
      }
      boolean when = subject >= 0 && article.token(mark).lower().equals("after");
      if (when && subject < token && isDefinite(article, subject) && !isPerson(article, subject)) {
        return clause.head() != word;
      }
      at = clause.head();
    }
    return false;
  }

  private boolean isPerson(ParsedArticle article, int noun) {
    Token token = article.token(noun);
    return token.ner().equals("PERSON")
        || wording.isIn("person", token)
        || wording.isIn("person-group", token)
        || wording.isIn("perpetrator", token);
  }

  /** "Must end a war that has killed thousands", not "an attack that has killed 12". */
  private boolean isLasting(ParsedArticle article, int token, int word) {
    for (int at = token, steps = 0; at >= 0 && steps < 40; steps++) {
      Token clause = article.token(at);
      if (clause.relation().equals("acl:relcl") && isPerfect(article, at)) {
        int event = clause.head();
        Token noun = article.token(event);
        boolean many = noun.tag().endsWith("S") || isDefinite(article, event);
        boolean lasts = many || wording.isIn("lasting", noun);
        return lasts && word < event && event < token && noun.head() != word;
      }
      at = clause.head();
    }
    return false;
  }

  private static boolean isPerfect(ParsedArticle article, int verb) {
    for (int child : article.children(verb)) {
      Token auxiliary = article.token(child);
      if (auxiliary.relation().startsWith("aux") && auxiliary.tag().matches("VB[ZP]")) {
        return auxiliary.lemma().equals("have");
      }
    }
    return false;
  }

  private static int outermostRelative(ParsedArticle article, int token) {
    int clause = NONE;
    for (int at = token, steps = 0; at >= 0 && steps < 40; steps++) {
      clause = article.token(at).relation().equals("acl:relcl") ? at : clause;
      at = article.token(at).head();
    }
    return clause;
  }
}

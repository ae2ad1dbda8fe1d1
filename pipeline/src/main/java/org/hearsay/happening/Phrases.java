package org.hearsay.happening;

import org.hearsay.mention.Lexicon;
import org.hearsay.syntax.ParsedArticle;
import org.hearsay.syntax.Token;

/** Where clauses and phrases of a dependency tree begin, as far as events and places ask. */
final class Phrases {

  private Phrases() {}

  /** Whether a token begins a clause of its own, so that its governor's clause ends there. */
  static boolean opensClause(ParsedArticle article, Token token) {
    return Terms.has("clause", token.relation())
        || (token.relation().equals("conj")
            && token.isVerb()
            && token.head() >= 0
            && article.token(token.head()).isVerb());
  }

  /** Whether a verb reports what a clause under it says: "officials said 40 people died". */
  static boolean reports(ParsedArticle article, Token verb) {
    if (!verb.isVerb()) {
      return false;
    }
    return verb.relation().equals("parataxis") || article.child(verb.index(), "ccomp") >= 0;
  }

  /** "Said in Geneva on Friday that": a day or a place of the saying, not of what is told. */
  static boolean isOfSaying(ParsedArticle article, Token word) {
    Token at = word;
    for (int steps = 0; at.head() >= 0 && steps < 6 && !namesEvent(article, at); steps++) {
      Token head = article.token(at.head());
      if (Terms.has("adverbial", at.relation())) {
        return head.isVerb() && Terms.has("say", head.lemma());
      }
      if (!Terms.has("phrase", at.relation()) && !at.relation().equals("nummod")) {
        return false;
      }
      at = head;
    }
    return false;
  }

  /**
   * Whether the name of a place stands where something happened: "in Aleppo", "the Aleppo raid".
   */
  static boolean isWhere(ParsedArticle article, Token name) {
    if (describesSomebody(article, name)) {
      return false;
    }
    Token at = name;
    for (int steps = 0; steps < 6; steps++) {
      if (hasPlaceCase(article, at) || namesEvent(article, at)) {
        return true;
      }
      if (at.head() < 0 || !Terms.has("phrase", at.relation())) {
        return false;
      }
      at = article.token(at.head());
    }
    return false;
  }

  /**
   * "Activists in Syria say", "Ann Reed, a lawyer in Boston", "a former lawyer in Boston, Reed …",
   * "comments in Geneva": where somebody is from or speaks.
   */
  private static boolean describesSomebody(ParsedArticle article, Token name) {
    if (!name.relation().equals("nmod") || name.head() < 0) {
      return false;
    }
    Token somebody = article.token(name.head());
    if (namesEvent(article, somebody)) {
      return false;
    }
    boolean role = Lexicon.standard().role(somebody.lemma()).isPresent();
    int named = article.child(somebody.index(), "appos");
    if (somebody.ner().equals("PERSON")
        || (named >= 0 && article.token(named).ner().equals("PERSON"))
        || somebody.relation().equals("appos")
        || Terms.has("saying", somebody.lemma())
        || (role && !Terms.has("argument", somebody.relation()))) {
      return true;
    }
    return somebody.relation().equals("nsubj")
        && somebody.head() >= 0
        && reports(article, article.token(somebody.head()));
  }

  private static boolean namesEvent(ParsedArticle article, Token token) {
    Triggers.Trigger trigger = Triggers.LEXICON.of(article, token);
    return token.isNoun() && trigger != null && trigger.names();
  }

  private static boolean hasPlaceCase(ParsedArticle article, Token token) {
    for (int child : article.children(token.index())) {
      Token marker = article.token(child);
      if (marker.relation().equals("case") && Terms.has("place-case", marker.lower())) {
        return true;
      }
    }
    return false;
  }
}

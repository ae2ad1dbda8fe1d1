package org.hearsay.happening;

import java.util.Set;
import org.hearsay.corpus.HappeningWords;
import org.hearsay.syntax.ParsedArticle;
import org.hearsay.syntax.Token;

/**
 * Tells words for events that are figures of speech: markets that crash, oil that sinks, a state
 * flooded with claims, a storm of criticism, a price war.
 */
final class FigureOfSpeech {

  /** How the verb or the noun holds what crashes, sinks or collapses. */
  private static final Set<String> HOLDS =
      Set.of("nsubj", "nsubj:pass", "obj", "compound", "nmod:poss");

  private FigureOfSpeech() {}

  static boolean is(ParsedArticle article, Token token, HappeningWords words) {
    for (int child : article.children(token.index())) {
      Token held = article.token(child);
      String relation = held.relation();
      boolean isBehind = held.index() > token.index();
      boolean isThing =
          HOLDS.contains(relation)
              && words.isFigurative(held.lower())
              && !isAmongOthers(article, held);
      boolean isOf = isBehind && (relation.startsWith("nmod") || relation.startsWith("obl"));
      if (isThing
          || (isOf
              && token.isNoun()
              && words.isFigurative(held.lower())
              && isCased(article, held, "of", "in"))
          || (isOf
              && words.isAbstract(held.lower())
              && isCased(article, held, "of", "with", "by"))) {
        return true;
      }
    }
    return false;
  }

  /** "The market and its visitors": not the thing alone. */
  private static boolean isAmongOthers(ParsedArticle article, Token held) {
    return article.child(held.index(), "conj") >= 0;
  }

  private static boolean isCased(ParsedArticle article, Token held, String... prepositions) {
    int preposition = article.child(held.index(), "case");
    return preposition >= 0 && Set.of(prepositions).contains(article.token(preposition).lower());
  }
}

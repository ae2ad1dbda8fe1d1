package org.hearsay.quote;

import java.util.BitSet;
import org.hearsay.syntax.ParsedArticle;
import org.hearsay.syntax.Sentence;
import org.hearsay.syntax.Token;

/** What an article puts beside its sentences: brackets, and names after a slash as in credits. */
final class Asides {

  private Asides() {}

  /** The tokens between brackets of one sentence, and those of a name after a slash. */
  static BitSet in(ParsedArticle article) {
    BitSet asides = new BitSet();
    for (Sentence sentence : article.sentences()) {
      int depth = 0;
      boolean credit = false;
      for (int at = sentence.first(); at < sentence.end(); at++) {
        Token token = article.token(at);
        depth += token.tag().equals("-LRB-") ? 1 : 0;
        depth -= token.tag().equals("-RRB-") && depth > 0 ? 1 : 0;
        credit = token.word().equals("/") || (credit && token.isProperNoun());
        asides.set(at, depth > 0 || credit);
      }
    }
    return asides;
  }
}

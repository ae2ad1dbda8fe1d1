package org.hearsay.quote.train;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.hearsay.corpus.Span;
import org.hearsay.syntax.ParsedArticle;
import org.hearsay.syntax.Token;

/**
 * A marked attribution as tokens.
 *
 * @param head the cue's head token, or -1 where no words are the cue
 */
record GoldTokens(BitSet content, BitSet source, BitSet cue, int head) {

  static List<GoldTokens> of(GoldArticle gold, ParsedArticle parsed) {
    List<GoldTokens> found = new ArrayList<>();
    for (GoldArticle.Marked marked : gold.attributions()) {
      BitSet cue = tokens(marked.cue(), parsed);
      found.add(
          new GoldTokens(
              tokens(marked.content(), parsed),
              tokens(marked.source(), parsed),
              cue,
              cue.isEmpty() ? -1 : head(cue, parsed)));
    }
    return found;
  }

  private static BitSet tokens(List<Span> spans, ParsedArticle parsed) {
    BitSet tokens = new BitSet();
    for (Span span : spans) {
      tokens.or(parsed.tokensIn(span));
    }
    return tokens;
  }

  /** The cue's main word: a verb before a noun before anything else, the highest in the tree. */
  private static int head(BitSet cue, ParsedArticle parsed) {
    int best = -1;
    for (int i = cue.nextSetBit(0); i >= 0; i = cue.nextSetBit(i + 1)) {
      if (best < 0 || rank(i, cue, parsed) < rank(best, cue, parsed)) {
        best = i;
      }
    }
    return best;
  }

  private static int rank(int i, BitSet cue, ParsedArticle parsed) {
    int head = parsed.token(i).head();
    boolean top = head < 0 || !cue.get(head);
    int depth = 0;
    for (int at = head; at >= 0 && depth < 60; at = parsed.token(at).head()) {
      depth++;
    }
    return (kind(parsed.token(i)) * 2 + (top ? 0 : 1)) * 64 + depth;
  }

  private static int kind(Token token) {
    boolean auxiliary =
        switch (token.relation()) {
          case "aux", "cop", "aux:pass" -> true;
          default -> false;
        };
    if (token.lower().equals("according") || (token.isVerb() && !auxiliary)) {
      return 0;
    }
    if (token.isNoun()) {
      return 1;
    }
    if (token.isVerb() || token.tag().startsWith("JJ")) {
      return 2;
    }
    return token.isWord() ? 4 : 5;
  }
}

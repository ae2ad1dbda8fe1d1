package org.hearsay.quote.model;

import java.util.BitSet;

/**
 * The CRF's own reading of a cue's sentence, from the marginals.
 *
 * @param content may be empty
 * @param source may be empty
 * @param cue holds the cue's head
 */
record Decoding(BitSet content, BitSet source, BitSet cue) {

  private static final double CONTENT = 0.5;
  private static final double SOURCE = 0.2;
  private static final double CUE = 0.4;

  /** Neighbours of the likeliest source token are taken in down to this share of it. */
  private static final double SOURCE_SHARE = 0.5;

  static Decoding of(Marginals m, int head) {
    BitSet content = atLeast(m, Role.CONTENT, CONTENT);
    BitSet source = source(m, content);
    content.andNot(source);
    content.clear(head);
    return new Decoding(content, source, cue(m, content, source, head));
  }

  /** A cue is one run of tokens around its head. */
  private static BitSet cue(Marginals m, BitSet content, BitSet source, int head) {
    BitSet likely = atLeast(m, Role.CUE, CUE);
    likely.andNot(content);
    likely.andNot(source);
    likely.set(head);
    BitSet cue = new BitSet();
    cue.set(likely.previousClearBit(head) + 1, likely.nextClearBit(head));
    return cue;
  }

  private static BitSet atLeast(Marginals m, Role role, double least) {
    BitSet tokens = new BitSet();
    for (int i = m.first(); i < m.end(); i++) {
      tokens.set(i, m.of(i, role) >= least);
    }
    return tokens;
  }

  private static BitSet source(Marginals m, BitSet content) {
    int best = m.first();
    for (int i = m.first(); i < m.end(); i++) {
      best = m.source(i) > m.source(best) ? i : best;
    }
    BitSet source = new BitSet();
    if (m.source(best) < SOURCE) {
      return source;
    }
    double limit = Math.min(SOURCE_SHARE, SOURCE_SHARE * m.source(best));
    int from = best;
    while (from > m.first() && m.source(from - 1) >= limit) {
      from--;
    }
    int end = best + 1;
    while (end < m.end() && m.source(end) >= limit) {
      end++;
    }
    source.set(from, end);
    source.andNot(content);
    if (source.isEmpty()) {
      source.set(best);
    }
    return source;
  }
}

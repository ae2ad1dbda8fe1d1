package org.hearsay.quote.model;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** Step R: how well a candidate would do as the source of its cue. */
public final class SourceFeatures {

  private static final int CORE = 15;

  private final TokenTable t;
  private final int cue;
  private final @Nullable Marginals marginals;
  private final int first;
  private final int end;
  private final double sourceSum;
  private final long[] core = new long[CORE];

  public SourceFeatures(TokenTable table, int cue, @Nullable Marginals marginals) {
    t = table;
    this.cue = cue;
    this.marginals = marginals;
    first = t.first(cue);
    end = t.end(cue);
    sourceSum = marginals == null ? 0 : marginals.sum(Role.SOURCE);
  }

  public void extract(Candidate candidate, Features f) {
    f.clear();
    int size = candidate.tokens().isEmpty() ? fillEmpty() : fill(candidate);
    for (int i = 0; i < size; i++) {
      f.addHash(core[i]);
      f.add("with lemma", core[i], t.lemma[cue]);
      for (int j = i + 1; j < size; j++) {
        f.addHash(Hash.mix(core[i], core[j]));
      }
    }
    if (marginals != null) {
      addMarginals(marginals, candidate.tokens(), f);
    }
  }

  private int fillEmpty() {
    core[0] = Hash.mix(1, 0);
    core[1] = Hash.mix(2, t.tagClass[cue].code);
    core[2] = Hash.mix(3, t.label[cue]);
    core[3] = Hash.mix(4, t.subjectPath[cue].code);
    return 4;
  }

  private int fill(Candidate candidate) {
    BitSet s = candidate.tokens();
    int from = s.nextSetBit(0);
    int last = s.length() - 1;
    int top = from;
    long name = 0;
    for (int i = from; i >= 0; i = s.nextSetBit(i + 1)) {
      top = t.depth[i] < t.depth[top] ? i : top;
      if (name == 0 && !t.token(i).ner().equals("O")) {
        name = t.ner[i];
      }
    }
    int n = 0;
    core[n++] = Hash.mix(11, candidate.name());
    core[n++] = Hash.mix(12, t.lemma[top]);
    core[n++] = Hash.mix(13, t.tag[top]);
    core[n++] = Hash.mix(14, name);
    core[n++] = Hash.mix(15, Bucket.distance(s.cardinality()));
    core[n++] = Hash.mix(16, from < cue ? 1 : 0);
    core[n++] = Hash.mix(17, Bucket.distance(Math.min(Math.abs(from - cue), Math.abs(last - cue))));
    core[n++] = Hash.mix(18, t.isPronoun[from] ? 1 : 0);
    core[n++] = Hash.mix(19, t.isQuoted(from) ? 1 : 0);
    core[n++] = Hash.mix(20, t.tagClass[cue].code);
    core[n++] = Hash.mix(21, t.label[cue]);
    core[n++] = Hash.mix(22, last + 1 < end ? t.lemma[last + 1] : TokenTable.EDGE);
    core[n++] = Hash.mix(23, t.lower[from]);
    core[n++] = Hash.mix(24, from > first ? t.lemma[from - 1] : TokenTable.EDGE);
    core[n++] = Hash.mix(25, t.tag[last]);
    return n;
  }

  private void addMarginals(Marginals m, BitSet s, Features f) {
    if (s.isEmpty()) {
      f.add("largest source", (int) (m.max(Role.SOURCE) * 10));
      return;
    }
    double expected = 0;
    double largest = 0;
    for (int i = s.nextSetBit(0); i >= 0; i = s.nextSetBit(i + 1)) {
      expected += m.source(i);
      largest = Math.max(largest, m.source(i));
    }
    f.add("overlap", (int) (10 * expected / (sourceSum + s.cardinality() - expected + 1e-6)));
    f.add("largest", (int) (largest * 5));
  }
}

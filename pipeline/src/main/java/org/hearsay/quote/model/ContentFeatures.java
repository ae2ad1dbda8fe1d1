package org.hearsay.quote.model;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** Step R: how well a candidate would do as the content of its cue. */
public final class ContentFeatures {

  private static final long SIGNATURE =
      Relation.set(
          Relation.CCOMP,
          Relation.XCOMP,
          Relation.OBJ,
          Relation.PARATAXIS,
          Relation.OBL,
          Relation.ACL,
          Relation.NMOD,
          Relation.ADVCL);

  private static final int CORE = 21;

  /** The first of the core features are joined with the cue's lemma as well. */
  private static final int WITH_LEMMA = 16;

  private final TokenTable t;
  private final CueScores cues;
  private final int cue;
  private final @Nullable Marginals marginals;
  private final int first;
  private final int end;
  private final int shareOfSentence;
  private final long signature;
  private final int quotedWords;
  private final double contentSum;
  private final long[] core = new long[CORE];

  public ContentFeatures(TokenTable table, CueScores cues, int cue, @Nullable Marginals marginals) {
    t = table;
    this.cues = cues;
    this.cue = cue;
    this.marginals = marginals;
    first = t.first(cue);
    end = t.end(cue);
    shareOfSentence = Bucket.share(t.quotedShare[t.sentence(cue)], 0.4, 0.95);
    signature = t.childRelations(cue) & SIGNATURE;
    int quoted = 0;
    for (int i = first; i < end; i++) {
      quoted += t.isQuoted(i) ? 1 : 0;
    }
    quotedWords = quoted;
    contentSum = marginals == null ? 0 : marginals.sum(Role.CONTENT);
  }

  public void extract(Candidate candidate, Features f) {
    f.clear();
    BitSet s = candidate.tokens();
    int size = s.cardinality();
    int from = s.nextSetBit(0);
    int last = s.length() - 1;
    int quoted = 0;
    int gaps = 0;
    boolean verb = false;
    double otherCue = 0;
    double least = 1;
    double expected = 0;
    int previous = from;
    for (int i = from; i >= 0; i = s.nextSetBit(i + 1)) {
      quoted += t.isQuoted(i) ? 1 : 0;
      gaps += i - previous > 1 ? 1 : 0;
      verb |= t.tagClass[i] == TagClass.VERB || t.token(i).tag().equals("MD");
      otherCue = Math.max(otherCue, cues.probability(i));
      if (marginals != null) {
        least = Math.min(least, marginals.content(i));
        expected += marginals.content(i);
      }
      previous = i;
    }
    int side = last < cue ? 0 : from > cue ? 1 : 2;
    int distance = side == 1 ? from - cue : side == 0 ? cue - last : 0;
    int marked = quoted == 0 ? 0 : quoted < 0.9 * size ? 1 : 2;
    int covered = quotedWords == 0 ? 9 : 4 * quoted / quotedWords;
    int toEnd = Bucket.distance(end - 1 - last);
    int fromStart = Bucket.distance(from - first);

    int n = 0;
    core[n++] = Hash.mix(1, candidate.name());
    core[n++] = Hash.mix(2, side);
    core[n++] = Hash.mix(3, marked);
    core[n++] = Hash.mix(4, covered);
    core[n++] = Hash.mix(5, shareOfSentence);
    core[n++] = Hash.mix(6, from > first ? t.lemma[from - 1] : TokenTable.EDGE);
    core[n++] = Hash.mix(7, last + 1 < end ? t.lemma[last + 1] : TokenTable.EDGE);
    core[n++] = Hash.mix(8, t.lemma[from]);
    core[n++] = Hash.mix(9, t.lemma[last]);
    core[n++] = Hash.mix(10, Bucket.distance(size));
    core[n++] = Hash.mix(11, Bucket.distance(distance));
    core[n++] = Hash.mix(12, toEnd);
    core[n++] = Hash.mix(13, fromStart);
    core[n++] = Hash.mix(14, verb ? 1 : 0);
    core[n++] = Hash.mix(15, Math.min(gaps, 2));
    core[n++] = Hash.mix(16, Bucket.probability(otherCue));
    core[n++] = Hash.mix(17, t.tagClass[cue].code);
    core[n++] = Hash.mix(18, signature);
    core[n++] = Hash.mix(19, t.tag[from]);
    core[n++] = Hash.mix(20, last + 1 < end ? t.tag[last + 1] : TokenTable.EDGE);
    core[n++] = Hash.mix(21, from > first ? t.tag[from - 1] : TokenTable.EDGE);
    addCore(f);
    f.add("name,marked,covered,side", candidate.name(), marked, covered, side);
    f.add("name,signature,class,marked", candidate.name(), signature, t.tagClass[cue].code, marked);
    f.add("side,covered,marked,edges", side, Hash.mix(covered, marked), toEnd, fromStart);
    if (marginals != null) {
      addMarginals(marginals, candidate, f, size, expected, least, marked, covered);
    }
  }

  private void addCore(Features f) {
    for (int i = 0; i < CORE; i++) {
      f.addHash(core[i]);
      for (int j = i + 1; j < CORE; j++) {
        f.addHash(Hash.mix(core[i], core[j]));
      }
    }
    for (int i = 0; i < WITH_LEMMA; i++) {
      f.add("with lemma", core[i], t.lemma[cue]);
    }
  }

  private void addMarginals(
      Marginals m,
      Candidate candidate,
      Features f,
      int size,
      double expected,
      double least,
      int marked,
      int covered) {
    double overlap = expected / Math.max(contentSum + size - expected, 1e-6);
    int tenths = (int) (overlap * 10);
    int from = candidate.tokens().nextSetBit(0);
    int last = candidate.tokens().length() - 1;
    f.add("overlap", tenths);
    f.add("overlap finely", (int) (overlap * 25));
    f.add("overlap,name", tenths, candidate.name());
    f.add("least", (int) (least * 5));
    f.add(
        "overlap,edges", tenths, (int) (m.content(from - 1) * 4), (int) (m.content(last + 1) * 4));
    f.add("overlap,marked,covered", tenths, marked, covered);
  }
}

package org.hearsay.quote.model;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Collects a cue's candidates; the first name of a set of tokens stays. */
final class CandidateSet {

  private final TokenTable table;
  private final List<Candidate> candidates = new ArrayList<>();
  private final Set<BitSet> known = new HashSet<>();

  CandidateSet(TokenTable table) {
    this.table = table;
  }

  void add(BitSet tokens, String shape) {
    add(tokens, shape, 0);
  }

  void add(BitSet tokens, String shape, long detail) {
    BitSet trimmed = table.trimmed(tokens);
    if (!trimmed.isEmpty() && known.add(trimmed)) {
      candidates.add(new Candidate(trimmed, shape, Hash.mix(shape.hashCode(), detail)));
    }
  }

  void addEmpty(String shape) {
    candidates.add(new Candidate(new BitSet(), shape, shape.hashCode()));
  }

  void addRange(int from, int end, int without, String shape, long detail) {
    if (from < end) {
      BitSet tokens = new BitSet();
      tokens.set(from, end);
      tokens.clear(without);
      add(tokens, shape, detail);
    }
  }

  List<Candidate> candidates() {
    return candidates;
  }
}

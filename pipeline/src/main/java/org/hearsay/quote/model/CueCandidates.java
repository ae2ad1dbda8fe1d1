package org.hearsay.quote.model;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * All that may be a cue's content and source: the candidates from syntax and the CRF's own reading.
 */
public final class CueCandidates {

  private static final String CRF = "sequence";

  final Marginals marginals;
  final Decoding decoding;
  private final List<Candidate> contents;
  private final List<Candidate> sources;

  public CueCandidates(TokenTable table, Marginals marginals, int head) {
    this.marginals = marginals;
    decoding = Decoding.of(marginals, head);
    contents = with(table, decoding.content(), ContentCandidates.of(table, head));
    sources = with(table, decoding.source(), SourceCandidates.of(table, head));
  }

  public Marginals marginals() {
    return marginals;
  }

  public List<Candidate> contents() {
    return contents;
  }

  /** Never empty: "no source" is always one. */
  public List<Candidate> sources() {
    return sources;
  }

  private static List<Candidate> with(TokenTable table, BitSet decoded, List<Candidate> others) {
    BitSet tokens = table.trimmed(decoded);
    if (tokens.isEmpty() || others.stream().anyMatch(c -> c.tokens().equals(tokens))) {
      return others;
    }
    List<Candidate> all = new ArrayList<>(others);
    all.add(new Candidate(tokens, CRF, CRF.hashCode()));
    return all;
  }
}

package org.hearsay.quote.model;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Step D: numbers that tell whether a proposal is right: how sure the earlier steps were, the
 * proposal's form, and how it stands to the other proposals of its article.
 */
public final class RescoreFeatures {

  /** How many numbers describe a proposal. */
  public static final int SIZE = 38;

  private final TokenTable t;
  private final List<Proposal> proposals;
  private final List<BitSet> words = new ArrayList<>();
  private final List<List<Integer>> owners;
  private final List<List<Integer>> bySentence;

  public RescoreFeatures(TokenTable table, List<Proposal> proposals) {
    t = table;
    this.proposals = proposals;
    owners = new ArrayList<>();
    for (int i = 0; i < table.size(); i++) {
      owners.add(List.of());
    }
    bySentence = new ArrayList<>();
    for (int i = 0; i < table.article().sentences().size(); i++) {
      bySentence.add(new ArrayList<>());
    }
    for (int j = 0; j < proposals.size(); j++) {
      BitSet content = table.words(proposals.get(j).content());
      words.add(content);
      for (int i = content.nextSetBit(0); i >= 0; i = content.nextSetBit(i + 1)) {
        if (owners.get(i).isEmpty()) {
          owners.set(i, new ArrayList<>(2));
        }
        owners.get(i).add(j);
      }
      bySentence.get(table.sentence(proposals.get(j).head())).add(j);
    }
  }

  /** The numbers of one proposal. */
  public double[] values(int proposal) {
    Proposal p = proposals.get(proposal);
    double[] values = new double[SIZE];
    int n = addSteps(p, values);
    n = addForm(proposal, values, n);
    addOthers(proposal, values, n);
    return values;
  }

  private int addSteps(Proposal p, double[] v) {
    BitSet in = t.words(p.inSentence());
    double sum = 0;
    double least = in.isEmpty() ? -1 : 1;
    for (int i = in.nextSetBit(0); i >= 0; i = in.nextSetBit(i + 1)) {
      sum += p.marginals().content(i);
      least = Math.min(least, p.marginals().content(i));
    }
    double expected = p.marginals().sum(Role.CONTENT);
    int n = 0;
    v[n++] = p.confidence().cue();
    v[n++] = in.isEmpty() ? -1 : sum / in.cardinality();
    v[n++] = least;
    v[n++] = p.marginals().max(Role.SOURCE);
    v[n++] = p.marginals().sum(Role.SOURCE);
    v[n++] = expected;
    v[n++] = Math.abs(expected - p.inSentence().cardinality());
    v[n++] = p.confidence().content();
    v[n++] = p.confidence().contentMargin();
    v[n++] = p.confidence().contentScore();
    v[n++] = p.confidence().source();
    v[n++] = p.confidence().contentAgreement();
    v[n++] = p.confidence().sourceAgreement();
    return n;
  }

  private int addForm(int proposal, double[] v, int from) {
    Proposal p = proposals.get(proposal);
    BitSet content = words.get(proposal);
    BitSet in = p.inSentence();
    int quoted = 0;
    for (int i = content.nextSetBit(0); i >= 0; i = content.nextSetBit(i + 1)) {
      quoted += t.isQuoted(i) ? 1 : 0;
    }
    int head = p.head();
    int n = from;
    v[n++] = content.cardinality();
    v[n++] = t.words(in).cardinality();
    v[n++] = p.extensions();
    v[n++] = p.source().cardinality();
    v[n++] = quoted / (double) Math.max(1, content.cardinality());
    v[n++] = t.tagClass[head].code;
    v[n++] = t.isQuoted(head) ? 1 : 0;
    v[n++] = t.quotedShare[t.sentence(head)];
    v[n++] = gaps(in);
    v[n++] = head - t.first(head);
    v[n++] = t.end(head) - head;
    v[n++] = t.sentence(head);
    v[n++] = distance(in, head);
    v[n++] = !in.isEmpty() && in.nextSetBit(0) > head ? 1 : 0;
    v[n++] = t.depth[head];
    v[n++] = verbForm(t.token(head).tag());
    return n;
  }

  private void addOthers(int proposal, double[] v, int from) {
    Proposal p = proposals.get(proposal);
    BitSet content = words.get(proposal);
    double nested = 0;
    double nestedIn = 0;
    double sum = 0;
    for (int other : bySentence.get(t.sentence(p.head()))) {
      Proposal q = proposals.get(other);
      sum += q.confidence().cue();
      double inside = q.marginals().content(p.head()) * q.confidence().cue();
      if (other != proposal && inside > nested) {
        nested = inside;
        nestedIn = q.confidence().cue();
      }
    }
    double covered = 0;
    for (int other : owners.get(p.head())) {
      if (other != proposal) {
        covered = Math.max(covered, proposals.get(other).confidence().cue());
      }
    }
    double inner = 0;
    for (int i = p.content().nextSetBit(0); i >= 0; i = p.content().nextSetBit(i + 1)) {
      inner = Math.max(inner, headProbability(i, proposal));
    }
    int n = from;
    v[n++] = nested;
    v[n++] = nestedIn;
    v[n++] = covered;
    v[n++] = inner;
    v[n++] = sum;
    addOverlaps(proposal, content, v, n);
  }

  private void addOverlaps(int proposal, BitSet content, double[] v, int from) {
    Proposal p = proposals.get(proposal);
    Map<Integer, Integer> shared = new TreeMap<>();
    for (int i = content.nextSetBit(0); i >= 0; i = content.nextSetBit(i + 1)) {
      for (int other : owners.get(i)) {
        if (other != proposal) {
          shared.merge(other, 1, Integer::sum);
        }
      }
    }
    double likely = 0;
    double likelier = 0;
    double larger = 0;
    double size = Math.max(1, content.cardinality());
    for (var entry : shared.entrySet()) {
      double share = entry.getValue() / size;
      double cue = proposals.get(entry.getKey()).confidence().cue();
      likely = Math.max(likely, cue * share);
      if (cue > p.confidence().cue()) {
        likelier = Math.max(likelier, share);
      }
      int otherSize = words.get(entry.getKey()).cardinality();
      if (otherSize > content.cardinality()) {
        larger = Math.max(larger, share * Math.min(1, otherSize / size));
      }
    }
    int n = from;
    v[n++] = likely;
    v[n++] = shared.size();
    v[n++] = likelier;
    v[n++] = larger;
  }

  private double headProbability(int token, int proposal) {
    double best = 0;
    for (int other : bySentence.get(t.sentence(token))) {
      if (other != proposal && proposals.get(other).head() == token) {
        best = Math.max(best, proposals.get(other).confidence().cue());
      }
    }
    return best;
  }

  private static int gaps(BitSet tokens) {
    int gaps = 0;
    int end = tokens.nextClearBit(Math.max(0, tokens.nextSetBit(0)));
    for (int from = tokens.nextSetBit(end); from >= 0; from = tokens.nextSetBit(end)) {
      gaps++;
      end = tokens.nextClearBit(from);
    }
    return gaps;
  }

  private static int distance(BitSet tokens, int head) {
    int before = tokens.previousSetBit(head);
    int after = tokens.nextSetBit(head);
    int nearest = 99;
    if (before >= 0) {
      nearest = head - before;
    }
    return after >= 0 ? Math.min(nearest, after - head) : nearest;
  }

  private static int verbForm(String tag) {
    return switch (tag) {
      case "VBD" -> 0;
      case "VBZ" -> 1;
      case "VBP" -> 2;
      case "VBG" -> 3;
      case "VBN" -> 4;
      case "VB" -> 5;
      default -> 6;
    };
  }
}

package org.hearsay.quote.model;

import java.util.BitSet;
import java.util.List;

/**
 * Step R: the spans of a cue's sentence that may be its source — subjects, possessors and phrases
 * of the cue and of the words above it, the noun it describes, the nouns beside it — and no source.
 */
public final class SourceCandidates {

  private static final long NOT_CORE =
      Relation.set(
          Relation.ACL_RELCL,
          Relation.APPOS,
          Relation.ACL,
          Relation.PARATAXIS,
          Relation.CASE,
          Relation.ADVCL,
          Relation.CONJ,
          Relation.CC);
  private static final long SUBJECTS =
      Relation.set(Relation.NSUBJ, Relation.NSUBJ_PASS, Relation.NMOD_POSS, Relation.CSUBJ);
  private static final long OTHERS =
      Relation.set(
          Relation.OBL,
          Relation.NMOD,
          Relation.OBL_TMOD,
          Relation.OBJ,
          Relation.COMPOUND,
          Relation.DEP,
          Relation.PARATAXIS,
          Relation.IOBJ,
          Relation.OBL_NPMOD);
  private static final long DESCRIBES =
      Relation.set(
          Relation.ACL,
          Relation.ACL_RELCL,
          Relation.NMOD,
          Relation.AMOD,
          Relation.COMPOUND,
          Relation.ADVCL,
          Relation.OBL,
          Relation.DEP,
          Relation.APPOS,
          Relation.CONJ);
  private static final long HEAD_CORE =
      Relation.set(Relation.COMPOUND, Relation.DET, Relation.AMOD, Relation.NMOD_POSS);

  private static final int MAX_UP = 4;

  private final TokenTable t;
  private final int cue;
  private final CandidateSet found;

  private SourceCandidates(TokenTable table, int cue) {
    t = table;
    this.cue = cue;
    found = new CandidateSet(table);
  }

  public static List<Candidate> of(TokenTable table, int cue) {
    SourceCandidates candidates = new SourceCandidates(table, cue);
    candidates.found.addEmpty("no source");
    int at = cue;
    for (int up = 0; up < MAX_UP && at >= 0; up++) {
      candidates.addChildren(at, up);
      candidates.addDescribed(at, up);
      at = table.head[at];
    }
    candidates.addRun(cue - 1, -1);
    candidates.addRun(cue + 1, 1);
    return candidates.found.candidates();
  }

  private void addChildren(int token, int up) {
    for (int child : t.children(token)) {
      if (t.relation[child].isIn(SUBJECTS)) {
        addPhrase(child, "subject", Hash.mix(up, t.label[child]));
      } else if (t.relation[child].isIn(OTHERS)) {
        addPhrase(child, "phrase", Hash.mix(up, t.label[child], prepositions(child)));
      }
    }
  }

  private void addPhrase(int token, String shape, long detail) {
    BitSet all = t.subtree(token, cue);
    BitSet core = (BitSet) all.clone();
    for (int child : t.children(token)) {
      if (t.relation[child] == Relation.CASE) {
        all.clear(child);
      }
      if (t.relation[child].isIn(NOT_CORE)) {
        core.andNot(t.subtree(child, cue));
      }
    }
    all.clear(cue);
    core.clear(cue);
    found.add(all, shape, detail);
    found.add(core, shape.equals("subject") ? "core of subject" : "core of phrase", detail);
  }

  private long prepositions(int token) {
    long prepositions = 0;
    for (int child : t.children(token)) {
      if (t.relation[child] == Relation.CASE) {
        prepositions = Hash.mix(prepositions, t.lower[child]);
      }
    }
    return prepositions;
  }

  private void addDescribed(int token, int up) {
    int head = t.head[token];
    if (head < 0 || !t.relation[token].isIn(DESCRIBES)) {
      return;
    }
    long detail = Hash.mix(up, t.label[token]);
    BitSet rest = t.subtree(head, cue);
    rest.andNot(t.subtree(token, cue));
    found.add(rest, "described", detail);
    if (t.tagClass[head] == TagClass.NOUN || t.token(head).tag().startsWith("P")) {
      BitSet core = new BitSet();
      if (head >= t.first(cue) && head < t.end(cue)) {
        core.set(head);
      }
      for (int child : t.children(head)) {
        if (t.relation[child].isIn(HEAD_CORE) && child >= t.first(cue) && child < t.end(cue)) {
          core.set(child);
        }
      }
      core.clear(cue);
      found.add(core, "core of described", detail);
    }
  }

  /** The nearest run of nominal words on one side of the cue. */
  private void addRun(int from, int step) {
    BitSet run = new BitSet();
    for (int at = from; at >= t.first(cue) && at < t.end(cue); at += step) {
      if (isNominal(t.token(at).tag())) {
        run.set(at);
      } else if (!run.isEmpty()) {
        break;
      }
    }
    found.add(run, step < 0 ? "nouns before" : "nouns after");
  }

  private static boolean isNominal(String tag) {
    return switch (tag) {
      case "NNP", "NNPS", "PRP", "NN", "NNS", "DT", "POS", "PRP$", "JJ", "WP", "WDT", "CD" -> true;
      default -> false;
    };
  }
}

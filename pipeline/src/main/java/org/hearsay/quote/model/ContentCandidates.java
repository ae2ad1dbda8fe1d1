package org.hearsay.quote.model;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Step R: the spans of a cue's sentence that may be its content — clauses and phrases under the cue
 * or around it, quotations, and what is left of the sentence without cue and source.
 */
public final class ContentCandidates {

  private static final long NEVER_CONTENT =
      Relation.set(
          Relation.AUX,
          Relation.AUX_PASS,
          Relation.MARK,
          Relation.PUNCT,
          Relation.COP,
          Relation.NEG,
          Relation.NSUBJ,
          Relation.NSUBJ_PASS,
          Relation.NMOD_POSS,
          Relation.DET,
          Relation.CASE,
          Relation.CC);
  private static final long INNER =
      Relation.set(
          Relation.OBL,
          Relation.NMOD,
          Relation.ACL,
          Relation.ACL_RELCL,
          Relation.CCOMP,
          Relation.XCOMP,
          Relation.ADVCL);
  private static final long PHRASES = Relation.set(Relation.OBL, Relation.NMOD);
  private static final long WITH_SIBLINGS =
      Relation.set(Relation.ACL, Relation.ACL_RELCL, Relation.XCOMP, Relation.CONJ);

  private static final int MAX_RIGHT = 8;

  private final TokenTable t;
  private final int cue;
  private final int first;
  private final int end;
  private final int lastWord;
  private final BitSet subject;
  private final CandidateSet found;

  private ContentCandidates(TokenTable table, int cue) {
    t = table;
    this.cue = cue;
    first = t.first(cue);
    end = t.end(cue);
    lastWord = t.isWord[end - 1] || t.isMark[end - 1] ? end : end - 1;
    subject = t.subjectPath[cue].isArgument() ? t.subtree(t.subject[cue], cue) : new BitSet();
    found = new CandidateSet(t);
  }

  public static List<Candidate> of(TokenTable table, int cue) {
    ContentCandidates candidates = new ContentCandidates(table, cue);
    candidates.addBranches();
    candidates.addRunsAfterCue();
    candidates.addRestsOfSentence();
    candidates.addQuotations();
    candidates.addAncestors();
    return candidates.found.candidates();
  }

  private void addBranches() {
    List<BitSet> right = new ArrayList<>();
    for (int child : t.children(cue)) {
      if (!t.relation[child].isIn(NEVER_CONTENT)) {
        BitSet branch = t.subtree(child, cue);
        addBranch(child, branch);
        if (child > cue && right.size() < MAX_RIGHT) {
          right.add(branch);
        }
      }
    }
    for (int from = 0; from < right.size(); from++) {
      addRightBranches(right, from);
    }
  }

  private void addBranch(int child, BitSet branch) {
    long label = t.label[child];
    found.add(without(branch, cue), "branch", label);
    int firstComma = comma(branch, true);
    if (firstComma >= 0) {
      found.add(upTo(branch, firstComma), "branch to first comma", label);
      found.add(upTo(branch, comma(branch, false)), "branch to last comma", label);
    }
    found.add(minus(branch, prepositions(child, true)), "branch without preposition", label);
    for (int inner : t.children(child)) {
      if (t.relation[inner].isIn(INNER)) {
        BitSet under = t.subtree(inner, cue);
        long labels = Hash.mix(label, t.label[inner]);
        found.add(under, "inner branch", labels);
        if (t.relation[inner].isIn(PHRASES)) {
          found.add(minus(under, prepositions(inner, false)), "inner phrase", labels);
        }
      }
    }
  }

  private void addRightBranches(List<BitSet> right, int from) {
    BitSet all = new BitSet();
    for (int to = from; to < right.size(); to++) {
      all.or(right.get(to));
    }
    if (right.size() - from > 1) {
      found.add(all, "branches to the right", Math.min(from, 2));
    }
    BitSet some = (BitSet) right.get(from).clone();
    for (int to = from + 1; to < right.size(); to++) {
      some.or(right.get(to));
      found.add(some, "some branches to the right");
    }
  }

  private void addRunsAfterCue() {
    for (int from = cue + 1; from < Math.min(cue + 5, end); from++) {
      found.addRange(from, lastWord, cue, "all after cue", from - cue);
    }
    if (!subject.isEmpty() && subject.nextSetBit(0) > cue) {
      found.addRange(subject.length(), lastWord, cue, "all after source", 0);
    }
    for (int at = cue + 2; at < end; at++) {
      if (isBreak(at)) {
        found.addRange(cue + 1, at, cue, "after cue to a break", 0);
      }
    }
  }

  private void addRestsOfSentence() {
    int sourceFirst = subject.isEmpty() ? -1 : subject.nextSetBit(0);
    int start = sourceFirst >= 0 && sourceFirst < cue ? sourceFirst : cue;
    found.addRange(first, start, cue, "all before source", 0);
    found.addRange(first, cue, cue, "all before cue", 0);
    BitSet rest = range(first, lastWord);
    rest.andNot(subject);
    found.add(without(rest, cue), "sentence without cue and source");
    if (sourceFirst >= 0) {
      BitSet both = range(first, Math.min(sourceFirst, cue));
      both.or(range(Math.max(cue + 1, sourceFirst > cue ? subject.length() : 0), lastWord));
      found.add(both, "both sides");
    }
    int firstComma = -1;
    int lastComma = -1;
    for (int at = first; at < start; at++) {
      if (isComma(at)) {
        firstComma = firstComma < 0 ? at : firstComma;
        lastComma = at;
      }
    }
    if (firstComma >= 0) {
      found.addRange(first, lastComma, cue, "before last comma", 0);
      found.addRange(firstComma + 1, start, cue, "after first comma", 0);
    }
  }

  private void addQuotations() {
    BitSet all = new BitSet();
    int count = 0;
    for (int at = first; at < end; at++) {
      int id = t.quotation[at];
      if (id >= 0 && (at == first || t.quotation[at - 1] != id)) {
        BitSet quotation = range(at, Math.min(t.quotationLast[id] + 1, end));
        found.add(without(quotation, cue), "quotation");
        all.or(quotation);
        count++;
      }
    }
    if (count > 1) {
      found.add(without(all, cue), "all quotations");
    }
    for (int at = cue + 1; at < end; at++) {
      if (t.isQuoted(at) && (at + 1 == end || t.quotation[at + 1] != t.quotation[at])) {
        found.addRange(cue + 1, at + 1, cue, "after cue to end of quotation", 0);
      }
    }
  }

  private void addAncestors() {
    int head = t.head[cue];
    if (head < 0) {
      return;
    }
    long label = t.label[cue];
    BitSet own = t.subtree(cue, cue);
    found.add(minus(t.subtree(head, cue), own), "clause around cue", label);
    BitSet rest = range(first, lastWord);
    rest.andNot(own);
    found.add(rest, "rest of sentence", label);
    rest.clear(cue, Math.max(cue, rest.length()));
    found.add(rest, "rest of sentence before cue");
    if (t.relation[cue].isIn(WITH_SIBLINGS)) {
      for (int sibling : t.children(head)) {
        if (sibling > cue) {
          found.add(t.subtree(sibling, cue), "sibling branch", t.label[sibling]);
        }
      }
    }
  }

  private boolean isComma(int at) {
    return t.token(at).word().equals(",");
  }

  private boolean isBreak(int at) {
    return switch (t.token(at).word()) {
      case ",", ";", "\u2014", "\u2013", "--" -> true;
      default -> false;
    };
  }

  private int comma(BitSet tokens, boolean wantFirst) {
    int found = -1;
    for (int at = tokens.nextSetBit(0); at >= 0; at = tokens.nextSetBit(at + 1)) {
      if (isComma(at)) {
        if (wantFirst) {
          return at;
        }
        found = at;
      }
    }
    return found;
  }

  private BitSet prepositions(int token, boolean marksToo) {
    BitSet prepositions = new BitSet();
    for (int child : t.children(token)) {
      if (t.relation[child] == Relation.CASE
          || (marksToo && t.relation[child] == Relation.MARK && isPreposition(t.lower(child)))) {
        prepositions.set(child);
      }
    }
    return prepositions;
  }

  private static boolean isPreposition(String lower) {
    return switch (lower) {
      case "of", "about", "for" -> true;
      default -> false;
    };
  }

  private static BitSet range(int from, int end) {
    BitSet tokens = new BitSet();
    if (from < end) {
      tokens.set(from, end);
    }
    return tokens;
  }

  private BitSet upTo(BitSet tokens, int end) {
    BitSet cut = (BitSet) tokens.clone();
    cut.clear(end, Math.max(end, cut.length()));
    cut.clear(cue);
    return cut;
  }

  private static BitSet without(BitSet tokens, int token) {
    BitSet rest = (BitSet) tokens.clone();
    rest.clear(token);
    return rest;
  }

  private static BitSet minus(BitSet tokens, BitSet others) {
    BitSet rest = (BitSet) tokens.clone();
    rest.andNot(others);
    return rest;
  }
}

package org.hearsay.quote.model;

import java.util.Set;

/** Step A: whether a token is the head of a cue. */
public final class CueFeatures {

  private static final long CLAUSES =
      Relation.set(
          Relation.OBL,
          Relation.NMOD,
          Relation.CCOMP,
          Relation.XCOMP,
          Relation.ADVCL,
          Relation.ACL,
          Relation.OBJ,
          Relation.PARATAXIS);
  private static final long MARKERS = Relation.set(Relation.CASE, Relation.MARK, Relation.ADVMOD);
  private static final long SIGNATURE =
      CLAUSES
          | Relation.set(
              Relation.NSUBJ,
              Relation.NSUBJ_PASS,
              Relation.NMOD_POSS,
              Relation.MARK,
              Relation.CSUBJ,
              Relation.ACL_RELCL,
              Relation.COP);
  private static final long ANCESTORS =
      CLAUSES | Relation.set(Relation.ACL_RELCL, Relation.CONJ, Relation.CSUBJ);

  private static final Set<String> WORDS =
      Set.of(
          ":",
          "-",
          "--",
          "\u2014",
          "\u2013",
          "@",
          "according",
          "per",
          "in",
          "for",
          "by",
          "with",
          "against",
          "about",
          "on",
          "of",
          "to",
          "from",
          "despite",
          "no");

  private static final int QUOTATION_REACH = 12;
  private static final int FAR = 99;
  private static final int MAX_ANCESTORS = 6;

  private CueFeatures() {}

  /** Whether the token can head a cue at all. */
  public static boolean isCandidate(TokenTable table, int token) {
    if (table.tagClass[token] != TagClass.OTHER || WORDS.contains(table.lower(token))) {
      return true;
    }
    return switch (table.token(token).tag()) {
      case "NFP", "SYM", ":" -> true;
      default -> false;
    };
  }

  public static void extract(TokenTable t, int i, Features f) {
    f.clear();
    addWord(t, i, f);
    addNeighbours(t, i, f);
    addTree(t, i, f);
    addSubject(t, i, f);
    addQuotation(t, i, f);
    addAncestors(t, i, f);
    addPlace(t, i, f);
  }

  private static void addWord(TokenTable t, int i, Features f) {
    f.add("lemma", t.lemma[i]);
    f.add("tag", t.tag[i]);
    f.add("lemma,tag", t.lemma[i], t.tag[i]);
    f.add("word", t.lower[i]);
    f.add("suffix", suffix(t.lower(i)));
    f.add("ner", t.ner[i]);
  }

  private static long suffix(String word) {
    long suffix = 0;
    for (int i = Math.max(0, word.length() - 3); i < word.length(); i++) {
      suffix = suffix << 16 | word.charAt(i);
    }
    return suffix;
  }

  private static void addNeighbours(TokenTable t, int i, Features f) {
    int first = t.first(i);
    int end = t.end(i);
    for (int offset = -2; offset <= 2; offset++) {
      if (offset == 0) {
        continue;
      }
      int j = i + offset;
      boolean inside = j >= first && j < end;
      long lemma = inside ? t.lemma[j] : TokenTable.EDGE;
      long tag = inside ? t.tag[j] : TokenTable.EDGE;
      f.add("lemma at", lemma, offset);
      f.add("tag at", tag, offset);
      if (offset == -1 || offset == 1) {
        f.add("lemma,lemma at", t.lemma[i], lemma, offset);
        f.add("lemma,tag at", t.lemma[i], tag, offset);
        f.add("ner at", inside ? t.ner[j] : TokenTable.EDGE, offset);
        f.add("tag,tag at", t.tag[i], tag, offset);
      }
    }
    f.add(
        "tag,tag,tag",
        i > first ? t.tag[i - 1] : TokenTable.EDGE,
        t.tag[i],
        i + 1 < end ? t.tag[i + 1] : TokenTable.EDGE);
  }

  private static void addTree(TokenTable t, int i, Features f) {
    long lemma = t.lemma[i];
    long label = t.label[i];
    long headLemma = t.head[i] >= 0 ? t.lemma[t.head[i]] : TokenTable.EDGE;
    f.add("relation", label);
    f.add("relation,tag", label, t.tag[i]);
    f.add("lemma,relation", lemma, label);
    f.add("head", headLemma);
    f.add("head,relation", headLemma, label);
    f.add("lemma,head", lemma, headLemma);
    for (int child : t.children(i)) {
      int side = child < i ? 0 : 1;
      long relation = t.label[child];
      f.add("child", relation, side);
      f.add("child lemma", relation, t.lemma[child]);
      f.add("lemma,child", lemma, relation, side);
      f.add("child tag", relation, t.tag[child]);
      if (t.relation[child].isIn(CLAUSES)) {
        addClause(t, i, child, f);
      }
    }
    f.add("children", t.childRelations(i) & SIGNATURE);
  }

  private static void addClause(TokenTable t, int i, int child, Features f) {
    long relation = t.label[child];
    for (int marker : t.children(child)) {
      if (t.relation[marker].isIn(MARKERS)) {
        f.add("clause marker", relation, t.lemma[marker]);
        f.add("lemma,clause marker", t.lemma[i], relation, t.lemma[marker]);
      }
    }
    if (t.isQuoted(child) && !t.isQuoted(i)) {
      f.add("clause quoted", relation);
      f.add("lemma,clause quoted", t.lemma[i], relation);
    }
    f.add("clause ner", relation, t.ner[child]);
  }

  private static void addSubject(TokenTable t, int i, Features f) {
    f.add("subject path", t.subjectPath[i].code);
    int subject = t.subject[i];
    if (subject >= 0) {
      f.add("subject lemma", t.lemma[subject]);
      f.add("subject tag", t.tag[subject]);
      f.add("subject ner", t.ner[subject]);
      f.add("lemma,subject ner", t.lemma[i], t.ner[subject]);
      f.add("lemma,subject tag", t.lemma[i], t.tag[subject]);
      f.add("subject pronoun", t.isPronoun[subject]);
    }
  }

  private static void addQuotation(TokenTable t, int i, Features f) {
    boolean quoted = t.isQuoted(i);
    double share = t.quotedShare[t.sentence(i)];
    int shares = share < 1 ? Bucket.share(share, 0.3, 0.9) : 4;
    f.add("quoted", quoted);
    f.add("lemma,quoted", t.lemma[i], quoted ? 1 : 0);
    f.add("share,quoted", shares, quoted ? 1 : 0);
    f.add("lemma,share", t.lemma[i], shares);
    f.add("share", shares);
    if (quoted) {
      int id = t.quotation[i];
      f.add("quotation size", Bucket.distance(t.quotationSize(id)));
      f.add("from quotation start", Bucket.distance(i - t.quotationFirst[id]));
      f.add("to quotation end", Bucket.distance(t.quotationLast[id] - i));
      f.add("quotation closed", t.quotationClosed[id]);
    } else {
      addNearQuotations(t, i, f);
    }
  }

  private static void addNearQuotations(TokenTable t, int i, Features f) {
    int before = FAR;
    for (int j = i - 1; j >= Math.max(t.first(i), i - QUOTATION_REACH) && before == FAR; j--) {
      before = t.isQuoted(j) ? i - j : FAR;
    }
    int after = FAR;
    for (int j = i + 1; j < Math.min(t.end(i), i + QUOTATION_REACH) && after == FAR; j++) {
      after = t.isQuoted(j) ? j - i : FAR;
    }
    f.add("quotation before", Bucket.distance(before));
    f.add("quotation after", Bucket.distance(after));
    f.add("lemma,quotation before", t.lemma[i], before < FAR ? 1 : 0);
    f.add("lemma,quotation after", t.lemma[i], after < FAR ? 1 : 0);
    if (before < FAR) {
      f.add("size of quotation before", Bucket.distance(t.quotationSize(t.quotation[i - before])));
    }
    if (after < FAR) {
      f.add("size of quotation after", Bucket.distance(t.quotationSize(t.quotation[i + after])));
    }
  }

  private static void addAncestors(TokenTable t, int i, Features f) {
    long path = 0;
    int at = i;
    for (int steps = 0; t.head[at] >= 0 && steps < MAX_ANCESTORS; steps++) {
      Relation relation = t.relation[at];
      long label = t.label[at];
      at = t.head[at];
      if (relation.isIn(ANCESTORS)) {
        path = Hash.mix(path, label);
        f.add("ancestor", label, t.lemma[at]);
        f.add("ancestor side", label, at < i ? 0 : 1);
      }
    }
    f.add("path", path);
    f.add("depth", Bucket.distance(t.depth[i]));
  }

  private static void addPlace(TokenTable t, int i, Features f) {
    int sentence = t.sentence(i);
    int first = t.first(i);
    int end = t.end(i);
    f.add("first sentence", sentence == 0);
    f.add("sentence", Bucket.distance(sentence));
    f.add("from start", Bucket.distance(i - first));
    f.add("to end", Bucket.distance(end - 1 - i));
    f.add("root", t.relation[i] == Relation.ROOT ? 1 : 0, t.tag[i]);
    f.add("verb in sentence", hasVerb(t, first, end));
    f.add("paragraph start", t.startsParagraph(sentence));
    f.add("next sentence quoted", t.quotedShareOf(sentence + 1) > 0.9);
    f.add("sentence before quoted", t.quotedShareOf(sentence - 1) > 0.9);
  }

  private static boolean hasVerb(TokenTable t, int first, int end) {
    for (int j = first; j < end; j++) {
      if (t.tagClass[j] == TagClass.VERB) {
        return true;
      }
    }
    return false;
  }
}

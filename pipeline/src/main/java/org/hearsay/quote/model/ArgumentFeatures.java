package org.hearsay.quote.model;

/** Step B: a token seen from a cue. */
public final class ArgumentFeatures {

  private static final Relation[] CLAUSES = {
    Relation.CCOMP, Relation.XCOMP, Relation.OBJ, Relation.PARATAXIS
  };
  private static final long HAS = Relation.set(CLAUSES);
  private static final long SIGNATURE =
      HAS
          | Relation.set(
              Relation.NSUBJ,
              Relation.NSUBJ_PASS,
              Relation.ACL,
              Relation.OBL,
              Relation.NMOD,
              Relation.NMOD_POSS);
  private static final long MARKERS = Relation.set(Relation.MARK, Relation.CASE);
  private static final long SUBJECTS =
      Relation.set(Relation.NSUBJ, Relation.NSUBJ_PASS, Relation.CSUBJ);

  private static final int MAX_PATH = 40;
  private static final int NAMED_STEPS = 4;
  private static final long SELF = 1;
  private static final long ANCESTOR = 2;

  private final TokenTable t;
  private final CueScores cues;
  private final int cue;
  private final int first;
  private final int end;
  private final int[] chain = new int[MAX_PATH];
  private final int chainLength;
  private final long[] upPath;
  private final double[] bestAbove;
  private final double[] bestBetween;
  private final int[] marksBefore;
  private final int[] breaksBefore;
  private final int[] verbsBefore;
  private final long cueLemma;
  private final long cueClass;
  private final long signature;
  private final long has;
  private final int share;
  private final int around;
  private final int[] walk = new int[MAX_PATH];

  public ArgumentFeatures(TokenTable table, CueScores cues, int cue) {
    t = table;
    this.cues = cues;
    this.cue = cue;
    first = t.first(cue);
    end = t.end(cue);
    chainLength = fillChain();
    upPath = new long[chainLength];
    bestAbove = new double[chainLength];
    for (int up = 1; up < chainLength; up++) {
      upPath[up] = Hash.mix(upPath[up - 1], t.label[chain[up - 1]]);
      bestAbove[up] = Math.max(bestAbove[up - 1], cues.probability(chain[up]));
    }
    marksBefore = new int[end - first + 1];
    breaksBefore = new int[end - first + 1];
    verbsBefore = new int[end - first + 1];
    fillCounts();
    bestBetween = new double[end - first];
    fillBestBetween();
    cueLemma = t.lemma[cue];
    cueClass = t.tagClass[cue] == TagClass.OTHER ? t.lemma[cue] : t.tagClass[cue].code;
    signature = t.childRelations(cue) & SIGNATURE;
    has = t.childRelations(cue) & HAS;
    share = Bucket.share(t.quotedShare[t.sentence(cue)], 0.4, 0.95);
    around = around();
  }

  private int fillChain() {
    int length = 0;
    for (int at = cue; at >= 0 && length < MAX_PATH; at = t.head[at]) {
      chain[length++] = at;
    }
    return length;
  }

  private void fillCounts() {
    for (int i = first; i < end; i++) {
      int at = i - first;
      marksBefore[at + 1] = marksBefore[at] + (t.isMark[i] ? 1 : 0);
      breaksBefore[at + 1] = breaksBefore[at] + (isBreak(t.token(i).word()) ? 1 : 0);
      verbsBefore[at + 1] = verbsBefore[at] + (t.tagClass[i] == TagClass.VERB ? 1 : 0);
    }
  }

  private static boolean isBreak(String word) {
    return switch (word) {
      case ",", ";", ":", "--", "\u2014", "\u2013" -> true;
      default -> false;
    };
  }

  private void fillBestBetween() {
    for (int i = cue + 2; i < end; i++) {
      bestBetween[i - first] = Math.max(bestBetween[i - 1 - first], cues.probability(i - 1));
    }
    for (int i = cue - 2; i >= first; i--) {
      bestBetween[i - first] = Math.max(bestBetween[i + 1 - first], cues.probability(i + 1));
    }
  }

  private int around() {
    boolean before = false;
    boolean after = false;
    for (int i = first; i < end; i++) {
      before |= i < cue && t.isQuoted(i);
      after |= i >= cue && t.isQuoted(i);
    }
    return (before ? 4 : 0) | (after ? 2 : 0) | (t.isQuoted(cue) ? 1 : 0);
  }

  public void extract(int token, Features f) {
    f.clear();
    int side = Integer.signum(token - cue);
    addPath(token, side, f);
    addDistance(token, side, f);
    addWords(token, side, f);
  }

  private void addPath(int i, int side, Features f) {
    int steps = 0;
    int at = i;
    int up = positionInChain(at);
    double bestBelow = 0;
    while (up < 0 && t.head[at] >= 0 && steps < MAX_PATH) {
      walk[steps++] = at;
      bestBelow = Math.max(bestBelow, cues.probability(at));
      at = t.head[at];
      up = positionInChain(at);
    }
    boolean joined = up >= 0;
    int branch = joined && steps > 0 ? walk[steps - 1] : -1;
    long label = branch >= 0 ? t.label[branch] : i == cue ? SELF : ANCESTOR;
    int branchSide = branch < 0 ? 0 : branch < cue ? 1 : 2;
    long base = joined ? Hash.mix(upPath[up], label, branchSide) : 0;
    long path = joined ? Hash.mix(upPath[up], downPath(steps)) : 0;
    int quoted = t.isQuoted(i) ? 1 : 0;
    f.add("branch", base);
    f.add("branch,side", base, side);
    f.add("branch,cue", base, cueLemma);
    f.add("branch,class", base, cueClass);
    f.add("branch,signature", base, signature);
    f.add("branch,clauses", base, has, cueClass);
    f.add("branch,quotes", base, around, quoted);
    f.add("path", path);
    f.add("path,cue", path, cueLemma);
    f.add("path,tag", path, t.tag[i]);
    if (branch >= 0) {
      addBranch(branch, base, f);
    }
    f.add("up", joined ? Math.min(up, 4) : 4);
    f.add("down", joined ? Math.min(steps, 5) : 5);
    if (joined) {
      int below = Bucket.probability(i == cue ? 0 : bestBelow);
      int above = Bucket.probability(bestAbove[up]);
      f.add("cue below", below);
      f.add("cue below,branch", below, base);
      f.add("cue above,branch", above, base);
      f.add("cue above,below", above, below, side);
    }
  }

  private int positionInChain(int token) {
    for (int up = 0; up < chainLength; up++) {
      if (chain[up] == token) {
        return up;
      }
    }
    return -1;
  }

  /** The relations from the branch downwards, the first few by name. */
  private long downPath(int steps) {
    long path = steps > NAMED_STEPS ? 1 : 0;
    for (int i = steps - 1; i >= Math.max(0, steps - NAMED_STEPS); i--) {
      path = Hash.mix(path, t.label[walk[i]]);
    }
    return path;
  }

  private void addBranch(int branch, long base, Features f) {
    long markers = 0;
    int count = 0;
    for (int child : t.children(branch)) {
      if (t.relation[child].isIn(MARKERS) && count < 2) {
        markers = Hash.mix(markers, t.lemma[child]);
        count++;
      }
    }
    f.add("branch,lemma", base, t.lemma[branch]);
    f.add("branch,tag", base, t.tag[branch]);
    f.add("branch,ner", base, t.ner[branch]);
    f.add("branch,markers", base, markers);
    f.add("branch,markers,cue", base, markers, cueLemma);
    f.add("branch,subject", base, t.hasChild(branch, SUBJECTS) ? 1 : 0);
  }

  private void addDistance(int i, int side, Features f) {
    int low = Math.min(i, cue) - first;
    int high = Math.max(i, cue) - first;
    int breaks = Math.min(breaksBefore[high] - breaksBefore[low], 3);
    int marks = Math.min(marksBefore[high] - marksBefore[low], 3);
    int verbs = Math.min(verbsBefore[high] - verbsBefore[low], 3);
    int distance = Bucket.distance(i - cue);
    int quoted = t.isQuoted(i) ? 1 : 0;
    f.add("distance", distance);
    f.add("distance,cue", distance, cueLemma);
    f.add("distance,tag", distance, t.tag[i]);
    f.add("side", side);
    f.add("side,quotes", side, share, around, quoted);
    f.add("side,quotes,class", Hash.mix(side, share, around), quoted, cueClass);
    f.add("quoted", quoted);
    f.add("side,quoted", side, quoted);
    f.add("side,cue", side, cueLemma);
    f.add("side,signature", side, signature);
    f.add("side,clauses", side, has, cueClass);
    f.add("breaks", side, breaks);
    f.add("breaks,marks", side, breaks, marks);
    f.add("verbs", side, verbs);
    f.add("breaks,marks,quoted", Hash.mix(side, breaks), marks, quoted);
    f.add("breaks,signature", side, Math.min(breaks, 2), signature);
    f.add("breaks,verbs,class", Hash.mix(side, verbs), breaks, cueClass);
    double probability = cues.probability(i);
    int strength = i == cue ? 0 : probability < 0.1 ? 1 : probability < 0.4 ? 2 : 3;
    f.add("cue strength", strength, side);
    f.add("cue between", Bucket.probability(bestBetween[i - first]), side);
    f.add("from start", Bucket.distance(i - first));
    f.add("to end", Bucket.distance(end - 1 - i));
    if (quoted == 1) {
      f.add("quotation size", Bucket.distance(t.quotationSize(t.quotation[i])), side);
    }
  }

  private void addWords(int i, int side, Features f) {
    f.add("lemma", t.lemma[i], side);
    f.add("tag", t.tag[i], side);
    f.add("ner", t.ner[i], side);
    f.add("relation", t.label[i], side);
    f.add("word", t.lower[i]);
    f.add("lemma,cue", t.lemma[i], cueLemma, side);
    for (int offset = -2; offset <= 2; offset++) {
      if (offset != 0) {
        int j = i + offset;
        boolean inside = j >= first && j < end;
        f.add("lemma at", inside ? t.lemma[j] : TokenTable.EDGE, offset, side);
        f.add("tag at", inside ? t.tag[j] : TokenTable.EDGE, offset, side);
      }
    }
    f.add("tag before,tag", i > first ? t.tag[i - 1] : TokenTable.EDGE, t.tag[i], side);
    f.add("tag,tag after", t.tag[i], i + 1 < end ? t.tag[i + 1] : TokenTable.EDGE, side);
  }
}

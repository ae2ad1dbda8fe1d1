package org.hearsay.quote.model;

/** How the one who says it is reached from a cue in the tree. */
enum SubjectPath {
  /** The cue's own subject: "she <b>said</b>". */
  OWN(0),
  /** The subject of the verb it is joined to: "she rose and <b>said</b>". */
  CONJ(1),
  /** The subject of the verb it completes: "she began to <b>say</b>". */
  XCOMP(2),
  /** The noun that it describes: "a woman <b>saying</b>". */
  ACL(3),
  ACL_RELCL(4),
  ADVCL(5),
  /** The possessor: "her <b>claim</b>". */
  POSSESSOR(6),
  /** A phrase with "by", "from", "of", "to" or "among": "a <b>claim</b> by her". */
  PHRASE(7),
  NONE(8);

  /** What models know the path by. */
  final int code;

  SubjectPath(int code) {
    this.code = code;
  }

  private static final long SUBJECTS =
      Relation.set(Relation.NSUBJ, Relation.NSUBJ_PASS, Relation.CSUBJ);
  private static final long POSSESSORS = Relation.set(Relation.NMOD_POSS);
  private static final long PHRASES = Relation.set(Relation.OBL, Relation.NMOD);

  /** Whether the subject hangs under the cue or its neighbour, and is not the noun it describes. */
  boolean isArgument() {
    return this == OWN || this == CONJ || this == POSSESSOR || this == PHRASE;
  }

  /** Fills in the table's subject of a token. */
  static void find(TokenTable table, int token) {
    SubjectPath path = OWN;
    int found = first(table, token, SUBJECTS);
    Relation relation = table.relation[token];
    int head = table.head[token];
    if (found < 0 && head >= 0 && (relation == Relation.CONJ || relation == Relation.XCOMP)) {
      path = relation == Relation.CONJ ? CONJ : XCOMP;
      found = first(table, head, SUBJECTS);
    }
    if (found < 0 && head >= 0) {
      path =
          switch (relation) {
            case ACL -> ACL;
            case ACL_RELCL -> ACL_RELCL;
            case ADVCL -> ADVCL;
            default -> NONE;
          };
      found = path == NONE ? -1 : head;
    }
    if (found < 0) {
      path = POSSESSOR;
      found = first(table, token, POSSESSORS);
    }
    if (found < 0) {
      path = PHRASE;
      found = phrase(table, token);
    }
    table.subject[token] = found;
    table.subjectPath[token] = found < 0 ? NONE : path;
  }

  private static int first(TokenTable table, int token, long relations) {
    for (int child : table.children(token)) {
      if (table.relation[child].isIn(relations)) {
        return child;
      }
    }
    return -1;
  }

  private static int phrase(TokenTable table, int token) {
    for (int child : table.children(token)) {
      if (table.relation[child].isIn(PHRASES)) {
        for (int marker : table.children(child)) {
          if (table.relation[marker] == Relation.CASE && namesAgent(table.lower(marker))) {
            return child;
          }
        }
      }
    }
    return -1;
  }

  private static boolean namesAgent(String preposition) {
    return switch (preposition) {
      case "by", "from", "of", "to", "among" -> true;
      default -> false;
    };
  }
}

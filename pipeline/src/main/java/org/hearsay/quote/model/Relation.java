package org.hearsay.quote.model;

import java.util.HashMap;
import java.util.Map;

/** The Universal Dependencies that features ask for by name. */
enum Relation {
  ACL("acl"),
  ACL_RELCL("acl:relcl"),
  ADVCL("advcl"),
  ADVMOD("advmod"),
  AMOD("amod"),
  APPOS("appos"),
  AUX("aux"),
  AUX_PASS("aux:pass"),
  CASE("case"),
  CC("cc"),
  CCOMP("ccomp"),
  COMPOUND("compound"),
  CONJ("conj"),
  COP("cop"),
  CSUBJ("csubj"),
  DEP("dep"),
  DET("det"),
  IOBJ("iobj"),
  MARK("mark"),
  NEG("neg"),
  NMOD("nmod"),
  NMOD_POSS("nmod:poss"),
  NSUBJ("nsubj"),
  NSUBJ_PASS("nsubj:pass"),
  OBJ("obj"),
  OBL("obl"),
  OBL_NPMOD("obl:npmod"),
  OBL_TMOD("obl:tmod"),
  PARATAXIS("parataxis"),
  PUNCT("punct"),
  ROOT("root"),
  XCOMP("xcomp"),
  OTHER("");

  private static final Map<String, Relation> BY_LABEL = byLabel();

  private final String label;

  Relation(String label) {
    this.label = label;
  }

  static Relation of(String label) {
    return BY_LABEL.getOrDefault(label, OTHER);
  }

  /** The label in the tree ("nsubj:pass"); empty for {@link #OTHER}. */
  String label() {
    return label;
  }

  boolean isSubject() {
    return this == NSUBJ || this == NSUBJ_PASS || this == CSUBJ;
  }

  /** A bit of its own, for sets of relations. */
  @SuppressWarnings("EnumOrdinal") // sets are told apart within one release of the models alone
  long bit() {
    return 1L << ordinal();
  }

  /** The set of these relations. */
  static long set(Relation... relations) {
    long set = 0;
    for (Relation relation : relations) {
      set |= relation.bit();
    }
    return set;
  }

  boolean isIn(long set) {
    return (set & bit()) != 0;
  }

  private static Map<String, Relation> byLabel() {
    Map<String, Relation> map = new HashMap<>();
    for (Relation relation : values()) {
      map.put(relation.label, relation);
    }
    return map;
  }
}

package org.hearsay.annotate;

/**
 * A stage that Hearsay computes leanly over CoreNLP's model. CoreNLP's own code gives the same and
 * is the reference that it is held against.
 */
public enum SyntaxStage {
  TAGS,
  NAMES,
  TIMES,
  TREES
}

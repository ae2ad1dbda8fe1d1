package org.hearsay.corpus;

/** Whether a text tells a figure as what is so. Only what is ASSERTED is a claim of a fact. */
public enum Modality {
  ASSERTED,
  /** Said not to be so, or doubted: "denied reports that 300 had been killed". */
  DENIED,
  /** Expected of what goes on or is to come: "the toll may rise to 90". */
  PROJECTED,
  /** What could be or could have been: "the bomb could have killed 300", "if the dam breaks". */
  HYPOTHETICAL,
  /** Meant and not done, or not yet: "a plot to kill 300". */
  PLANNED,
  /** By how much two numbers differ: "two more than", "3,000 fewer deaths". */
  DIFFERENCE
}

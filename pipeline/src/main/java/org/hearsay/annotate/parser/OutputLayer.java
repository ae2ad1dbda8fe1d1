package org.hearsay.annotate.parser;

/**
 * The second layer, laid out for speed, over the transitions that a state with three or more on the
 * stack allows: no arcs from the root.
 *
 * <p>Transitions count from 0: shift, then left arcs, then right arcs, each by label from label 2
 * on. Immutable.
 */
final class OutputLayer {

  static final int SHIFT = 0;

  final int transitions;

  /** How many left arcs there are, and as many right arcs. */
  final int arcs;

  /** By hidden unit, then by transition. */
  final float[][] byUnit;

  /** By transition, then by hidden unit. */
  final float[][] byTransition;

  /** For each hidden unit, how far apart its weights for two transitions can be. */
  final float[] range;

  OutputLayer(ParserModel model) {
    int labelled = model.labels.size() - 1; // CoreNLP's arcs of one direction: all labels but none
    arcs = labelled - 1; // without the root's
    transitions = 1 + 2 * arcs;
    byUnit = new float[model.hiddenSize][transitions];
    byTransition = new float[transitions][model.hiddenSize];
    range = new float[model.hiddenSize];
    for (int unit = 0; unit < model.hiddenSize; unit++) {
      float least = Float.POSITIVE_INFINITY;
      float most = Float.NEGATIVE_INFINITY;
      for (int transition = 0; transition < transitions; transition++) {
        float weight = model.secondLayer[unit][inFile(transition, labelled)];
        byUnit[unit][transition] = weight;
        byTransition[transition][unit] = weight;
        least = Math.min(least, weight);
        most = Math.max(most, weight);
      }
      range[unit] = most - least;
    }
  }

  boolean isLeftArc(int transition) {
    return transition > SHIFT && transition <= arcs;
  }

  /** The label that an arc gives, as an index in {@link ParserModel#labels}. */
  int label(int transition) {
    return isLeftArc(transition) ? transition + 1 : transition - arcs + 1;
  }

  /** Where the model file keeps a transition. */
  private static int inFile(int transition, int labelled) {
    if (transition == SHIFT) {
      return 2 * labelled;
    }
    return transition < labelled ? transition : transition + 1;
  }
}

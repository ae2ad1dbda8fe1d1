package org.hearsay.annotate.parser;

/**
 * Chooses the transition of a state in CoreNLP's own arithmetic, for states in which single
 * precision could choose another. Not thread-safe.
 */
final class ExactScorer {

  private final Parse parse;
  private final ParserModel model;
  private final HiddenRows rows;
  private final OutputLayer output;

  ExactScorer(Parse parse, ParserModel model, HiddenRows rows, OutputLayer output) {
    this.parse = parse;
    this.model = model;
    this.rows = rows;
    this.output = output;
  }

  /** The transition that CoreNLP takes in this state; the stack holds three or more. */
  int best() {
    double[] sums = new double[model.hiddenSize];
    int[] features = features();
    for (int position = 0; position < features.length; position++) {
      int id = features[position];
      if (model.keptDouble.get(id * ParserModel.POSITIONS + position)) {
        double[] row = rows.exactRow(position, id);
        for (int unit = 0; unit < sums.length; unit++) {
          sums[unit] += row[unit];
        }
      } else {
        float[] row = rows.row(position, id);
        for (int unit = 0; unit < sums.length; unit++) {
          sums[unit] += row[unit];
        }
      }
    }
    double[] exact = new double[output.transitions];
    for (int unit = 0; unit < sums.length; unit++) {
      double sum = sums[unit] + model.bias[unit];
      double cube = sum * sum * sum;
      float[] weights = output.byUnit[unit];
      for (int transition = 0; transition < exact.length; transition++) {
        exact[transition] += cube * weights[transition];
      }
    }
    return firstGreatest(exact);
  }

  /** In the order of the model file, which has shift last: of equal scores the first wins. */
  private int firstGreatest(double[] exact) {
    int greatest = OutputLayer.SHIFT + 1;
    for (int transition = greatest + 1; transition < exact.length; transition++) {
      if (exact[transition] > exact[greatest]) {
        greatest = transition;
      }
    }
    boolean shifts = parse.canShift() && exact[OutputLayer.SHIFT] > exact[greatest];
    return shifts ? OutputLayer.SHIFT : greatest;
  }

  /** All features of the state by position, as CoreNLP orders them. */
  private int[] features() {
    int[] features = new int[ParserModel.POSITIONS];
    for (int i = 0; i < 3; i++) {
      setFeatures(features, i, parse.stack[parse.depth - 3 + i].node + 1);
      setFeatures(features, 3 + i, parse.inBuffer(i));
    }
    for (int i = 0; i < 2; i++) {
      int node = parse.stack[parse.depth - 1 - i].node + 1;
      int position = 6 + 6 * i;
      int left = parse.leftmost[node];
      int right = parse.rightmost[node];
      setChild(features, position, left);
      setChild(features, position + 1, right);
      setChild(features, position + 2, parse.secondLeft[node]);
      setChild(features, position + 3, parse.secondRight[node]);
      setChild(features, position + 4, parse.leftmost[left + 1]);
      setChild(features, position + 5, parse.rightmost[right + 1]);
    }
    return features;
  }

  private void setFeatures(int[] features, int position, int place) {
    features[position] = parse.words[place];
    features[ParserModel.TAG_POSITIONS + position] = parse.tags[place];
  }

  private void setChild(int[] features, int position, int node) {
    setFeatures(features, position, node + 1);
    features[ParserModel.LABEL_POSITIONS + position - 6] =
        model.labelFeature(parse.labels[node + 1]);
  }
}

package org.hearsay.annotate.parser;

import java.util.Arrays;
import org.hearsay.annotate.parser.Parse.StackItem;

/**
 * Chooses the transition of a state: hidden layer, then output layer, both in single precision, and
 * where two transitions come too close for that, again in CoreNLP's own arithmetic. Not
 * thread-safe.
 *
 * <p>The hidden layer is the bias, the rows of three stack items and three buffer items, and four
 * child sums: the left and the right children of the top and of the one below. The buffer's part
 * changes only with a shift and a child sum only with an arc, so both are kept until then.
 */
final class StateScorer {

  /**
   * Closer than this, single precision could choose another transition than CoreNLP (measured:
   * errors stay below a tenth of it).
   */
  private static final float CLOSE = 0.002f;

  /** Hidden units that can change no score by more than this are left for the bound. */
  private static final float SMALL = 0.02f;

  /** With more candidates than this left, a full product over all is cheaper than one for each. */
  private static final int FEW = 12;

  /** Child sums of an item: as top or as the one below, left or right. */
  private static final int RIGHT = 1;

  private static final int BELOW = 2;

  private final Parse parse;
  private final ParserModel model;
  private final HiddenRows rows;
  private final OutputLayer output;
  private final ExactScorer exact;

  private final float[] hidden;
  private final float[] buffer;
  private final float[] weight;
  private final float[] scores;
  private final int[] selected;
  private final int[] candidates;
  private final float[][] noChildren = new float[4][];
  private final float[][] noSecond = new float[4][];
  private final float[][] noGrandchild = new float[4][];
  private final float[][] noneFurther = new float[4][];
  private boolean bufferKept;
  private int best;
  private float margin;
  private float restOfWeight;

  StateScorer(Parse parse, ParserModel model, HiddenRows rows, OutputLayer output) {
    this.parse = parse;
    this.model = model;
    this.rows = rows;
    this.output = output;
    exact = new ExactScorer(parse, model, rows, output);
    hidden = new float[model.hiddenSize];
    buffer = new float[model.hiddenSize];
    weight = new float[model.hiddenSize];
    selected = new int[model.hiddenSize + 1];
    scores = new float[output.transitions];
    candidates = new int[output.transitions + 1];
    for (int which = 0; which < 4; which++) {
      int position = firstPosition(which);
      float[] none = nullRow(position);
      noSecond[which] = nullRow(position + 2);
      noGrandchild[which] = nullRow(position + 4);
      noneFurther[which] = Vectors.plus(noSecond[which], noGrandchild[which]);
      noChildren[which] = Vectors.plus(none, noneFurther[which]);
    }
  }

  void bufferChanged() {
    bufferKept = false;
  }

  void hasNoChildren(StackItem item) {
    System.arraycopy(noChildren, 0, item.childSums, 0, 4);
  }

  @SuppressWarnings("NullAway") // null marks a sum that has to be computed again
  void leftChildrenChanged(StackItem item) {
    item.childSums[0] = null;
    item.childSums[BELOW] = null;
  }

  @SuppressWarnings("NullAway") // as above
  void rightChildrenChanged(StackItem item) {
    item.childSums[RIGHT] = null;
    item.childSums[BELOW + RIGHT] = null;
  }

  /** The transition that CoreNLP takes in this state; the stack holds three or more. */
  int best() {
    fillHidden();
    choose();
    return margin > CLOSE ? best : exact.best();
  }

  // Hidden layer

  private void fillHidden() {
    if (!bufferKept) {
      fillBuffer();
      bufferKept = true;
    }
    StackItem top = parse.stack[parse.depth - 1];
    StackItem below = parse.stack[parse.depth - 2];
    int node = top.node + 1;
    int nodeBelow = below.node + 1;
    int third = parse.stack[parse.depth - 3].node + 1;
    Vectors.set6(
        hidden,
        rows.row(0, parse.words[third]),
        rows.row(1, parse.words[nodeBelow]),
        rows.row(2, parse.words[node]),
        tagRow(0, parse.tags[third]),
        tagRow(1, parse.tags[nodeBelow]),
        tagRow(2, parse.tags[node]));
    Vectors.addAndCube(
        hidden,
        buffer,
        childSum(top, 0),
        childSum(top, RIGHT),
        childSum(below, BELOW),
        childSum(below, BELOW + RIGHT));
  }

  private void fillBuffer() {
    int first = parse.inBuffer(0);
    int second = parse.inBuffer(1);
    int third = parse.inBuffer(2);
    Vectors.set6(
        buffer,
        rows.row(3, parse.words[first]),
        rows.row(4, parse.words[second]),
        rows.row(5, parse.words[third]),
        tagRow(3, parse.tags[first]),
        tagRow(4, parse.tags[second]),
        tagRow(5, parse.tags[third]));
    Vectors.add(buffer, model.bias);
  }

  private float[] childSum(StackItem item, int which) {
    float[] kept = item.childSums[which];
    return kept == null ? fillChildSum(item, which) : kept;
  }

  /**
   * The outermost child on one side, the second outermost, and the outermost child's own outermost.
   */
  private float[] fillChildSum(StackItem item, int which) {
    boolean right = (which & RIGHT) != 0;
    int[] outermost = right ? parse.rightmost : parse.leftmost;
    int child = outermost[item.node + 1];
    int second = (right ? parse.secondRight : parse.secondLeft)[item.node + 1];
    int grandchild = outermost[child + 1];
    int position = firstPosition(which);

    float[] sum = item.buffers[which];
    if (sum == null) {
      sum = new float[model.hiddenSize];
      item.buffers[which] = sum;
    }
    if (second == Parse.NONE && grandchild == Parse.NONE) {
      setNode(sum, position, child, noneFurther[which]);
    } else if (second == Parse.NONE) {
      setNode(sum, position, child, noSecond[which]);
      addNode(sum, position + 4, grandchild);
    } else if (grandchild == Parse.NONE) {
      setNode(sum, position, child, noGrandchild[which]);
      addNode(sum, position + 2, second);
    } else {
      setNode(sum, position, child, tagRow(position + 2, parse.tags[second + 1]));
      Vectors.add3(
          sum,
          rows.row(position + 2, parse.words[second + 1]),
          labelRow(position + 2, parse.labels[second + 1]),
          tagRow(position + 4, parse.tags[grandchild + 1]));
      Vectors.add2(
          sum,
          rows.row(position + 4, parse.words[grandchild + 1]),
          labelRow(position + 4, parse.labels[grandchild + 1]));
    }
    item.childSums[which] = sum;
    return sum;
  }

  private void setNode(float[] sum, int position, int node, float[] rest) {
    Vectors.set4(
        sum,
        rows.row(position, parse.words[node + 1]),
        tagRow(position, parse.tags[node + 1]),
        labelRow(position, parse.labels[node + 1]),
        rest);
  }

  private void addNode(float[] sum, int position, int node) {
    Vectors.add3(
        sum,
        rows.row(position, parse.words[node + 1]),
        tagRow(position, parse.tags[node + 1]),
        labelRow(position, parse.labels[node + 1]));
  }

  private float[] tagRow(int position, int tag) {
    return rows.row(ParserModel.TAG_POSITIONS + position, tag);
  }

  /** Only children have labels; their positions start after the six of stack and buffer. */
  private float[] labelRow(int position, int label) {
    return rows.row(ParserModel.LABEL_POSITIONS + position - 6, model.labelFeature(label));
  }

  private float[] nullRow(int position) {
    float[] row = Vectors.plus(rows.row(position, model.nullWord), tagRow(position, model.nullTag));
    return Vectors.plus(row, labelRow(position, 0));
  }

  private static int firstPosition(int which) {
    return 6 + (which >= BELOW ? 6 : 0) + (which & RIGHT);
  }

  // Output layer

  /**
   * Scores first with the hidden units that matter. The others bound how far two scores can still
   * move against each other; only transitions within that bound of the best get a full product.
   */
  private void choose() {
    for (int unit = 0; unit < weight.length; unit++) {
      weight[unit] = Math.abs(hidden[unit]) * output.range[unit];
    }
    int count = selectWhatMatters();
    float bound = restOfWeight;
    score(selected, count);
    rankScores();
    if (margin > bound + CLOSE) {
      return;
    }
    float least = scores[best] - bound - CLOSE;
    int left = 0;
    for (int transition = firstAllowed(); transition < scores.length; transition++) {
      candidates[left] = transition;
      left += scores[transition] >= least ? 1 : 0;
    }
    if (left <= FEW) {
      rankCandidates(left);
    } else {
      for (int unit = 0; unit < hidden.length; unit++) {
        selected[unit] = unit;
      }
      score(selected, hidden.length);
      rankScores();
    }
  }

  /**
   * Lists in {@link #selected} the units whose weight is above {@link #SMALL}, and sums the others
   * up. Without branches, which would be mispredicted half the time, and with four sums side by
   * side: weights are not negative, so their bits order as they do.
   *
   * @return how many are selected
   */
  private int selectWhatMatters() {
    int threshold = Float.floatToRawIntBits(SMALL);
    int count = 0;
    float rest0 = 0;
    float rest1 = 0;
    float rest2 = 0;
    float rest3 = 0;
    int unit = 0;
    for (; unit + 4 <= weight.length; unit += 4) {
      int bits0 = Float.floatToRawIntBits(weight[unit]);
      int bits1 = Float.floatToRawIntBits(weight[unit + 1]);
      int bits2 = Float.floatToRawIntBits(weight[unit + 2]);
      int bits3 = Float.floatToRawIntBits(weight[unit + 3]);
      int matters0 = (threshold - bits0) >> 31;
      int matters1 = (threshold - bits1) >> 31;
      int matters2 = (threshold - bits2) >> 31;
      int matters3 = (threshold - bits3) >> 31;
      selected[count] = unit;
      count -= matters0;
      selected[count] = unit + 1;
      count -= matters1;
      selected[count] = unit + 2;
      count -= matters2;
      selected[count] = unit + 3;
      count -= matters3;
      rest0 += Float.intBitsToFloat(bits0 & ~matters0);
      rest1 += Float.intBitsToFloat(bits1 & ~matters1);
      rest2 += Float.intBitsToFloat(bits2 & ~matters2);
      rest3 += Float.intBitsToFloat(bits3 & ~matters3);
    }
    for (; unit < weight.length; unit++) {
      selected[count] = unit;
      boolean matters = weight[unit] > SMALL;
      count += matters ? 1 : 0;
      rest0 += matters ? 0 : weight[unit];
    }
    restOfWeight = (rest0 + rest1) + (rest2 + rest3);
    return count;
  }

  private int firstAllowed() {
    return parse.canShift() ? OutputLayer.SHIFT : OutputLayer.SHIFT + 1;
  }

  private void score(int[] units, int count) {
    Arrays.fill(scores, 0);
    float[][] w = output.byUnit;
    int i = 0;
    for (; i + 8 <= count; i += 8) {
      int a = units[i];
      int b = units[i + 1];
      int c = units[i + 2];
      int d = units[i + 3];
      int e = units[i + 4];
      int f = units[i + 5];
      int g = units[i + 6];
      int h = units[i + 7];
      Vectors.addProducts4(
          scores, hidden[a], hidden[b], hidden[c], hidden[d], w[a], w[b], w[c], w[d]);
      Vectors.addProducts4(
          scores, hidden[e], hidden[f], hidden[g], hidden[h], w[e], w[f], w[g], w[h]);
    }
    for (; i < count; i++) {
      Vectors.addProducts(scores, hidden[units[i]], w[units[i]]);
    }
  }

  private void rankScores() {
    float first = Float.NEGATIVE_INFINITY;
    float second = Float.NEGATIVE_INFINITY;
    for (int transition = firstAllowed(); transition < scores.length; transition++) {
      float score = scores[transition];
      if (score > first) {
        second = first;
        first = score;
        best = transition;
      } else if (score > second) {
        second = score;
      }
    }
    margin = first - second;
  }

  private void rankCandidates(int count) {
    float first = Float.NEGATIVE_INFINITY;
    float second = Float.NEGATIVE_INFINITY;
    for (int i = 0; i < count; i++) {
      float score = Vectors.product(hidden, output.byTransition[candidates[i]]);
      if (score > first) {
        second = first;
        first = score;
        best = candidates[i];
      } else if (score > second) {
        second = score;
      }
    }
    margin = first - second;
  }
}

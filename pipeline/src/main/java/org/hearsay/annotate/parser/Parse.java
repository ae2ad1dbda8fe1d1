package org.hearsay.annotate.parser;

import edu.stanford.nlp.util.RuntimeInterruptedException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The arc-standard machine for one sentence after the other. Not thread-safe; buffers are kept from
 * sentence to sentence.
 *
 * <p>Nodes count from 0, the root; the words follow from 1. Arrays over nodes are shifted by one,
 * so that "no node" (-1) has a place too.
 */
final class Parse {

  static final int NONE = -1;
  private static final int ROOT = 0;
  private static final int ROOT_LABEL = 1;

  private final ParserModel model;
  private final OutputLayer output;
  private final StateScorer scorer;

  int length;
  int[] words = {};
  int[] tags = {};
  int[] labels = {};
  int[] leftmost = {};
  int[] secondLeft = {};
  int[] rightmost = {};
  int[] secondRight = {};
  private int[] heads = {};

  /** The first node of the buffer. */
  int next;

  int depth;
  StackItem[] stack = {};

  /**
   * A node on the stack, with the sums over its children that the scorer keeps until they change.
   */
  static final class StackItem {
    int node;
    final float[][] childSums = new float[4][];
    final float[][] buffers = new float[4][];
  }

  Parse(ParserModel model, HiddenRows rows, OutputLayer output) {
    this.model = model;
    this.output = output;
    this.scorer = new StateScorer(this, model, rows, output);
  }

  DependencyTree run(List<String> sentence, List<String> sentenceTags) {
    start(sentence, sentenceTags);
    while (depth > 1 || next <= length) {
      if (Thread.interrupted()) {
        throw new RuntimeInterruptedException();
      }
      if (depth >= 3) {
        apply(scorer.best());
      } else if (next <= length) {
        shift();
      } else {
        attach(stack[0].node, stack[1].node, ROOT_LABEL);
        depth--;
      }
    }
    return tree();
  }

  boolean canShift() {
    return next <= length;
  }

  private void apply(int transition) {
    if (transition == OutputLayer.SHIFT) {
      shift();
    } else if (output.isLeftArc(transition)) {
      leftArc(output.label(transition));
    } else {
      rightArc(output.label(transition));
    }
  }

  private void shift() {
    scorer.bufferChanged();
    StackItem item = stack[depth++];
    item.node = next++;
    scorer.hasNoChildren(item);
  }

  /** The top governs the one below it, which leaves the stack. */
  private void leftArc(int label) {
    StackItem top = stack[depth - 1];
    StackItem below = stack[depth - 2];
    attach(top.node, below.node, label);
    secondLeft[top.node + 1] = leftmost[top.node + 1];
    leftmost[top.node + 1] = below.node;
    scorer.leftChildrenChanged(top);
    stack[depth - 2] = top;
    stack[depth - 1] = below;
    depth--;
  }

  /** The one below the top governs it, and the top leaves the stack. */
  private void rightArc(int label) {
    StackItem top = stack[depth - 1];
    StackItem below = stack[depth - 2];
    attach(below.node, top.node, label);
    secondRight[below.node + 1] = rightmost[below.node + 1];
    rightmost[below.node + 1] = top.node;
    scorer.rightChildrenChanged(below);
    depth--;
  }

  private void attach(int head, int child, int label) {
    heads[child + 1] = head;
    labels[child + 1] = label;
  }

  private void start(List<String> sentence, List<String> sentenceTags) {
    length = sentence.size();
    if (words.length < length + 2) {
      grow(2 * length + 2);
    }
    words[0] = model.nullWord;
    tags[0] = model.nullTag;
    words[1] = model.rootWord;
    tags[1] = model.rootTag;
    for (int i = 0; i < length; i++) {
      words[i + 2] = model.word(sentence.get(i));
      tags[i + 2] = model.tag(sentenceTags.get(i));
    }
    for (int[] children : List.of(leftmost, secondLeft, rightmost, secondRight)) {
      Arrays.fill(children, 0, length + 2, NONE);
    }
    labels[0] = 0;
    stack[0].node = ROOT;
    depth = 1;
    next = 1;
    scorer.bufferChanged();
  }

  private void grow(int size) {
    words = new int[size];
    tags = new int[size];
    labels = new int[size];
    heads = new int[size];
    leftmost = new int[size];
    secondLeft = new int[size];
    rightmost = new int[size];
    secondRight = new int[size];
    stack = new StackItem[size];
    Arrays.setAll(stack, i -> new StackItem());
  }

  private DependencyTree tree() {
    List<Integer> found = new ArrayList<>(length);
    List<String> names = new ArrayList<>(length);
    for (int node = 1; node <= length; node++) {
      found.add(heads[node + 1] - 1);
      names.add(model.labels.get(labels[node + 1]));
    }
    return new DependencyTree(found, names);
  }

  /** The place in the arrays over nodes of the buffer's item at a distance. */
  int inBuffer(int distance) {
    int node = next + distance;
    return (node <= length ? node : NONE) + 1;
  }
}

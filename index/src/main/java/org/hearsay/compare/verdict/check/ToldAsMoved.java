package org.hearsay.compare.verdict.check;

/** The sentence of the higher number says that the count has risen to it. */
final class ToldAsMoved extends Moving {

  @Override
  public String id() {
    return "told-as-moved";
  }

  @Override
  boolean holds(Pair pair, FactView fact) {
    return pair.isToldAsMoved() && !pair.inOneSentence() && !TooFar.areApart(pair);
  }

  @Override
  String because() {
    return "the text says that the count has risen";
  }
}

package org.hearsay.compare.verdict.check;

/** Somebody says of one of the numbers that it was the count before. */
final class CalledEarlier extends Moving {

  @Override
  public String id() {
    return "called-earlier";
  }

  @Override
  boolean holds(Pair pair, FactView fact) {
    return fact.isCalledEarlier(pair.low()) || fact.isCalledEarlier(pair.high());
  }

  @Override
  String because() {
    return "one is told as the count before";
  }
}

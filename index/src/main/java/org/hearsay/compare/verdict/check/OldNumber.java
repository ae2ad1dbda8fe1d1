package org.hearsay.compare.verdict.check;

/** One of the numbers was given on an earlier day and is printed once more. */
final class OldNumber extends Moving {

  @Override
  public String id() {
    return "old-number";
  }

  @Override
  boolean holds(Pair pair, FactView fact) {
    if (pair.daysOfRise().isEmpty()) {
      return false;
    }
    long rise = pair.daysOfRise().get();
    boolean isOldLow = fact.isOld(pair.low());
    if (rise == 0) {
      boolean countered = pair.inOneArticle() && pair.hasTwoVoices() && !fact.isRunning(pair.low());
      return isOldLow || (!countered && fact.isOld(pair.high()));
    }
    return rise < 0
        && !pair.low().figure().measure().canFall()
        && isOldLow
        && !pair.hasTwoVoices()
        && !Setting.isOfOtherDays(pair);
  }

  @Override
  String because() {
    return "a number of an earlier day is printed once more";
  }
}

package org.hearsay.compare.verdict.check;

/** Two numbers of one day, and all who give one later give no less than the higher one. */
final class RisesLater extends Moving {

  @Override
  public String id() {
    return "rises-later";
  }

  @Override
  boolean holds(Pair pair, FactView fact) {
    boolean countered = pair.inOneArticle() && pair.hasTwoVoices() && !fact.isRunning(pair.low());
    return pair.daysOfRise().map(rise -> rise == 0).orElse(false)
        && !countered
        && fact.risesLater(pair);
  }

  @Override
  String because() {
    return "on later days nobody gives less than the higher number";
  }
}

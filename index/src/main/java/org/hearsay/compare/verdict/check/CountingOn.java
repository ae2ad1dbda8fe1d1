package org.hearsay.compare.verdict.check;

/**
 * The higher number is of a later day, while the dead of the event were still being counted. What
 * was told first, within a day, is taken up by later counts, whoever counts.
 */
final class CountingOn extends Moving {

  @Override
  public String id() {
    return "counting-on";
  }

  @Override
  boolean holds(Pair pair, FactView fact) {
    long rise = pair.daysOfRise().orElse(0L);
    if (rise <= 0 || fact.start() == null || pair.low().figure().measure().canFall()) {
      return false;
    }
    boolean counting =
        !pair.low().asOf().orElseThrow().isAfter(fact.start().plusDays(BREAKING_DAYS));
    // Where as much was given before, another voice gave less and counted no earlier.
    boolean isFirst = !pair.low().asOf().orElseThrow().isAfter(fact.start().plusDays(1));
    boolean soon = (isFirst || rise <= COUNTING_DAYS) && !fact.wasKnown(pair.high(), pair.low());
    return counting && (soon || !pair.hasTwoVoices());
  }

  @Override
  String because() {
    return "the count went on";
  }
}

package org.hearsay.compare.verdict.check;

/** Two days' numbers of what falls as often as it rises: the missing, the injured, prices. */
final class ComesAndGoes extends Moving {

  @Override
  public String id() {
    return "comes-and-goes";
  }

  @Override
  boolean holds(Pair pair, FactView fact) {
    long rise = pair.daysOfRise().orElse(0L);
    if (rise == 0 || !pair.low().figure().measure().canFall()) {
      return false;
    }
    boolean isOld = fact.isOld(rise < 0 ? pair.low() : pair.high());
    return !isOld || !pair.hasTwoVoices();
  }

  @Override
  String because() {
    return "such a count rises and falls from day to day";
  }
}

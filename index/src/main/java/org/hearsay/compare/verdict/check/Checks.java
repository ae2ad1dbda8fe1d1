package org.hearsay.compare.verdict.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All checks, in the order in which they are asked: the first that answers settles a pair. */
public final class Checks {

  /** What the text itself says goes before what else can explain a difference. */
  private static final Moving TOLD_AS_MOVED = new ToldAsMoved();

  /** Signs that a count moved; asked once what is counted is the same. */
  private static final List<Moving> MOVING =
      List.of(
          new CalledEarlier(),
          new OneCount(),
          new RisesLater(),
          new OldNumber(),
          new ComesAndGoes(),
          new CountingOn());

  private static final List<Check> ALL = all();

  private Checks() {}

  private static List<Check> all() {
    List<Check> all = new ArrayList<>();
    // Both can be right.
    all.add(new PerpetratorSaid());
    all.add(new SameNumber());
    all.add(new Rounding());
    all.add(new RisenBound());
    all.add(new OpenBound());
    all.add(TOLD_AS_MOVED);
    // Other people or things are counted.
    all.add(new PartOfOwnCount());
    all.add(new OtherPeople());
    all.add(new SeveralAttacks());
    all.add(new InCare());
    all.add(new OtherNames());
    all.add(new OneText());
    all.add(new Outlier());
    all.add(new WarToll());
    all.add(new TooFar());
    all.add(new Perpetrator());
    all.add(new KnowsBoth());
    // One count at two times.
    all.addAll(MOVING);
    List<Moving> signs = new ArrayList<>(MOVING);
    signs.add(TOLD_AS_MOVED);
    all.add(new Stayed(signs));
    // Not one thing after all.
    all.add(new LittleInCommon());
    all.add(new VagueWords());
    return List.copyOf(all);
  }

  public static List<Check> inOrder() {
    return ALL;
  }

  /** A check's answer. */
  public record Answer(Check check, Settled settled) {}

  /** The first answer; empty where nobody settles the pair, which is then a contradiction. */
  public static Optional<Answer> settle(Pair pair, FactView fact) {
    for (Check check : ALL) {
      Optional<Settled> settled = check.settle(pair, fact);
      if (settled.isPresent()) {
        return settled.map(answer -> new Answer(check, answer));
      }
    }
    return Optional.empty();
  }
}

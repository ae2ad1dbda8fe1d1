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

  private static final Check ONE_TEXT = new OneText();
  private static final Check STAYED = stayed();

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
    all.add(new OtherWholes());
    all.add(new OppositeAnswers());
    all.add(new OneSentence());
    all.add(new SeveralAttacks());
    all.add(new InCare());
    all.add(new OtherNames());
    all.add(ONE_TEXT);
    all.add(new Outlier());
    all.add(new WarToll());
    all.add(new TooFar());
    all.add(new Perpetrator());
    all.add(new KnowsBoth());
    // One count at two times.
    all.addAll(MOVING);
    all.add(STAYED);
    // Not one thing after all.
    all.add(new LittleInCommon());
    all.add(new VagueWords());
    return List.copyOf(all);
  }

  private static Check stayed() {
    List<Moving> signs = new ArrayList<>(MOVING);
    signs.add(TOLD_AS_MOVED);
    return new Stayed(signs);
  }

  public static List<Check> inOrder() {
    return ALL;
  }

  /**
   * A check's answer.
   *
   * @param isFirm whether it, or a check asked later, answers and does not yield
   */
  public record Answer(Check check, Settled settled, boolean isFirm) {}

  /** The first answer; empty where nobody settles the pair, which is then a contradiction. */
  public static Optional<Answer> settle(Pair pair, FactView fact) {
    List<Answer> answers = new ArrayList<>();
    for (Check check : ALL) {
      Optional<Settled> settled = check.settle(pair, fact);
      settled.ifPresent(answer -> answers.add(new Answer(check, answer, !check.yields())));
      if (settled.isPresent() && !check.yields()) {
        break;
      }
    }
    return answers.stream()
        .findFirst()
        .map(first -> new Answer(first.check(), first.settled(), answers.getLast().isFirm()));
  }

  /** Whether one article gives both and does not set them against each other. */
  public static boolean isToldInOneText(Pair pair, FactView fact) {
    return ONE_TEXT.settle(pair, fact).isPresent();
  }

  /** Whether there are signs that the count moved, and the numbers of neither day gave way. */
  public static boolean hasStayed(Pair pair, FactView fact) {
    return STAYED.settle(pair, fact).isPresent();
  }
}

package org.hearsay.compare.verdict;

import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.Stream;
import org.hearsay.compare.fact.FigureClaim;
import org.hearsay.compare.verdict.check.FactView;
import org.hearsay.compare.verdict.check.Pair;

/**
 * One thing that can speak for or against what two claims are taken for.
 *
 * @param name its line in the list of weights
 * @param value how much it holds of a pair; 0 where it does not hold
 * @param sentence what to tell the reader where it holds
 */
record Ground(
    String name, ToDoubleBiFunction<Pair, FactView> value, Function<Pair, String> sentence) {

  static final Ground TWO_VOICES =
      new Ground(
          "two-voices",
          (pair, fact) -> is(pair.hasTwoVoices()),
          pair -> "each names somebody else who counts");

  static final Ground BESIDE_SAME =
      new Ground(
          "beside-same",
          (pair, fact) -> is(pair.sharesACount()),
          pair -> "both sentences give a further number alike");

  static final Ground ONE_OUTLET =
      new Ground(
          "one-outlet",
          (pair, fact) -> is(isOfOneOutlet(pair)),
          pair -> "one outlet gives both, in two articles");

  static double is(boolean holds) {
    return holds ? 1 : 0;
  }

  /** Of how many of the two claims it holds. */
  static double count(Pair pair, Predicate<FigureClaim> holds) {
    return Stream.of(pair.low(), pair.high()).filter(holds).count();
  }

  private static boolean isOfOneOutlet(Pair pair) {
    String outlet = pair.low().telling().source().outlet();
    return !pair.inOneArticle()
        && !outlet.isBlank()
        && outlet.equals(pair.high().telling().source().outlet());
  }
}

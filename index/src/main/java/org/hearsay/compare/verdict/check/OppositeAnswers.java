package org.hearsay.compare.verdict.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.compare.fact.FigureClaim;
import org.hearsay.compare.finding.Outcome;
import org.hearsay.compare.text.Words;
import org.hearsay.corpus.ResourceLines;

/** The one is of those for something, the other of those against it: two answers to a question. */
final class OppositeAnswers implements Check {

  /** How many words behind a number, and before it, tell what it is of. */
  private static final int BEHIND = 12;

  private static final int BEFORE = 6;

  /** Words that say the one, and words that say its opposite. */
  private record Opposites(Set<String> one, Set<String> other) {}

  private static final List<Opposites> ALL =
      ResourceLines.of(OppositeAnswers.class, "opposites.txt").stream()
          .map(line -> line.split(" : ", -1))
          .map(sides -> new Opposites(words(sides[0]), words(sides[1])))
          .toList();

  private static Set<String> words(String side) {
    return Set.of(side.split(" ", -1));
  }

  @Override
  public String id() {
    return "opposite-answers";
  }

  @Override
  public Optional<Settled> settle(Pair pair, FactView fact) {
    return Settled.when(
        !pair.countsPeople() && areOpposite(pair.low(), pair.high()),
        Outcome.SCOPE,
        () -> pair.phrase() + ": the one of those for it, the other of those against it.");
  }

  private static boolean areOpposite(FigureClaim low, FigureClaim high) {
    Set<String> behind = behind(low);
    Set<String> behindOther = behind(high);
    return ALL.stream()
        .anyMatch(opposites -> {
          int side = side(opposites, behind, low);
          return side != 0 && side == -side(opposites, behindOther, high);
        });
  }

  /** 1 for the one, -1 for the other, 0 where nothing or both are said. */
  private static int side(Opposites opposites, Set<String> behind, FigureClaim claim) {
    int found = side(opposites, behind);
    return found != 0 ? found : side(opposites, before(claim));
  }

  private static int side(Opposites opposites, Set<String> words) {
    boolean one = words.stream().anyMatch(opposites.one()::contains);
    boolean other = words.stream().anyMatch(opposites.other()::contains);
    return one == other ? 0 : one ? 1 : -1;
  }

  /** The words behind the figure, up to the next number. */
  private static Set<String> behind(FigureClaim claim) {
    String sentence = claim.telling().sentence();
    int end =
        Math.min(sentence.length(), claim.telling().offset() + claim.figure().span().length());
    Set<String> found = new HashSet<>();
    for (String word : Words.of(sentence.substring(end))) {
      if (found.size() == BEHIND || (isNumber(word) && !found.isEmpty())) {
        break;
      }
      found.add(word);
    }
    return found;
  }

  /** The words before the figure, back to the number before. */
  private static Set<String> before(FigureClaim claim) {
    List<String> words =
        new ArrayList<>(
            Words.of(claim.telling().sentence().substring(0, claim.telling().offset())));
    Set<String> found = new HashSet<>();
    for (int at = words.size() - 1; at >= 0 && found.size() < BEFORE; at--) {
      if (isNumber(words.get(at))) {
        break;
      }
      found.add(words.get(at));
    }
    return found;
  }

  private static boolean isNumber(String word) {
    return Character.isDigit(word.charAt(0));
  }
}

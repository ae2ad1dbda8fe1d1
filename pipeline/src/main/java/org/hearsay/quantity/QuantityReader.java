package org.hearsay.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.corpus.Hedge;
import org.hearsay.corpus.Quantity;
import org.hearsay.syntax.ParsedArticle;
import org.hearsay.syntax.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Reads the quantities of an article from its tokens: numbers in digits and words, their units,
 * hedges and ranges, and the noun that is counted.
 *
 * <p>Numbers that are no quantities are left out: ordinals, years, dates, clock times, telephone
 * and house numbers, scores, and numbers in names. Ages come with {@link QuantityKind#AGE}.
 * Immutable after loading, so threads may share it; the cost is linear in the number of tokens.
 */
public final class QuantityReader {

  private final Units units;
  private final Contexts contexts;
  private final AmountReader amounts;
  private final Hedges hedges;
  private final Traps traps;
  private final Ages ages;
  private final Ratios ratios;
  private final CountedNoun countedNoun;
  private final Movements movements;
  private final Ranges ranges;

  private QuantityReader(Units units, NumberReader numbers, Hedges hedges, Contexts contexts) {
    this.units = units;
    this.hedges = hedges;
    this.contexts = contexts;
    amounts = new AmountReader(numbers, units, contexts);
    traps = new Traps(contexts, hedges);
    ages = new Ages(contexts);
    ratios = new Ratios();
    countedNoun = new CountedNoun(contexts);
    movements = new Movements(contexts);
    ranges = new Ranges(hedges, movements);
  }

  /** Reads the word lists. */
  public static QuantityReader load() {
    Contexts contexts = Contexts.load();
    return new QuantityReader(Units.load(), NumberReader.load(contexts), Hedges.load(contexts), contexts);
  }

  /** In the order of the text, not overlapping. */
  public List<QuantityMention> read(ParsedArticle article) {
    List<QuantityMention> found = new ArrayList<>();
    for (Sentence sentence : article.sentences()) {
      Pieces pieces = Pieces.of(article, sentence, units, contexts);
      List<Amount> read = amounts(pieces);
      for (Reading reading : ranges.join(pieces, read)) {
        // "Men aged 18 to 34" says who they are.
        if (reading.to() == null || reading.from().kind() != QuantityKind.AGE) {
          found.add(mention(pieces, reading));
        }
      }
    }
    return List.copyOf(found);
  }

  private List<Amount> amounts(Pieces pieces) {
    List<Amount> found = new ArrayList<>();
    int at = 0;
    while (at < pieces.size()) {
      Runs.Run run = traps.skip(pieces, at);
      if (run != null) {
        at = run.end();
        continue;
      }
      Amount amount = amountAt(pieces, at);
      if (amount == null) {
        at++;
      } else {
        if (traps.of(pieces, amount) == null) {
          found.add(amount);
        }
        at = Math.max(at + 1, amount.afterRate());
      }
    }
    return found;
  }

  private @Nullable Amount amountAt(Pieces pieces, int at) {
    Amount amount = amounts.read(pieces, at);
    if (amount == null && pieces.get(at).lower().startsWith("a")) {
      Amount one = amounts.article(pieces, at);
      return one != null && hedges.before(pieces, at, null) != null ? one : null;
    }
    if (amount == null) {
      return null;
    }
    Amount ratio = ratios.with(pieces, amount, amounts);
    if (ratio != null) {
      return ratio;
    }
    if (Magnitudes.isMagnitude(pieces, amount)) {
      return amount.with(Magnitudes.UNIT);
    }
    return ages.isAge(pieces, amount) ? amount.with(Ages.UNIT) : amount;
  }

  private QuantityMention mention(Pieces pieces, Reading reading) {
    Amount from = reading.from();
    Amount last = reading.last();
    int first = from.first();
    int end = last.end();
    HedgeCue hedge = hedges.before(pieces, first, from.kind());
    int hedgeFirst = first - hedges.length(pieces, first, from.kind());
    int counted = counted(pieces, reading);
    if (hedge == null) {
      hedge = hedgeAfter(pieces, last, counted);
    }
    Movement movement =
        reading.before() == null ? movements.of(pieces, from, hedgeFirst) : direction(reading);
    int head = pieces.get(last.number().end() - 1).token();
    return new QuantityMention(
        pieces.cover(first, end),
        pieces.get(first).token(),
        pieces.get(end - 1).token() + 1,
        head,
        quantity(reading, unit(pieces, reading, counted), hedge),
        last.kind(),
        counted,
        movement,
        reading.before());
  }

  private int counted(Pieces pieces, Reading reading) {
    int found = countedNoun.of(pieces, reading.counted());
    if (found < 0 && reading.to() != null) {
      return countedNoun.of(pieces, reading.from());
    }
    return found;
  }

  /** After the number, its unit or its noun: "1,400 or more", "1,400 people or more". */
  private @Nullable HedgeCue hedgeAfter(Pieces pieces, Amount amount, int counted) {
    HedgeCue cue = hedges.after(pieces, amount.end());
    if (cue == null && amount.afterRate() > amount.end()) {
      cue = hedges.after(pieces, amount.afterRate());
    }
    if (cue == null && counted >= 0) {
      cue = hedges.after(pieces, pieces.at(counted + 1));
    }
    return cue;
  }

  private static Movement direction(Reading reading) {
    BigDecimal before = reading.before();
    BigDecimal reached = reading.reached();
    int order = before == null || reached == null ? 0 : reached.compareTo(before);
    return order == 0 ? Movement.NONE : order > 0 ? Movement.UP : Movement.DOWN;
  }

  private static Quantity quantity(
      Reading reading, @Nullable String unit, @Nullable HedgeCue hedge) {
    Numeral one = reading.from().number();
    if (reading.to() != null) {
      Numeral other = reading.to().number();
      BigDecimal low = one.low().min(other.low());
      BigDecimal high = one.high().max(other.high());
      boolean open = hedge != null && hedge != HedgeCue.ABOUT && hedge != HedgeCue.NEARLY;
      return open
              && reading.before() == null
              && (hedge == HedgeCue.AT_LEAST || hedge == HedgeCue.MORE_THAN)
          ? hedge.of(low, high, Hedge.RANGE, unit)
          : new Quantity(reading.reached(), low, high, Hedge.RANGE, unit);
    }
    BigDecimal value = one.value();
    if (value == null) {
      return hedge == null
          ? new Quantity(null, one.low(), one.high(), Hedge.VAGUE, unit)
          : hedge.of(one.low(), one.high(), Hedge.VAGUE, unit);
    }
    if (hedge != null) {
      return hedge.of(value, reading.from().kind() == QuantityKind.CARDINAL, unit);
    }
    boolean exact = one.low().compareTo(one.high()) == 0;
    return new Quantity(value, one.low(), one.high(), exact ? Hedge.EXACT : Hedge.ABOUT, unit);
  }

  private @Nullable String unit(Pieces pieces, Reading reading, int counted) {
    Amount amount = reading.counted().unit() == null ? reading.last() : reading.counted();
    if (counted >= 0 && amount.rate() == null) {
      // "20 patients a day"
      amount = amounts.rated(pieces, amount, pieces.at(counted + 1));
    }
    Unit unit = amount.unit();
    String rate = amount.rate() == null ? "" : "per " + amount.rate();
    if (unit == null) {
      return rate.isEmpty() ? null : rate;
    }
    return rate.isEmpty() ? unit.name() : unit.name() + " " + rate;
  }
}

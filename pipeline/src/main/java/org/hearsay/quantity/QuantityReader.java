package org.hearsay.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.hearsay.corpus.Hedge;
import org.hearsay.corpus.Quantity;
import org.hearsay.corpus.Span;
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

  private static final int LONGEST_MATTER = 4;

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
  private final Elisions elisions;

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
    elisions = new Elisions(contexts);
  }

  /** Reads the word lists. */
  public static QuantityReader load() {
    Contexts contexts = Contexts.load();
    return new QuantityReader(
        Units.load(), NumberReader.load(contexts), Hedges.load(contexts), contexts);
  }

  /** In the order of the text, not overlapping. */
  public List<QuantityMention> read(ParsedArticle article) {
    return read(article, SentenceFault.RAISE);
  }

  /**
   * In the order of the text, not overlapping. A fault of the program costs the numbers of its
   * sentence and no more.
   *
   * @param faults told of every sentence whose numbers could not be read
   */
  public List<QuantityMention> read(ParsedArticle article, Consumer<SentenceFault> faults) {
    List<QuantityMention> found = new ArrayList<>();
    for (Sentence sentence : article.sentences()) {
      try {
        found.addAll(read(article, sentence));
      } catch (RuntimeException e) {
        faults.accept(new SentenceFault(sentence.span(), e));
      }
    }
    return List.copyOf(found);
  }

  private List<QuantityMention> read(ParsedArticle article, Sentence sentence) {
    List<QuantityMention> found = new ArrayList<>();
    Pieces pieces = Pieces.of(article, sentence, units, contexts);
    List<Elisions.Lender> lenders = new ArrayList<>();
    Reading last = null;
    for (Reading reading : ranges.join(pieces, amounts(pieces, (trap, span) -> {}))) {
      // "Men aged 18 to 34" says who they are.
      if (reading.to() == null || reading.from().kind() != QuantityKind.AGE) {
        found.add(mention(pieces, reading, last, lenders));
      }
      last = reading;
    }
    return found;
  }

  /**
   * Every number that is no quantity, in the order of the text, with the trap that it fell into.
   */
  List<String> trapped(ParsedArticle article) {
    List<String> found = new ArrayList<>();
    for (Sentence sentence : article.sentences()) {
      Pieces pieces = Pieces.of(article, sentence, units, contexts);
      amounts(pieces, (trap, span) -> found.add(span.in(article.text()) + ": " + trap));
    }
    return found;
  }

  /** All trap names. */
  List<String> traps() {
    return traps.ids();
  }

  private List<Amount> amounts(Pieces pieces, BiConsumer<String, Span> trapped) {
    List<Amount> found = new ArrayList<>();
    int at = 0;
    while (at < pieces.size()) {
      Runs.Run run = traps.skip(pieces, at);
      if (run != null) {
        trapped.accept(run.id(), pieces.cover(at, run.end()));
        at = run.end();
        continue;
      }
      Amount amount = amountAt(pieces, at);
      if (amount == null) {
        at++;
      } else {
        Trap trap = traps.of(pieces, amount);
        if (trap == null) {
          found.add(amount);
        } else {
          trapped.accept(trap.id(), pieces.cover(amount.first(), amount.end()));
        }
        at = Math.max(at + 1, amount.afterRate());
      }
    }
    return found;
  }

  private @Nullable Amount amountAt(Pieces pieces, int at) {
    Amount amount = amounts.read(pieces, at);
    if (amount == null && pieces.get(at).lower().startsWith("a")) {
      return article(pieces, at);
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

  /** "Less than an hour", "a year and a half", "a day or two"; a mere "an hour" is no number. */
  private @Nullable Amount article(Pieces pieces, int at) {
    Amount one = amounts.article(pieces, at);
    if (one == null) {
      return null;
    }
    int end = one.end();
    boolean orTwo = pieces.get(end).is("or") && pieces.get(end + 1).is("two");
    boolean more = one.number().low().compareTo(BigDecimal.ONE) > 0;
    return more || orTwo || hedges.before(pieces, at, null) != null ? one : null;
  }

  private QuantityMention mention(
      Pieces pieces, Reading reading, @Nullable Reading last, List<Elisions.Lender> lenders) {
    Amount from = reading.from();
    Amount to = reading.last();
    int first = from.first();
    int end = to.end();
    int counted = counted(pieces, reading);
    HedgeCue hedge = hedge(pieces, reading, counted);
    if (hedge == null && last != null && isConversion(pieces, last, from)) {
      hedge = hedge(pieces, last, -1);
    }
    int hedgeFirst = first - hedges.length(pieces, first, from.kind());
    Elisions.Loan loan =
        counted < 0 ? elisions.of(pieces, from, hedgeFirst, lenders) : Elisions.Loan.NOTHING;
    if (counted >= 0 || to.unit() != null) {
      lenders.add(new Elisions.Lender(to, counted));
    } else if (loan.noun() >= 0) {
      lenders.add(new Elisions.Lender(to, loan.noun()));
    }
    Movement movement =
        reading.before() == null ? movements.of(pieces, from, hedgeFirst) : direction(reading);
    Unit lent = loan.unit();
    return new QuantityMention(
        pieces.cover(first, end),
        pieces.get(first).token(),
        pieces.get(end - 1).token() + 1,
        pieces.get(to.number().end() - 1).token(),
        quantity(reading, lent == null ? unit(pieces, reading, counted) : lent.name(), hedge),
        lent == null ? to.kind() : lent.kind(),
        counted,
        loan.noun(),
        movement,
        reading.before(),
        reading.past());
  }

  private @Nullable HedgeCue hedge(Pieces pieces, Reading reading, int counted) {
    Amount from = reading.from();
    HedgeCue before = hedges.before(pieces, from.first(), from.kind());
    return before == null ? hedgeAfter(pieces, reading.last(), counted) : before;
  }

  /** "Over 80 km (50 miles)", "about 30 kilos, or 66 pounds": the hedge is meant for both. */
  private static boolean isConversion(Pieces pieces, Reading last, Amount amount) {
    Unit one = last.last().unit();
    Unit other = amount.unit();
    if (one == null || other == null || one.kind() != other.kind() || one.equals(other)) {
      return false;
    }
    int at = last.last().afterRate();
    boolean bracket = pieces.get(at).is("(") || pieces.get(at).is("[");
    boolean or = pieces.get(at).is(",") && pieces.get(at + 1).is("or");
    return (bracket && amount.first() == at + 1) || (or && amount.first() == at + 2);
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
      boolean upTo = one.value() == null && other.value() != null;
      // "From dozens to 70" ends at 70.
      BigDecimal high = upTo ? other.high() : one.high().max(other.high());
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

  /** Where a rate may follow what an amount is of: "$76 million in visitor spending per day". */
  private static int endOfMatter(Pieces pieces, int end) {
    int at = pieces.get(end).is("worth") ? end + 1 : end;
    if (!pieces.get(at).is("in") && !pieces.get(at).is("of")) {
      return end;
    }
    int noun = at + 1;
    while (noun - at <= LONGEST_MATTER && pieces.tag(noun).matches("JJ.*|NNS?")) {
      noun++;
    }
    return pieces.tag(noun - 1).startsWith("N") ? noun : end;
  }

  private @Nullable String unit(Pieces pieces, Reading reading, int counted) {
    Amount amount = reading.counted().unit() == null ? reading.last() : reading.counted();
    if (counted >= 0 && amount.rate() == null) {
      // "20 patients a day"
      amount = amounts.rated(pieces, amount, pieces.at(counted + 1));
    }
    if (counted < 0 && amount.unit() != null && amount.rate() == null) {
      amount = amounts.rated(pieces, amount, endOfMatter(pieces, amount.afterRate()));
    }
    Unit unit = amount.unit();
    String rate = amount.rate() == null ? "" : "per " + amount.rate();
    if (unit == null) {
      return rate.isEmpty() ? null : rate;
    }
    return rate.isEmpty() ? unit.name() : unit.name() + " " + rate;
  }
}

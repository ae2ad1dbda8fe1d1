package org.hearsay.quantity;

import java.math.BigDecimal;
import org.hearsay.corpus.Hedge;
import org.hearsay.corpus.Quantity;
import org.hearsay.corpus.Span;
import org.jspecify.annotations.Nullable;

/**
 * One quantity in the text.
 *
 * <p>Levels and movements: "rose 5 %" is 5 with {@link Movement#UP}. "Rose from 58 to 86" is one
 * mention; its quantity is the {@link Hedge#RANGE} from 58 to 86, its {@code before} is 58 and
 * {@link #level} is 86. "Rose to 86 from 58" is the same of things counted; of measures it is two
 * mentions: "to $9bn from $7bn" is 9, whose {@code before} is 7, and 7, which is {@code past}.
 * "Fell to 84" is the level 84, without movement.
 *
 * @param span the number with its currency and unit, without the hedge and without the noun that is
 *     counted: "1,400", "two days", "$1.2 billion", "60 per cent"
 * @param first index of the first token of the span
 * @param end index after its last token
 * @param head index of the last number word: "million" in "1.2 million people"
 * @param quantity its unit is a singular English name ("dollar", "kilometre", "dollar per barrel"),
 *     {@code percentage} for percentages, {@code year of age} for ages, null for things counted;
 *     things counted at a rate have the rate alone ("per day")
 * @param counted index of the head noun that is counted ("people" in "1,400 Syrian people"); for
 *     parts and percentages the head of the whole ("revenue" in "60 per cent of its revenue"); -1
 *     where there is none
 * @param elided index of the head noun of an earlier number that this one leaves out ("houses" for
 *     the 50 in "300 houses burned in Orrin and 50 in Velden"); -1 where there is none
 * @param before where it stood before it moved to {@link #level}; null where the text does not tell
 * @param past whether it is where something stood before it moved
 */
public record QuantityMention(
    Span span,
    int first,
    int end,
    int head,
    Quantity quantity,
    QuantityKind kind,
    int counted,
    int elided,
    Movement movement,
    @Nullable BigDecimal before,
    boolean past) {

  /** A number that leaves out no noun and is not where something stood before. */
  public QuantityMention(
      Span span,
      int first,
      int end,
      int head,
      Quantity quantity,
      QuantityKind kind,
      int counted,
      Movement movement,
      @Nullable BigDecimal before) {
    this(span, first, end, head, quantity, kind, counted, -1, movement, before, false);
  }

  /** The unit of percentages. */
  public static final String PERCENTAGE = "percentage";

  /** The unit of ages in years. */
  public static final String YEAR_OF_AGE = "year of age";

  /** The quantity where it stands after a movement from one value to another; else all of it. */
  public Quantity level() {
    BigDecimal value = quantity.value();
    return before == null || value == null || quantity.hedge() != Hedge.RANGE
        ? quantity
        : new Quantity(value, value, value, Hedge.EXACT, quantity.unit());
  }
}

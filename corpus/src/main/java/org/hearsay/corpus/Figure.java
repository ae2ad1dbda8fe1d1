package org.hearsay.corpus;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A quantity with what it counts.
 *
 * @param id unique within the article: "f1"
 * @param span the words that give the number, without the hedge; where the number is implicit ("a
 *     man was shot"), those that imply it
 * @param counted the head noun with the modifiers that change the population ("civilians"); null
 *     where nothing is counted
 * @param negated whether the text says that it is not so: "3,000 people did not die"
 * @param originator whose estimate it is; null where it is the outlet's own
 * @param quote the {@link Quote#id} whose content holds the figure
 * @param event what the figure is about; null where the article does not tell
 * @param rule the rule that found the measure: "subject-of-kill"
 * @param modality whether it is told as what is so, or as denied, expected, possible, planned
 * @param superseded whether its own text withdraws it for another: the 19 of "17, not 19", the 70
 *     of "raised the toll to 3,100 from 70"
 * @param of whose figure it is; null where it is the event's whole, or the article does not tell
 * @param asOf the day that it is the state of, by the text first; null where nothing tells
 */
public record Figure(
    String id,
    Span span,
    Quantity quantity,
    @Nullable String counted,
    Measure measure,
    boolean negated,
    @Nullable String originator,
    @Nullable String quote,
    @Nullable Happening event,
    String rule,
    Modality modality,
    boolean superseded,
    @Nullable Referent of,
    @Nullable LocalDate asOf) {

  /** A figure that is told as what is so, of the event's whole, on a day that nobody names. */
  public Figure(
      String id,
      Span span,
      Quantity quantity,
      @Nullable String counted,
      Measure measure,
      boolean negated,
      @Nullable String originator,
      @Nullable String quote,
      @Nullable Happening event,
      String rule) {
    this(
        id,
        span,
        quantity,
        counted,
        measure,
        negated,
        originator,
        quote,
        event,
        rule,
        Modality.ASSERTED,
        false,
        null,
        null);
  }

  /** Whether the text writes no number: "a man was shot", a victim by name, "a double murder". */
  public boolean isImplicit() {
    return FigureRule.parse(rule).isImplicit();
  }

  /**
   * Whether the text claims that it is so: nothing of it is denied, withdrawn, expected, possible,
   * planned or a difference.
   */
  public boolean isClaimed() {
    return modality == Modality.ASSERTED && !negated && !superseded;
  }

  /** The same as somebody's who counts. */
  public Figure by(String name) {
    return new Figure(
        id,
        span,
        quantity,
        counted,
        measure,
        negated,
        name,
        quote,
        event,
        rule,
        modality,
        superseded,
        of,
        asOf);
  }

  /**
   * The same as a figure of a text that begins with a headline and a line break.
   *
   * @param headline null where there is none
   */
  public Figure behind(@Nullable String headline) {
    int before = headline == null ? 0 : headline.length() + 1;
    return new Figure(
        id,
        new Span(before + span.start(), before + span.end()),
        quantity,
        counted,
        measure,
        negated,
        originator,
        quote,
        event,
        rule,
        modality,
        superseded,
        of,
        asOf);
  }
}

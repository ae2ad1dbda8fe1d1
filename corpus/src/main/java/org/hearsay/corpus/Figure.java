package org.hearsay.corpus;

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
    String rule) {

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
        rule);
  }
}

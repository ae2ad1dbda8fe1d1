package org.hearsay.syntax;

import java.time.LocalDate;
import org.hearsay.corpus.Span;

/**
 * Words that name a time on the calendar ("August 21", "last month"), resolved against the day of
 * publication.
 *
 * @param first index of the first token
 * @param end index after the last token
 * @param from the first day, inclusive
 * @param to the last day, inclusive: "last month" is thirty days or so
 */
public record TimeMention(Span span, int first, int end, LocalDate from, LocalDate to) {}

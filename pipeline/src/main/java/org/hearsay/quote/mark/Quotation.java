package org.hearsay.quote.mark;

import org.hearsay.corpus.Span;

/**
 * A piece of text in quotation marks.
 *
 * @param span the marks and what stands between them; where no mark closes it, up to the end of the
 *     paragraph
 * @param closed whether a closing mark ends it; a quote that runs on in the next paragraph has none
 */
public record Quotation(Span span, boolean closed) {}

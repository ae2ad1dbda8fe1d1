package org.hearsay.report;

import org.jspecify.annotations.Nullable;

/**
 * How a report is to look. JSON and CSV hold everything whatever the style says; it shapes what
 * people read.
 *
 * @param width columns of the terminal; narrower than {@value #NARROWEST} is taken as that
 * @param colour whether to colour with ANSI codes; where not, marks are characters
 * @param maxFacts how many facts to show, the most important first
 * @param singleSources whether to show facts that one source alone gives and nobody contradicts
 * @param explained whether to say which pairs of claims were weighed, and what decided
 * @param series whether to show figures that belong to no one event (text and html)
 * @param subject what was asked for, as a reader would write it; null is everything
 * @param made when and from what it was made; null is left unsaid (html)
 */
public record ReportStyle(
    int width,
    boolean colour,
    int maxFacts,
    boolean singleSources,
    @Nullable String subject,
    boolean ids,
    boolean explained,
    boolean series,
    @Nullable Made made) {

  static final int NARROWEST = 40;
  private static final int USUAL_WIDTH = 100;

  /** Throws {@link IllegalArgumentException} where fewer than no facts are to be shown. */
  public ReportStyle {
    width = Math.max(width, NARROWEST);
    if (maxFacts < 0) {
      throw new IllegalArgumentException("maxFacts " + maxFacts + " is negative");
    }
  }

  /** For a file or a pipe: 100 columns, no colour, every fact that has something to compare. */
  public static ReportStyle plain() {
    return new ReportStyle(
        USUAL_WIDTH, false, Integer.MAX_VALUE, false, null, false, false, false, null);
  }

  /** For a terminal with this many columns. */
  public static ReportStyle terminal(int width, boolean colour) {
    return new ReportStyle(
        width, colour, Integer.MAX_VALUE, false, null, false, false, false, null);
  }

  /** The same with no more facts than this. */
  public ReportStyle limitedTo(int facts) {
    return new ReportStyle(
        width, colour, facts, singleSources, subject, ids, explained, series, made);
  }

  /** The same, with facts that one source alone gives. */
  public ReportStyle withSingleSources() {
    return new ReportStyle(width, colour, maxFacts, true, subject, ids, explained, series, made);
  }

  /** The same, with what was weighed against what, and why it came out so. */
  public ReportStyle withExplanations() {
    return new ReportStyle(
        width, colour, maxFacts, singleSources, subject, ids, true, series, made);
  }

  /** The same, with figures that belong to no one event. */
  public ReportStyle withSeries() {
    return new ReportStyle(
        width, colour, maxFacts, singleSources, subject, ids, explained, true, made);
  }

  /** The same, saying what was asked for. */
  public ReportStyle about(@Nullable String asked) {
    return new ReportStyle(
        width, colour, maxFacts, singleSources, asked, ids, explained, series, made);
  }

  /** The same, with the id of every fact, by which others ask for it (text). */
  public ReportStyle withIds() {
    return new ReportStyle(
        width, colour, maxFacts, singleSources, subject, true, explained, series, made);
  }

  /** The same, saying when and from what it was made (html). */
  public ReportStyle made(Made how) {
    return new ReportStyle(
        width, colour, maxFacts, singleSources, subject, ids, explained, series, how);
  }
}

package org.hearsay.corpus.pdf;

/**
 * A line on a page. Places are in points from the upper left corner of a page.
 *
 * @param page counted from 1
 * @param pageHeight that of its page
 * @param left where it begins
 * @param right where it ends
 * @param base what its letters stand on
 * @param size of its letters
 */
record Line(
    String text, int page, float pageHeight, float left, float right, float base, float size) {

  /** Of a page's upper and lower ends, where what is no article stands on every page. */
  private static final float MARGIN = 0.09f;

  boolean isAtAnEndOfItsPage() {
    return base < MARGIN * pageHeight || base > (1 - MARGIN) * pageHeight;
  }

  /** Whether it goes on where the other one ended: on its page, below it, and not beside it. */
  boolean isBelow(Line other) {
    return page == other.page && base > other.base && left < other.right && other.left < right;
  }
}

package org.hearsay.compare.wording;

import java.util.Comparator;
import org.hearsay.compare.finding.QuoteVerdict;

/**
 * What one wording has inside quotation marks and another has otherwise or not.
 *
 * @param left as the first prints it; empty where it has nothing there
 * @param right as the second prints it
 * @param around how many words both have right before and after
 */
record Difference(QuoteVerdict verdict, Weight weight, String left, String right, int around) {

  static final Comparator<Difference> HEAVIEST_FIRST =
      Comparator.comparing(Difference::weight)
          .thenComparingInt(Difference::around)
          .reversed()
          .thenComparing(Difference::left)
          .thenComparing(Difference::right);

  Difference swapped() {
    return new Difference(verdict, weight, right, left, around);
  }
}

package org.hearsay.spark;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;

/**
 * What one task reads and annotates. The same part always gives the same lines, on whatever machine
 * and however often it is begun.
 *
 * @param number in the order of the input, counted from 0
 * @param duplicates the places ({@link PartReading.Placed}) of articles that come before it too, or
 *     earlier in it; ascending
 */
record Part(int number, List<Piece> pieces, List<Long> duplicates) implements Serializable {

  /** "part-00012". */
  String name() {
    return String.format(Locale.ROOT, "part-%05d", number);
  }
}

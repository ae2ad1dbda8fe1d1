package org.hearsay.compare.series;

import java.util.function.Predicate;
import org.hearsay.compare.finding.Outcome;

/**
 * One reason that settles how two figures of one matter stand to each other.
 *
 * @param id names the check in reports and documents; never renamed
 * @param because ends a sentence that begins with who gives what
 */
record Check(String id, Outcome outcome, Predicate<Couple> holds, String because) {

  String sentence(Couple couple) {
    return couple.phrase() + ": " + because + ".";
  }
}

package org.hearsay.annotate;

import edu.stanford.nlp.pipeline.Annotation;
import java.time.LocalDate;
import java.util.List;
import org.hearsay.syntax.TimeMention;
import org.jspecify.annotations.Nullable;

/**
 * Finds calendar times, resolved against the day of publication; thread-safe. Times without a year
 * are left out where the article has no date.
 */
interface Times {

  /**
   * In the order of the text.
   *
   * @param sentences tagged, with lemmas and names
   * @param before how many tokens of the article stand before these sentences
   */
  List<TimeMention> of(Annotation sentences, @Nullable LocalDate published, int before);
}

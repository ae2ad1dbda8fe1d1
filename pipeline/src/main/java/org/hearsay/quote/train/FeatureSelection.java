package org.hearsay.quote.train;

import java.util.function.Consumer;
import org.hearsay.quote.model.FeatureCounter;
import org.hearsay.quote.model.FeatureIndex;
import org.hearsay.quote.model.Features;

/** Chooses the features that are frequent enough to be learned. */
final class FeatureSelection {

  private FeatureSelection() {}

  /**
   * @param all shows the features of every example, the same in every call
   */
  static FeatureIndex select(int minimum, Consumer<Consumer<Features>> all) {
    FeatureCounter counter = new FeatureCounter();
    all.accept(counter::count);
    FeatureCounter.Selection selection = counter.selectFrom(minimum);
    all.accept(selection::show);
    return selection.index();
  }
}

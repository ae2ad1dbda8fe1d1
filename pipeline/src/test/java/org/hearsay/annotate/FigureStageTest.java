package org.hearsay.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.hearsay.corpus.Figure;
import org.junit.jupiter.api.Test;

class FigureStageTest {

  @Test
  void aFaultCostsTheFiguresOfTheHeadlineAndIsKeptByName() {
    FigureStage stage = new FigureStage();
    List<Figure> figures =
        stage.headline(() -> {
          throw new IllegalStateException("a wheel came off");
        });
    assertEquals(List.of(), figures);
    assertEquals(1, stage.faults().size());
    String fault = stage.faults().getFirst();
    assertTrue(
        fault.startsWith(
            "the figures of the headline could not be read:"
                + " java.lang.IllegalStateException: a wheel came off at org.hearsay.annotate."),
        fault);
  }

  @Test
  void withoutAFaultNothingIsKept() {
    FigureStage stage = new FigureStage();
    assertEquals(List.of(), stage.headline(List::of));
    assertEquals(List.of(), stage.faults());
  }
}

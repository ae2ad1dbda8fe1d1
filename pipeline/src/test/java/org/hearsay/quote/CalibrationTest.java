package org.hearsay.quote;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.hearsay.annotate.Annotator;
import org.hearsay.annotate.SharedModels;
import org.hearsay.corpus.Quote;
import org.hearsay.corpus.Span;
import org.hearsay.quote.train.GoldArticle;
import org.hearsay.quote.train.GoldReader;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Whether quotes are right as often as their confidence says, on the development set beside the
 * repository; skipped where it is absent. Right is one whose content overlaps that of a gold
 * attribution by half and whose source overlaps its source, or is missing as it is. The table goes
 * to {@code pipeline/target/measure-calibration.txt}.
 */
@Tag("models")
class CalibrationTest {

  private static final double[] BOUNDS = {0.95, 0.9, 0.8, 0.7, 0.6, 0.5, 0};

  private static final Path ROOT = Path.of(System.getProperty("hearsay.root", "."));
  private static final Path SET = ROOT.resolve("../shared/data/polnear/dev.jsonl.gz").normalize();

  @Test
  void quotesAboveNineTenthsAreRightNineTimesInTen() throws IOException {
    Assumptions.assumeTrue(Files.exists(SET), "the measuring data is not beside the repository");
    Annotator annotator = SharedModels.annotator();
    int[] right = new int[BOUNDS.length];
    int[] all = new int[BOUNDS.length];
    for (GoldArticle gold : GoldReader.read(SET)) {
      for (Quote quote : annotator.annotate(gold.article()).quotes()) {
        int bin = bin(quote.confidence());
        all[bin]++;
        right[bin] += gold.attributions().stream().anyMatch(given -> agree(quote, given)) ? 1 : 0;
      }
    }
    print(right, all);
    int sure = all[0] + all[1];
    assertTrue(sure > 100, "only " + sure + " quotes are surer than 0.9");
    assertTrue(
        right[0] + right[1] >= 0.9 * sure, right[0] + right[1] + " of " + sure + " are right");
  }

  private static int bin(double confidence) {
    int bin = 0;
    while (confidence < BOUNDS[bin]) {
      bin++;
    }
    return bin;
  }

  private static void print(int[] right, int[] all) throws IOException {
    Path file = ROOT.resolve("pipeline/target/measure-calibration.txt");
    Files.createDirectories(file.resolveSibling("."));
    try (PrintStream out =
        new PrintStream(Files.newOutputStream(file), true, StandardCharsets.UTF_8)) {
      for (int bin = 0; bin < all.length; bin++) {
        out.printf(
            Locale.ROOT,
            "%.2f and more: %d of %d right, %.0f %%%n",
            BOUNDS[bin],
            right[bin],
            all[bin],
            100.0 * right[bin] / Math.max(1, all[bin]));
      }
    }
  }

  private static boolean agree(Quote quote, GoldArticle.Marked gold) {
    BitSet found = units(quote.content());
    BitSet given = units(gold.content());
    BitSet both = (BitSet) found.clone();
    both.and(given);
    BitSet either = (BitSet) found.clone();
    either.or(given);
    BitSet source = units(quote.source());
    BitSet givenSource = units(gold.source());
    boolean sameSource =
        source.intersects(givenSource) || (source.isEmpty() && givenSource.isEmpty());
    return sameSource && 2 * both.cardinality() >= either.cardinality();
  }

  private static BitSet units(List<Span> spans) {
    BitSet units = new BitSet();
    spans.forEach(span -> units.set(span.start(), span.end()));
    return units;
  }
}

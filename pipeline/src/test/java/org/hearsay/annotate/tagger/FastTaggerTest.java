package org.hearsay.annotate.tagger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Holds the tags against CoreNLP's own where words are odd and where the arithmetic is exact. */
@Tag("models")
class FastTaggerTest {

  private static final List<String> COMMON =
      List.of(
          "the", "a", "said", "that", "put", "cut", "Mr.", "her", "to", "of", "more", "like", "as",
          "colour", "labour", "Monday", ",", ".", "''", "$", "--", "1,400", "hit", "march", "US");

  private static final List<String> ODD =
      List.of(
          "Blenkhurst",
          "wobbling",
          "zorbed",
          "X-17",
          "3G",
          "non-Vellish",
          "ÉCOLE",
          "été",
          "Ünder",
          "e-mails",
          "4-year-old",
          "McTavish",
          "Valmora",
          "Inc.",
          "Corp.",
          "...",
          "@brenk",
          "#tag",
          "5pm",
          "unvexed",
          "Θεός",
          "北京",
          "\uD83D\uDE00",
          "mp3s",
          "A.B.C.",
          "o'clock",
          "£5bn");

  private static FastTagger fast;
  private static FastTagger exact;
  private static MaxentTagger reference;

  @BeforeAll
  static void load() throws IOException {
    fast = load(0);
    exact = load(Double.MAX_VALUE);
    reference = new MaxentTagger(MaxentTagger.DEFAULT_JAR_PATH);
  }

  private static FastTagger load(double close) throws IOException {
    try (InputStream in =
        FastTagger.class.getResourceAsStream("/" + MaxentTagger.DEFAULT_JAR_PATH)) {
      return FastTagger.load(Objects.requireNonNull(in), close);
    }
  }

  @Test
  void tagsMixedUpWordsAsCoreNlpDoes() {
    Random random = new Random(5);
    for (int i = 0; i < 400; i++) {
      List<String> words = new ArrayList<>();
      for (int length = 1 + random.nextInt(15); length > 0; length--) {
        List<String> from = random.nextInt(4) == 0 ? ODD : COMMON;
        words.add(from.get(random.nextInt(from.size())));
      }
      List<String> expected = expected(words);
      assertEquals(expected, fast.tag(words), words.toString());
      assertEquals(expected, exact.tag(words), words.toString());
    }
  }

  @Test
  void givesNoTagsForNoWords() {
    assertEquals(List.of(), fast.tag(List.of()));
  }

  @Test
  void refusesAFileThatIsNoModel() {
    assertThrows(
        IOException.class, () -> FastTagger.load(new ByteArrayInputStream(new byte[] {1, 2, 3})));
  }

  private static List<String> expected(List<String> words) {
    List<CoreLabel> labels = words.stream().map(CoreLabel::wordFromString).toList();
    reference.tagCoreLabels(labels);
    return labels.stream().map(CoreLabel::tag).toList();
  }
}

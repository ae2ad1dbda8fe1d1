package org.hearsay.annotate.name;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Holds the labels against CoreNLP's own where words are odd and names come again. */
@Tag("models")
class FastNamesTest {

  private static final String MODEL =
      "edu/stanford/nlp/models/ner/english.conll.4class.distsim.crf.ser.gz";

  private static final List<String> COMMON =
      List.of(
          "the",
          "a",
          "said",
          "that",
          "Mr.",
          "Sen",
          "to",
          "of",
          "in",
          "at",
          "and",
          "Monday",
          ",",
          ".",
          "''",
          "1,400",
          "US",
          "president",
          "club",
          "-",
          "...",
          "colour",
          "monday",
          "F.C.");

  private static final List<String> NAMES =
      List.of(
          "Ilse",
          "Marsh",
          "Valmora",
          "Brenn",
          "Tesk",
          "O'Dell",
          "McTavish",
          "ÉCOLE",
          "Ünder",
          "Vellish-born",
          "Anglo-Vellish",
          "Inc.",
          "Bank",
          "X-17",
          "U.N.",
          "ID",
          "Θεός",
          "北京",
          "\uD83D\uDE00",
          "@brenk",
          "Halden",
          "Bugle",
          "<b>",
          "a-b-c",
          "K.",
          "ǅon");

  private static FastNames fast;
  private static CRFClassifier<CoreLabel> reference;

  @BeforeAll
  static void load() throws Exception {
    fast = load(0);
    reference = CRFClassifier.getClassifier(MODEL);
  }

  private static FastNames load(double close) throws IOException {
    try (InputStream packed = FastNames.class.getResourceAsStream("/" + MODEL)) {
      return FastNames.load(new GZIPInputStream(Objects.requireNonNull(packed)), close);
    }
  }

  @Test
  void labelsMixedUpWordsAsCoreNlpDoes() {
    Random random = new Random(7);
    for (int i = 0; i < 3000; i++) {
      List<String> words = new ArrayList<>();
      List<String> tags = new ArrayList<>();
      for (int length = 1 + random.nextInt(25); length > 0; length--) {
        List<String> from = random.nextInt(2) == 0 ? NAMES : COMMON;
        words.add(from.get(random.nextInt(from.size())));
        tags.add(random.nextInt(3) == 0 ? "NN" : "NNP");
      }
      assertEquals(
          Optional.of(expected(words, tags)), fast.labels(words, tags), words + "\n" + tags);
    }
  }

  @Test
  void saysWhereTheBestIsNotFarAhead() throws IOException {
    assertEquals(Optional.empty(), load(Double.MAX_VALUE).labels(List.of("Brenn"), List.of("NNP")));
  }

  @Test
  void givesNoLabelsForNoWords() {
    assertEquals(Optional.of(List.of()), fast.labels(List.of(), List.of()));
  }

  @Test
  void refusesAFileThatIsNoModel() {
    assertThrows(
        IOException.class, () -> FastNames.load(new ByteArrayInputStream(new byte[] {1, 2, 3})));
  }

  private static List<String> expected(List<String> words, List<String> tags) {
    List<CoreLabel> labels = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      CoreLabel label = CoreLabel.wordFromString(words.get(i));
      label.setTag(tags.get(i));
      labels.add(label);
    }
    return reference.classifySentence(labels).stream()
        .map(label -> label.get(CoreAnnotations.AnswerAnnotation.class))
        .toList();
  }
}

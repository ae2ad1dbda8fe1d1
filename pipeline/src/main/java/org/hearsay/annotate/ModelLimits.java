package org.hearsay.annotate;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.util.ArrayCoreMap;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;

/**
 * Bounds on what no writer wrote, tables without full stops and data in the text, since time and
 * memory of CoreNLP grow with the longest sentence and the longest word. Offsets stay.
 */
final class ModelLimits {

  /**
   * In an article, whose memory grows with the square of it in the worst case. The longest texts
   * that are read have 250,000 characters, some 50,000 tokens.
   */
  static final int MOST_TOKENS = 60_000;

  /** In tokens. The longest sentences of newspapers have some 250. */
  static final int LONGEST_SENTENCE = 300;

  /**
   * In characters. The time of the tokenizer grows with the square of what stands without a blank;
   * only addresses of web pages are as long.
   */
  static final int LONGEST_RUN = 300;

  private ModelLimits() {}

  /** The text with a blank for a character here and there in what is too long without one. */
  static String breakRuns(String text) {
    StringBuilder broken = null;
    int run = 0;
    int size;
    for (int at = 0; at < text.length(); at += size) {
      int character = text.codePointAt(at);
      size = Character.charCount(character);
      run = Character.isWhitespace(character) ? 0 : run + 1;
      if (run == LONGEST_RUN) {
        broken = broken == null ? new StringBuilder(text) : broken;
        broken.replace(at, at + size, " ".repeat(size));
        run = 0;
      }
    }
    return broken == null ? text : broken.toString();
  }

  /** Makes several of a sentence that is too long, ending at punctuation where there is some. */
  static void cutSentences(Annotation document) {
    List<CoreMap> sentences = document.get(CoreAnnotations.SentencesAnnotation.class);
    if (sentences.stream().allMatch(sentence -> tokens(sentence).size() <= LONGEST_SENTENCE)) {
      return;
    }
    List<CoreMap> cut = new ArrayList<>();
    for (CoreMap sentence : sentences) {
      List<CoreLabel> rest = tokens(sentence);
      while (rest.size() > LONGEST_SENTENCE) {
        int end = end(rest);
        cut.add(sentence(rest.subList(0, end), cut.size(), document));
        rest = rest.subList(end, rest.size());
      }
      cut.add(sentence(rest, cut.size(), document));
    }
    document.set(CoreAnnotations.SentencesAnnotation.class, cut);
  }

  private static int end(List<CoreLabel> rest) {
    for (int end = LONGEST_SENTENCE; end > LONGEST_SENTENCE / 2; end--) {
      String word = rest.get(end - 1).word();
      if (word.codePoints().noneMatch(Character::isLetterOrDigit)) {
        return end;
      }
    }
    return LONGEST_SENTENCE;
  }

  private static CoreMap sentence(List<CoreLabel> tokens, int index, Annotation document) {
    List<CoreLabel> own = new ArrayList<>(tokens);
    for (int i = 0; i < own.size(); i++) {
      own.get(i).setIndex(i + 1);
      own.get(i).setSentIndex(index);
    }
    int start = own.getFirst().beginPosition();
    int end = own.getLast().endPosition();
    CoreMap sentence = new ArrayCoreMap();
    sentence.set(CoreAnnotations.TokensAnnotation.class, own);
    sentence.set(CoreAnnotations.SentenceIndexAnnotation.class, index);
    sentence.set(CoreAnnotations.CharacterOffsetBeginAnnotation.class, start);
    sentence.set(CoreAnnotations.CharacterOffsetEndAnnotation.class, end);
    sentence.set(
        CoreAnnotations.TextAnnotation.class,
        document.get(CoreAnnotations.TextAnnotation.class).substring(start, end));
    return sentence;
  }

  private static List<CoreLabel> tokens(CoreMap sentence) {
    return sentence.get(CoreAnnotations.TokensAnnotation.class);
  }
}

package org.hearsay.annotate;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.time.SUTime;
import edu.stanford.nlp.time.TimeAnnotations;
import edu.stanford.nlp.time.TimeAnnotator;
import edu.stanford.nlp.util.CoreMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import org.hearsay.corpus.Span;
import org.hearsay.syntax.TimeMention;
import org.jspecify.annotations.Nullable;

/**
 * Calendar times through SUTime, the reference that {@link FastTimes} is held against.
 *
 * <p>SUTime is the slowest part of CoreNLP after coreference, so it sees only words that can belong
 * to a time.
 */
final class CoreNlpTimes implements Times {

  /** Begins the names of {@link #properties}. */
  static final String NAME = "sutime";

  private final TimeAnnotator annotator;

  CoreNlpTimes() {
    annotator = new TimeAnnotator(NAME, properties(), true);
  }

  static Properties properties() {
    Properties properties = new Properties();
    properties.setProperty(
        NAME + ".binders", "0"); // holidays: they need a calendar library of their own
    return properties;
  }

  @Override
  public List<TimeMention> of(Annotation document, @Nullable LocalDate published, int before) {
    List<TimeMention> found = new ArrayList<>();
    int offset = before;
    for (CoreMap sentence : document.get(CoreAnnotations.SentencesAnnotation.class)) {
      List<CoreLabel> tokens = sentence.get(CoreAnnotations.TokensAnnotation.class);
      for (List<CoreLabel> window : TimeWindows.in(tokens)) {
        addTimes(document, window, published, offset + window.getFirst().index() - 1, found);
      }
      offset += tokens.size();
    }
    found.sort(Comparator.comparingInt(TimeMention::first));
    return found;
  }

  private void addTimes(
      Annotation document,
      List<CoreLabel> window,
      @Nullable LocalDate published,
      int offset,
      List<TimeMention> found) {
    Annotation words = alone(document, window);
    for (CoreMap time :
        annotator.annotateSingleSentence(
            words, published == null ? "" : published.toString(), new SUTime.TimeIndex())) {
      List<CoreLabel> tokens = time.get(CoreAnnotations.TokensAnnotation.class);
      TimexDays.of(time.get(TimeAnnotations.TimexAnnotation.class), published)
          .ifPresent(days ->
              found.add(
                  new TimeMention(
                      new Span(tokens.getFirst().beginPosition(), tokens.getLast().endPosition()),
                      offset + tokens.getFirst().index() - 1,
                      offset + tokens.getLast().index(),
                      days.from(),
                      days.to())));
    }
  }

  /** A few words of a document as a sentence of their own. */
  static Annotation alone(Annotation document, List<CoreLabel> window) {
    int begin = window.getFirst().beginPosition();
    int end = window.getLast().endPosition();
    Annotation words =
        new Annotation(document.get(CoreAnnotations.TextAnnotation.class).substring(begin, end));
    words.set(CoreAnnotations.TokensAnnotation.class, countedAnew(window));
    words.set(CoreAnnotations.CharacterOffsetBeginAnnotation.class, begin);
    words.set(CoreAnnotations.CharacterOffsetEndAnnotation.class, end);
    return words;
  }

  /**
   * Copies with their numbers in the window: SUTime finds its own tokens again by them, and loses
   * some where they do not begin with the first.
   */
  private static List<CoreLabel> countedAnew(List<CoreLabel> window) {
    List<CoreLabel> tokens = new ArrayList<>(window.size());
    for (CoreLabel token : window) {
      CoreLabel copy = new CoreLabel(token);
      copy.setIndex(tokens.size() + 1);
      copy.set(CoreAnnotations.TokenBeginAnnotation.class, tokens.size());
      copy.set(CoreAnnotations.TokenEndAnnotation.class, tokens.size() + 1);
      tokens.add(copy);
    }
    return tokens;
  }
}

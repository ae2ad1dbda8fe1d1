package org.hearsay.annotate;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.time.SUTime;
import edu.stanford.nlp.util.CoreMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hearsay.corpus.Span;
import org.hearsay.syntax.TimeMention;
import org.jspecify.annotations.Nullable;

/**
 * Calendar times by SUTime's rules, which take most of SUTime's time: "last week" is run through
 * them once and from then on only counted from the day of publication.
 */
final class FastTimes implements Times {

  private final TimeExpressions expressions = new TimeExpressions();

  @Override
  public List<TimeMention> of(Annotation sentences, @Nullable LocalDate published, int before) {
    SUTime.Time day = published == null ? null : SUTime.parseDateTime(published.toString(), true);
    List<TimeMention> found = new ArrayList<>();
    int offset = before;
    for (CoreMap sentence : sentences.get(CoreAnnotations.SentencesAnnotation.class)) {
      List<CoreLabel> tokens = sentence.get(CoreAnnotations.TokensAnnotation.class);
      for (List<CoreLabel> window : TimeWindows.trimmedIn(tokens)) {
        int first = offset + window.getFirst().index() - 1;
        for (TimeExpressions.Unresolved time : expressions.in(sentences, window)) {
          time.timex(day)
              .flatMap(timex -> TimexDays.of(timex, published))
              .ifPresent(days -> found.add(mention(window, time, first, days)));
        }
      }
      offset += tokens.size();
    }
    found.sort(Comparator.comparingInt(TimeMention::first));
    return found;
  }

  private static TimeMention mention(
      List<CoreLabel> window, TimeExpressions.Unresolved time, int offset, TimexDays days) {
    Span span =
        new Span(
            window.get(time.first()).beginPosition(), window.get(time.end() - 1).endPosition());
    return new TimeMention(
        span, offset + time.first(), offset + time.end(), days.from(), days.to());
  }
}

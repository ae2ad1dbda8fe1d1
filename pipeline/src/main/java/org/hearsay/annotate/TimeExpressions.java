package org.hearsay.annotate;

import edu.stanford.nlp.ie.NumberNormalizer;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.tokensregex.CoreMapExpressionExtractor;
import edu.stanford.nlp.ling.tokensregex.MatchedExpression;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.time.GenericTimeExpressionPatterns;
import edu.stanford.nlp.time.Options;
import edu.stanford.nlp.time.SUTime;
import edu.stanford.nlp.time.TimeExpression;
import edu.stanford.nlp.time.Timex;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What SUTime's rules find in a few words, whenever they were written; kept for when the same words
 * come again. Thread-safe.
 */
final class TimeExpressions {

  /** Some 20 MB. Where texts bring more, all are found anew. */
  private static final int MOST = 20_000;

  private final GenericTimeExpressionPatterns patterns;
  private final CoreMapExpressionExtractor<? extends MatchedExpression> rules;
  private final Map<String, List<Unresolved>> known = new ConcurrentHashMap<>();

  TimeExpressions() {
    Options options = new Options(CoreNlpTimes.NAME, CoreNlpTimes.properties());
    patterns = new GenericTimeExpressionPatterns(options);
    rules = rules(patterns);
  }

  @SuppressWarnings("unchecked") // CoreNLP leaves its type open
  private static CoreMapExpressionExtractor<? extends MatchedExpression> rules(
      GenericTimeExpressionPatterns patterns) {
    return patterns.createExtractor();
  }

  /**
   * A time that may have to be counted from the day of publication.
   *
   * @param flags how it is to be counted
   * @param first its first token's place among the words
   * @param end that of the token behind it
   */
  record Unresolved(SUTime.Temporal temporal, int flags, int first, int end) {

    /** As TIMEX3; empty where SUTime has no such value for it. */
    @SuppressWarnings("ReferenceEquality") // SUTime, too, asks whether it is the same object
    Optional<Timex> timex(SUTime.@Nullable Time published) {
      SUTime.Temporal once = resolved(temporal, published, flags);
      // CoreNLP resolves twice, and takes what was resolved to be counted in the usual way.
      int then = once == temporal ? flags : usualFlags(once);
      SUTime.Temporal time = once == null ? null : resolved(once, published, then);
      if (time == null) {
        return Optional.empty();
      }
      try {
        return Optional.of(Timex.fromMap("", time.getTimexAttributes(new SUTime.TimeIndex())));
      } catch (RuntimeException e) {
        return Optional.empty(); // SUTime, too, leaves out what it cannot put into words
      }
    }

    private static SUTime.@Nullable Temporal resolved(
        SUTime.Temporal time, SUTime.@Nullable Time published, int flags) {
      try {
        return time.resolve(published, flags);
      } catch (RuntimeException e) {
        return time; // as in SUTime: "the 31st" of a month of thirty days stays as it is
      }
    }

    private static int usualFlags(SUTime.@Nullable Temporal time) {
      return time instanceof SUTime.PartialTime ? SUTime.RESOLVE_TO_CLOSEST : 0;
    }
  }

  /** In the order of the words. */
  List<Unresolved> in(Annotation document, List<CoreLabel> words) {
    String key = key(document, words);
    List<Unresolved> times = known.get(key);
    if (times == null) {
      times = extract(CoreNlpTimes.alone(document, words));
      if (known.size() >= MOST) {
        known.clear();
      }
      known.put(key, times);
    }
    return times;
  }

  /** All that the rules look at. */
  private static String key(Annotation document, List<CoreLabel> words) {
    StringBuilder key = new StringBuilder();
    key.append(
        document.get(CoreAnnotations.TextAnnotation.class),
        words.getFirst().beginPosition(),
        words.getLast().endPosition());
    for (CoreLabel word : words) {
      key.append('\t').append(word.word());
      key.append('\t').append(word.tag());
      key.append('\t').append(word.lemma());
      key.append('\t').append(word.ner());
    }
    return key.toString();
  }

  private List<Unresolved> extract(Annotation words) {
    words.set(CoreAnnotations.NumerizedTokensAnnotation.class, numbers(words));
    List<TimeExpression> times = new ArrayList<>();
    for (MatchedExpression match : rules.extractExpressions(words)) {
      TimeExpression time = match.getAnnotation().get(TimeExpression.Annotation.class);
      if (time != null) {
        times.add(time);
      }
    }
    times.sort(MatchedExpression.EXPR_TOKEN_OFFSETS_NESTED_FIRST_COMPARATOR);
    List<Unresolved> found = new ArrayList<>();
    for (TimeExpression time : times) {
      if (time.getTemporal() != null) {
        List<CoreLabel> tokens = time.getAnnotation().get(CoreAnnotations.TokensAnnotation.class);
        found.add(
            new Unresolved(
                time.getTemporal(),
                patterns.determineRelFlags(words, time),
                tokens.getFirst().index() - 1,
                tokens.getLast().index()));
      }
    }
    return List.copyOf(found);
  }

  private static List<CoreMap> numbers(Annotation words) {
    try {
      return NumberNormalizer.findAndMergeNumbers(words);
    } catch (NumberFormatException e) {
      return new ArrayList<>(); // as in SUTime: a number that is none leaves all apart
    }
  }
}

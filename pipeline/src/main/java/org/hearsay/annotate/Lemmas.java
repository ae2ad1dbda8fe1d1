package org.hearsay.annotate;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.MorphaAnnotator;
import edu.stanford.nlp.util.CoreMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Gives tagged words their lemmas by CoreNLP's rules, which are asked once for each word with each
 * tag. Thread-safe.
 */
final class Lemmas {

  /** Some 10 MB. Where texts bring more, all are asked for anew. */
  private static final int MOST = 60_000;

  private record Tagged(String word, String tag) {}

  private final MorphaAnnotator rules = new MorphaAnnotator(false);
  private final Map<Tagged, String> known = new ConcurrentHashMap<>();

  /** Sets the lemmas of one sentence's words. */
  void add(CoreMap sentence) {
    for (CoreLabel token : sentence.get(CoreAnnotations.TokensAnnotation.class)) {
      token.setLemma(lemma(new Tagged(token.word(), token.tag())));
    }
  }

  private String lemma(Tagged word) {
    String lemma = known.get(word);
    if (lemma == null) {
      lemma = byRules(word);
      if (known.size() >= MOST) {
        known.clear();
      }
      known.put(word, lemma);
    }
    return lemma;
  }

  private String byRules(Tagged word) {
    CoreLabel token = CoreLabel.wordFromString(word.word());
    token.setTag(word.tag());
    Annotation sentence = new Annotation(word.word());
    sentence.set(CoreAnnotations.TokensAnnotation.class, List.of(token));
    Annotation alone = new Annotation(word.word());
    alone.set(CoreAnnotations.SentencesAnnotation.class, List.of(sentence));
    rules.annotate(alone);
    return token.lemma();
  }
}

package org.hearsay.annotate;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.CoreMap;
import java.util.List;
import java.util.Properties;

/**
 * Labels the words of tagged sentences that are of names; thread-safe. Both ways give the same: the
 * second is the reference that the first is held against.
 */
interface NameLabeller {

  /** The four-class model: person, organization, location, and names of other things. */
  String MODEL = "edu/stanford/nlp/models/ner/english.conll.4class.distsim.crf.ser.gz";

  /** Sets the labels of one sentence's words. */
  void label(CoreMap sentence);

  /** Hearsay's own inference over CoreNLP's model. */
  static NameLabeller fast() {
    return new FastNameLabeller();
  }

  /** CoreNLP's own finder of names, many times as slow. */
  static NameLabeller coreNlp() {
    Properties properties = new Properties();
    properties.setProperty("annotators", "ner");
    properties.setProperty("enforceRequirements", "false");
    properties.setProperty("ner.model", MODEL);
    properties.setProperty("ner.applyFineGrained", "false");
    properties.setProperty("ner.useSUTime", "false");
    properties.setProperty("ner.applyNumericClassifiers", "false");
    properties.setProperty("ner.buildEntityMentions", "false");
    StanfordCoreNLP names = new StanfordCoreNLP(properties, false);
    return sentence -> {
      Annotation alone = new Annotation(sentence.get(CoreAnnotations.TextAnnotation.class));
      alone.set(CoreAnnotations.SentencesAnnotation.class, List.of(sentence));
      alone.set(
          CoreAnnotations.TokensAnnotation.class,
          sentence.get(CoreAnnotations.TokensAnnotation.class));
      names.annotate(alone);
    };
  }
}

package org.hearsay.annotate.tagger;

import edu.stanford.nlp.tagger.maxent.Distsim;
import java.util.List;

/**
 * What the model file says. Immutable.
 *
 * @param tags all tags; elsewhere a tag is its place in here
 * @param openTags those that a word can have which the dictionary lacks, in CoreNLP's order
 * @param clusters the classes of words that stand in like places
 */
record TaggerModel(
    List<String> tags,
    List<Integer> openTags,
    TagDictionary dictionary,
    Distsim clusters,
    FeatureRows rows) {

  /** What CoreNLP writes for the word and the tag of a place outside the sentence. */
  static final String OUTSIDE = "NA";

  /** What CoreNLP puts behind the last word. */
  static final String END_OF_SENTENCE = ".$.";

  /** Words that were seen less often than this have further features. */
  static final int RARE = 5;

  /** The row of a feature; {@link FeatureRows#NONE} where the model lacks it. */
  int row(Template template, String value) {
    return rows.row(template, value);
  }
}

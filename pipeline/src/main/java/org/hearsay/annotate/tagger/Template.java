package org.hearsay.annotate.tagger;

import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The kinds of features of the English model, in the order in which its file numbers them, each
 * with the name that CoreNLP prints. Those from {@link #SHAPE_BEFORE} on are for rare words alone.
 */
enum Template {
  WORD_BEFORE("Extractor(-1,word)"),
  WORD("Extractor(0,word)"),
  WORD_AFTER("Extractor(1,word)"),
  TWO_TAGS_BEFORE("ExtractorContinuousTagConj(-2 ... -1)"),
  TAG_BEFORE("Extractor(-1,tag)"),
  SHAPE_BEFORE("ExtractorWordShapeClassifier(-1,chris2)"),
  SHAPE("ExtractorWordShapeClassifier(0,chris2)"),
  SHAPE_AFTER("ExtractorWordShapeClassifier(1,chris2)"),
  CLUSTER_BEFORE("ExtractorDistsim(-1,word)"),
  CLUSTER("ExtractorDistsim(0,word)"),
  CLUSTER_AFTER("ExtractorDistsim(1,word)"),
  THREE_CLUSTERS("ExtractorDistsimConjunction(-1,1)"),
  HAS_CAPITAL("ExtractorUCase()"),
  HAS_DIGIT("ExtractorCNumber()"),
  HAS_DASH("ExtractorDash()"),
  HAS_LETTER_DIGIT_DASH("ExtractorLetterDigitDash()"),
  COMPANY("CompanyNameDetector()"),
  ALL_CAPITALS("ExtractorAllCapitalized()"),
  HAS_CAPITAL_DIGIT_DASH("ExtractorUpperDigitDash()"),
  FIRST_IN_LOWER_CASE("ExtractorStartSentenceCap()"),
  LATER_IN_LOWER_CASE("ExtractorMidSentenceCapC()"),
  FIRST_WITH_CAPITAL("ExtractorMidSentenceCap()"),
  PREFIX_1("ExtractorWordPref(len1,w0)"),
  PREFIX_2("ExtractorWordPref(len2,w0)"),
  PREFIX_3("ExtractorWordPref(len3,w0)"),
  PREFIX_4("ExtractorWordPref(len4,w0)"),
  PREFIX_5("ExtractorWordPref(len5,w0)"),
  PREFIX_6("ExtractorWordPref(len6,w0)"),
  PREFIX_7("ExtractorWordPref(len7,w0)"),
  PREFIX_8("ExtractorWordPref(len8,w0)"),
  PREFIX_9("ExtractorWordPref(len9,w0)"),
  PREFIX_10("ExtractorWordPref(len10,w0)"),
  SUFFIX_1("ExtractorWordSuff(len1,w0)"),
  SUFFIX_2("ExtractorWordSuff(len2,w0)"),
  SUFFIX_3("ExtractorWordSuff(len3,w0)"),
  SUFFIX_4("ExtractorWordSuff(len4,w0)"),
  SUFFIX_5("ExtractorWordSuff(len5,w0)"),
  SUFFIX_6("ExtractorWordSuff(len6,w0)"),
  SUFFIX_7("ExtractorWordSuff(len7,w0)"),
  SUFFIX_8("ExtractorWordSuff(len8,w0)"),
  SUFFIX_9("ExtractorWordSuff(len9,w0)"),
  SUFFIX_10("ExtractorWordSuff(len10,w0)"),
  UNICODE_SHAPE("ExtractorWordShapeClassifier(0,chris4)"),
  NO_LETTER_OR_DIGIT("ExtractorNonAlphanumeric()");

  /** From the shortest to the longest, as {@link #SUFFIXES}. */
  static final List<Template> PREFIXES = List.copyOf(EnumSet.range(PREFIX_1, PREFIX_10));

  static final List<Template> SUFFIXES = List.copyOf(EnumSet.range(SUFFIX_1, SUFFIX_10));

  private final String inModel;

  Template(String inModel) {
    this.inModel = inModel;
  }

  /** The features of all words, as CoreNLP prints a list of them. */
  static String ofAllWords() {
    return listed(WORD_BEFORE, TAG_BEFORE);
  }

  /** The further features of rare words, likewise. */
  static String ofRareWords() {
    return listed(SHAPE_BEFORE, NO_LETTER_OR_DIGIT);
  }

  private static String listed(Template first, Template last) {
    return EnumSet.range(first, last).stream()
        .map(template -> template.inModel)
        .collect(Collectors.joining(", ", "Extractors[", "]"));
  }
}

package org.hearsay.annotate.tagger;

import edu.stanford.nlp.process.WordShapeClassifier;
import java.util.Set;

/** The features that only rare words have, as far as they depend on the word alone. */
final class RareWords {

  /** What a word shorter than a prefix or suffix has in its place. */
  private static final String TOO_SHORT = "######";

  private static final String NO = "0";
  private static final String YES = "1";

  private static final Set<String> COMPANY_ENDS =
      Set.of(
          "Company",
          "COMPANY",
          "Co.",
          "Co",
          "Cos.",
          "CO.",
          "COS.",
          "Corporation",
          "CORPORATION",
          "Corp.",
          "Corp",
          "CORP.",
          "Incorporated",
          "INCORPORATED",
          "Inc.",
          "Inc",
          "INC.",
          "Association",
          "ASSOCIATION",
          "Assn",
          "ASSN",
          "Limited",
          "LIMITED",
          "Ltd.",
          "LTD.",
          "L.P.");

  private RareWords() {}

  /** Adds the weights of the word's own features to the scores, in CoreNLP's order. */
  static void add(TaggerModel model, String word, String cluster, double[] scores) {
    add(model, Template.SHAPE, shape(word), scores);
    add(model, Template.CLUSTER, cluster, scores);
    boolean hasCapital = word.chars().anyMatch(Character::isUpperCase);
    boolean hasDigit = word.chars().anyMatch(Character::isDigit);
    boolean hasLetter = word.chars().anyMatch(Character::isLetter);
    boolean hasDash = word.indexOf('-') >= 0;
    add(model, Template.HAS_CAPITAL, value(hasCapital), scores);
    add(model, Template.HAS_DIGIT, value(hasDigit), scores);
    add(model, Template.HAS_DASH, value(hasDash), scores);
    add(model, Template.HAS_LETTER_DIGIT_DASH, value(hasLetter && hasDash && hasDigit), scores);
    boolean allCapitals = word.chars().allMatch(Character::isUpperCase);
    add(model, Template.ALL_CAPITALS, value(allCapitals), scores);
    add(model, Template.HAS_CAPITAL_DIGIT_DASH, value(hasCapital && hasDash && hasDigit), scores);
    addAffixes(model, word, scores);
    int unicode = WordShapeClassifier.WORDSHAPECHRIS4;
    add(model, Template.UNICODE_SHAPE, WordShapeClassifier.wordShape(word, unicode), scores);
    add(model, Template.NO_LETTER_OR_DIGIT, value(!hasLetter && !hasDigit), scores);
  }

  private static void addAffixes(TaggerModel model, String word, double[] scores) {
    int length = 1;
    for (Template prefix : Template.PREFIXES) {
      add(model, prefix, word.length() < length ? TOO_SHORT : word.substring(0, length), scores);
      length++;
    }
    int start = word.length() - 1;
    for (Template suffix : Template.SUFFIXES) {
      add(model, suffix, start < 0 ? TOO_SHORT : word.substring(start), scores);
      start--;
    }
  }

  private static void add(TaggerModel model, Template template, String value, double[] scores) {
    model.rows().add(model.row(template, value), scores);
  }

  static String shape(String word) {
    return WordShapeClassifier.wordShape(word, WordShapeClassifier.WORDSHAPECHRIS2);
  }

  static boolean endsACompany(String word) {
    return COMPANY_ENDS.contains(word);
  }

  static String value(boolean holds) {
    return holds ? YES : NO;
  }
}

package org.hearsay.annotate.tagger;

import edu.stanford.nlp.process.Americanize;
import java.util.Locale;

/** What the tagger knows of a word, wherever it stands. Immutable. */
final class Word {

  /** The tags that it can have, in CoreNLP's order. */
  final int[] tags;

  /** What the features of the word alone add to the score of each tag. */
  final double[] own;

  final boolean isRare;
  final boolean hasCapitalFirst;
  final boolean endsACompany;
  final String cluster;

  /** The rows of features of the word after it. */
  final int wordBefore;

  final int shapeBefore;
  final int clusterBefore;

  /** The rows of features of the word before it. */
  final int wordAfter;

  final int shapeAfter;
  final int clusterAfter;

  /** The rows of a rare word's capital: at the start of a sentence and elsewhere, in order. */
  final int[] capitalFirst;

  final int[] capitalLater;

  private Word(TaggerModel model, String word) {
    TagDictionary.Entry entry = model.dictionary().get(word);
    int count = entry == null ? 0 : entry.count();
    tags =
        entry == null || count == 0
            ? model.openTags().stream().mapToInt(Integer::intValue).toArray()
            : ExpandedTags.of(entry.tags()).mapToInt(model.tags()::indexOf).toArray();
    isRare = count < TaggerModel.RARE;
    hasCapitalFirst = Character.isUpperCase(word.charAt(0));
    endsACompany = RareWords.endsACompany(word);
    cluster = model.clusters().getMapping(word);
    wordBefore = model.row(Template.WORD_BEFORE, word);
    wordAfter = model.row(Template.WORD_AFTER, word);
    clusterBefore = model.row(Template.CLUSTER_BEFORE, cluster);
    clusterAfter = model.row(Template.CLUSTER_AFTER, cluster);
    String shape = RareWords.shape(word);
    shapeBefore = model.row(Template.SHAPE_BEFORE, shape);
    shapeAfter = model.row(Template.SHAPE_AFTER, shape);
    own = new double[model.tags().size()];
    model.rows().add(model.row(Template.WORD, word), own);
    if (isRare) {
      RareWords.add(model, word, cluster, own);
    }
    String inLowerCase = hasCapitalFirst ? tagInLowerCase(model, word) : RareWords.value(false);
    boolean hasCapital = word.chars().anyMatch(Character::isUpperCase);
    capitalFirst = capitalRows(model, inLowerCase, RareWords.value(false), hasCapital);
    capitalLater = capitalRows(model, RareWords.value(false), inLowerCase, false);
  }

  /** A word as it is written, in whichever English. */
  static Word of(TaggerModel model, String written) {
    return new Word(model, Americanize.americanize(written));
  }

  /** What stands for a place outside the sentence or for its end. */
  static Word outside(TaggerModel model, String mark) {
    return new Word(model, mark);
  }

  private static String tagInLowerCase(TaggerModel model, String word) {
    TagDictionary.Entry entry = model.dictionary().get(word.toLowerCase(Locale.ROOT));
    return entry == null ? RareWords.value(false) : entry.first();
  }

  private static int[] capitalRows(
      TaggerModel model, String first, String later, boolean isFirstWithCapital) {
    return new int[] {
      model.row(Template.FIRST_IN_LOWER_CASE, first),
      model.row(Template.LATER_IN_LOWER_CASE, later),
      model.row(Template.FIRST_WITH_CAPITAL, RareWords.value(isFirstWithCapital))
    };
  }
}

package org.hearsay.annotate.name;

import edu.stanford.nlp.process.Americanize;
import edu.stanford.nlp.process.WordShapeClassifier;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What the finder of names knows of a word, wherever it stands. Immutable. */
final class Word {

  private static final Pattern TITLE = Pattern.compile("(?:Mr|Ms|Mrs|Dr|Miss|Sen|Judge|Sir)\\.?");

  /** Longer words are taken to mean something: the next but one is not looked at. */
  private static final int SHORT = 3;

  final String text;
  final boolean isShort;
  final boolean hasLetter;
  final boolean hasNoCapital;
  final boolean isInNameCase;

  /** Numbers of its parts in features that join several words. */
  final int word;

  final int shape;
  final int cluster;

  /** What it adds to the labels of its own place, and of the places after it and before it. */
  final double[] own;

  final double[] asBefore;
  final double[] asAfter;

  /** What it adds to the labels of places further on and further back. */
  final double[] asFurtherBefore;

  final double[] asFurtherAfter;

  /** What it adds to the pairs of labels that end at the same places. */
  final double[] ownPairs;

  final double[] asBeforePairs;
  final double[] asAfterPairs;

  private Word(NameModel model, String text, Parts parts) {
    this.text = text;
    isShort = text.length() <= SHORT;
    hasLetter = text.chars().anyMatch(Character::isLetter);
    hasNoCapital = !text.isEmpty() && text.chars().noneMatch(Character::isUpperCase);
    isInNameCase = isInNameCase(text);
    word = model.joint().part(text);
    shape = model.joint().part(parts.shape);
    cluster = model.joint().part(parts.cluster);
    own = parts.sums(model, ownFeatures(text, parts), NameModel.ONE);
    asBefore =
        parts.sums(
            model,
            Set.of(text + "-PW", parts.nullCluster + "-PDISTSIM", parts.shape + "-PTYPE"),
            NameModel.ONE);
    asAfter =
        parts.sums(
            model,
            Set.of(text + "-NW", parts.nullCluster + "-NDISTSIM", parts.shape + "-NTYPE"),
            NameModel.ONE);
    asFurtherBefore = parts.sums(model, Set.of(text + "-DISJP"), NameModel.ONE);
    asFurtherAfter = parts.sums(model, Set.of(text + "-DISJN"), NameModel.ONE);
    ownPairs =
        parts.sums(
            model,
            Set.of(
                "PSEQ",
                text + "-PSEQW",
                parts.cluster + "-PSEQcDS",
                parts.shape + "-PSEQcS",
                parts.shape + "-TPS2"),
            NameModel.TWO);
    asBeforePairs =
        parts.sums(
            model,
            Set.of(text + "-PSEQpW", parts.cluster + "-PSEQpDS", parts.shape + "-PSEQpS"),
            NameModel.TWO);
    asAfterPairs = parts.sums(model, Set.of(parts.nullShape + "-TNS1"), NameModel.TWO);
  }

  /**
   * A word's shape and cluster, as CoreNLP writes them into the names of features; where there are
   * none it writes nothing into some and "null" into others.
   */
  private record Parts(String shape, String cluster, String nullShape, String nullCluster) {

    double[] sums(NameModel model, Set<String> features, String end) {
      int labels = model.labels().size();
      double[] sums = new double[end.equals(NameModel.ONE) ? labels : labels * labels];
      features.forEach(feature -> model.add(feature + end, sums));
      return sums;
    }
  }

  /** A word as it is written, in whichever English. */
  static Word of(NameModel model, String written) {
    String text = Americanize.americanize(written);
    String shape =
        WordShapeClassifier.wordShape(
            text, WordShapeClassifier.WORDSHAPEDAN2USELC, model.lowerCase());
    String digitless =
        WordShapeClassifier.wordShape(
            text.toLowerCase(Locale.ROOT), WordShapeClassifier.WORDSHAPEDIGITS);
    String cluster = model.clusters().getOrDefault(digitless, "0");
    return new Word(model, text, new Parts(shape, cluster, shape, cluster));
  }

  /** What stands for the places before and after a sentence. */
  static Word outside(NameModel model) {
    return new Word(model, "", new Parts("", "", "null", "null"));
  }

  private static Set<String> ownFeatures(String text, Parts parts) {
    Set<String> features = new HashSet<>();
    features.add("###");
    features.add(text + "-WORD");
    features.add(parts.cluster + "-DISTSIM");
    features.add(parts.shape + "-TYPE");
    if (TITLE.matcher(text).matches()) {
      features.add("IS_TITLE");
    }
    String marked = '<' + text + '>';
    for (int length = 2; length <= marked.length(); length++) {
      features.add('#' + marked.substring(0, length) + '#');
      features.add('#' + marked.substring(marked.length() - length) + '#');
    }
    return features;
  }

  /** One capital, and that in front, with something behind it. */
  private static boolean isInNameCase(String text) {
    if (text.length() < 2) {
      return false;
    }
    char first = text.charAt(0);
    return (Character.isUpperCase(first) || Character.isTitleCase(first))
        && text.chars().skip(1).noneMatch(Character::isUpperCase);
  }
}

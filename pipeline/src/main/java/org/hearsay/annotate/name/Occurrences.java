package org.hearsay.annotate.name;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Where a word with a capital stands elsewhere in its sentence, and beside what: the features by
 * which CoreNLP takes "Marsh" to be a name where "Ilse Marsh" is named further on. Not thread-safe.
 */
final class Occurrences {

  private static final int FROM = 3;
  private static final int REACH = 150;
  private static final String NAME_TAG = "NNP";

  private final NameModel model;
  private final Words words;
  private Word[] sentence = new Word[0];
  private List<String> tags = List.of();

  Occurrences(NameModel model, Words words) {
    this.model = model;
    this.words = words;
  }

  void read(Word[] sentence, List<String> tags) {
    this.sentence = sentence;
    this.tags = tags;
  }

  /** Adds the weights of a place's features. */
  void add(int at, double[] scores) {
    Word word = word(at);
    Word before = word(at - 1);
    Word after = word(at + 1);
    boolean isAName =
        at > 0 && word.isInNameCase && after.hasNoCapital && after.hasLetter && before.hasLetter;
    if (!isAName) {
      model.add("NO-OCCURRENCE-PATTERN" + NameModel.ONE, scores);
      return;
    }
    Set<String> patterns = new TreeSet<>();
    for (int jump = FROM; jump < REACH; jump++) {
      if (word(at + jump).text.equals(word.text)) {
        patterns.add(isNamed(at - 1) ? withSame(before, at + jump, "NEXT") : next(at + jump));
      }
      if (word(at - jump).text.equals(word.text)) {
        patterns.add(isNamed(at - 1) ? withSame(before, at - jump, "PREV") : previous(at - jump));
      }
    }
    patterns.forEach(pattern -> model.add(pattern + NameModel.ONE, scores));
  }

  private String withSame(Word before, int other, String where) {
    boolean isSame = word(other - 1).text.equals(before.text);
    return "XY-" + where + (isSame ? "-OCCURRENCE-XY" : "-OCCURRENCE-Y");
  }

  private String next(int other) {
    if (isNamed(other - 1)) {
      return "X-NEXT-OCCURRENCE-YX";
    }
    return isNamed(other + 1) ? "X-NEXT-OCCURRENCE-XY" : "X-NEXT-OCCURRENCE-X";
  }

  /** CoreNLP looks first at the side that is nearer to the word, here too. */
  private String previous(int other) {
    if (isNamed(other + 1)) {
      return "X-PREV-OCCURRENCE-YX";
    }
    return isNamed(other - 1) ? "X-PREV-OCCURRENCE-XY" : "X-PREV-OCCURRENCE-X";
  }

  private boolean isNamed(int at) {
    return word(at).isInNameCase && tags.get(at).equals(NAME_TAG);
  }

  private Word word(int at) {
    return at < 0 || at >= tags.size() ? words.outside : sentence[at];
  }
}

package org.hearsay.compare.wording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.compare.text.Lexicon;
import org.hearsay.compare.text.Words;

/** How much it changes what is said that some words stand where others do, or nothing. */
enum Weight {
  /** Words that may be heard, dropped or spelt so or so. */
  NONE,
  /** A word that says something is there or not. */
  WORD,
  /** A word stands for another. */
  EXCHANGE,
  /** A condition, a hedge, who is meant: some or all. */
  CONDITION,
  /** A number. */
  NUMBER,
  /** What is said becomes its contrary. */
  NEGATION;

  private static final Lexicon WEIGHTY = Lexicon.of(Weight.class, "weighty.txt");
  private static final Set<String> SMALL = smallWords();

  private static final Set<String> HEDGES = Set.of("not", "may", "perhaps");

  /** Words of this length may differ in a letter and be one word, misspelt. */
  private static final int LONG = 7;

  /** Shorter ones are words of their own if they differ in anything. */
  private static final int SHORT = 4;

  private static final int STEM = 3;

  /** So many letters that two begin with, and such a part of both, are one root. */
  private static final int ROOT = 6;

  private static final double MOST = 0.6;

  private static Set<String> smallWords() {
    Set<String> keys = new HashSet<>();
    for (String word : Words.list(Weight.class, "small-words.txt")) {
      HouseStyle.tokens(word, 0, word.length()).forEach(token -> keys.add(token.key()));
    }
    return Set.copyOf(keys);
  }

  /** Whether a word by itself says nothing, wherever it is. */
  static boolean isSmall(String key) {
    return SMALL.contains(key) || (key.length() < 2 && !isNumber(key));
  }

  static boolean isNumber(String key) {
    return Character.isDigit(key.charAt(0))
        || WEIGHTY.classOf(key).filter(kind -> WEIGHTY.within(kind, "number")).isPresent();
  }

  /** Whether the word says on which condition something holds. */
  static boolean isCondition(String key) {
    return classOf(key).filter("if"::equals).isPresent();
  }

  /** Whether the word denies or weakens what follows it. */
  static boolean isHedge(String key) {
    return classOf(key).filter(HEDGES::contains).isPresent();
  }

  /** What the words of one wording weigh against those that the other has in their place. */
  static Weight of(List<String> left, List<String> right) {
    if (isWrittenTogether(left, right) || isWrittenTogether(right, left)) {
      return NONE;
    }
    if (isMisprint(left, right) || isOneSlip(left, right)) {
      return NONE;
    }
    List<String> only = without(left, right);
    List<String> others = without(right, left);
    Map<String, Integer> classes = new HashMap<>();
    only.forEach(key -> classOf(key).ifPresent(kind -> classes.merge(kind, 1, Integer::sum)));
    others.forEach(key -> classOf(key).ifPresent(kind -> classes.merge(kind, -1, Integer::sum)));
    classes.values().removeIf(count -> count == 0);
    Integer negations = classes.remove("not");
    if (negations != null && negations % 2 != 0) {
      return NEGATION;
    }
    if (only.stream().anyMatch(Weight::isNumber) && others.stream().anyMatch(Weight::isNumber)) {
      return NUMBER;
    }
    if (!hasQuantity(only) || !hasQuantity(others)) {
      classes.keySet().removeIf(kind -> WEIGHTY.within(kind, "quantity"));
    }
    if (!classes.isEmpty()) {
      return CONDITION;
    }
    return ofWords(telling(only), telling(others));
  }

  private static Optional<String> classOf(String key) {
    return WEIGHTY.classOf(key);
  }

  private static boolean hasQuantity(List<String> keys) {
    return keys.stream()
        .anyMatch(key -> classOf(key).filter(kind -> WEIGHTY.within(kind, "quantity")).isPresent());
  }

  private static Weight ofWords(List<String> only, List<String> others) {
    List<String> left = new ArrayList<>(only);
    List<String> right = new ArrayList<>(others);
    left.removeIf(word -> right.stream().anyMatch(other -> isForm(word, other)));
    right.removeIf(word -> only.stream().anyMatch(other -> isForm(word, other)));
    if (left.isEmpty() && right.isEmpty()) {
      return NONE;
    }
    return left.isEmpty() || right.isEmpty() ? WORD : EXCHANGE;
  }

  private static List<String> telling(List<String> keys) {
    return keys.stream().filter(key -> !isSmall(key)).toList();
  }

  private static List<String> without(List<String> keys, List<String> others) {
    List<String> left = new ArrayList<>(keys);
    others.forEach(left::remove);
    return left;
  }

  /**
   * Whether the letters are the same, but for small words after them: "time out here", "timeout".
   */
  private static boolean isWrittenTogether(List<String> left, List<String> right) {
    int end = left.size();
    while (end > 0 && isSmall(left.get(end - 1))) {
      if (String.join("", left.subList(0, end)).equals(String.join("", right))) {
        return true;
      }
      end--;
    }
    return end > 0 && String.join("", left.subList(0, end)).equals(String.join("", right));
  }

  /** Whether one short word stands for another of the same length and beginning: "if" for "is". */
  private static boolean isMisprint(List<String> left, List<String> right) {
    if (left.size() != 1 || right.size() != 1) {
      return false;
    }
    String word = left.getFirst();
    String other = right.getFirst();
    return word.length() < SHORT
        && word.length() == other.length()
        && word.substring(0, word.length() - 1).equals(other.substring(0, other.length() - 1))
        && !isNumber(word)
        && !isHedge(word)
        && !isHedge(other);
  }

  /** Whether several words, written together or apart, differ by a letter: "anti-tax polices". */
  private static boolean isOneSlip(List<String> left, List<String> right) {
    return Math.max(left.size(), right.size()) > 1
        && left.stream().noneMatch(Weight::isNumber)
        && right.stream().noneMatch(Weight::isNumber)
        && isSlip(String.join("", left), String.join("", right));
  }

  /** Whether two words are forms of one, or one of them is misspelt. */
  private static boolean isForm(String word, String other) {
    return stem(word).equals(stem(other))
        || (word + "g").equals(other)
        || (other + "g").equals(word)
        || isSlip(word, other)
        || isDerived(word, other);
  }

  /** Whether two begin with what is most of both: "terror" and "terrorist". */
  private static boolean isDerived(String word, String other) {
    int same = 0;
    while (same < Math.min(word.length(), other.length())
        && word.charAt(same) == other.charAt(same)) {
      same++;
    }
    return same >= ROOT && same > MOST * Math.max(word.length(), other.length());
  }

  private static String stem(String word) {
    String stem =
        word.replaceFirst("(ies|ied)$", "y")
            .replaceFirst("sses$", "ss")
            .replaceFirst("(ing|ed|es|ly|(?<!s)s|d|e)$", "");
    return stem.length() >= STEM ? stem : word;
  }

  /** Whether two words differ in a letter that one lacks, or long ones in any after the first. */
  private static boolean isSlip(String word, String other) {
    int shorter = Math.min(word.length(), other.length());
    int longer = Math.max(word.length(), other.length());
    if (longer < SHORT || longer - shorter > 1 || word.charAt(0) != other.charAt(0)) {
      return false;
    }
    int start = 0;
    while (start < shorter && word.charAt(start) == other.charAt(start)) {
      start++;
    }
    int end = 0;
    while (end < shorter - start
        && word.charAt(word.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
      end++;
    }
    int changed = longer - start - end;
    return changed == 1
        ? longer > shorter || longer >= LONG
        : changed == 2 && isSwapped(word, other, start);
  }

  private static boolean isSwapped(String word, String other, int at) {
    return word.length() == other.length()
        && word.charAt(at) == other.charAt(at + 1)
        && word.charAt(at + 1) == other.charAt(at);
  }
}

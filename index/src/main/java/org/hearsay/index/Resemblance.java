package org.hearsay.index;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.corpus.Article;

/**
 * Whether two articles have so much in common that one can be another version of the other: runs of
 * three words. Two articles of a paper share a few per cent of theirs, two versions of one article
 * half of them and more.
 */
final class Resemblance {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
  private static final int RUN = 3;

  /** Of the runs of the shorter text. */
  private static final double LEAST = 0.2;

  /** Where the titles are the same: columns have one title for years. */
  private static final double LEAST_UNDER_ONE_TITLE = 0.08;

  private Resemblance() {}

  static boolean of(Article one, Article other) {
    double least = isSameTitle(one, other) ? LEAST_UNDER_ONE_TITLE : LEAST;
    return shared(runs(one.text()), runs(other.text())) >= least;
  }

  private static boolean isSameTitle(Article one, Article other) {
    return one.title() != null
        && other.title() != null
        && words(one.title()).equals(words(other.title()));
  }

  /** From 0 to 1. */
  private static double shared(Set<String> one, Set<String> other) {
    Set<String> fewer = one.size() < other.size() ? one : other;
    Set<String> more = one.size() < other.size() ? other : one;
    return fewer.isEmpty()
        ? 0
        : (double) fewer.stream().filter(more::contains).count() / fewer.size();
  }

  /** A text of fewer words than a run is one. */
  private static Set<String> runs(String text) {
    List<String> words = words(text);
    Set<String> runs = new HashSet<>();
    for (int i = 0; i == 0 || i + RUN <= words.size(); i++) {
      runs.add(String.join(" ", words.subList(i, Math.min(words.size(), i + RUN))));
    }
    return runs;
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      words.add(word.group().toLowerCase(Locale.ROOT));
    }
    return words;
  }
}

package org.hearsay.annotate;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A sentence's words as the model of names was shown them: "Anglo-Vellish" is one word, which the
 * tokenizer takes apart. As CoreNLP joins them.
 *
 * @param tags for each the tag of its first part
 * @param places for each token of the sentence the word that it is of
 */
record HyphenJoins(List<String> words, List<String> tags, List<Integer> places) {

  /** Words that stay apart from what stands before their hyphen: "Vellish-born". */
  private static final Set<String> APART =
      Set.of(
          "based",
          "area",
          "registered",
          "headquartered",
          "native",
          "born",
          "raised",
          "backed",
          "controlled",
          "owned",
          "resident",
          "trained",
          "educated");

  private static final String HYPHEN = "-";

  static HyphenJoins of(List<CoreLabel> tokens) {
    List<String> words = new ArrayList<>(tokens.size());
    List<String> tags = new ArrayList<>(tokens.size());
    List<Integer> places = new ArrayList<>(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      CoreLabel token = tokens.get(i);
      if (i > 0 && isJoined(words.getLast(), tokens, i)) {
        words.set(words.size() - 1, words.getLast() + token.word());
      } else {
        words.add(token.word());
        tags.add(token.tag());
      }
      places.add(words.size() - 1);
    }
    return new HyphenJoins(words, tags, places);
  }

  private static boolean isJoined(String before, List<CoreLabel> tokens, int at) {
    String word = tokens.get(at).word();
    if (!word.equals(HYPHEN) && !before.endsWith(HYPHEN)) {
      return false;
    }
    if (!tokens.get(at - 1).after().isEmpty()) {
      return false;
    }
    if (word.equals(HYPHEN)) {
      return at + 1 < tokens.size() && !APART.contains(tokens.get(at + 1).word());
    }
    return !APART.contains(word);
  }
}

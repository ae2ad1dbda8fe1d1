package org.hearsay.figure.owner;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.hearsay.corpus.ResourceLines;
import org.hearsay.syntax.Token;

/** The word lists beside this class, which the constructions ask for. */
final class Words {

  private final Map<String, Set<String>> lists = new HashMap<>();

  private Words() {
    for (String line : ResourceLines.of(Words.class, "words.txt")) {
      List<String> words = Arrays.asList(line.split(" ", -1));
      lists.put(words.getFirst(), new HashSet<>(words.subList(1, words.size())));
    }
  }

  static Words load() {
    return new Words();
  }

  boolean isIn(String list, Token token) {
    return Objects.requireNonNull(lists.get(list), list).contains(token.lemma());
  }
}

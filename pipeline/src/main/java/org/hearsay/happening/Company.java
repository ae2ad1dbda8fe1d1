package org.hearsay.happening;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.hearsay.corpus.ResourceLines;
import org.hearsay.syntax.ParsedArticle;
import org.hearsay.syntax.Token;

/**
 * Tells whether a word that is as often a figure of speech names an event: there stand other words
 * of what happens then near it. "The attack on the budget" has no such company, "the attack on the
 * convoy, which killed 12" has.
 */
final class Company {

  private static final String ALL = "HARM";

  /** How many sentences before and behind count as near. */
  private static final int NEAR = 1;

  private final Map<String, Set<String>> doubtful = new HashMap<>();

  private Company() {}

  static Company load() {
    Company company = new Company();
    Set<String> harm = new HashSet<>();
    for (String line : ResourceLines.of(Company.class, "company.txt")) {
      List<String> parts = Arrays.stream(line.split(":", -1)).map(String::strip).toList();
      Set<String> words = new HashSet<>(List.of(parts.get(2).split(" +", -1)));
      if (words.remove(ALL)) {
        words.addAll(harm);
      }
      if (parts.getFirst().equals(ALL)) {
        harm.addAll(words);
        continue;
      }
      for (String word : parts.get(1).split(" +", -1)) {
        company.doubtful.put(word, words);
      }
    }
    return company;
  }

  /** Whether the word stands for itself, or in such company as makes it literal. */
  boolean isLiteral(ParsedArticle article, Token word) {
    String key =
        (word.isProperNoun() ? word.lower() : word.lemma()) + (word.isVerb() ? "/v" : "/n");
    Set<String> company = doubtful.get(key);
    if (company == null) {
      return true;
    }
    int first = Math.max(0, word.sentence() - NEAR);
    int last = Math.min(article.sentences().size() - 1, word.sentence() + NEAR);
    for (int sentence = first; sentence <= last; sentence++) {
      for (Token other : article.tokensOf(article.sentences().get(sentence))) {
        boolean itself = Objects.equals(other.lemma(), word.lemma());
        if (!itself && (company.contains(other.lemma()) || company.contains(other.lower()))) {
          return true;
        }
      }
    }
    return false;
  }
}

package org.hearsay.quote;

import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.corpus.ResourceLines;
import org.hearsay.syntax.Token;

/** The verbs of one word that the lexicon of stances knows. */
final class SpeechVerbs {

  private static final Set<String> LEMMAS =
      ResourceLines.of(SpeechVerbs.class, "stances.txt").stream()
          .map(line -> line.split("\t", -1))
          .filter(columns -> columns.length < 3 && !columns[0].contains(" "))
          .map(columns -> columns[0])
          .collect(Collectors.toUnmodifiableSet());

  private SpeechVerbs() {}

  static boolean contains(Token token) {
    return token.isVerb() && LEMMAS.contains(token.lemma());
  }
}

package org.hearsay.index.search;

import java.util.List;
import java.util.function.Predicate;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.hearsay.identity.NameKey;
import org.hearsay.identity.SpeakerIdentities;
import org.hearsay.identity.SpeakerIdentity;

/** Whom somebody can mean who is not sure how a name is spelt. */
final class SimilarNames {

  /** In a word this short, two letters are too many. */
  private static final int SHORT = 5;

  private SimilarNames() {}

  /** Those who have, for each word of the name, one that differs by a letter or two. */
  static List<SpeakerIdentity> to(String name, SpeakerIdentities all) {
    return all.withWords(
        NameKey.of(name).withoutTitles().words().stream().map(SimilarNames::near).toList());
  }

  /** As Lucene counts: put in, left out, exchanged, or swapped with its neighbour. */
  private static Predicate<String> near(String word) {
    int edits = word.length() > SHORT ? 2 : 1;
    CharacterRunAutomaton near =
        new CharacterRunAutomaton(new LevenshteinAutomata(word, true).toAutomaton(edits));
    return near::run;
  }
}

package org.hearsay.annotate.parser;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * A dependency tree over the words of a sentence.
 *
 * @param heads for each word the place of its head, from 0; -1 for the root's child
 * @param labels for each word the relation to its head
 */
public record DependencyTree(List<Integer> heads, List<String> labels) {

  public DependencyTree {
    heads = List.copyOf(heads);
    labels = List.copyOf(labels);
  }

  /**
   * The same tree in which a subject is a passive one wherever its head has a passive auxiliary, as
   * CoreNLP's UniversalEnglishGrammaticalStructure corrects what its parser gives.
   */
  public DependencyTree withPassiveSubjects() {
    BitSet passive = new BitSet();
    for (int word = 0; word < heads.size(); word++) {
      if (labels.get(word).equals("aux:pass") && heads.get(word) >= 0) {
        passive.set(heads.get(word));
      }
    }
    List<String> corrected = new ArrayList<>(labels);
    for (int word = 0; word < heads.size() && !passive.isEmpty(); word++) {
      String label = labels.get(word);
      boolean isSubject = label.equals("nsubj") || label.equals("csubj");
      if (isSubject && heads.get(word) >= 0 && passive.get(heads.get(word))) {
        corrected.set(word, label + ":pass");
      }
    }
    return new DependencyTree(heads, corrected);
  }
}

package org.hearsay.annotate.tagger;

import java.util.List;
import java.util.stream.Stream;

/**
 * The tags that CoreNLP tries on a word: those it was seen with, and for English the participle
 * beside the past tense and the present tense beside the infinitive, either way round.
 */
final class ExpandedTags {

  private ExpandedTags() {}

  static Stream<String> of(List<String> tags) {
    return Stream.of(tags.stream(), missing(tags, "VBN", "VBD"), missing(tags, "VB", "VBP"))
        .flatMap(more -> more);
  }

  /** Of two tags that go together the one that is not there, where the other is. */
  private static Stream<String> missing(List<String> tags, String one, String other) {
    if (tags.contains(one) == tags.contains(other)) {
      return Stream.empty();
    }
    return Stream.of(tags.contains(one) ? other : one);
  }
}

package org.hearsay.identity;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.corpus.ResourceLines;

/** A list of words that stands beside this class as a resource; lines that start with # explain. */
final class WordList {

  private WordList() {}

  static Set<String> set(String resource) {
    return Set.copyOf(ResourceLines.of(WordList.class, resource));
  }

  /** Lines of the form {@code left = right}. */
  static Map<String, String> map(String resource) {
    return ResourceLines.of(WordList.class, resource).stream()
        .collect(
            Collectors.toUnmodifiableMap(
                line -> line.substring(0, line.indexOf('=')).strip(),
                line -> line.substring(line.indexOf('=') + 1).strip()));
  }
}

package org.hearsay.compare.event;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.compare.digest.Digest;

/** Counted among the articles that are compared themselves. Immutable. */
public final class CountedFrequencies implements Frequencies {

  private final long articles;
  private final Map<String, Integer> names = new HashMap<>();
  private final Map<String, Integer> words = new HashMap<>();

  public CountedFrequencies(List<Digest> digests) {
    articles = digests.size();
    for (Digest digest : digests) {
      digest.topic().names().keySet().forEach(name -> names.merge(name, 1, Integer::sum));
      digest.topic().text().forEach(word -> words.merge(word, 1, Integer::sum));
    }
  }

  @Override
  public long articles() {
    return articles;
  }

  @Override
  public long withName(String name) {
    return names.getOrDefault(name, 0);
  }

  @Override
  public long withWord(String word) {
    return words.getOrDefault(word, 0);
  }
}

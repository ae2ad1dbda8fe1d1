package org.hearsay.annotate.tagger;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which tags a word had in the texts that the model was trained on, and how often. Immutable. */
final class TagDictionary {

  /**
   * @param tags in CoreNLP's order, which decides between equal scores
   * @param first the most frequent
   * @param count how often the word was seen
   */
  record Entry(List<String> tags, String first, int count) {}

  private final Map<String, Entry> entries;

  private TagDictionary(Map<String, Entry> entries) {
    this.entries = entries;
  }

  @Nullable Entry get(String word) {
    return entries.get(word);
  }

  /** Reads a dictionary, and passes over what the file has of verbs. */
  static TagDictionary read(DataInputStream in) throws IOException {
    int size = in.readInt();
    Map<String, Entry> entries = HashMap.newHashMap(size);
    Map<String, String> tagNames = new HashMap<>();
    for (int i = 0; i < size; i++) {
      String word = in.readUTF();
      entries.put(word, readEntry(in, tagNames));
    }
    int verbs = in.readInt();
    for (int i = 0; i < verbs; i++) {
      skipVerb(in);
    }
    return new TagDictionary(entries);
  }

  /** CoreNLP keeps a word's tags in a hash map of this capacity and asks for them in its order. */
  private static Entry readEntry(DataInputStream in, Map<String, String> names) throws IOException {
    int size = in.readInt();
    if (size == 1) {
      String tag = name(in, names);
      return new Entry(List.of(tag), tag, in.readInt());
    }
    Map<String, Integer> counts = new HashMap<>(size);
    for (int i = 0; i < size; i++) {
      String tag = name(in, names);
      counts.put(tag, in.readInt());
    }
    String first = "";
    int most = 0;
    int sum = 0;
    for (Map.Entry<String, Integer> tag : counts.entrySet()) {
      sum += tag.getValue();
      if (tag.getValue() > most) {
        most = tag.getValue();
        first = tag.getKey();
      }
    }
    return new Entry(List.copyOf(counts.keySet()), first, sum);
  }

  private static String name(DataInputStream in, Map<String, String> names) throws IOException {
    String tag = in.readUTF();
    String known = names.putIfAbsent(tag, tag);
    return known == null ? tag : known;
  }

  /** A hash, the verb with its length before it, and four counts. */
  private static void skipVerb(DataInputStream in) throws IOException {
    in.readInt();
    in.skipNBytes(in.readInt());
    in.skipNBytes(4L * Integer.BYTES);
  }
}

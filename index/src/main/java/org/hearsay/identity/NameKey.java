package org.hearsay.identity;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.corpus.SpeakerKind;

/**
 * A name as names are compared: in lower case, without diacritics, punctuation, articles, or titles
 * before a person's name, and with short forms of countries and their unions written out. {@code
 * "U.S. officials"}, {@code "US officials"} and {@code "the United States officials"} have the same
 * key, and so have {@code "Mr. Putin"} and {@code "Putin"}.
 *
 * @param words never empty; a name without a letter or a digit is its own only word
 */
public record NameKey(List<String> words) {

  /** The longest title or short form, in words. */
  private static final int LONGEST = 4;

  private static final Map<String, String> LETTERS = WordList.map("letters.txt");
  private static final Map<String, String> SHORT_NAMES = WordList.map("short-names.txt");
  private static final Set<String> TITLES = WordList.set("titles.txt");

  /** The last words of titles: most words are none, and need no second look. */
  private static final Set<String> TITLE_ENDS =
      TITLES.stream()
          .map(title -> title.substring(title.lastIndexOf(' ') + 1))
          .collect(Collectors.toUnmodifiableSet());

  /** The first words of short forms. */
  private static final Set<String> SHORT_STARTS =
      SHORT_NAMES.keySet().stream()
          .map(name -> name.split(" ", 2)[0])
          .collect(Collectors.toUnmodifiableSet());

  private static final Set<String> SUFFIXES = WordList.set("suffixes.txt");
  private static final Set<String> PREPOSITIONS = WordList.set("prepositions.txt");
  private static final Set<String> ARTICLES = Set.of("a", "an", "the");

  public NameKey {
    words = List.copyOf(words);
  }

  /** The key of a name of this kind of speaker. Titles go from the names of persons alone. */
  public static NameKey of(String name, SpeakerKind kind) {
    NameKey key = of(name);
    return kind == SpeakerKind.PERSON ? key.withoutTitles() : key;
  }

  /** The key of a name, with its titles. */
  public static NameKey of(String name) {
    List<String> words = writeOut(wordsOf(name));
    while (words.size() > 1 && ARTICLES.contains(words.getFirst())) {
      words = words.subList(1, words.size());
    }
    return new NameKey(words.isEmpty() ? List.of(name.strip()) : words);
  }

  /**
   * Without the last title among the first words and all before it, where a name follows: "Russian
   * President Vladimir Putin" is "vladimir putin", but "President of Russia" stays.
   */
  public NameKey withoutTitles() {
    int name = 0;
    for (int end = 1; end < words.size() && end <= LONGEST + 1; end++) {
      if (TITLE_ENDS.contains(words.get(end - 1)) && endsATitle(end)) {
        name = end;
      }
    }
    if (name == 0 || PREPOSITIONS.contains(words.get(name)) || SUFFIXES.contains(words.get(name))) {
      return this;
    }
    return new NameKey(words.subList(name, words.size()));
  }

  private boolean endsATitle(int end) {
    for (int start = Math.max(0, end - LONGEST); start < end; start++) {
      if (TITLES.contains(String.join(" ", words.subList(start, end)))) {
        return true;
      }
    }
    return false;
  }

  static boolean isPreposition(String word) {
    return PREPOSITIONS.contains(word);
  }

  /** The last word, not counting "Jr." and the like. */
  public String surname() {
    return words.get(surnameAt());
  }

  /** Whether there is a given name beside the surname. */
  public boolean isFull() {
    return surnameAt() > 0;
  }

  /** "jr", "iii", or nothing. */
  String suffix() {
    return String.join(" ", words.subList(surnameAt() + 1, words.size()));
  }

  /** The names between the first and the surname. */
  List<String> middle() {
    return surnameAt() > 1 ? words.subList(1, surnameAt()) : List.of();
  }

  /** The words before the first preposition: "ministry" of "ministry of health". */
  NameKey head() {
    for (int i = 1; i < words.size(); i++) {
      if (PREPOSITIONS.contains(words.get(i))) {
        return new NameKey(words.subList(0, i));
      }
    }
    return this;
  }

  boolean endsWith(NameKey other) {
    int from = words.size() - other.words.size();
    return from >= 0 && words.subList(from, words.size()).equals(other.words);
  }

  /** Whether these words hold all of the other's in the same order, with others between. */
  public boolean holdsInOrder(NameKey other) {
    int found = 0;
    for (String word : words) {
      if (found < other.words.size() && word.equals(other.words.get(found))) {
        found++;
      }
    }
    return found == other.words.size();
  }

  private int surnameAt() {
    int last = words.size() - 1;
    while (last > 0 && SUFFIXES.contains(words.get(last))) {
      last--;
    }
    return last;
  }

  /** The words, joined by one space. */
  @Override
  public String toString() {
    return String.join(" ", words);
  }

  private static List<String> wordsOf(String name) {
    String plain =
        Normalizer.normalize(Apostrophes.straight(name), Normalizer.Form.NFKD)
            .toLowerCase(Locale.ROOT);
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (c < 128 && Character.isLetterOrDigit(c)) {
        word.append(c);
      } else if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
        word.append(LETTERS.getOrDefault(String.valueOf(c), String.valueOf(c)));
      } else if (isPossessive(plain, i)) {
        i++;
      } else if (!isSilent(c)) {
        endWord(word, words);
      }
    }
    endWord(word, words);
    return words;
  }

  /** Marks that join: the full stops of "U.S.", the apostrophe of "O'Neill", and accents. */
  private static boolean isSilent(char c) {
    return c == '.' || c == '\'' || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static boolean isPossessive(String text, int at) {
    return text.startsWith("'s", at)
        && (at + 2 == text.length() || !Character.isLetterOrDigit(text.charAt(at + 2)));
  }

  private static void endWord(StringBuilder word, List<String> words) {
    if (!word.isEmpty()) {
      words.add(word.toString());
      word.setLength(0);
    }
  }

  private static List<String> writeOut(List<String> words) {
    if (words.stream().noneMatch(SHORT_STARTS::contains)) {
      return words;
    }
    List<String> written = new ArrayList<>();
    for (int at = 0; at < words.size(); ) {
      int end = Math.min(words.size(), at + LONGEST);
      while (end > at + 1 && !SHORT_NAMES.containsKey(String.join(" ", words.subList(at, end)))) {
        end--;
      }
      String piece = String.join(" ", words.subList(at, end));
      written.addAll(List.of(SHORT_NAMES.getOrDefault(piece, piece).split(" ", -1)));
      at = end;
    }
    return written;
  }
}

package org.hearsay.compare.wording;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.compare.text.Words;

/**
 * The words of a quote as they can be held against those of another one.
 *
 * @param words as {@link Words} has them
 * @param hashes of the words
 * @param inserted for each word whether it stands in brackets and so is the outlet's
 * @param cut for each word whether something was left out before it; one more for the end
 */
record Utterance(List<String> words, WordHashes hashes, BitSet inserted, BitSet cut) {

  /** More of a quote than this is not aligned. */
  static final int LONGEST = 400;

  private static final BitSet NONE = new BitSet(0);

  private static final Pattern OPENING = Pattern.compile("[“\"]");
  private static final Pattern MARK = Pattern.compile("[“”\"]");

  private static final Pattern PARTS =
      Pattern.compile(
          "(?<cut>…|\\.\\s?\\.\\s?\\.+|\\[…]|\\[\\.\\.\\.])|[\\[(](?<inserted>[^\\])]*)[\\])]|(?<plain>[^…\\[(.]+|.)",
          Pattern.DOTALL);

  /** A letter that an outlet put into brackets inside a word: "[i]t", "attack[s]". */
  private static final Pattern LETTERS =
      Pattern.compile("\\[(\\p{L}{1,3})](?=\\p{L})|(?<=\\p{L})\\[(\\p{L}{1,3})]");

  /** The words of content that is all in quotation marks, or all without. */
  static Utterance of(String text) {
    return of(text, false);
  }

  /**
   * The words of a quote's content.
   *
   * @param mixed whether only what stands in quotation marks are the speaker's own words
   */
  static Utterance of(String text, boolean mixed) {
    return mixed && OPENING.matcher(text).find() ? ofMixed(text) : read(text, false);
  }

  private static Utterance ofMixed(String text) {
    Builder builder = new Builder();
    boolean quoted = false;
    int from = 0;
    Matcher marks = MARK.matcher(text);
    while (marks.find()) {
      char mark = text.charAt(marks.start());
      builder.addAll(read(text.substring(from, marks.start()), !quoted && mark != '”'));
      quoted = mark == '“' || (mark == '"' && !quoted);
      from = marks.end();
    }
    builder.addAll(read(text.substring(from), !quoted));
    return builder.build();
  }

  private static Utterance read(String text, boolean own) {
    Matcher letters = LETTERS.matcher(text);
    String whole =
        letters.replaceAll(found ->
            Matcher.quoteReplacement(found.group(1) == null ? found.group(2) : found.group(1)));
    Builder builder = new Builder();
    StringBuilder plain = new StringBuilder();
    Matcher parts = PARTS.matcher(whole);
    while (parts.find()) {
      if (parts.group("plain") != null) {
        plain.append(parts.group("plain"));
        continue;
      }
      builder.add(plain, own);
      if (parts.group("cut") != null) {
        builder.cuts = true;
      } else {
        builder.add(new StringBuilder(parts.group("inserted")), true);
      }
    }
    builder.add(plain, own);
    return builder.build();
  }

  int size() {
    return words.size();
  }

  /** Whether a word is one of another wording. */
  boolean isAt(int word, Utterance other, int there) {
    return hashes.at(word) == other.hashes.at(there)
        && words.get(word).equals(other.words.get(there));
  }

  /** Whether the word stands in the article as the speaker said it. */
  boolean isSaid(int word) {
    return !inserted.get(word);
  }

  /** Most are empty, and kept for every quote. */
  private static BitSet small(BitSet bits) {
    return bits.isEmpty() ? NONE : bits;
  }

  private static final class Builder {
    private final List<String> words = new ArrayList<>();
    private final BitSet inserted = new BitSet();
    private final BitSet cut = new BitSet();
    private boolean cuts;

    private void add(StringBuilder text, boolean isInserted) {
      for (String word : Words.of(text.toString())) {
        if (words.size() < LONGEST) {
          inserted.set(words.size(), isInserted);
          cut.set(words.size(), cuts);
          words.add(word.intern()); // thousands of quotes share their words
        }
        cuts = false;
      }
      text.setLength(0);
    }

    private void addAll(Utterance part) {
      for (int i = 0; i < part.size() && words.size() < LONGEST; i++) {
        inserted.set(words.size(), part.inserted.get(i));
        cut.set(words.size(), cuts || part.cut.get(i));
        words.add(part.words.get(i));
        cuts = false;
      }
      cuts |= part.cut.get(part.size());
    }

    private Utterance build() {
      cut.set(words.size(), cuts);
      return new Utterance(List.copyOf(words), WordHashes.of(words), small(inserted), small(cut));
    }
  }
}

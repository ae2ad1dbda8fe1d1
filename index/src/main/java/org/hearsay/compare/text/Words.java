package org.hearsay.compare.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.hearsay.corpus.ResourceLines;

/**
 * Text as bare words: lower case, letters and digits alone, apostrophes dropped ("don’t" is
 * "dont"), numbers whole ("1,400" is "1400"). So wordings can be compared across house styles.
 */
public final class Words {

  private static final Set<String> STOPWORDS = list(Words.class, "stopwords.txt");

  private static final KnownWords KNOWN = new KnownWords();

  private static final char ASCII = 128;
  private static final int LONGEST_START = 64;

  /** What stands between the pieces of a text that may be one word. */
  private static final String BETWEEN_PIECES = " \t\n\u000B\f\r/—–";

  private Words() {}

  public static List<String> of(String text) {
    List<String> words = new ArrayList<>(text.length() / 6 + 1);
    forEach(text, word -> words.add(word.word()));
    return words;
  }

  private static void forEach(String text, Consumer<KnownWords.Known> each) {
    char[] word = new char[Math.min(LONGEST_START, text.length())];
    int length = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isLetterOrDigit(c)) {
        if (length == word.length) {
          word = Arrays.copyOf(word, 2 * length);
        }
        word[length++] = lower(c);
      } else if (length > 0 && !joins(text, i)) {
        each.accept(KNOWN.of(word, length));
        length = 0;
      }
    }
    if (length > 0) {
      each.accept(KNOWN.of(word, length));
    }
  }

  private static boolean isLetterOrDigit(char c) {
    return c < ASCII
        ? (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
        : Character.isLetterOrDigit(c);
  }

  private static char lower(char c) {
    return c < ASCII
        ? (c >= 'A' && c <= 'Z' ? (char) (c + 'a' - 'A') : c)
        : Character.toLowerCase(c);
  }

  /** As {@link #of}, but what hyphens join is one word: "sit-in". */
  public static List<String> compounds(String text) {
    List<String> words = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || BETWEEN_PIECES.indexOf(text.charAt(i)) >= 0) {
        if (i > from) {
          addPiece(text.substring(from, i), words);
        }
        from = i + 1;
      }
    }
    return words;
  }

  private static void addPiece(String piece, List<String> words) {
    List<String> parts = of(piece);
    if (parts.size() > 1 && piece.indexOf('-') > 0) {
      words.add(String.join("-", parts));
    } else {
      words.addAll(parts);
    }
  }

  /** The words that begin with a capital, as they stand. */
  public static List<String> capitalised(String text) {
    return Arrays.stream(text.split(" ", -1))
        .filter(word -> !word.isEmpty() && Character.isUpperCase(word.charAt(0)))
        .toList();
  }

  /** Whether any word begins with a capital. */
  public static boolean hasCapitalised(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isUpperCase(text.charAt(i)) && (i == 0 || text.charAt(i - 1) == ' ')) {
        return true;
      }
    }
    return false;
  }

  /** Whether the character stands inside a word without being part of it. */
  private static boolean joins(String text, int i) {
    if (i == 0 || i + 1 == text.length()) {
      return false;
    }
    char before = text.charAt(i - 1);
    char after = text.charAt(i + 1);
    return switch (text.charAt(i)) {
      case '\'', '’' -> Character.isLetter(before) && Character.isLetter(after);
      case ',' -> Character.isDigit(before) && Character.isDigit(after);
      default -> false;
    };
  }

  /** The words that say something, without numbers. */
  public static Set<String> telling(String text) {
    Set<String> telling = new HashSet<>();
    forEach(
        text,
        known -> {
          if (known.isTelling()) {
            telling.add(known.word());
          }
        });
    return new TreeSet<>(telling);
  }

  /** Whether the word, in lower case, is one that every text has. */
  public static boolean isStopword(String word) {
    return STOPWORDS.contains(word);
  }

  /** One spelling for a name: lower case, single blanks, no "the" before it, no dots. */
  public static String name(String name) {
    String plain =
        name.replace(".", "").replace('’', '\'').strip().toLowerCase(Locale.ROOT).replace("'s", "");
    String single = String.join(" ", plain.split("\\s+", -1));
    return single.startsWith("the ") ? single.substring(4) : single;
  }

  /** The words of a list beside a class that are separated by blanks or stand on own lines. */
  public static Set<String> list(Class<?> beside, String resource) {
    Set<String> words = new HashSet<>();
    for (String line : ResourceLines.of(beside, resource)) {
      words.addAll(List.of(line.split(" ", -1)));
    }
    return Set.copyOf(words);
  }
}

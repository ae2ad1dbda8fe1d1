package org.hearsay.compare.wording;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.corpus.ResourceLines;
import org.jspecify.annotations.Nullable;

/**
 * Words by the form in which two houses' spellings of them are alike: contractions written out,
 * numbers in digits, short titles in full, British spelling as American. The form is a key and not
 * always a word ("called" is "caled"), the same for all that are spelt like it.
 */
final class HouseStyle {

  /** A word by its key, and where it stands in the text. */
  record Token(String key, int start, int end) {}

  private static final Pattern TOKEN =
      Pattern.compile(
          "\\d+[ -]1/2\\b|\\d+(?:st|nd|rd|th)\\b|\\d[\\d,]*(?:\\.\\d+)?|[Nn]o\\.(?=\\s?\\d)|(?:\\p{Lu}\\.){2,}|['‘’]?\\p{L}+(?:['’]\\p{L}+)*|%");

  private static final Map<String, String> CONTRACTIONS = map("contractions.txt");
  private static final Map<String, String> SPELLINGS = map("spellings.txt");
  private static final Map<String, String> ENDS = map("endings.txt");
  private static final Map<String, Integer> NUMBERS = numbers();

  private static final Map<String, String> ENDINGS =
      Map.of("s", "is", "re", "are", "ve", "have", "ll", "will", "d", "would", "m", "am");

  private static final String HALF = ".5";
  private static final int TENS = 10;
  private static final int HUNDRED = 100;

  private static final String APOSTROPHES = "'‘’";
  private static final String JOINING = "'’";

  /** What of all characters stands behind plain words most. */
  private static final String ENDING = " ,;:\n!?)\"”-–—";

  /** The keys of words that were asked for lately: most of a text are few. Thread-safe. */
  private static final class Recent {
    private static final int SIZE = 1 << 14;

    private record Known(String word, List<String> keys) {}

    private final AtomicReferenceArray<@Nullable Known> known = new AtomicReferenceArray<>(SIZE);

    /** The keys of the word that stands here in a text. */
    private List<String> keys(String text, int from, int to) {
      int hash = 0;
      for (int i = from; i < to; i++) {
        hash = 31 * hash + text.charAt(i);
      }
      int at = (hash ^ (hash >>> 16)) & (SIZE - 1);
      Known last = known.getAcquire(at);
      if (last == null
          || last.word().length() != to - from
          || !text.startsWith(last.word(), from)) {
        String word = text.substring(from, to);
        last = new Known(word, HouseStyle.keys(word));
        known.setRelease(at, last);
      }
      return last.keys();
    }
  }

  private static final Recent RECENT = new Recent();

  private HouseStyle() {}

  private static Map<String, String> map(String resource) {
    Map<String, String> map = new LinkedHashMap<>();
    for (String line : ResourceLines.of(HouseStyle.class, resource)) {
      String[] sides = line.split(" : ", 2);
      map.put(sides[0], sides[1]);
    }
    return Collections.unmodifiableMap(map);
  }

  private static Map<String, Integer> numbers() {
    Map<String, Integer> numbers = new HashMap<>();
    for (String line : ResourceLines.of(HouseStyle.class, "numbers.txt")) {
      String[] sides = line.split(" ", 2);
      numbers.put(sides[1], Integer.valueOf(sides[0]));
    }
    return Map.copyOf(numbers);
  }

  /** The words of a part of a text; the places are those in the whole text. */
  static List<Token> tokens(String text, int from, int to) {
    List<Token> tokens = new ArrayList<>((to - from) / 6 + 1);
    Matcher matcher = TOKEN.matcher(text);
    int at = from;
    while (at < to) {
      int end = end(text, at, to, matcher);
      if (end > at) {
        for (String key : RECENT.keys(text, at, end)) {
          join(text, tokens, new Token(key, at, end));
        }
      }
      at = Math.max(at + 1, end);
    }
    return tokens;
  }

  /** Where the word that begins here ends; here where none does. Plain words need no pattern. */
  private static int end(String text, int at, int to, Matcher matcher) {
    int end = APOSTROPHES.indexOf(text.charAt(at)) < 0 ? at : at + 1;
    if (end < to && isPlain(text.charAt(end))) {
      do {
        end++;
        boolean goesOn =
            end + 1 < to && JOINING.indexOf(text.charAt(end)) >= 0 && isPlain(text.charAt(end + 1));
        end += goesOn ? 1 : 0;
      } while (end < to && isPlain(text.charAt(end)));
      if (end == to || ENDING.indexOf(text.charAt(end)) >= 0) {
        return end;
      }
    } else if (end == at && text.charAt(at) < 128 && !mayBegin(text.charAt(at))) {
      return at;
    }
    return matcher.region(at, to).lookingAt() ? matcher.end() : at;
  }

  private static boolean isPlain(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean mayBegin(char c) {
    return isPlain(c) || (c >= '0' && c <= '9') || c == '%';
  }

  /** Adds a word, or makes one of it and the last: "twenty-five" is 25, "United States" "usa". */
  private static void join(String text, List<Token> tokens, Token token) {
    if (token.key().equals("half") && endsWithAndA(tokens)) {
      tokens.subList(tokens.size() - 2, tokens.size()).clear();
      Token whole = tokens.removeLast();
      tokens.add(new Token(whole.key() + HALF, whole.start(), token.end()));
      return;
    }
    Token last = tokens.isEmpty() ? null : tokens.getLast();
    if (last != null
        && token.start() == last.end() + 1
        && " -".indexOf(text.charAt(last.end())) >= 0) {
      String both = together(last.key(), token.key());
      if (both != null) {
        tokens.removeLast();
        tokens.add(new Token(both, last.start(), token.end()));
        return;
      }
    }
    tokens.add(token);
  }

  /** "Three and a", before "half". */
  private static boolean endsWithAndA(List<Token> tokens) {
    int size = tokens.size();
    return size > 2
        && tokens.get(size - 1).key().equals("a")
        && tokens.get(size - 2).key().equals("and")
        && asNumber(tokens.get(size - 3).key()) >= 0;
  }

  private static @Nullable String together(String last, String next) {
    if (last.equals("united") && (next.equals("states") || next.equals("nations"))) {
      return next.equals("states") ? "usa" : "un";
    }
    if (last.equals("per") && next.equals("cent")) {
      return "percent";
    }
    return isUnit(next) && isTens(last)
        ? String.valueOf(Integer.parseInt(last) + Integer.parseInt(next))
        : null;
  }

  private static boolean isTens(String key) {
    int number = asNumber(key);
    return number > TENS && number < HUNDRED && number % TENS == 0 && NUMBERS.containsValue(number);
  }

  private static boolean isUnit(String key) {
    return asNumber(key) > 0 && asNumber(key) < TENS;
  }

  private static int asNumber(String key) {
    return !key.isEmpty() && key.length() <= 2 && key.chars().allMatch(Character::isDigit)
        ? Integer.parseInt(key)
        : -1;
  }

  private static List<String> keys(String word) {
    if (word.equals("%")) {
      return List.of("percent");
    }
    if (word.endsWith("1/2")) {
      return List.of(word.substring(0, word.length() - "-1/2".length()) + HALF);
    }
    if (Character.isDigit(word.charAt(0))) {
      return List.of(word.replace(",", "").replaceFirst("(?:\\.0+|\\p{L}+)$", ""));
    }
    if (word.equals("No.") || word.equals("no.")) {
      return List.of("number");
    }
    if (word.indexOf('.') > 0) {
      return List.of(initials(word.replace(".", "").toLowerCase(Locale.ROOT)));
    }
    if (word.equals("US") || word.equals("USA")) {
      return List.of("usa");
    }
    String lower = word.toLowerCase(Locale.ROOT).replace('’', '\'').replace('‘', '\'');
    String whole = CONTRACTIONS.get(lower);
    if (whole != null) {
      return List.of(whole.split(" ", -1));
    }
    if (lower.charAt(0) == '\'') {
      return keys(word.substring(1));
    }
    if (lower.endsWith("n't")) {
      return List.of(key(lower.substring(0, lower.length() - 3)), "not");
    }
    int apostrophe = lower.lastIndexOf('\'');
    String ending = apostrophe < 0 ? null : ENDINGS.get(lower.substring(apostrophe + 1));
    return ending == null
        ? List.of(key(lower.replace("'", "")))
        : List.of(key(lower.substring(0, apostrophe).replace("'", "")), ending);
  }

  private static String initials(String letters) {
    return letters.equals("us") ? "usa" : letters;
  }

  private static String key(String lower) {
    Integer number = NUMBERS.get(lower);
    if (number != null) {
      return String.valueOf(number);
    }
    String known = SPELLINGS.getOrDefault(lower, lower);
    return known.length() < 5 ? known : american(known).intern();
  }

  private static String american(String word) {
    for (Map.Entry<String, String> ending : ENDS.entrySet()) {
      if (word.endsWith(ending.getKey())) {
        return word.substring(0, word.length() - ending.getKey().length()) + ending.getValue();
      }
    }
    return word;
  }
}

package org.hearsay.annotate;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hearsay.corpus.ResourceLines;

/**
 * Where a sentence can hold a time: the words that name one, with what can belong to the expression
 * around them. SUTime's cost is by the word, so it is shown no others.
 */
final class TimeWindows {

  /** Words that name a time by themselves. */
  private static final Pattern DATE_WORD =
      Pattern.compile(
          "(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)\\.?|January|February|March|April|May|June|July|August"
              + "|September|October|November|December|(?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|SEPT|OCT|NOV|DEC)[A-Z]*"
              + "|(?i:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|today|tonight|yesterday|tomorrow|ago|overnight)"
              + "|(?:1[5-9]|20)\\d\\d|\\d{1,4}[/-]\\d{1,2}[/-]\\d{1,4}");

  /**
   * Words that name a time together with one of {@link #PERIOD} soon after: "last week", "this past
   * summer".
   */
  private static final Pattern RELATIVE =
      Pattern.compile(
          "(?i)last|this|next|past|previous|earlier|later|late|early|coming|same|following|that");

  private static final Pattern PERIOD =
      Pattern.compile(
          "(?i)day|week|weekend|month|year|morning|afternoon|evening|night|spring|summer|autumn|fall|winter|decade|century");

  /** How many tokens after a {@link #RELATIVE} a {@link #PERIOD} may stand. */
  private static final int REACH = 3;

  /** How many tokens before and after a date word SUTime sees: the longest expressions fit in. */
  private static final int MARGIN = 6;

  private static final Set<String> TIME_WORDS = words("time-words.txt");

  private static final Set<String> WORDS_AFTER = words("words-after-times.txt");

  /** "29", "2nd", "11:30", "1980s", "2008-09". */
  private static final Pattern IN_DIGITS =
      Pattern.compile("['’]?\\d[\\d:/.,-]*(?:st|nd|rd|th|s|am|pm)?");

  private TimeWindows() {}

  private static Set<String> words(String resource) {
    return ResourceLines.of(TimeWindows.class, resource).stream()
        .flatMap(line -> Arrays.stream(line.split(" ", -1)))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The parts of a sentence that can hold a time, in order; they do not overlap. */
  static List<List<CoreLabel>> in(List<CoreLabel> sentence) {
    List<List<CoreLabel>> windows = new ArrayList<>();
    int end = 0;
    for (int i = 0; i < sentence.size(); i++) {
      if (i >= end && canStartATime(sentence, i)) {
        int first = startOfTime(sentence, i, Math.max(end, i - MARGIN));
        end = endOfTimes(sentence, i);
        windows.add(sentence.subList(first, end));
      }
    }
    return windows;
  }

  /** The same without the words behind a time that no time ends with. */
  static List<List<CoreLabel>> trimmedIn(List<CoreLabel> sentence) {
    return in(sentence).stream().map(TimeWindows::trimmed).toList();
  }

  private static List<CoreLabel> trimmed(List<CoreLabel> window) {
    int end = window.size();
    while (end > 1 && WORDS_AFTER.contains(window.get(end - 1).word().toLowerCase(Locale.ROOT))) {
      end--;
    }
    return window.subList(0, end);
  }

  private static boolean canStartATime(List<CoreLabel> tokens, int at) {
    String word = tokens.get(at).word();
    return DATE_WORD.matcher(word).matches()
        || (RELATIVE.matcher(word).matches()
            && tokens.subList(at + 1, Math.min(tokens.size(), at + 1 + REACH)).stream()
                .anyMatch(t -> PERIOD.matcher(t.word()).matches()));
  }

  /** Where the expression around a date word can begin, no earlier than {@code least}. */
  private static int startOfTime(List<CoreLabel> tokens, int at, int least) {
    int start = at;
    while (start > least && isTimeWord(tokens.get(start - 1))) {
      start--;
    }
    return start;
  }

  /** The end of a window in which date words follow each other closely. */
  private static int endOfTimes(List<CoreLabel> tokens, int from) {
    int end = from + 1;
    int most = Math.min(tokens.size(), end + MARGIN);
    while (end < most) {
      if (canStartATime(tokens, end)) {
        most = Math.min(tokens.size(), end + 1 + MARGIN);
      } else if (!isTimeWord(tokens.get(end))) {
        break;
      }
      end++;
    }
    return end;
  }

  private static boolean isTimeWord(CoreLabel token) {
    return TIME_WORDS.contains(token.word().toLowerCase(Locale.ROOT))
        || IN_DIGITS.matcher(token.word()).matches();
  }
}

package org.hearsay.compare.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.compare.digest.Telling;
import org.hearsay.compare.text.Words;
import org.hearsay.corpus.WordSets;
import org.jspecify.annotations.Nullable;

/**
 * What the words around a figure say of it: that it is of another incident, of a time long past, or
 * a count over months. Read in the sentence alone, near the figure.
 *
 * @param isOther whether it is called another happening, or is the count of none
 * @param period when it was; empty where the words do not say
 */
record Aside(boolean isOther, Optional<Period> period) {

  private static final WordSets WORDS = WordSets.of(Aside.class, "asides.txt");
  private static final Aside NONE = new Aside(false, Optional.empty());

  /** How many words before a figure speak of it, and how many behind. */
  private static final int BEFORE = 14;

  private static final int BEHIND = 10;

  /** How many words may stand between "another" and what it is another of. */
  private static final int BETWEEN = 3;

  private static final int FIRST_YEAR = 1900;

  static Aside of(Telling telling, Kinds kinds) {
    LocalDate published = telling.source().published();
    if (published == null || telling.figure() == null || telling.inHeadline()) {
      return NONE;
    }
    String sentence = telling.sentence();
    int at = Math.min(sentence.length(), telling.offset());
    int end = Math.min(sentence.length(), at + telling.span().length());
    List<String> before = Words.of(clause(sentence.substring(0, at), true));
    List<String> behind = Words.of(clause(sentence.substring(end), false));
    before = before.subList(Math.max(0, before.size() - BEFORE), before.size());
    behind = behind.subList(0, Math.min(BEHIND, behind.size()));
    if (isAnother(before, kinds) || isAnother(behind, kinds) || isStatistic(before, behind)) {
      return new Aside(true, Optional.empty());
    }
    Period then = past(before, published, true);
    if (then == null) {
      then = past(behind, published, false);
    }
    return then == null ? NONE : new Aside(false, Optional.of(then));
  }

  /** What stands between a figure and the nearest mark that parts what is said of it. */
  private static String clause(String text, boolean isBefore) {
    int cut = isBefore ? -1 : text.length();
    for (String mark : List.of(";", " — ", " – ", "\n")) {
      int found = isBefore ? text.lastIndexOf(mark) : text.indexOf(mark);
      if (found >= 0) {
        cut = isBefore ? Math.max(cut, found) : Math.min(cut, found);
      }
    }
    return isBefore ? text.substring(cut + 1) : text.substring(0, cut);
  }

  /** "In a separate shooting", "in two other towns". */
  private static boolean isAnother(List<String> words, Kinds kinds) {
    for (int i = 0; i < words.size(); i++) {
      if (!is("other", words, i)) {
        continue;
      }
      for (int j = i + 1; j < Math.min(words.size(), i + 1 + BETWEEN); j++) {
        boolean isHappening =
            kinds.ofWord(words.get(j)).filter(kind -> !kinds.isGeneric(kind)).isPresent();
        if (isHappening || is("incident", words, j) || is("where", words, j)) {
          return true;
        }
      }
    }
    return false;
  }

  /** "Since January", "in 2018 alone", "in all of 2014": counts over a time. */
  private static boolean isStatistic(List<String> before, List<String> behind) {
    List<String> all = new ArrayList<>(before);
    all.add("#");
    all.addAll(behind);
    for (int i = 0; i + 1 < all.size(); i++) {
      String word = all.get(i);
      boolean isSince =
          word.equals("since")
              && (is("month", all, i + 1) || isYear(all.get(i + 1)))
              && !hasMost(all, i);
      boolean isAlone = isYear(word) && all.get(i + 1).equals("alone");
      boolean isAll =
          word.equals("all")
              && i + 2 < all.size()
              && all.get(i + 1).equals("of")
              && isYear(all.get(i + 2));
      if (isSince || isAlone || isAll) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasMost(List<String> words, int before) {
    return words.subList(0, before).stream().anyMatch(WORDS.get("most")::contains);
  }

  /** The time that the words put a figure at, if it is a past one. */
  private static @Nullable Period past(List<String> words, LocalDate published, boolean isBefore) {
    Period found = null;
    for (int i = 0; i < words.size(); i++) {
      Period here = at(words, i, published, isBefore);
      found = here == null || (found != null && !isBefore) ? found : here;
    }
    return found;
  }

  private static @Nullable Period at(
      List<String> words, int i, LocalDate published, boolean isBefore) {
    String word = words.get(i);
    if (isYear(word)) {
      int year = Integer.parseInt(word);
      boolean isSaid = isBefore ? !isOnlyCompared(words, i) : i > 0 && isIn(words, i);
      return isSaid && year < published.getYear() ? year(year, year) : null;
    }
    if (is("unit", words, i) && i + 1 < words.size() && words.get(i + 1).equals("ago")) {
      return ago(words, i, published);
    }
    boolean isLastYear =
        word.equals("last") && i + 1 < words.size() && words.get(i + 1).equals("year");
    if (isLastYear) {
      return year(published.getYear() - 1, published.getYear() - 1);
    }
    return null;
  }

  /** "The deadliest since 1998": of today, unless it goes on "when". */
  private static boolean isOnlyCompared(List<String> words, int year) {
    return year > 0
        && words.get(year - 1).equals("since")
        && hasMost(words, year)
        && (year + 1 == words.size() || !words.get(year + 1).equals("when"));
  }

  /** "In 1988", "in June 1988". */
  private static boolean isIn(List<String> words, int year) {
    return words.get(year - 1).equals("in")
        || (is("month", words, year - 1) && year > 1 && words.get(year - 2).equals("in"));
  }

  private static Period ago(List<String> words, int unit, LocalDate published) {
    String word = words.get(unit);
    int number = unit == 0 ? 0 : number(words.get(unit - 1));
    int years = (word.startsWith("decade") ? 10 : 1) * Math.max(1, number);
    int year = published.getYear() - years;
    return year(number == 0 ? year - 30 : year - years / 5 - 1, year + years / 10);
  }

  private static int number(String word) {
    List<String> numbers =
        List.of("", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");
    int spelled = numbers.indexOf(word);
    boolean isDigits = word.length() < 3 && word.chars().allMatch(Character::isDigit);
    return isDigits ? Integer.parseInt(word) : word.equals("a") ? 1 : Math.max(0, spelled);
  }

  private static Period year(int from, int to) {
    return new Period(LocalDate.of(from, 1, 1), LocalDate.of(to, 12, 31));
  }

  private static boolean isYear(String word) {
    return word.length() == 4
        && word.chars().allMatch(Character::isDigit)
        && Integer.parseInt(word) >= FIRST_YEAR
        && Integer.parseInt(word) < 2100;
  }

  private static boolean is(String set, List<String> words, int at) {
    return at >= 0 && at < words.size() && WORDS.get(set).contains(words.get(at));
  }
}

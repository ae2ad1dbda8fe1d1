package org.hearsay.annotate;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.time.SUTime;
import edu.stanford.nlp.time.TimeAnnotations;
import edu.stanford.nlp.time.TimeAnnotator;
import edu.stanford.nlp.time.Timex;
import edu.stanford.nlp.util.CoreMap;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.corpus.Span;
import org.hearsay.syntax.TimeMention;
import org.jspecify.annotations.Nullable;

/**
 * Calendar times through SUTime, resolved against the day of publication.
 *
 * <p>SUTime is the slowest part of CoreNLP after coreference, so it sees only sentences with a word
 * that can belong to a date. Times without a year are left out where the article has no date.
 */
final class CoreNlpTimes {

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

  private static final Pattern DAY = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:T.*)?");

  /** "The early hours of 27 January": SUTime has no value for it but tells of which day. */
  private static final Pattern HOURS_OF_A_DAY =
      Pattern.compile("(\\d{4}-\\d{2}-\\d{2})\\b.* INTERSECT PT.*");

  private static final Pattern MONTH = Pattern.compile("(\\d{4}-\\d{2})");
  private static final Pattern YEAR = Pattern.compile("(\\d{4})");
  private static final Pattern WEEK = Pattern.compile("(\\d{4})-W(\\d{2})(-WE)?");
  private static final Pattern SEASON = Pattern.compile("(\\d{4})-(SP|SU|FA|WI)");

  private final TimeAnnotator annotator;

  CoreNlpTimes() {
    Properties properties = new Properties();
    properties.setProperty(
        "sutime.binders", "0"); // holidays: they need a calendar library of their own
    annotator = new TimeAnnotator("sutime", properties, true);
  }

  /** In the order of the text. */
  List<TimeMention> of(Annotation document, @Nullable LocalDate published) {
    List<TimeMention> found = new ArrayList<>();
    int offset = 0;
    for (CoreMap sentence : document.get(CoreAnnotations.SentencesAnnotation.class)) {
      List<CoreLabel> tokens = sentence.get(CoreAnnotations.TokensAnnotation.class);
      int end = 0;
      for (int i = 0; i < tokens.size(); i++) {
        if (i >= end && canStartATime(tokens, i)) {
          int first = Math.max(end, i - MARGIN);
          end = endOfTimes(tokens, i);
          addTimes(document, tokens.subList(first, end), published, offset, found);
        }
      }
      offset += tokens.size();
    }
    return found;
  }

  private static boolean canStartATime(List<CoreLabel> tokens, int at) {
    String word = tokens.get(at).word();
    return DATE_WORD.matcher(word).matches()
        || (RELATIVE.matcher(word).matches()
            && tokens.subList(at + 1, Math.min(tokens.size(), at + 1 + REACH)).stream()
                .anyMatch(t -> PERIOD.matcher(t.word()).matches()));
  }

  /** The end of a window in which date words follow each other closely. */
  private static int endOfTimes(List<CoreLabel> tokens, int from) {
    int end = Math.min(tokens.size(), from + 1 + MARGIN);
    for (int i = from + 1; i < end; i++) {
      if (canStartATime(tokens, i)) {
        end = Math.min(tokens.size(), i + 1 + MARGIN);
      }
    }
    return end;
  }

  private void addTimes(
      Annotation document,
      List<CoreLabel> window,
      @Nullable LocalDate published,
      int offset,
      List<TimeMention> found) {
    int begin = window.getFirst().beginPosition();
    int end = window.getLast().endPosition();
    Annotation words =
        new Annotation(document.get(CoreAnnotations.TextAnnotation.class).substring(begin, end));
    words.set(CoreAnnotations.TokensAnnotation.class, new ArrayList<>(window));
    words.set(CoreAnnotations.CharacterOffsetBeginAnnotation.class, begin);
    words.set(CoreAnnotations.CharacterOffsetEndAnnotation.class, end);
    for (CoreMap time :
        annotator.annotateSingleSentence(
            words, published == null ? "" : published.toString(), new SUTime.TimeIndex())) {
      Timex timex = time.get(TimeAnnotations.TimexAnnotation.class);
      List<CoreLabel> tokens = time.get(CoreAnnotations.TokensAnnotation.class);
      int first = offset + tokens.getFirst().index() - 1;
      daysOf(timex, published)
          .ifPresent(days ->
              found.add(
                  new TimeMention(
                      new Span(tokens.getFirst().beginPosition(), tokens.getLast().endPosition()),
                      first,
                      first + tokens.size(),
                      days.from,
                      days.to)));
    }
  }

  private record Days(LocalDate from, LocalDate to) {}

  /** The days that a TIMEX3 value names; none for durations, sets and values without a year. */
  private static Optional<Days> daysOf(Timex timex, @Nullable LocalDate published) {
    String value = timex.value() == null ? dayOfHours(timex) : timex.value();
    if (value == null || !List.of("DATE", "TIME").contains(timex.timexType())) {
      return Optional.empty();
    }
    try {
      return daysOf(value.toUpperCase(Locale.ROOT), published);
    } catch (DateTimeException e) {
      // "February 30": SUTime lets it through, and there is no such day.
      return Optional.empty();
    }
  }

  private static @Nullable String dayOfHours(Timex timex) {
    Matcher match = HOURS_OF_A_DAY.matcher(timex.altVal() == null ? "" : timex.altVal());
    return match.matches() ? match.group(1) : null;
  }

  private static Optional<Days> daysOf(String value, @Nullable LocalDate published) {
    Matcher match = DAY.matcher(value);
    if (match.matches()) {
      LocalDate day = LocalDate.parse(match.group(1));
      return Optional.of(new Days(day, day));
    }
    match = MONTH.matcher(value);
    if (match.matches()) {
      YearMonth month = YearMonth.parse(match.group(1));
      return Optional.of(new Days(month.atDay(1), month.atEndOfMonth()));
    }
    match = YEAR.matcher(value);
    if (match.matches()) {
      int year = Integer.parseInt(match.group(1));
      return Optional.of(new Days(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
    }
    match = WEEK.matcher(value);
    if (match.matches()) {
      LocalDate monday =
          LocalDate.of(Integer.parseInt(match.group(1)), 1, 4)
              .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, Integer.parseInt(match.group(2)))
              .with(java.time.DayOfWeek.MONDAY);
      return Optional.of(
          new Days(match.group(3) == null ? monday : monday.plusDays(5), monday.plusDays(6)));
    }
    match = SEASON.matcher(value);
    if (match.matches()) {
      int year = Integer.parseInt(match.group(1));
      int month =
          switch (match.group(2)) {
            case "SP" -> 3;
            case "SU" -> 6;
            case "FA" -> 9;
            default -> 12;
          };
      LocalDate from = LocalDate.of(year, month, 1);
      return Optional.of(new Days(from, from.plusMonths(3).minusDays(1)));
    }
    if (value.equals("PRESENT_REF") && published != null) {
      return Optional.of(new Days(published, published));
    }
    return Optional.empty();
  }
}

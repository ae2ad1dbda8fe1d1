package org.hearsay.report;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearsay.corpus.Figure;
import org.hearsay.corpus.Quote;
import org.hearsay.corpus.Speaker;
import org.hearsay.revision.Change;
import org.hearsay.revision.Revision;
import org.jspecify.annotations.Nullable;

/** What an outlet changed in an article, in words. Times are those of the reader's zone. */
final class RevisionWording {

  static final String TITLE = "Changed after publication";
  static final String STANDFIRST =
      "What an article said when it was read first and no longer says. Silently: without a notice in"
          + " the text.";

  /** To where an article was published, where that is on the web. */
  static final Links PUBLISHED = revision -> HtmlWording.link(revision.article().url());

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
  private static final int LONGEST = 300;
  private static final int MOST_NEW = 3;

  private final ZoneId zone;

  RevisionWording(ZoneId zone) {
    this.zone = zone;
  }

  /** "Halden Bugle, silently, between 10:05 and 11:20 on 4 March 2031". */
  String heading(Revision revision) {
    String outlet = Shown.line(revision.article().outlet()).strip();
    return (outlet.isEmpty() ? "unnamed outlet" : outlet)
        + (revision.isDeclared() ? ", with a notice, " : ", silently, ")
        + between(revision.seen(), revision.until());
  }

  private String between(Instant seen, Instant until) {
    LocalDateTime from = LocalDateTime.ofInstant(seen, zone);
    LocalDateTime to = LocalDateTime.ofInstant(until, zone);
    String last = TIME.format(to) + " on " + Wording.day(to.toLocalDate());
    if (from.truncatedTo(ChronoUnit.MINUTES).equals(to.truncatedTo(ChronoUnit.MINUTES))) {
      return "at " + last;
    }
    return from.toLocalDate().equals(to.toLocalDate())
        ? "between " + TIME.format(from) + " and " + last
        : "between "
            + TIME.format(from)
            + " on "
            + Wording.day(from.toLocalDate())
            + " and "
            + last;
  }

  /** Where an article is read. */
  @FunctionalInterface
  interface Links {
    /** Null where there is no address to go to. */
    @Nullable String of(Revision revision);
  }

  /** The title of the article. */
  static String article(Revision revision) {
    String title = revision.article().title();
    return title == null || title.isBlank() ? "without a title" : Shown.line(title).strip();
  }

  /** "3 articles, 2 of them silently". */
  static String tally(List<Revision> revisions) {
    long articles = revisions.stream().map(one -> one.article().id()).distinct().count();
    long silent =
        revisions.stream()
            .filter(one -> !one.isDeclared())
            .map(one -> one.article().id())
            .distinct()
            .count();
    String all = Wording.count(Math.toIntExact(articles), "article");
    if (silent == 0) {
      return all;
    }
    return articles == 1 ? all + ", silently" : all + ", " + silent + " of them silently";
  }

  /** One line a change, what is new alone counted after the first few. */
  static List<String> lines(Revision revision) {
    List<String> lines = new ArrayList<>();
    withdrawals(revision).forEach(change -> lines.add(line(change)));
    lines.addAll(additions(revision));
    return lines;
  }

  /** What the former version said and the later does not, each once. */
  static List<Change> withdrawals(Revision revision) {
    Map<String, Change> byLine = new LinkedHashMap<>();
    revision.withdrawn().forEach(change -> byLine.putIfAbsent(line(change), change));
    return List.copyOf(byLine.values());
  }

  /** One line for each of the first things that are only new, and how many more there are. */
  static List<String> additions(Revision revision) {
    List<String> lines =
        revision.changes().stream()
            .filter(change -> change.before() == null)
            .map(RevisionWording::line)
            .distinct()
            .toList();
    List<String> shown = new ArrayList<>(lines.subList(0, Math.min(MOST_NEW, lines.size())));
    if (lines.size() > MOST_NEW) {
      shown.add((lines.size() - MOST_NEW) + " more new");
    }
    return shown;
  }

  /** Whether there is more to read than the line itself: of a title there is not. */
  static boolean hasSentences(Change change) {
    return switch (change) {
      case Change.OfTitle title -> false;
      case Change.OfFigure figure -> true;
      case Change.OfQuote quote -> true;
    };
  }

  static String sentence(@Nullable String text) {
    return cut(text);
  }

  /** "People killed changed from 14 to 19". */
  static String line(Change change) {
    return switch (change) {
      case Change.OfTitle title ->
          "title changed from " + quoted(title.before()) + " to " + quoted(title.after());
      case Change.OfFigure figure -> figure(figure);
      case Change.OfQuote quote -> quote(quote);
    };
  }

  private static String figure(Change.OfFigure change) {
    Figure named = change.now() == null ? change.old() : change.now();
    String what = named == null ? "" : Wording.title(named.measure(), named.counted());
    String where = change.inHeadline() ? what + " in the headline" : what;
    return sided(where, change.oldText(), change.nowText());
  }

  private static String quote(Change.OfQuote change) {
    String old = speaker(change.old());
    String now = speaker(change.now());
    boolean isGivenToAnother = change.old() != null && change.now() != null && !old.equals(now);
    return isGivenToAnother
        ? quoted(change.nowText()) + " was said by " + old + ", is said by " + now
        : sided(
            "words of " + (change.now() == null ? old : now),
            change.oldText() == null ? null : quoted(change.oldText()),
            change.nowText() == null ? null : quoted(change.nowText()));
  }

  private static String sided(String what, @Nullable String old, @Nullable String now) {
    if (old == null) {
      return what + " new: " + cut(now);
    }
    return now == null
        ? what + " taken out: " + cut(old)
        : what + " changed from " + cut(old) + " to " + cut(now);
  }

  private static String speaker(@Nullable Quote quote) {
    Speaker speaker = quote == null ? null : quote.speaker();
    return speaker == null ? "nobody named" : Shown.line(speaker.name()).strip();
  }

  private static String quoted(@Nullable String text) {
    return "“" + cut(text) + "”";
  }

  private static String cut(@Nullable String text) {
    String line = text == null ? "" : Shown.line(text).strip();
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + " …";
  }
}

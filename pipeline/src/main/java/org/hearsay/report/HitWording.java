package org.hearsay.report;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.corpus.Figure;
import org.hearsay.corpus.Happening;
import org.hearsay.corpus.Quantity;
import org.hearsay.corpus.Quote;
import org.hearsay.corpus.QuoteKind;
import org.hearsay.corpus.Span;
import org.hearsay.corpus.SpeakerKind;
import org.hearsay.corpus.Stance;
import org.hearsay.index.search.ArticleHead;
import org.hearsay.index.search.QuoteHit;
import org.jspecify.annotations.Nullable;

/** The words in which single quotes, figures and speakers are told; all of it safe to show. */
final class HitWording {

  private static final String BETWEEN_PIECES = " … ";
  private static final String QUOTATION_MARKS = "\"“”„‟«»";

  private HitWording() {}

  /** Between the parts of a line. */
  static String joined(String... parts) {
    return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
  }

  /** "CNN, 12 September 2013 [cnn-1]". */
  static String origin(ArticleHead article) {
    return published(article.outlet(), article.published()) + " [" + Shown.line(article.id()) + "]";
  }

  static String published(String outlet, @Nullable LocalDate day) {
    String name = Shown.line(outlet).strip();
    return (name.isEmpty() ? "unnamed outlet" : name)
        + (day == null ? ", no date" : ", " + Wording.day(day));
  }

  /** "Vladimir Putin, Russian President"; "senior official, unnamed". */
  static String speaker(String name, SpeakerKind kind, @Nullable String role) {
    String further =
        role != null
            ? ", " + Shown.line(role).strip()
            : switch (kind) {
              case PERSON, ORGANIZATION, GROUP -> "";
              case DOCUMENT -> ", a document";
              case UNNAMED -> ", unnamed";
            };
    return Shown.line(name).strip() + further;
  }

  /** "direct, claimed"; "indirect, not stated". */
  static String manner(Quote quote) {
    return kind(quote.kind()) + ", " + (quote.negated() ? "not " : "") + stance(quote.stance());
  }

  private static String kind(QuoteKind kind) {
    return switch (kind) {
      case DIRECT -> "direct";
      case MIXED -> "partly in quotation marks";
      case INDIRECT -> "indirect";
    };
  }

  static String stance(Stance stance) {
    return stance.name().toLowerCase(Locale.ROOT);
  }

  static String confidence(Quote quote) {
    return String.format(Locale.ROOT, "%.0f%% sure", quote.confidence() * 100);
  }

  /**
   * What is said, as a printer sets it: direct speech in “ ”, straight marks within as curly ones,
   * indirect speech without marks.
   */
  static String said(String text, QuoteKind kind) {
    String words = curly(Shown.line(text).strip());
    return kind == QuoteKind.DIRECT ? "“" + withoutOuterMarks(words) + "”" : words;
  }

  private static String withoutOuterMarks(String words) {
    int end = words.length();
    boolean isEnclosed =
        end > 1
            && QUOTATION_MARKS.indexOf(words.charAt(0)) >= 0
            && QUOTATION_MARKS.indexOf(words.charAt(end - 1)) >= 0;
    return isEnclosed ? words.substring(1, end - 1) : words;
  }

  private static String curly(String text) {
    StringBuilder curly = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean opens = i == 0 || " ([—–-".indexOf(text.charAt(i - 1)) >= 0;
      curly.append(c == '"' ? (opens ? '“' : '”') : c);
    }
    return curly.toString();
  }

  /** The words that attribute a quote, in the text's order: "Mr. Putin said", "according to …". */
  static String attribution(QuoteHit hit) {
    List<Span> spans =
        Stream.of(hit.quote().cue(), hit.quote().source())
            .flatMap(Collection::stream)
            .sorted()
            .toList();
    StringBuilder words = new StringBuilder();
    Span last = null;
    for (Span span : spans) {
      if (last != null && span.start() < last.end()) {
        continue; // "his statement" can be source and cue
      }
      if (last != null) {
        words.append(between(hit, last, span));
      }
      words.append(in(hit, span));
      last = span;
    }
    return Shown.line(words.toString()).strip();
  }

  private static String between(QuoteHit hit, Span left, Span right) {
    int start = hit.sentenceSpan().start();
    String between = hit.sentence().substring(left.end() - start, right.start() - start);
    if (between.isEmpty()) {
      return "";
    }
    return between.isBlank() ? " " : BETWEEN_PIECES;
  }

  /** The text under spans of the hit's article that lie within its sentence. */
  static String words(QuoteHit hit, List<Span> spans) {
    return spans.stream().map(span -> in(hit, span)).collect(Collectors.joining(BETWEEN_PIECES));
  }

  private static String in(QuoteHit hit, Span span) {
    int start = hit.sentenceSpan().start();
    return hit.sentence().substring(span.start() - start, span.end() - start);
  }

  /**
   * "People killed: at least 1,429".
   *
   * @param text the words of the article that give the number
   */
  static String figure(Figure figure, String text) {
    return Wording.title(figure.measure(), figure.counted())
        + ": "
        + (figure.negated() ? "not " : "")
        + quantity(figure.quantity(), Shown.line(text).strip());
  }

  private static String quantity(Quantity quantity, String text) {
    return switch (quantity.hedge()) {
      case EXACT -> text;
      case ABOUT -> "about " + text + interval(quantity);
      case AT_LEAST -> "at least " + text;
      case MORE_THAN -> "more than " + text;
      case AT_MOST -> "at most " + text;
      case LESS_THAN -> "less than " + text + interval(quantity);
      case RANGE, VAGUE -> text + interval(quantity);
    };
  }

  /** " (24 to 99)"; empty where one end is open or both are one. */
  private static String interval(Quantity quantity) {
    BigDecimal low = quantity.low();
    BigDecimal high = quantity.high();
    return low == null || high == null || low.compareTo(high) == 0
        ? ""
        : " (" + number(low) + " to " + number(high) + ")";
  }

  private static String number(BigDecimal number) {
    DecimalFormat format =
        new DecimalFormat("#,##0.###", DecimalFormatSymbols.getInstance(Locale.ENGLISH));
    return format.format(number);
  }

  /** "according to U.S. officials"; the outlet's own word needs none. */
  static String originator(@Nullable String originator) {
    return originator == null || originator.isBlank()
        ? "own report"
        : "according to " + Shown.line(originator).strip();
  }

  /** "attack, Ghouta, 21 August 2013"; empty where nothing is known. */
  static String event(@Nullable Happening event) {
    if (event == null) {
      return "";
    }
    List<String> parts = new ArrayList<>();
    if (event.trigger() != null) {
      parts.add(Shown.line(event.trigger()));
    }
    if (event.place() != null) {
      parts.add(Shown.line(event.place()));
    }
    String days = days(event.from(), event.to());
    if (!days.isEmpty()) {
      parts.add(days);
    }
    return String.join(", ", parts);
  }

  private static String days(@Nullable LocalDate from, @Nullable LocalDate to) {
    if (from == null) {
      return to == null ? "" : "until " + Wording.day(to);
    }
    if (to == null) {
      return "since " + Wording.day(from);
    }
    return from.equals(to) ? Wording.day(from) : Wording.day(from) + " to " + Wording.day(to);
  }
}

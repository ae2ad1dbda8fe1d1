package org.hearsay.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hearsay.corpus.Measure;
import org.hearsay.corpus.QuoteKind;
import org.hearsay.corpus.Stance;
import org.hearsay.identity.NameKey;
import org.hearsay.index.search.OutletCount;
import org.hearsay.index.search.QueryLanguage;
import org.hearsay.index.search.QuoteQuery;
import org.hearsay.report.Wording;

/** How a query that is being typed may go on: names of fields, of speakers, of outlets, words. */
final class Suggestions {

  private static final int MOST = 8;
  private static final int SHORTEST_WORD = 3;

  /** A field before what is being typed, if any. */
  private static final Pattern FIELD = Pattern.compile("(?:^|[\\s(+-])([a-z]+):$");

  private static final Pattern ONE_WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  /**
   * A query that goes on from the one that is being typed.
   *
   * @param about what was added: "speaker, 12 quotes"
   */
  record Suggestion(String query, String about) {}

  /** Somebody with all words by which their name can be begun. */
  private record Name(String shown, List<String> words, long quotes) {
    boolean goesOnFrom(NameKey typed) {
      String last = typed.words().getLast();
      return words.stream().anyMatch(word -> word.startsWith(last))
          && words.containsAll(typed.words().subList(0, typed.words().size() - 1));
    }
  }

  private final Opened opened;

  Suggestions(Opened opened) {
    this.opened = opened;
  }

  List<Suggestion> goingOn(String query) {
    int quote = isOpen(query) ? query.lastIndexOf('"') : -1;
    int start = quote >= 0 ? quote + 1 : startOfTheLastWord(query);
    String before = query.substring(0, quote >= 0 ? quote : start);
    String typed = query.substring(start);
    Matcher field = FIELD.matcher(before);
    Stream<Suggestion> found =
        field.find()
            ? ofField(field.group(1), before, typed)
            : quote >= 0 || typed.isBlank() ? Stream.of() : anything(before, typed);
    return found.limit(MOST).toList();
  }

  private static boolean isOpen(String query) {
    return query.chars().filter(c -> c == '"').count() % 2 == 1;
  }

  private static int startOfTheLastWord(String query) {
    int start = query.length();
    while (start > 0 && " (:+-".indexOf(query.charAt(start - 1)) < 0) {
      start--;
    }
    return start;
  }

  private Stream<Suggestion> ofField(String field, String before, String typed) {
    return switch (field) {
      case "speaker", "originator" -> speakers(before, typed);
      case "outlet" -> outlets(before, typed);
      case "kind" -> constants(before, typed, QuoteKind.values());
      case "stance" -> constants(before, typed, Stance.values());
      case "measure" -> constants(before, typed, Measure.values());
      default -> words(before, typed);
    };
  }

  private Stream<Suggestion> anything(String before, String typed) {
    Stream<Suggestion> fields =
        QueryLanguage.fields().stream()
            .filter(name -> name.startsWith(typed.toLowerCase(Locale.ROOT)))
            .map(name -> new Suggestion(before + name + ":", "field"));
    List<Suggestion> words = words(before, typed).limit(MOST / 2).toList();
    return Stream.of(fields, words.stream(), speakers(before + "speaker:", typed))
        .flatMap(each -> each);
  }

  private Stream<Suggestion> words(String before, String typed) {
    return typed.length() < SHORTEST_WORD
        ? Stream.of()
        : opened.search().wordsFrom(typed, MOST).stream()
            .map(word -> new Suggestion(before + word, "word"));
  }

  private Stream<Suggestion> speakers(String before, String typed) {
    NameKey key = NameKey.of(typed);
    return typed.isBlank()
        ? Stream.of()
        : names().stream()
            .filter(name -> name.goesOnFrom(key))
            .map(name ->
                new Suggestion(
                    before + quoted(name.shown()),
                    "speaker, " + Wording.count(Math.toIntExact(name.quotes()), "quote")));
  }

  /** Most quoted first. */
  private List<Name> names() {
    return opened.once(
        "names",
        () ->
            opened.search().speakers(QuoteQuery.ALL).hits().stream()
                .map(count ->
                    new Name(
                        count.speaker().name(),
                        NameKey.of(count.speaker().name()).words(),
                        count.quotes()))
                .toList());
  }

  private Stream<Suggestion> outlets(String before, String typed) {
    String begin = typed.toLowerCase(Locale.ROOT);
    return opened.once("outlets", opened.search()::outlets).stream()
        .map(OutletCount::outlet)
        .filter(name -> (" " + name.toLowerCase(Locale.ROOT)).contains(" " + begin))
        .map(name -> new Suggestion(before + quoted(name), "outlet"));
  }

  private static Stream<Suggestion> constants(String before, String typed, Enum<?>[] values) {
    return Arrays.stream(values)
        .map(Found::word)
        .filter(word -> word.startsWith(typed.toLowerCase(Locale.ROOT)))
        .map(word -> new Suggestion(before + word, "value"));
  }

  private static String quoted(String name) {
    return ONE_WORD.matcher(name).matches() ? name : '"' + name.replace("\"", "") + '"';
  }
}

package org.hearsay.corpus.read;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.corpus.Article;
import org.hearsay.corpus.html.Page;
import org.hearsay.corpus.json.JsonValue;
import org.hearsay.corpus.json.MalformedArticleException;
import org.jspecify.annotations.Nullable;

/**
 * An article as its input puts it, before anybody has looked whether it is one. What is set first
 * stays.
 */
final class Draft {

  private static final Pattern ENGLISH = Pattern.compile("en(?:[-_].*)?|eng|english");
  private static final Pattern BETWEEN_AUTHORS = Pattern.compile(";|,\\s|\\s(?:and|&)\\s");
  private static final Pattern BY = Pattern.compile("^by\\s+", Pattern.CASE_INSENSITIVE);

  /** Clocks of outlets are wrong by hours, and magazines bear the day of next month. */
  private static final Period LATEST = Period.ofDays(366);

  private final Map<Field, List<String>> values = new EnumMap<>(Field.class);
  private final List<String> notes = new ArrayList<>();
  private boolean mayLackItsDay;

  /** What a JSON object says of an article; fields it has no word for are passed over. */
  static Draft of(JsonValue object) throws MalformedArticleException {
    Draft draft = new Draft();
    Map<Field, Integer> ranks = new EnumMap<>(Field.class);
    for (Map.Entry<String, JsonValue> entry : object.fields().entrySet()) {
      Optional<Field.Named> named = Field.named(entry.getKey());
      if (named.isEmpty() || entry.getValue().isNull()) {
        continue;
      }
      Field field = named.get().field();
      if (named.get().rank() < ranks.getOrDefault(field, Integer.MAX_VALUE)) {
        ranks.put(field, named.get().rank());
        draft.values.put(field, strings(field, entry.getValue()));
      }
    }
    return draft;
  }

  private static List<String> strings(Field field, JsonValue value)
      throws MalformedArticleException {
    if (field == Field.EMBARGO && value.content() instanceof Boolean isHeldBack) {
      return List.of(isHeldBack ? Embargo.WITHOUT_END : "");
    }
    if (field == Field.TEXT) {
      return List.of(Page.textOfValue(string(value)));
    }
    if (field != Field.AUTHORS) {
      return List.of(string(value));
    }
    return value.isList() ? value.each(Draft::string) : authors(string(value));
  }

  /**
   * A string, a number as it would be printed, or what an object says that it is called or shows.
   */
  private static String string(JsonValue value) throws MalformedArticleException {
    return switch (value.content()) {
      case BigDecimal number -> number.toPlainString();
      case Map<?, ?> object ->
          object.containsKey("rendered") ? value.get("rendered").text() : value.get("name").text();
      case null, default -> value.text();
    };
  }

  private static List<String> authors(String byline) {
    String names = BY.matcher(Page.decoded(byline).strip()).replaceFirst("");
    return Arrays.stream(BETWEEN_AUTHORS.split(names)).filter(name -> !name.isBlank()).toList();
  }

  void put(Field field, String value) {
    values.putIfAbsent(field, field == Field.AUTHORS ? authors(value) : List.of(value));
  }

  /** The same where there is something that is not blank. */
  void put(Field field, Optional<String> value) {
    value.filter(given -> !given.isBlank()).ifPresent(given -> put(field, given));
  }

  /** Each name by itself, as it stands. */
  void putAuthors(List<String> names) {
    if (!names.isEmpty()) {
      values.putIfAbsent(Field.AUTHORS, names);
    }
  }

  /** Its day is not the user's to mend: where it is none, the article is read without it. */
  Draft withoutDayIfNeedBe() {
    mayLackItsDay = true;
    return this;
  }

  /** What the reader of the article should know of how it was read. */
  void note(String sentence) {
    notes.add(sentence);
  }

  Optional<String> get(Field field) {
    return metadata(field);
  }

  boolean isEmpty(Field field) {
    return metadata(field).isEmpty();
  }

  void putAll(Draft other) {
    other.values.forEach(values::putIfAbsent);
  }

  /** The article, where all is as it should be, with what is to be noted of it; or why not. */
  List<ReadResult> finish(Where where, ReadOptions options) {
    ReadResult result = result(where, options);
    learn(where, result, options);
    return Stream.concat(
            Stream.of(result),
            notes.stream()
                .filter(note -> result instanceof ReadResult.Read)
                .map(note -> new ReadResult.Noted(where, note)))
        .toList();
  }

  /** Tells the run how the outlet writes days, or waits until another article has told. */
  private void learn(Where where, ReadResult result, ReadOptions options) {
    Optional<String> date = metadata(Field.PUBLISHED);
    if (date.isEmpty() || options.dayOrder() != DayOrder.UNKNOWN) {
      return;
    }
    String outlet = shown(Field.OUTLET).orElse(options.outlet());
    PublicationDate.order(date.get()).ifPresent(order -> options.days().learn(outlet, order));
    if (result instanceof ReadResult.Failed && openDay(date.get(), options).isPresent()) {
      int length = first(Field.TEXT).map(String::length).orElse(0);
      options.days().hold(result, where, this, outlet, length);
    }
  }

  private ReadResult result(Where where, ReadOptions options) {
    Optional<String> text = first(Field.TEXT);
    if (text.isEmpty()) {
      return new ReadResult.Failed(where, "\"text\" is missing");
    }
    if (text.get().isBlank()) {
      return new ReadResult.Skipped(where, "the text is blank");
    }
    Optional<String> language = metadata(Field.LANGUAGE);
    if (language.isPresent() && !isEnglish(language.get())) {
      return new ReadResult.Skipped(
          where, "language is " + Shown.quoted(language.get()) + ", only English is read");
    }
    if (text.get().length() > options.maxTextLength()) {
      return new ReadResult.Failed(where, tooLong(text.get().length(), options));
    }
    Optional<String> other = Language.otherThanEnglish(text.get());
    if (other.isPresent()) {
      return new ReadResult.Skipped(
          where, "the text is in " + other.get() + ", only English is read");
    }
    Optional<String> halved = halvedCharacter();
    if (halved.isPresent()) {
      return new ReadResult.Failed(where, halved.get());
    }
    Optional<String> heldBack =
        metadata(Field.EMBARGO).flatMap(until -> Embargo.reason(until, options.now()));
    if (heldBack.isPresent()) {
      Optional<Instant> end = metadata(Field.EMBARGO).flatMap(until -> Embargo.end(until.strip()));
      return new ReadResult.Skipped(where, heldBack.get(), end.orElse(null));
    }
    Optional<LocalDate> published = published(options);
    Optional<String> wrongDay = wrongDay(published, options);
    if (wrongDay.isPresent() && !mayLackItsDay) {
      return new ReadResult.Failed(where, wrongDay.get());
    }
    wrongDay.ifPresent(reason ->
        note(
            published.isPresent()
                ? reason + "; it gets the day that was given for such"
                : reason + "; the article is read without a day"));
    return new ReadResult.Read(where, article(text.get(), published.orElse(null), options));
  }

  /** The day that it says, where that is one, else the one that the user gives. */
  private Optional<LocalDate> published(ReadOptions options) {
    LocalDate latest = LocalDate.ofInstant(options.now(), ZoneOffset.UTC).plus(LATEST);
    return metadata(Field.PUBLISHED)
        .filter(date -> openDay(date, options).isEmpty())
        .flatMap(date -> PublicationDate.parse(date, options.dayOrder()))
        .filter(day -> !day.isAfter(latest))
        .or(() -> Optional.ofNullable(options.published()));
  }

  /** Why what is said of the day was not taken. */
  private Optional<String> wrongDay(Optional<LocalDate> taken, ReadOptions options) {
    Optional<String> date = metadata(Field.PUBLISHED);
    Optional<String> open = date.flatMap(day -> openDay(day, options));
    if (open.isPresent()) {
      return open;
    }
    Optional<LocalDate> said = date.flatMap(day -> PublicationDate.parse(day, options.dayOrder()));
    if (date.isEmpty() || (said.isPresent() && said.equals(taken))) {
      return Optional.empty();
    }
    return Optional.of(
        said.isPresent()
            ? "published lies years ahead: " + Shown.quoted(date.get())
            : "published is not a date: " + Shown.quoted(date.get()));
  }

  /** Why a day cannot be read: it can be two, and nobody has said which. */
  private static Optional<String> openDay(String date, ReadOptions options) {
    List<LocalDate> readings =
        options.dayOrder() == DayOrder.UNKNOWN ? PublicationDate.readings(date) : List.of();
    return readings.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "published can be two days, "
                + readings.getFirst()
                + " and "
                + readings.getLast()
                + ": "
                + Shown.quoted(date)
                + "; --month-first or --day-first says which");
  }

  private static boolean isEnglish(String language) {
    return ENGLISH.matcher(language.toLowerCase(Locale.ROOT)).matches();
  }

  static String tooLong(long length, ReadOptions options) {
    return String.format(
        Locale.ROOT,
        "the text has %,d characters, more than the limit of %,d",
        length,
        options.maxTextLength());
  }

  private Article article(String text, @Nullable LocalDate published, ReadOptions options) {
    String outlet = shown(Field.OUTLET).orElse(options.outlet());
    String url = metadata(Field.URL).orElse(null);
    String title = shown(Field.TITLE).orElse(null);
    String id = metadata(Field.ID).orElseGet(() -> contentId(outlet, url, published, title, text));
    List<String> authors = values.getOrDefault(Field.AUTHORS, List.of());
    return new Article(
        id,
        outlet,
        title,
        url,
        published,
        authors.stream().map(Page::plain).filter(name -> !name.isEmpty()).toList(),
        "en",
        text);
  }

  /** The same article gets the same id wherever it is read: half a SHA-256 of what it says. */
  private static String contentId(@Nullable Object... parts) {
    String content =
        Arrays.stream(parts)
            .map(part -> part == null ? "" : part.toString())
            .collect(Collectors.joining("\0"));
    return HexFormat.of().formatHex(sha256(content.getBytes(StandardCharsets.UTF_8)), 0, 16);
  }

  private static byte[] sha256(byte[] content) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(content);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** A surrogate without its other half: no file could hold such a text again. */
  private Optional<String> halvedCharacter() {
    for (Map.Entry<Field, List<String>> entry : values.entrySet()) {
      for (String value : entry.getValue()) {
        int offset = loneSurrogate(value);
        if (offset >= 0) {
          return Optional.of(
              "\"" + entry.getKey().label() + "\" holds half a character at offset " + offset);
        }
      }
    }
    return Optional.empty();
  }

  private static int loneSurrogate(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        if (Character.charCount(text.codePointAt(i)) == 1) {
          return i;
        }
        i++;
      }
    }
    return -1;
  }

  /** With characters for their entities. */
  private Optional<String> shown(Field field) {
    return metadata(field).map(Page::decoded).map(String::strip).filter(value -> !value.isEmpty());
  }

  /** Without white space around it; nothing where nothing is left. */
  private Optional<String> metadata(Field field) {
    return first(field).map(String::strip).filter(value -> !value.isEmpty());
  }

  private Optional<String> first(Field field) {
    return values.getOrDefault(field, List.of()).stream().findFirst();
  }
}

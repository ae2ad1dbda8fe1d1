package org.hearsay.corpus.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.ErrorReportConfiguration;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/**
 * A JSON value that remembers where it stood, so that a mistake in its meaning is reported as
 * precisely as one in its syntax.
 *
 * @param name the field that holds it, for messages; of the members of a list, the list's
 * @param content a String, BigDecimal, Boolean, {@code List<JsonValue>}, {@code Map<String,
 *     JsonValue>}, or null
 */
public record JsonValue(String name, @Nullable Object content, int line, int column) {

  /** Makes something of a value, or says what is wrong with it. */
  @FunctionalInterface
  public interface Shape<T> {
    T of(JsonValue value) throws MalformedArticleException;
  }

  /** No count in an article comes near it; 1E999999999 would fill the memory when written out. */
  private static final int MAX_EXPONENT = 400;

  /** How much of a value is shown in a message. */
  private static final int MAX_SHOWN = 40;

  /** Callers bound the text they give; no string in it needs a bound of its own. */
  private static final JsonFactory JSON = syntax(Integer.MAX_VALUE);

  /**
   * Makes parsers whose complaints are short.
   *
   * @param maxStringLength of one string in it, in UTF-16 code units
   */
  public static JsonFactory syntax(int maxStringLength) {
    return JsonFactory.builder()
        .streamReadConstraints(
            StreamReadConstraints.builder().maxStringLength(maxStringLength).build())
        .errorReportConfiguration(
            ErrorReportConfiguration.builder().maxErrorTokenLength(MAX_SHOWN).build())
        .build();
  }

  /** What programs that paste JSON together leave in it. */
  private static final JsonFactory LENIENT =
      JSON.rebuild()
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
          .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .build();

  /** The one value that a text holds. */
  public static JsonValue parse(String text) throws MalformedArticleException {
    return parse(JSON, text);
  }

  /** The same of a text that may hold line ends in strings, comments and commas too many. */
  public static JsonValue parseLeniently(String text) throws MalformedArticleException {
    return parse(LENIENT, text);
  }

  /** The values that stand in a text one behind the other, up to the first mistake in it. */
  public static List<JsonValue> parseWhatIsThere(String text) {
    List<JsonValue> values = new ArrayList<>();
    try (JsonParser parser = LENIENT.createParser(ObjectReadContext.empty(), text)) {
      while (parser.nextToken() != null) {
        values.add(read(parser, "the article"));
      }
    } catch (JacksonException | MalformedArticleException e) {
      return List.copyOf(values);
    }
    return List.copyOf(values);
  }

  private static JsonValue parse(JsonFactory syntax, String text) throws MalformedArticleException {
    try (JsonParser parser = syntax.createParser(ObjectReadContext.empty(), text)) {
      if (parser.nextToken() == null) {
        throw new MalformedArticleException("there is nothing here", 1, 1);
      }
      JsonValue value = read(parser, "the article");
      if (parser.nextToken() != null) {
        throw at(parser, "something follows after the end of the article");
      }
      return value;
    } catch (JacksonException e) {
      throw MalformedArticleException.of(e);
    }
  }

  /**
   * The value that begins at the parser's current token.
   *
   * @param name what messages call it
   * @throws JacksonException where it is not JSON
   */
  public static JsonValue read(JsonParser parser, String name) throws MalformedArticleException {
    TokenStreamLocation where = parser.currentTokenLocation();
    return new JsonValue(name, content(parser, name), where.getLineNr(), where.getColumnNr());
  }

  private static @Nullable Object content(JsonParser parser, String name)
      throws MalformedArticleException {
    return switch (parser.currentToken()) {
      case START_OBJECT -> fields(parser);
      case START_ARRAY -> members(parser, name);
      case VALUE_STRING -> parser.getString();
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(parser, name);
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      case VALUE_NULL -> null;
      default -> throw at(parser, "unexpected " + parser.currentToken());
    };
  }

  private static Map<String, JsonValue> fields(JsonParser parser) throws MalformedArticleException {
    Map<String, JsonValue> fields = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      parser.nextToken();
      fields.put(name, read(parser, name));
    }
    return fields;
  }

  private static List<JsonValue> members(JsonParser parser, String name)
      throws MalformedArticleException {
    List<JsonValue> members = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      members.add(read(parser, name));
    }
    return members;
  }

  private static BigDecimal number(JsonParser parser, String name)
      throws MalformedArticleException {
    BigDecimal number = parser.getDecimalValue();
    if (Math.abs((long) number.scale()) > MAX_EXPONENT) {
      throw at(parser, quoted(name) + " is a number beyond all measure: " + parser.getString());
    }
    return number;
  }

  private static MalformedArticleException at(JsonParser parser, String reason) {
    TokenStreamLocation where = parser.currentTokenLocation();
    return new MalformedArticleException(reason, where.getLineNr(), where.getColumnNr());
  }

  /** The fields of an object, in their order. */
  public Map<String, JsonValue> fields() throws MalformedArticleException {
    if (!(content instanceof Map<?, ?> fields)) {
      throw wrong("an object");
    }
    Map<String, JsonValue> typed = new LinkedHashMap<>();
    fields.forEach((field, value) -> typed.put((String) field, (JsonValue) value));
    return typed;
  }

  /** The field of that name; where there is none, a null at the place of this object. */
  public JsonValue get(String field) throws MalformedArticleException {
    if (!(content instanceof Map<?, ?> fields)) {
      throw wrong("an object");
    }
    return fields.get(field) instanceof JsonValue value
        ? value
        : new JsonValue(field, null, line, column);
  }

  public boolean isNull() {
    return content == null;
  }

  public boolean isList() {
    return content instanceof List<?>;
  }

  public boolean isObject() {
    return content instanceof Map<?, ?>;
  }

  public String text() throws MalformedArticleException {
    if (content instanceof String text) {
      return text;
    }
    throw wrong("a string");
  }

  public @Nullable String textOrNull() throws MalformedArticleException {
    return isNull() ? null : text();
  }

  /** As {@link #text}, for what many articles have: in memory it is there once. */
  public String shared() throws MalformedArticleException {
    return text().intern();
  }

  /** As {@link #textOrNull}, for what many articles have: in memory it is there once. */
  public @Nullable String sharedOrNull() throws MalformedArticleException {
    return isNull() ? null : shared();
  }

  boolean flag() throws MalformedArticleException {
    if (content instanceof Boolean flag) {
      return flag;
    }
    throw wrong("true or false");
  }

  BigDecimal number() throws MalformedArticleException {
    if (content instanceof BigDecimal number) {
      return number;
    }
    throw wrong("a number");
  }

  @Nullable BigDecimal numberOrNull() throws MalformedArticleException {
    return isNull() ? null : number();
  }

  int offset() throws MalformedArticleException {
    try {
      return number().intValueExact();
    } catch (ArithmeticException e) {
      throw wrong("a whole number");
    }
  }

  <E extends Enum<E>> E oneOf(Class<E> kinds) throws MalformedArticleException {
    String given = text();
    for (E kind : kinds.getEnumConstants()) {
      if (kind.name().equals(given)) {
        return kind;
      }
    }
    throw wrong("one of " + String.join(", ", names(kinds)));
  }

  /** The members of a list, each made into what the shape makes of it; none where it is null. */
  public <T> List<T> each(Shape<T> shape) throws MalformedArticleException {
    if (isNull()) {
      return List.of();
    }
    if (!(content instanceof List<?> members)) {
      throw wrong("a list");
    }
    List<T> made = new ArrayList<>(members.size());
    for (Object member : members) {
      made.add(((JsonValue) Objects.requireNonNull(member)).as(shape));
    }
    return made;
  }

  /** What the shape makes of this value; what a record objects to is reported at this place. */
  <T> T as(Shape<T> shape) throws MalformedArticleException {
    try {
      return shape.of(this);
    } catch (IllegalArgumentException e) {
      throw malformed(quoted(name) + ": " + e.getMessage());
    }
  }

  /** Says that the value is not what it must be: a string, a number. */
  public MalformedArticleException wrong(String expected) {
    String given =
        switch (content) {
          case null -> "missing";
          case String text ->
              quoted(text.length() > MAX_SHOWN ? text.substring(0, MAX_SHOWN) + "…" : text);
          case Map<?, ?> fields -> "an object";
          case List<?> members -> "a list";
          case Object plain -> plain.toString();
        };
    return malformed(quoted(name) + " is " + given + ", it must be " + expected);
  }

  MalformedArticleException malformed(String reason) {
    return new MalformedArticleException(reason, line, column);
  }

  private static String quoted(String name) {
    return '"' + name + '"';
  }

  private static <E extends Enum<E>> List<String> names(Class<E> kinds) {
    return List.of(kinds.getEnumConstants()).stream().map(Enum::name).toList();
  }
}

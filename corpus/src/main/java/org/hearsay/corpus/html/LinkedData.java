package org.hearsay.corpus.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.corpus.json.JsonValue;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * The article in a page's JSON-LD: an object whose type is one of schema.org's articles, wherever
 * it stands in lists, graphs and other objects. References by {@code @id} are followed.
 */
final class LinkedData {

  private static final String UPDATES = "liveBlogUpdate";

  private final Map<?, ?> article;
  private final Map<String, Map<?, ?>> byId;

  private LinkedData(Map<?, ?> article, Map<String, Map<?, ?>> byId) {
    this.article = article;
    this.byId = byId;
  }

  /** The live page, where there is one, else the article with the longest text, or the first. */
  static Optional<LinkedData> ofArticle(Document document) {
    List<Map<?, ?>> objects = new ArrayList<>();
    LinkedDataScripts.values(document).forEach(value -> collect(value, objects));
    Map<String, Map<?, ?>> byId = new HashMap<>();
    Map<?, ?> best = null;
    for (Map<?, ?> object : objects) {
      string(object.get("@id"))
          .filter(id -> object.size() > 1)
          .ifPresent(id -> byId.putIfAbsent(id, object));
      if (isArticle(object) && (best == null || rank(object) > rank(best))) {
        best = object;
      }
    }
    return Optional.ofNullable(best).map(article -> new LinkedData(article, byId));
  }

  private static long rank(Map<?, ?> object) {
    boolean isLive = members(object.get(UPDATES)).findAny().isPresent();
    return isLive ? Long.MAX_VALUE : bodyLength(object);
  }

  /** The posts of a live page, in the order of the page; references are followed. */
  List<LinkedData> updates() {
    return members(article.get(UPDATES))
        .map(JsonValue::content)
        .filter(Map.class::isInstance)
        .map(update -> whole((Map<?, ?>) update))
        .map(update -> new LinkedData(update, byId))
        .toList();
  }

  private Map<?, ?> whole(Map<?, ?> object) {
    return string(object.get("@id"))
        .<Map<?, ?>>map(id -> byId.getOrDefault(id, object))
        .orElse(object);
  }

  /** Every object, with those it holds after it. The nesting is bounded by the parser. */
  private static void collect(JsonValue value, List<Map<?, ?>> objects) {
    switch (value.content()) {
      case Map<?, ?> fields -> {
        objects.add(fields);
        fields.values().forEach(field -> collect((JsonValue) field, objects));
      }
      case List<?> members -> members.forEach(member -> collect((JsonValue) member, objects));
      case null, default -> {}
    }
  }

  private static boolean isArticle(Map<?, ?> object) {
    return strings(object.get("@type"))
        .anyMatch(type -> type.endsWith("Article") || type.endsWith("BlogPosting"));
  }

  private static int bodyLength(Map<?, ?> object) {
    return string(object.get("articleBody")).map(String::length).orElse(0);
  }

  /** The text with blank lines where the page put line ends or markup between paragraphs. */
  Optional<String> body() {
    return Stream.of("articleBody", "text")
        .flatMap(this::strings)
        .findFirst()
        .map(Blocks::textOfString)
        .filter(text -> !text.isEmpty());
  }

  /** Whether it says that not everybody may read all of it. */
  boolean isPaidFor() {
    return members(article.get("isAccessibleForFree"))
        .map(value -> String.valueOf(value.content()))
        .anyMatch("false"::equalsIgnoreCase);
  }

  /** The strings in a field, whether it holds one or a list of them. */
  Stream<String> strings(String field) {
    return strings(article.get(field));
  }

  /** The names of who or what a field holds, written as strings, objects or references. */
  Stream<String> names(String field) {
    return members(article.get(field)).flatMap(this::names);
  }

  private Stream<String> names(JsonValue value) {
    if (value.content() instanceof Map<?, ?> object) {
      Map<?, ?> whole = whole(object);
      return strings((whole.containsKey("name") ? whole : object).get("name"));
    }
    return strings(value);
  }

  private static Stream<String> strings(@Nullable Object value) {
    return members(value)
        .map(JsonValue::content)
        .filter(String.class::isInstance)
        .map(String.class::cast)
        .filter(text -> !text.isBlank());
  }

  private static Optional<String> string(@Nullable Object value) {
    return strings(value).findFirst();
  }

  private static Stream<JsonValue> members(@Nullable Object value) {
    if (!(value instanceof JsonValue json)) {
      return Stream.empty();
    }
    return json.content() instanceof List<?> list
        ? list.stream().map(JsonValue.class::cast)
        : Stream.of(json);
  }
}

package org.hearsay.corpus.read;

import java.util.List;
import org.hearsay.corpus.json.AnnotatedArticleJson;
import org.hearsay.corpus.json.JsonValue;
import org.hearsay.corpus.json.MalformedArticleException;

/**
 * An article as a JSON object, annotated, of a news agency or plain; or an object that holds
 * several in a list {@code articles}, {@code items} or {@code _items}, as the answers of news
 * services do.
 */
final class JsonArticle {

  private static final List<String> LISTS =
      List.of(
          "articles", "items", "_items", "results", "docs", "stories", "entries", "posts", "hits");

  /** What some services put around an article or a list of them. */
  private static final List<String> WRAPPERS =
      List.of("data", "response", "result", "item", "article", "story", "_source", "hits");

  private static final List<String> TEXTS = List.of("text", "articleBody", "body", "content");

  private static final int DEEPEST = 4;

  private JsonArticle() {}

  /** What became of the article or articles in an object, in their order. */
  static List<ReadResult> results(JsonValue object, Where where, ReadOptions options)
      throws MalformedArticleException {
    if (JsonFeed.is(object)) {
      return JsonFeed.results(object, where, options);
    }
    return results(object, where, options, 0);
  }

  private static List<ReadResult> results(
      JsonValue object, Where where, ReadOptions options, int depth)
      throws MalformedArticleException {
    if (depth == DEEPEST || isArticle(object)) {
      return result(object, where, options);
    }
    for (String list : LISTS) {
      JsonValue several = object.get(list);
      if (several.isList() && holdsOnlyObjects(several)) {
        return several.each(each -> results(each, where, options, depth + 1)).stream()
            .flatMap(List::stream)
            .toList();
      }
    }
    for (String wrapper : WRAPPERS) {
      JsonValue inner = object.get(wrapper);
      if (inner.isObject()) {
        return results(inner, where, options, depth + 1);
      }
    }
    return result(object, where, options);
  }

  private static boolean isArticle(JsonValue object) throws MalformedArticleException {
    for (String text : TEXTS) {
      if (!object.get(text).isNull()) {
        return true;
      }
    }
    return AnnotatedArticleJson.isAnnotated(object) || Ninjs.is(object);
  }

  private static boolean holdsOnlyObjects(JsonValue list) throws MalformedArticleException {
    return list.each(member -> member).stream().allMatch(JsonValue::isObject);
  }

  private static List<ReadResult> result(JsonValue object, Where where, ReadOptions options)
      throws MalformedArticleException {
    if (AnnotatedArticleJson.isAnnotated(object)) {
      return List.of(new ReadResult.ReadAnnotated(where, AnnotatedArticleJson.read(object)));
    }
    return Ninjs.is(object)
        ? Ninjs.result(object, where, options)
        : Draft.of(object).finish(where, options);
  }
}

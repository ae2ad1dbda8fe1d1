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

  private static final List<String> LISTS = List.of("articles", "items", "_items");

  private JsonArticle() {}

  /** What became of the article or articles in an object, in their order. */
  static List<ReadResult> results(JsonValue object, Where where, ReadOptions options)
      throws MalformedArticleException {
    for (String list : LISTS) {
      JsonValue several = object.get(list);
      if (several.isList() && holdsOnlyObjects(several) && isNoArticleItself(object)) {
        return several.each(each -> result(each, where, options)).stream()
            .flatMap(List::stream)
            .toList();
      }
    }
    return result(object, where, options);
  }

  private static boolean holdsOnlyObjects(JsonValue list) throws MalformedArticleException {
    return list.each(member -> member).stream().allMatch(JsonValue::isObject);
  }

  private static boolean isNoArticleItself(JsonValue object) throws MalformedArticleException {
    return object.get("text").isNull() && !Ninjs.is(object);
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

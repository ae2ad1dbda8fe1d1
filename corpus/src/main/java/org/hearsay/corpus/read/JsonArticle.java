package org.hearsay.corpus.read;

import java.util.List;
import org.hearsay.corpus.json.AnnotatedArticleJson;
import org.hearsay.corpus.json.JsonValue;
import org.hearsay.corpus.json.MalformedArticleException;

/**
 * An article as a JSON object, annotated, of a news agency or plain; or an object that holds
 * several in a list {@code articles}, as the answers of news services do.
 */
final class JsonArticle {

  private JsonArticle() {}

  /** What became of the article or articles in an object, in their order. */
  static List<ReadResult> results(JsonValue object, Where where, ReadOptions options)
      throws MalformedArticleException {
    JsonValue several = object.get("articles");
    if (several.isList() && object.get("text").isNull()) {
      return several.each(each -> result(each, where, options));
    }
    return List.of(result(object, where, options));
  }

  private static ReadResult result(JsonValue object, Where where, ReadOptions options)
      throws MalformedArticleException {
    if (AnnotatedArticleJson.isAnnotated(object)) {
      return new ReadResult.ReadAnnotated(where, AnnotatedArticleJson.read(object));
    }
    return Ninjs.is(object)
        ? Ninjs.result(object, where, options)
        : Draft.of(object).finish(where, options);
  }
}

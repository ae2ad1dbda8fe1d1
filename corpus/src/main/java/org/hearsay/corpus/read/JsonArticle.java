package org.hearsay.corpus.read;

import org.hearsay.corpus.json.AnnotatedArticleJson;
import org.hearsay.corpus.json.JsonValue;
import org.hearsay.corpus.json.MalformedArticleException;

/** An article as a JSON object, annotated or not. */
final class JsonArticle {

  private JsonArticle() {}

  static ReadResult result(JsonValue object, Where where, ReadOptions options)
      throws MalformedArticleException {
    if (AnnotatedArticleJson.isAnnotated(object)) {
      return new ReadResult.ReadAnnotated(where, AnnotatedArticleJson.read(object));
    }
    return Draft.of(object).finish(where, options);
  }
}

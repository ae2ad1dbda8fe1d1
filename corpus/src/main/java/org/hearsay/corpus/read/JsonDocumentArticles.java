package org.hearsay.corpus.read;

import java.io.InputStream;
import java.util.List;
import org.hearsay.corpus.json.JsonValue;
import org.hearsay.corpus.json.MalformedArticleException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;

/**
 * JSON objects over any number of lines, in an array or one after the other. What follows a mistake
 * in the syntax cannot be read. Has to be Unicode.
 */
final class JsonDocumentArticles implements Articles {

  private final Where file;
  private final JsonParser parser;
  private final ReadOptions options;
  private boolean ended;

  JsonDocumentArticles(Where file, InputStream in, ReadOptions options) {
    this.file = file;
    this.options = options;
    this.parser = JsonValue.syntax(options.maxBytes(4)).createParser(ObjectReadContext.empty(), in);
  }

  @Override
  public List<ReadResult> next() {
    List<ReadResult> next = List.of();
    while (next.isEmpty() && !ended) {
      try {
        next = readObject();
      } catch (JacksonException e) {
        ended = true;
        next = List.of(failed(MalformedArticleException.of(e)));
      }
    }
    return next;
  }

  private List<ReadResult> readObject() {
    JsonToken token = parser.nextToken();
    while (token == JsonToken.START_ARRAY || token == JsonToken.END_ARRAY) {
      token = parser.nextToken();
    }
    if (token == null) {
      ended = true;
      return List.of();
    }
    return articles();
  }

  private List<ReadResult> articles() {
    try {
      JsonValue value = JsonValue.read(parser, "the article");
      return JsonArticle.results(value, file.line(value.line()), options);
    } catch (MalformedArticleException e) {
      return List.of(failed(e));
    }
  }

  private ReadResult failed(MalformedArticleException e) {
    return new ReadResult.Failed(file.at(e.line(), e.column()), e.reason());
  }
}

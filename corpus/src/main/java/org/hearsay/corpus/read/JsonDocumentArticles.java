package org.hearsay.corpus.read;

import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
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
  private final Queue<ReadResult> waiting = new ArrayDeque<>();
  private boolean ended;

  JsonDocumentArticles(Where file, InputStream in, ReadOptions options) {
    this.file = file;
    this.options = options;
    this.parser = JsonValue.syntax(options.maxBytes(4)).createParser(ObjectReadContext.empty(), in);
  }

  @Override
  public Optional<ReadResult> next() {
    while (waiting.isEmpty() && !ended) {
      try {
        readObject();
      } catch (JacksonException e) {
        ended = true;
        waiting.add(failed(MalformedArticleException.of(e)));
      }
    }
    return Optional.ofNullable(waiting.poll());
  }

  private void readObject() {
    JsonToken token = parser.nextToken();
    while (token == JsonToken.START_ARRAY || token == JsonToken.END_ARRAY) {
      token = parser.nextToken();
    }
    if (token == null) {
      ended = true;
    } else {
      waiting.addAll(articles());
    }
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

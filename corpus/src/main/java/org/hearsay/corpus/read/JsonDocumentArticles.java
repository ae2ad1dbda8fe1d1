package org.hearsay.corpus.read;

import java.io.InputStream;
import java.util.Optional;
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
  private boolean broken;

  JsonDocumentArticles(Where file, InputStream in, ReadOptions options) {
    this.file = file;
    this.options = options;
    this.parser = JsonValue.syntax(options.maxBytes(4)).createParser(ObjectReadContext.empty(), in);
  }

  @Override
  public Optional<ReadResult> next() {
    if (broken) {
      return Optional.empty();
    }
    try {
      JsonToken token = parser.nextToken();
      while (token == JsonToken.START_ARRAY || token == JsonToken.END_ARRAY) {
        token = parser.nextToken();
      }
      return token == null ? Optional.empty() : Optional.of(article());
    } catch (JacksonException e) {
      broken = true;
      return Optional.of(failed(MalformedArticleException.of(e)));
    }
  }

  private ReadResult article() {
    try {
      JsonValue value = JsonValue.read(parser, "the article");
      return JsonArticle.result(value, file.line(value.line()), options);
    } catch (MalformedArticleException e) {
      return failed(e);
    }
  }

  private ReadResult failed(MalformedArticleException e) {
    return new ReadResult.Failed(new Where(file.file(), e.line(), e.column()), e.reason());
  }
}

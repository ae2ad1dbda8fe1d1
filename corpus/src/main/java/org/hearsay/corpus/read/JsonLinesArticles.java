package org.hearsay.corpus.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.util.Optional;
import org.hearsay.corpus.json.JsonValue;
import org.hearsay.corpus.json.MalformedArticleException;

/** One JSON object a line. A broken line costs its own article only. */
final class JsonLinesArticles implements Articles {

  /** One character of text may be written as an escape of six. */
  private static final int BYTES_PER_CHARACTER = 8;

  private final Where file;
  private final BoundedLines lines;
  private final ReadOptions options;

  JsonLinesArticles(Where file, InputStream in, ReadOptions options) {
    this.file = file;
    this.lines = new BoundedLines(in, options.maxBytes(BYTES_PER_CHARACTER));
    this.options = options;
  }

  @Override
  public Optional<ReadResult> next() throws IOException {
    while (lines.advance()) {
      Where where = file.line(lines.number());
      if (lines.isTooLong()) {
        return Optional.of(new ReadResult.Failed(where, lines.complaint()));
      }
      String line;
      try {
        line = Decoding.decode(lines.content());
      } catch (CharacterCodingException e) {
        return Optional.of(new ReadResult.Failed(where, Decoding.NOT_TEXT));
      }
      if (!line.isBlank()) {
        return Optional.of(article(line, where));
      }
    }
    return Optional.empty();
  }

  private ReadResult article(String line, Where where) {
    try {
      return JsonArticle.result(JsonValue.parse(line), where, options);
    } catch (MalformedArticleException e) {
      return new ReadResult.Failed(
          new Where(where.file(), where.line() + e.line() - 1, e.column()), e.reason());
    }
  }
}

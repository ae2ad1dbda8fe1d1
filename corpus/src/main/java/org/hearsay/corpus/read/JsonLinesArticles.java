package org.hearsay.corpus.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.util.List;
import org.hearsay.corpus.json.JsonValue;
import org.hearsay.corpus.json.MalformedArticleException;

/** One JSON object a line. A broken line costs its own article only. */
final class JsonLinesArticles implements Articles {

  /** One character may be written as an escape of six, and what was found takes more room yet. */
  private static final int BYTES_PER_CHARACTER = 32;

  private final Where file;
  private final BoundedLines lines;
  private final int linesBefore;
  private final ReadOptions options;

  JsonLinesArticles(Where file, InputStream in, ReadOptions options) {
    this(file, in, 0, options);
  }

  /**
   * @param linesBefore how many lines of the file come before the stream's first
   */
  JsonLinesArticles(Where file, InputStream in, int linesBefore, ReadOptions options) {
    this.file = file;
    this.linesBefore = linesBefore;
    this.lines = new BoundedLines(in, options.maxBytes(BYTES_PER_CHARACTER));
    this.options = options;
  }

  @Override
  public List<ReadResult> next() throws IOException {
    List<ReadResult> next = List.of();
    while (next.isEmpty() && lines.advance()) {
      Where where = file.line(linesBefore + lines.number());
      if (lines.isTooLong()) {
        return List.of(new ReadResult.Failed(where, lines.complaint()));
      }
      String line;
      try {
        line = Decoding.decode(lines.content());
      } catch (CharacterCodingException e) {
        return List.of(new ReadResult.Failed(where, Decoding.NOT_TEXT));
      }
      if (!line.isBlank()) {
        next = articles(line, where);
      }
    }
    return next;
  }

  private List<ReadResult> articles(String line, Where where) {
    try {
      return JsonArticle.results(JsonValue.parse(line), where, options);
    } catch (MalformedArticleException e) {
      return List.of(
          new ReadResult.Failed(where.at(where.line() + e.line() - 1, e.column()), e.reason()));
    }
  }
}

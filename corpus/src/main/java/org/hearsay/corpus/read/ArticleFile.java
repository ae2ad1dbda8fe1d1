package org.hearsay.corpus.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * One file, or what stands for one, whose format is still to be told.
 *
 * @param name for its ending
 * @param beside what is known of a plain text from outside of it
 */
record ArticleFile(Path name, Where where, Draft beside) {

  /** Hands over every result; what cannot be read ends it with an exception. */
  void read(InputStream in, ReadOptions options, Consumer<ReadResult> sink) throws IOException {
    Articles articles = articles(Content.of(in), options);
    Optional<ReadResult> next = articles.next();
    while (next.isPresent()) {
      sink.accept(next.get());
      next = articles.next();
    }
  }

  private Articles articles(Content content, ReadOptions options) {
    return switch (content.kind()) {
      case EMPTY -> only(new ReadResult.Failed(where, "the file is empty"));
      case BLANK -> only(new ReadResult.Skipped(where, "the file holds nothing but white space"));
      case BINARY -> only(new ReadResult.Failed(where, Decoding.NOT_TEXT));
      case MARKUP -> only(new ReadResult.Skipped(where, "HTML and XML are not read"));
      case JSON_ARRAY -> new JsonDocumentArticles(where, content.in(), options);
      case JSON_OBJECT ->
          FileName.promisesJsonLines(name)
              ? new JsonLinesArticles(where, content.in(), options)
              : new JsonDocumentArticles(where, content.in(), options);
      case JSON_LINES -> new JsonLinesArticles(where, content.in(), options);
      case TEXT -> text(content, options);
    };
  }

  /** What does not look like JSON is text, unless the name promises otherwise. */
  private Articles text(Content content, ReadOptions options) {
    if (FileName.promisesJsonLines(name)) {
      return new JsonLinesArticles(where, content.in(), options);
    }
    if (FileName.promisesJson(name)) {
      return new JsonDocumentArticles(where, content.in(), options);
    }
    Optional<Character> separator = FileName.promisedSeparator(name);
    if (separator.isPresent()) {
      return new CsvArticles(where, content.in(), separator.get(), options);
    }
    return new PlainTextArticles(where, content.in(), beside, options);
  }

  private static Articles only(ReadResult result) {
    Iterator<ReadResult> one = List.of(result).iterator();
    return () -> one.hasNext() ? Optional.of(one.next()) : Optional.empty();
  }
}

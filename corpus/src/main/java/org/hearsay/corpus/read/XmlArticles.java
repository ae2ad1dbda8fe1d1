package org.hearsay.corpus.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;

/**
 * The articles in an XML document, one after the other; at any time one of them is held. The parser
 * knows the five entities of XML and those of HTML, fetches nothing and forgives what is not
 * closed.
 */
final class XmlArticles implements Articles {

  /** Deeper elements are taken as if they stood beside each other. */
  private static final int DEEPEST = 256;

  /** Markup around the characters of a text. */
  private static final int CHARACTERS_PER_CHARACTER = 24;

  private final Where file;
  private final BoundedReader reader;
  private final XmlFormat format;
  private final ReadOptions options;
  private final StreamParser parser;
  private boolean isEmpty = true;
  private boolean done;

  XmlArticles(Where file, InputStream in, Charset charset, XmlFormat format, ReadOptions options) {
    this.file = file;
    this.format = format;
    this.options = options;
    reader =
        new BoundedReader(
            new InputStreamReader(in, charset), options.maxBytes(CHARACTERS_PER_CHARACTER));
    parser =
        new StreamParser(Parser.xmlParser().setMaxDepth(DEEPEST).setTrackPosition(true))
            .parse(reader, "");
  }

  @Override
  public List<ReadResult> next() throws IOException {
    if (done) {
      return List.of();
    }
    try {
      Element article = parser.selectNext(format.articles());
      if (article != null) {
        isEmpty = false;
        reader.restart();
        Where where = file.line(article.sourceRange().start().lineNumber());
        List<ReadResult> result = format.result(article, where, options);
        article.remove();
        return result;
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    done = true;
    return isEmpty ? List.of(new ReadResult.Skipped(file, "no article is in it")) : List.of();
  }
}

package org.hearsay.corpus.json;

import java.io.StringWriter;
import java.io.Writer;
import org.hearsay.corpus.AnnotatedArticle;
import org.hearsay.corpus.Figure;
import org.hearsay.corpus.Quote;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.util.JsonpCharacterEscapes;

/**
 * An annotated article as one line of JSON: the contract {@code hearsay/1}, which users' scripts
 * read and write too.
 *
 * <p>Writing the same article always gives the same characters: fields in the contract's order, no
 * white space, numbers without exponents, and no character that any reader takes for the end of a
 * line. Reading ignores fields it does not know. {@code cue} and {@code source} are null, one span
 * or a list of spans; a field that may be null may also be absent, as may every list, and without
 * {@code sentences} each line of the text that is not blank is one. Spans have to lie within the
 * text.
 *
 * <p>Thread-safe.
 */
public final class AnnotatedArticleJson {

  /** What the field {@code schema} of every line says. */
  public static final String SCHEMA = "hearsay/1";

  private static final JsonFactory JSON =
      JsonFactory.builder()
          .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
          .characterEscapes(JsonpCharacterEscapes.instance())
          .build();

  private AnnotatedArticleJson() {}

  /** One line, without its end. */
  public static String write(AnnotatedArticle article) {
    StringWriter line = new StringWriter(article.article().text().length() * 2);
    write(article, line);
    return line.toString();
  }

  /**
   * Writes one line, without its end; the writer is not closed.
   *
   * @throws tools.jackson.core.JacksonException where the writer fails
   */
  public static void write(AnnotatedArticle article, Writer out) {
    try (JsonGenerator generator = generator(out)) {
      new AnnotatedArticleWriter(generator).write(article);
    }
  }

  /**
   * Writes one line in the manner of the contract, in which its records stand among other things;
   * closing it leaves the writer open.
   */
  public static JsonGenerator generator(Writer out) {
    return JSON.createGenerator(ObjectWriteContext.empty(), out);
  }

  /** Writes a quote as one value. */
  public static void write(Quote quote, JsonGenerator json) {
    new AnnotatedArticleWriter(json).quote(quote);
  }

  /** Writes a figure as one value. */
  public static void write(Figure figure, JsonGenerator json) {
    new AnnotatedArticleWriter(json).figure(figure);
  }

  /** The article that a line holds. */
  public static AnnotatedArticle read(String line) throws MalformedArticleException {
    return read(JsonValue.parse(line));
  }

  /** The article that a value holds. */
  public static AnnotatedArticle read(JsonValue value) throws MalformedArticleException {
    return value.as(AnnotatedArticleParser::parse);
  }

  /** Whether a value says that it is an annotated article, of this version or another. */
  public static boolean isAnnotated(JsonValue value) throws MalformedArticleException {
    return value.get("schema").content() instanceof String schema && schema.startsWith("hearsay/");
  }
}

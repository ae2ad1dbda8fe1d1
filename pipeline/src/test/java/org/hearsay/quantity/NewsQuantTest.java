package org.hearsay.quantity;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.hearsay.annotate.CoreNlpSyntax;
import org.hearsay.annotate.SharedModels;
import org.hearsay.corpus.AnnotatedArticle;
import org.hearsay.corpus.Article;
import org.hearsay.corpus.Figure;
import org.hearsay.corpus.Measure;
import org.hearsay.corpus.json.AnnotatedArticleJson;
import org.hearsay.corpus.json.JsonValue;
import org.hearsay.corpus.json.MalformedArticleException;
import org.hearsay.syntax.ParsedArticle;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Writes the quantities of the measuring sentences to {@code target/newsquant-dev.jsonl}, which
 * {@code score/quantities.py} beside the repository scores. Skipped where the data is not there.
 */
@Tag("models")
class NewsQuantTest {

  private static final Path ROOT = Path.of(System.getProperty("hearsay.root", "."));
  private static final Path SENTENCES =
      ROOT.resolve("../shared/data/newsquant/dev.jsonl.gz").normalize();

  @Test
  void writesTheQuantitiesOfTheMeasuringSentences() throws Exception {
    assumeTrue(Files.exists(SENTENCES), "no measuring data at " + SENTENCES);
    CoreNlpSyntax syntax = SharedModels.syntax();
    QuantityReader reader = QuantityReader.load();
    List<String> lines = new ArrayList<>();
    for (String text : texts()) {
      Article article =
          new Article(Integer.toString(lines.size()), "", null, null, null, List.of(), "en", text);
      lines.add(AnnotatedArticleJson.write(annotated(syntax.parse(article), reader)).strip());
    }
    Files.write(ROOT.resolve("pipeline/target/newsquant-dev.jsonl"), lines, StandardCharsets.UTF_8);
    assertFalse(lines.isEmpty());
  }

  private static AnnotatedArticle annotated(ParsedArticle parsed, QuantityReader reader) {
    List<Figure> figures = new ArrayList<>();
    for (QuantityMention mention : reader.read(parsed)) {
      String counted = mention.counted() < 0 ? null : parsed.token(mention.counted()).lower();
      figures.add(
          new Figure(
              "f" + (figures.size() + 1),
              mention.span(),
              mention.quantity(),
              counted,
              Measure.COUNT,
              false,
              null,
              null,
              null,
              "quantity"));
    }
    return new AnnotatedArticle(
        parsed.article(), List.of(), List.of(), List.of(), figures, List.of(), List.of());
  }

  private static List<String> texts() throws IOException, MalformedArticleException {
    List<String> texts = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(SENTENCES)), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        texts.add(JsonValue.parse(line).get("text").text());
      }
    }
    return texts;
  }
}

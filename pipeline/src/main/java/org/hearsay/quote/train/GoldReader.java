package org.hearsay.quote.train;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.hearsay.corpus.Article;
import org.hearsay.corpus.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads gold attributions: one article a line, {@code {"id", "publisher", "date", "title", "text",
 * "attributions": [{"source": [[start, end]], "cue": …, "content": …}]}}, plain or gzipped. Offsets
 * in the file count code points, as Python does; those handed on count UTF-16 units.
 */
public final class GoldReader {

  private static final ObjectMapper JSON = JsonMapper.shared();

  private GoldReader() {}

  public static List<GoldArticle> read(Path file) throws IOException {
    List<GoldArticle> articles = new ArrayList<>();
    try (InputStream bytes = Files.newInputStream(file);
        InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isBlank()) {
          articles.add(article(JSON.readTree(line)));
        }
      }
    }
    return articles;
  }

  private static GoldArticle article(JsonNode row) {
    String text = row.path("text").asString();
    Article article =
        new Article(
            row.path("id").asString(),
            row.path("publisher").asString(""),
            row.path("title").asString(""),
            null,
            row.hasNonNull("date") ? LocalDate.parse(row.path("date").asString()) : null,
            List.of(),
            "en",
            text);
    List<GoldArticle.Marked> marked = new ArrayList<>();
    for (JsonNode attribution : row.path("attributions")) {
      marked.add(
          new GoldArticle.Marked(
              spans(attribution.path("source"), text),
              spans(attribution.path("cue"), text),
              spans(attribution.path("content"), text)));
    }
    return new GoldArticle(article, marked);
  }

  private static List<Span> spans(JsonNode pairs, String text) {
    List<Span> spans = new ArrayList<>();
    for (JsonNode pair : pairs) {
      spans.add(
          new Span(
              text.offsetByCodePoints(0, pair.get(0).asInt()),
              text.offsetByCodePoints(0, pair.get(1).asInt())));
    }
    return spans;
  }
}

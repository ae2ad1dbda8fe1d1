package org.hearsay.corpus.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.hearsay.corpus.Article;

/** Makes inputs in memory and reads them as standard input. */
final class Inputs {

  private Inputs() {}

  static List<ReadResult> read(byte[] input) {
    List<ReadResult> results = new ArrayList<>();
    ArticleReader.read(
        List.of(ArticleReader.STANDARD_INPUT),
        new ByteArrayInputStream(input),
        ReadOptions.defaults(),
        results::add);
    return results;
  }

  static List<ReadResult> read(String input) {
    return read(input.getBytes(StandardCharsets.UTF_8));
  }

  static Article article(byte[] input) {
    List<ReadResult> results = read(input);
    assertEquals(1, results.size(), results::toString);
    return assertInstanceOf(ReadResult.Read.class, results.getFirst()).article();
  }

  static Article article(String input) {
    return article(input.getBytes(StandardCharsets.UTF_8));
  }

  /** The articles' ids, and the reasons of what was skipped or failed, in order. */
  static List<String> outcomes(byte[] input) {
    return read(input).stream()
        .map(result ->
            switch (result) {
              case ReadResult.Read read -> read.article().id();
              case ReadResult.ReadAnnotated read -> read.article().article().id();
              case ReadResult.Skipped skipped -> "skipped: " + skipped.reason();
              case ReadResult.Noted noted -> "noted: " + noted.note();
              case ReadResult.Failed failed -> "failed: " + failed.reason();
            })
        .toList();
  }

  static List<String> outcomes(String input) {
    return outcomes(input.getBytes(StandardCharsets.UTF_8));
  }

  static byte[] gzip(byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(content);
    }
    return bytes.toByteArray();
  }

  static byte[] zip(Map<String, byte[]> entries) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue());
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  static byte[] bytes(String content) {
    return content.getBytes(StandardCharsets.UTF_8);
  }
}

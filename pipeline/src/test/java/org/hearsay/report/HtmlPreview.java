package org.hearsay.report;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the page of the tests' report to a file, to look at it in a browser. */
final class HtmlPreview {

  private HtmlPreview() {}

  public static void main(String[] args) throws IOException {
    try (Writer out = Files.newBufferedWriter(Path.of(args[0]), StandardCharsets.UTF_8)) {
      ReportFormat.HTML.write(Reports.harbour(), out, ReportStyle.plain());
    }
  }
}

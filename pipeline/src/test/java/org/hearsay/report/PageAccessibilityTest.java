package org.hearsay.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What axe-core finds wrong with the page in a browser: nothing, wide and narrow, light and dark.
 */
@Tag("browser")
class PageAccessibilityTest {

  private static final Pattern FOUND = Pattern.compile("(?s)<pre id=\"axe\">(.*?)</pre>");

  private static final String RUN =
      """
      <script>
      axe.run().then(result => {
        const pre = document.createElement('pre');
        pre.id = 'axe';
        pre.textContent = result.passes.length + ' rules passed\\n' + result.violations.map(
            v => v.id + ': ' + v.help + '\\n  ' + v.nodes.map(n => n.html).join('\\n  ')).join('\\n');
        document.body.append(pre);
      });
      </script>
      """;

  @TempDir static Path folder;

  @Test
  void findsNothingOnAWidePage() throws IOException, InterruptedException {
    assertNothingIsWrong("--window-size=1280,1000");
  }

  @Test
  void findsNothingOnANarrowPage() throws IOException, InterruptedException {
    assertNothingIsWrong("--window-size=420,1000");
  }

  @Test
  void findsNothingInTheDark() throws IOException, InterruptedException {
    assertNothingIsWrong("--blink-settings=preferredColorScheme=0");
  }

  private static void assertNothingIsWrong(String option) throws IOException, InterruptedException {
    Chromium browser = Chromium.ofThisMachine().orElse(null);
    Assumptions.assumeTrue(
        browser != null, "there is no browser to look at the page; Debian: apt install chromium");
    Path page = folder.resolve("page.html");
    Files.writeString(page, withAxe());
    String dom = Objects.requireNonNull(browser).dom(page, folder, option);
    Matcher found = FOUND.matcher(dom);
    assertEquals(true, found.find(), "axe-core did not run");
    String report = found.group(1);
    assertEquals(1, report.strip().lines().count(), report);
  }

  /** The page's own policy lets no script run, so the copy that is looked at is without it. */
  private static String withAxe() throws IOException {
    String page =
        ReportFormatTest.written(ReportFormat.HTML, Reports.harbour(), ReportStyle.plain());
    return page.replaceAll("<meta http-equiv=\"Content-Security-Policy\"[^>]*>", "")
        .replace("</body>", "<script>" + axe() + "</script>" + RUN + "</body>");
  }

  private static String axe() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(PageAccessibilityTest.class.getResourceAsStream("/axe.min.js"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}

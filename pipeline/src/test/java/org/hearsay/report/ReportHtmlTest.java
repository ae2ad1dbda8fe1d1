package org.hearsay.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ReportHtmlTest {

  private static final Pattern TAG = Pattern.compile("<(/?)([a-zA-Z0-9]+)([^<>]*?)(/?)>");
  private static final Pattern ID = Pattern.compile(" id=\"([^\"]*)\"");
  private static final Set<String> VOID = Set.of("meta");

  @Test
  void letsNoScriptOfAnArticleThrough() throws IOException {
    assertFalse(page().contains("<script"));
  }

  @Test
  void letsNoElementOfAnArticleThrough() throws IOException {
    assertFalse(page().contains("<img") || page().contains("<b>"));
  }

  @Test
  void linksToNothingButTheWeb() throws IOException {
    Matcher links = Pattern.compile("href=\"([^\"]*)\"").matcher(page());
    while (links.find()) {
      assertTrue(links.group(1).matches("(https://|#on-).*"), links.group());
    }
  }

  @Test
  void loadsNothing() throws IOException {
    assertFalse(Pattern.compile("<link|\\ssrc=\"|@import|url\\((?!#)").matcher(page()).find());
  }

  @Test
  void closesEveryElementItOpens() throws IOException {
    String body = page().replaceAll("(?s)<style>.*?</style>", "");
    Deque<String> open = new ArrayDeque<>();
    Matcher tags = TAG.matcher(body);
    while (tags.find()) {
      String name = tags.group(2);
      if (tags.group(1).equals("/")) {
        assertEquals(open.pop(), name, "at " + tags.start());
      } else if (tags.group(4).isEmpty() && !VOID.contains(name)) {
        open.push(name);
      }
    }
    assertEquals(List.of(), List.copyOf(open));
  }

  @Test
  void namesEachPlaceOnce() throws IOException {
    Set<String> ids = new HashSet<>();
    Matcher matcher = ID.matcher(page());
    while (matcher.find()) {
      assertTrue(ids.add(matcher.group(1)), matcher.group());
    }
  }

  @Test
  void marksTheFigureInItsSentence() throws IOException {
    assertTrue(page().contains("counts at least <mark>22</mark> dead"));
  }

  @Test
  void marksWhatAVersionLacksAndAdds() throws IOException {
    assertTrue(page().contains("the dust <del>could</del> <ins>might</ins> burn"));
  }

  @Test
  void saysTheVerdictInWords() throws IOException {
    for (String verdict :
        List.of("Conflict", "Update", "Different scope", "Different precision", "Agreement")) {
      assertTrue(page().contains("</span> " + verdict + " <span"), verdict);
    }
  }

  @Test
  void writesAPageForAnEmptyReport() throws IOException {
    String page = ReportFormatTest.written(ReportFormat.HTML, Reports.empty(), ReportStyle.plain());
    assertTrue(page.contains("Nothing to compare yet") && page.endsWith("</html>\n"), page);
  }

  private static String page() throws IOException {
    return ReportFormatTest.written(ReportFormat.HTML, Reports.harbour(), ReportStyle.plain());
  }
}

package org.hearsay.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hearsay.cli.SampleIndex;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every page over the sample, narrow and wide, by day and by night: axe-core finds nothing wrong,
 * and nothing sticks out. {@code -Dscreens=DIR} keeps what is seen, for people to look at.
 */
@Tag("browser")
@Tag("models")
class PagesAccessibilityTest {

  private static final int[] WIDTHS = {390, 1280, 1920};

  @TempDir static Path folder;

  private static Visitor visitor;
  private static Served served;

  @BeforeAll
  static void arrive() throws Exception {
    visitor = Visitor.arrives(folder);
    SampleIndex.copyInto(folder);
    served = Served.over(folder, Duration.ofSeconds(30));
    served.awaitComparison();
  }

  @AfterAll
  static void leave() {
    if (served != null) {
      served.close();
      visitor.close();
    }
  }

  @TestFactory
  Stream<DynamicTest> nothingIsWrongWithAnyPage() throws Exception {
    return pages().entrySet().stream()
        .map(page -> DynamicTest.dynamicTest(page.getKey(), () -> look(page)));
  }

  private static Map<String, String> pages() throws Exception {
    Map<String, String> pages = new LinkedHashMap<>();
    for (Layout.Entry entry : Layout.MENU) {
      pages.put(entry.label(), entry.address());
    }
    String event = first("/events", "/event\\?id=[^\"]*");
    pages.put("Event", event);
    pages.put("Event, filtered", event + "&outlet=Eastbay+Daily");
    pages.put("Event, folded", event + "&sort=name&fold=all");
    pages.put(
        "Outlets side by side on one event",
        first(event, "/compare\\?event=[^\"]*").replace("&amp;", "&"));
    pages.put("Quotes told alike", "/wordings?told=alike");
    pages.put("Article", first(event, "/article\\?id=[^\"#]*"));
    pages.put("Speaker", first("/speakers", "/speaker\\?name=[^\"]*"));
    pages.put("Outlet", first("/outlets", "/outlet\\?name=[^\"]*"));
    pages.put("Outlets side by side", "/compare?outlet=Eastbay+Daily&outlet=Northgate+Times");
    pages.put("Hits", "/search?q=people");
    pages.put("Figures", "/search?in=figures&q=killed&outlet=Eastbay+Daily");
    pages.put("Articles", "/search?in=articles&q=earthquake");
    pages.put("Lines", "/search?q=people&as=lines");
    pages.put("Mistake", "/search?q=%28people");
    pages.put("Nothing", "/search?q=pepole");
    pages.put("Not found", "/nowhere");
    return pages;
  }

  private static String first(String page, String link) throws Exception {
    Matcher found = Pattern.compile(link).matcher(served.get(page).body());
    if (!found.find()) {
      throw new AssertionError(page + " has no link like " + link);
    }
    return found.group().replace("&amp;", "&");
  }

  private static void look(Map.Entry<String, String> page) throws IOException {
    for (boolean isDark : new boolean[] {false, true}) {
      for (int width : WIDTHS) {
        visitor.looksAt(width, isDark);
        visitor.open(served.uri(page.getValue()).toString());
        String how = page.getKey() + " at " + width + (isDark ? " by night" : " by day");
        keep(page.getKey() + "-" + width + (isDark ? "-night" : "-day"));
        assertEquals("", visitor.violations(), how);
        assertEquals(
            0L,
            visitor.run("return Math.max(0, document.documentElement.scrollWidth - innerWidth)"),
            how + " is too wide");
      }
    }
  }

  private static void keep(String name) throws IOException {
    @Nullable String screens = System.getProperty("screens");
    if (screens != null) {
      Path into = Files.createDirectories(Path.of(screens));
      Files.write(into.resolve(name.replaceAll("[^A-Za-z0-9-]+", "-") + ".png"), visitor.screen());
    }
  }
}

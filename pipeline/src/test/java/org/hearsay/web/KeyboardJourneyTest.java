package org.hearsay.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.hearsay.cli.SampleIndex;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** The sample in a browser, from page to page by the keyboard alone. */
@Tag("browser")
@Tag("models")
class KeyboardJourneyTest {

  private static final Duration IDLE = Duration.ofSeconds(30);

  @TempDir static Path folder;

  private static Visitor visitor;
  private static Served served;

  @BeforeAll
  static void arrive() throws Exception {
    visitor = Visitor.arrives(folder);
    SampleIndex.copyInto(folder);
    served = Served.over(folder, IDLE);
    served.awaitComparison();
  }

  @AfterAll
  static void leave() {
    if (served != null) {
      served.close();
      visitor.close();
    }
  }

  @BeforeEach
  void openTheFirstPage() {
    visitor.open(served.uri("/").toString());
  }

  private static void search(String query) {
    visitor.tabTo("combobox", "Search quotes");
    visitor.type(query);
    visitor.enter();
  }

  private static void openTheEvent(String name) {
    visitor.follow("Events");
    visitor.follow(name);
    assertTrue(visitor.title().contains(name), visitor.title());
  }

  @Test
  void theFirstStopLeadsPastTheMenu() {
    visitor.type(Keys.TAB);
    assertEquals("To the content", visitor.focus());
    visitor.type(Keys.ENTER);
    visitor.type(Keys.TAB);
    assertFalse(visitor.texts(".bar a").contains(visitor.focus()), visitor.focus());
  }

  @Test
  void whoSearchesForASpeakerComesToTheirWordsMarkedInTheArticle() {
    search("speaker:marsh answer");
    assertTrue(visitor.texts(".said mark").contains("answer"));
    visitor.follow("until every family has an answer");
    assertTrue(visitor.address().contains("/article?id="), visitor.address());
    String target = (String) visitor.run("return document.querySelector(':target').className");
    assertTrue(target.contains("content"), target);
    assertTrue(visitor.texts(".content").stream().anyMatch(text -> text.contains("answer")));
    assertFalse(visitor.texts(".cue").isEmpty());
    assertFalse(visitor.texts(".source").isEmpty());
  }

  @Test
  void aQueryIsSuggestedWhileItIsTyped() {
    visitor.tabTo("combobox", "Search quotes");
    visitor.type("speaker:mar");
    visitor.await(
        "return [...document.querySelectorAll('#suggestions option')]"
            + ".some(one => one.value == 'speaker:\"Helena Marsh\"')");
  }

  @Test
  void aMarkSaysWhoSpeaksAsSoonAsItHasTheFocus() {
    search("speaker:marsh answer");
    visitor.follow("until every family has an answer");
    visitor.tabTo("link", "q1");
    assertTrue(visitor.texts(".pin:focus .tip").getFirst().contains(", "), visitor.focus());
    visitor.type(Keys.ENTER);
    visitor.tabTo("link", "After: ");
  }

  @Test
  void anEventIsFilteredAndSaysWhatWasWeighed() {
    openTheEvent("Damascus");
    int all = visitor.texts(".evidence blockquote").size();
    visitor.tabTo("combobox", "Outlet");
    visitor.type("Eastbay");
    visitor.press("Show");
    assertTrue(visitor.address().contains("outlet=Eastbay+Daily"), visitor.address());
    int some = visitor.texts(".evidence blockquote").size();
    assertTrue(some > 0 && some < all, some + " of " + all);
    visitor.follow("outlet: Eastbay Daily");
    assertEquals(all, visitor.texts(".evidence blockquote").size());
    String before = visitor.text();
    visitor.tabTo("DisclosureTriangle", "What was weighed");
    visitor.type(Keys.ENTER);
    assertTrue(visitor.text().length() > before.length(), "nothing opened");
  }

  @Test
  void aNumberOfAnEventIsOneStepFromItsSentence() {
    openTheEvent("Damascus");
    visitor.follow("The Lowland Courier");
    assertEquals(1L, visitor.run("return document.querySelectorAll(':target').length"));
  }

  @Test
  void allHitsAreTakenAwayAsAFile() throws Exception {
    search("speaker:marsh");
    String total = visitor.texts(".total").getFirst().replaceAll("\\D", "");
    visitor.tabTo("link", "CSV");
    visitor.type(Keys.ENTER);
    Path file = folder.resolve("hearsay-quotes-speaker-marsh.csv");
    for (int i = 0; i < 200 && !Files.exists(file); i++) {
      Thread.sleep(50);
    }
    assertEquals(
        Integer.parseInt(total) + 1L,
        Files.readString(file, StandardCharsets.UTF_8).lines().count());
  }

  @Test
  void twoSpeakersAreMergedSeenAsOneEverywhereAndTakenApartAgain() {
    visitor.follow("Speakers");
    assertTrue(visitor.texts(".rows tbody th").contains("Oskar Lind"));
    visitor.follow("Oskar Lind");
    visitor.tabTo("textbox", "The same as");
    visitor.type("Dana Kessler");
    visitor.press("Merge");
    assertEquals("Dana Kessler", visitor.texts("h1").getFirst());
    assertTrue(visitor.texts(".facets li").contains("Oskar Lind"));
    visitor.follow("Speakers");
    assertFalse(visitor.texts(".rows tbody th").contains("Oskar Lind"));
    search("speaker:\"Oskar Lind\"");
    assertTrue(visitor.texts(".hit .who").stream().allMatch("Dana Kessler"::equals));
    visitor.follow("Speakers");
    visitor.follow("Dana Kessler");
    visitor.press("Undo merge Dana Kessler = Oskar Lind");
    visitor.follow("Speakers");
    assertTrue(visitor.texts(".rows tbody th").contains("Oskar Lind"));
  }
}

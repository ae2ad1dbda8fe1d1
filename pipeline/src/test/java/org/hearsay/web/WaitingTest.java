package org.hearsay.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import org.hearsay.cli.GullBay;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What pages say before the articles are compared: that it is not known, and never "none". */
class WaitingTest {

  private static final String NOT_YET = "Not known yet: the articles are being compared.";

  @TempDir Path folder;

  private final CountDownLatch hold = new CountDownLatch(1);
  private Served served;

  @BeforeEach
  void start() throws Exception {
    GullBay.indexIn(folder.resolve("index"));
    served = Served.over(folder, Duration.ofSeconds(30), this::held);
  }

  private Set<String> held() {
    try {
      hold.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return Set.of();
  }

  @AfterEach
  void stop() {
    hold.countDown();
    served.close();
  }

  private void compare() throws InterruptedException {
    hold.countDown();
    served.awaitComparison();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/events",
        "/speaker?name=Ada+Quill",
        "/outlet?name=Halden+Bugle",
        "/compare?outlet=Halden+Bugle&outlet=The+Northern+Courier",
        "/article?id=bugle-1"
      })
  void whatIsNotComparedIsNotKnown(String path) throws Exception {
    String before = served.get(path).body();
    assertTrue(before.contains(NOT_YET), before);
    assertTrue(before.contains("The articles are being compared, "), before);
    assertFalse(before.contains(">None.<"), before);
    assertFalse(before.contains("0 events"), before);
    compare();
    String after = served.get(path).body();
    assertFalse(after.contains("being compared"), after);
  }

  @Test
  void theNumberOfEventsIsNotSaidToBeNone() throws Exception {
    assertTrue(served.get("/").body().contains("<strong>…</strong> events, not known yet"));
    assertTrue(served.get("/about").body().contains(">not known yet<"));
    compare();
    assertTrue(served.get("/").body().contains("<strong>1</strong> events"));
    assertFalse(served.get("/about").body().contains("not known yet"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/event?id=any", "/conflicts.rss", "/api/v1/report"})
  void whatWouldBeEmptyIsToBeAskedForLater(String path) throws Exception {
    var response = served.get(path);
    assertEquals(503, response.statusCode());
    assertEquals("5", response.headers().firstValue("Retry-After").orElse(""));
    assertTrue(response.body().contains("being compared"), response.body());
    compare();
    assertNotEquals(503, served.get(path).statusCode());
  }

  @Test
  void theStateIsAnotherOnceThatIsDone() throws Exception {
    JsonNode before = state();
    assertTrue(before.get("comparing").asBoolean());
    assertTrue(served.get("/").body().contains("data-state=\"" + word(before) + "\""));
    compare();
    JsonNode after = state();
    assertFalse(after.get("comparing").asBoolean());
    assertTrue(after.get("notice").isNull());
    assertNotEquals(word(before), word(after));
  }

  private static String word(JsonNode state) {
    return state.get("state").asString();
  }

  private JsonNode state() throws Exception {
    return JsonMapper.shared().readTree(served.get("/api/v1/state").body());
  }
}

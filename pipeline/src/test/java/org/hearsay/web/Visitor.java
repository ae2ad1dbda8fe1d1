package org.hearsay.web;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hearsay.report.Chromium;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;

/** Somebody in front of Chromium who has a keyboard and no mouse. */
final class Visitor implements AutoCloseable {

  private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final int MOST_TABS = 600;

  private final ChromeDriver driver;

  private Visitor(ChromeDriver driver) {
    this.driver = driver;
  }

  /**
   * Opens a browser; where this machine has none, the test is skipped.
   *
   * @param downloads where files go
   */
  static Visitor arrives(Path downloads) {
    Chromium browser = Chromium.ofThisMachine().orElse(null);
    Assumptions.assumeTrue(
        browser != null && Files.isExecutable(DRIVER),
        "there is no browser to visit the pages with; Debian: apt install chromium chromium-driver");
    ChromeOptions options = new ChromeOptions();
    options.setBinary(Objects.requireNonNull(browser).program().toFile());
    options.addArguments(Chromium.QUIET);
    options.setExperimentalOption("prefs", Map.of("download.default_directory", downloads + ""));
    ChromeDriverService service =
        new ChromeDriverService.Builder().usingDriverExecutable(DRIVER.toFile()).build();
    return new Visitor(new ChromeDriver(service, options));
  }

  void open(String address) {
    driver.get(address);
  }

  /** Goes on with the tabulator until something of this name has the focus. */
  void tabTo(String role, String name) {
    List<String> passed = new ArrayList<>();
    for (int i = 0; i < MOST_TABS; i++) {
      type(Keys.TAB);
      String found = focus();
      String itsRole = driver.switchTo().activeElement().getAriaRole();
      if (found.contains(name) && role.equals(itsRole)) {
        return;
      }
      passed.add(found);
    }
    throw new AssertionError("no " + role + " \"" + name + "\" among " + passed);
  }

  /** Goes to a link, follows it, and waits for the page behind it. */
  void follow(String link) {
    tabTo("link", link);
    enter();
  }

  /** Presses a button that leads to another page. */
  void press(String button) {
    tabTo("button", button);
    enter();
  }

  /** Presses Enter where the focus is, and waits for another page. */
  void enter() {
    driver.executeScript("window.isLeft = true");
    type(Keys.ENTER);
    await("return !window.isLeft && document.readyState == 'complete'");
  }

  /** Waits until a script says so. */
  void await(String script) {
    long until = System.nanoTime() + PATIENCE.toNanos();
    while (!Boolean.TRUE.equals(driver.executeScript(script))) {
      if (System.nanoTime() > until) {
        throw new AssertionError("still not: " + script);
      }
      Thread.onSpinWait();
    }
  }

  void type(CharSequence... keys) {
    new Actions(driver).sendKeys(keys).perform();
  }

  /** What the element with the focus is called. */
  String focus() {
    String name = driver.switchTo().activeElement().getAccessibleName();
    return Objects.requireNonNullElse(name, "");
  }

  /** What is to be read on the page. */
  String text() {
    return driver.findElement(By.tagName("body")).getText();
  }

  /** What is to be read in the places that a selector finds. */
  List<String> texts(String selector) {
    return driver.findElements(By.cssSelector(selector)).stream().map(WebElement::getText).toList();
  }

  String title() {
    return Objects.requireNonNullElse(driver.getTitle(), "");
  }

  String address() {
    return Objects.requireNonNullElse(driver.getCurrentUrl(), "");
  }

  /** What a script gives, run in the page. */
  Object run(String script) {
    return Objects.requireNonNull(driver.executeScript(script), script);
  }

  /** A window of this many pixels, by day or by night. */
  void looksAt(int width, boolean isDark) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of(
            "features",
            List.of(Map.of("name", "prefers-color-scheme", "value", isDark ? "dark" : "light"))));
  }

  /** What axe-core finds wrong with the page, one a line. */
  String violations() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(Visitor.class.getResourceAsStream("/axe.min.js"))) {
      String axe = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      driver.manage().timeouts().scriptTimeout(PATIENCE);
      Object found =
          driver.executeAsyncScript(
              axe
                  + """
                  ;const done = arguments[arguments.length - 1];
                  axe.run().then(result => done(result.passes.length == 0 ? 'no rule ran'
                    : result.violations.map(v => v.id + ': ' + v.help + '\\n  '
                        + v.nodes.map(n => n.html).join('\\n  ')).join('\\n')));
                  """);
      return String.valueOf(found);
    }
  }

  byte[] screen() {
    return driver.getScreenshotAs(OutputType.BYTES);
  }

  @Override
  public void close() {
    driver.quit();
  }
}

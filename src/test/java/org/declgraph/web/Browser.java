package org.declgraph.web;

import com.google.gson.JsonArray;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Chromium at the pages of a server, without a window. */
final class Browser implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final String server;
  private final ChromeDriver driver;

  private Browser(String server, ChromeDriver driver) {
    this.server = server;
    this.driver = driver;
  }

  /** Opens a browser; where none is found, the tests are skipped, but for those of a build. */
  static Browser open(String server) {
    Path program = program("chromium", "chromium-browser", "google-chrome");
    Path chromeDriver = program("chromedriver");
    if (program == null || chromeDriver == null) {
      String message = "no Chromium with its driver; apt-get install chromium chromium-driver";
      Assertions.assertNotEquals("true", System.getenv("CI"), message);
      Assumptions.abort(message);
    }
    var service =
        new ChromeDriverService.Builder().usingDriverExecutable(chromeDriver.toFile()).build();
    return new Browser(server, new ChromeDriver(service, options(program)));
  }

  private static ChromeOptions options(Path program) {
    LoggingPreferences logging = new LoggingPreferences();
    logging.enable(LogType.BROWSER, Level.ALL);
    ChromeOptions options = new ChromeOptions();
    options.setBinary(program.toFile());
    options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu");
    options.addArguments("--disable-dev-shm-usage", "--lang=en-GB", "--window-size=1280,1000");
    options.setCapability("goog:loggingPrefs", logging);
    return options;
  }

  private static Path program(String... names) {
    return Stream.of(names)
        .flatMap(
            name ->
                Stream.of(System.getenv("PATH").split(":")).map(folder -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst()
        .orElse(null);
  }

  /** Goes to an address and waits for its view. */
  void go(String path) {
    driver.get(server + path);
    shown();
  }

  /** Goes to a page and tells after how many milliseconds all of its view was there. */
  long opening(String address) {
    driver.get("about:blank");
    driver.get(address);
    until("return performance.getEntriesByName('view-shown').length > 0");
    return ((Number) run("return performance.getEntriesByName('view-shown')[0].startTime"))
        .longValue();
  }

  /** Waits until a view is there. */
  void shown() {
    until(
        "return document.querySelector('main h1') !== null"
            + " && !document.querySelector('main').hasAttribute('aria-busy')");
  }

  /** Waits until a script returns true. */
  void until(String script) {
    new WebDriverWait(driver, PATIENCE).until(d -> Boolean.TRUE.equals(run(script)));
  }

  Object run(String script) {
    return driver.executeScript(script);
  }

  String text(String selector) {
    return find(selector).getText();
  }

  WebElement find(String selector) {
    return driver.findElement(By.cssSelector(selector));
  }

  List<WebElement> all(String selector) {
    return driver.findElements(By.cssSelector(selector));
  }

  void press(CharSequence... keys) {
    new Actions(driver).sendKeys(keys).perform();
  }

  /** The path and query of the page. */
  String address() {
    return driver.getCurrentUrl().substring(server.length());
  }

  void reload() {
    driver.navigate().refresh();
    shown();
  }

  void resize(int width, int height) {
    driver.manage().window().setSize(new Dimension(width, height));
  }

  /** What the console complained of since it was asked last. */
  List<String> faults() {
    List<String> faults = new ArrayList<>();
    for (LogEntry entry : driver.manage().logs().get(LogType.BROWSER)) {
      if (entry.getLevel().intValue() >= Level.SEVERE.intValue()) {
        faults.add(entry.getMessage());
      }
    }
    return faults;
  }

  /** Words that stand on the page by a mistake of its scripts; a value in a table may be one. */
  List<?> strayWords() {
    return (List<?>)
        run(
            "const walk = document.createTreeWalker(document.querySelector('main'), 4);"
                + " const found = []; while (walk.nextNode())"
                + " if (/^(false|true|null|undefined|NaN)$/.test(walk.currentNode.data.trim())"
                + " && !walk.currentNode.parentElement.closest('td, .yasgui-place'))"
                + " found.push(walk.currentNode.data); return found");
  }

  /** The serious and critical faults that axe finds in the page. */
  List<String> barriers() {
    try (InputStream axe = Browser.class.getResourceAsStream("/axe.min.js")) {
      driver.executeScript(new String(axe.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Object found =
        driver.executeAsyncScript(
            "const done = arguments[arguments.length - 1];"
                + "axe.run({ exclude: ['.yasgui-place'] }).then(r => done(JSON.stringify(r.violations"
                + ".filter(v => ['serious', 'critical'].includes(v.impact))"
                + ".map(v => v.id + ': ' + v.nodes.slice(0, 3).map(n => n.html).join(' | ')))))");
    JsonArray faults = JsonParser.parseString((String) found).getAsJsonArray();
    return faults.asList().stream().map(f -> f.getAsString()).toList();
  }

  void picture(Path file) {
    try {
      Files.createDirectories(file.getParent());
      Files.write(file, driver.getScreenshotAs(OutputType.BYTES));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    driver.quit();
  }
}

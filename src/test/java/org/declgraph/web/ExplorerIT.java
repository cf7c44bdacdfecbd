package org.declgraph.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

class ExplorerIT {
  private static final String SCRIPT = "<script>document.title='taken'</script>";
  private static final String HOSTILE =
      """
      中华人民共和国和蒙古国关于互联网的联合声明

      二〇二二年五月六日于乌兰巴托

      双方支持联合国在%s互联网治理方面发挥主导作用。双方反对<img src=x onerror="document.title='taken'">网络攻击。
      """
          .formatted(SCRIPT);

  @TempDir static Path folder;
  private static ServedCorpus corpus;
  private static Browser browser;

  @BeforeAll
  static void start() throws IOException {
    corpus = ServedCorpus.of(folder, Files.writeString(folder.resolve("hostile.txt"), HOSTILE));
    browser = Browser.open(corpus.address());
  }

  @AfterAll
  static void stop() {
    Stream.of(browser, corpus).filter(c -> c != null).forEach(ExplorerIT::close);
  }

  private static void close(AutoCloseable opened) {
    try {
      opened.close();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  @BeforeEach
  void inEnglishOnALaptop() {
    browser.resize(1280, 1000);
    browser.go("/?lang=en");
    browser.run("localStorage.clear()");
    browser.faults();
  }

  private static List<Map<String, String>> rows(String name, Map<String, String> given) {
    return corpus.rows(name, given);
  }

  private static String declaration(String date) {
    return rows("timeline", Map.of("from", date, "to", date)).get(0).get("declaration");
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static List<String> views() {
    String position = rows("positions", Map.of()).get(0).get("position");
    return List.of(
        "/",
        "/issue/outer-space",
        "/declaration/" + declaration("2023-03-21"),
        "/entity/un",
        "/entity/un?year=2019",
        "/network",
        "/network?kind=entities&least=3",
        "/search?q=" + encoded("乌克兰"),
        "/queries",
        "/queries/who-is-urged",
        "/sparql",
        position.substring(position.indexOf("/id/")));
  }

  @ParameterizedTest
  @MethodSource("views")
  void opensWithoutFaultOrBarrier(String view) {
    browser.go(view);
    assertFalse(browser.text("h1").isBlank());
    assertEquals(0, browser.all("[role=alert], div.state").size());
    assertEquals(List.of(), browser.strayWords(), view);
    assertEquals(List.of(), browser.barriers());
    browser.find("#theme").click();
    assertEquals(List.of(), browser.barriers());
    assertEquals(List.of(), browser.faults());
  }

  /** Of a server that has just started, in a browser that knows nothing of it yet. */
  @Test
  void theFirstViewIsCompleteWithinASecond() {
    List<Long> times = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      try (Server fresh = corpus.start()) {
        times.add(browser.opening("http://127.0.0.1:" + fresh.port() + "/"));
      }
    }
    double share = Processor.share();
    assertTrue(Collections.min(times) * share <= 1000, times + " ms with " + share + " of a core");
    System.out.printf("first view: %s ms, with %.2f of a core%n", times, share);
  }

  @Test
  void aFoundSentenceIsShownAsOneAndReadInItsPlace() {
    browser.go("/search?q=" + encoded("举行会谈"));
    browser.run("document.querySelector('.hit a[href*=\"#s-\"]').click()");
    browser.until("return location.pathname.startsWith('/declaration/')");
    browser.shown();
    assertTrue(browser.text(".sentence.arrived").contains("举行会谈"));
  }

  @Test
  void aSearchThatLooksAtTheBestOnlySaysSoAndLooksFurther() {
    browser.go("/search?q=" + encoded("合作"));
    int best = rows("search", Map.of("q", "合作", "most", "200")).size();
    int all = rows("search", Map.of("q", "合作", "most", "2000")).size();
    assertTrue(best < all);
    assertEquals(best + " found · the best; there are more", browser.text(".results .help"));
    browser.find(".results > button").click();
    browser.until("return document.querySelector('.results > button') === null");
    assertEquals(all + " found", browser.text(".results .help"));
  }

  @Test
  void whatMovedStandsBeforeWhatIsNew() {
    browser.go("/issue/fukushima-water");
    assertEquals("strengthened", browser.text("aside .step .step-name"));
    assertTrue(browser.all("aside details.quiet").size() > 0);
    assertFalse(browser.find("aside details.quiet .step").isDisplayed());
  }

  @Test
  void labelsOfTheLineOfTimeKeepApart() {
    for (String address : List.of("/", "/?series=" + encoded("China;Russia|joint-statement"))) {
      browser.go(address);
      assertEquals(
          0L,
          browser.run(
              "const boxes = [...document.querySelectorAll('.event')].map(e =>"
                  + " e.getBoundingClientRect()); return boxes.filter((a, i) => boxes.some((b, j) =>"
                  + " j > i && a.left < b.right - 1 && b.left < a.right - 1"
                  + " && a.top < b.bottom - 1 && b.top < a.bottom - 1)).length"));
    }
  }

  @ParameterizedTest
  @MethodSource("views")
  void fitsAPhone(String view) {
    browser.resize(500, 900);
    browser.go(view);
    browser.until(
        "const page = document.documentElement; return page.scrollWidth <= page.clientWidth");
  }

  @ParameterizedTest
  @MethodSource("views")
  void speaksChinese(String view) {
    browser.go(view);
    String english = browser.text("nav");
    browser.find("#language").click();
    browser.until("return document.documentElement.lang === 'zh'");
    browser.shown();
    assertNotEquals(english, browser.text("nav"));
    assertTrue(browser.text("nav").contains("总览"));
    browser.reload();
    assertTrue(browser.text("nav").contains("总览"));
  }

  @Test
  void theMatrixShowsTheNumbersThatSparqlGives() {
    browser.go("/");
    List<Map<String, String>> cells = rows("issues-by-occasion", Map.of());
    List<WebElement> shown = browser.all(".matrix .cell");
    assertEquals(cells.size(), shown.size());
    for (Map<String, String> cell : cells.subList(0, 40)) {
      String counts =
          browser.text(
              ".cell[href='/issue/%s#d-%s']".formatted(cell.get("issue"), cell.get("declaration")));
      assertEquals(expected(cell), counts.replaceAll("\\s", ""));
    }
  }

  private static String expected(Map<String, String> cell) {
    return sign("+", cell.get("favours"))
        + sign("−", cell.get("disfavours"))
        + sign("!", cell.get("calls_for"));
  }

  private static String sign(String sign, String count) {
    return count.equals("0") ? "" : sign + count;
  }

  @Test
  void aClickLeadsFromMatrixToIssueToQuoteToReader() {
    browser.go("/");
    browser.run("document.querySelector('.cell[href^=\"/issue/outer-space\"]').click()");
    browser.until("return location.pathname === '/issue/outer-space'");
    browser.shown();
    int positions = rows("position-over-time", Map.of("issue", "outer-space")).size();
    assertEquals(positions, browser.all("article.position").size());
    String quote = browser.text("article.position blockquote");
    browser.run("document.querySelector('article.position a[href^=\"/declaration/\"]').click()");
    browser.until("return location.pathname.startsWith('/declaration/')");
    browser.shown();
    String sentence = browser.text(".sentence.arrived .words");
    assertTrue(sentence.startsWith(quote), sentence);
    browser.find(".sentence.arrived .ref").click();
    assertTrue(browser.text(".panel").contains("rule"), browser.text(".panel"));
  }

  @Test
  void theKeyboardAloneIsEnough() {
    browser.go("/");
    browser.press(Keys.TAB);
    assertEquals("skip", browser.run("return document.activeElement.className"));
    browser.press(Keys.ENTER);
    assertEquals("view", browser.run("return document.activeElement.id"));
    browser.run("document.querySelector('.brand').focus()");
    browser.press(Keys.TAB, Keys.TAB, Keys.TAB, Keys.ENTER);
    browser.until("return location.pathname === '/search'");
    browser.shown();
    assertEquals("view", browser.run("return document.activeElement.id"));
    browser.press(Keys.TAB);
    browser.press("导弹");
    browser.until("return document.querySelectorAll('article.position').length > 0");
    assertTrue(browser.address().startsWith("/search?q="));
    assertEquals(List.of(), browser.faults());
  }

  @Test
  void textIsNeverReadAsHtml() {
    for (String view :
        List.of("/declaration/" + declaration("2022-05-06"), "/search?q=" + encoded("互联网治理"))) {
      browser.go(view);
      assertTrue(browser.text("main").contains(SCRIPT), browser.text("main"));
      assertEquals(0, browser.all("main script, main img").size());
      assertFalse(browser.run("return document.title").equals("taken"));
    }
    assertEquals(List.of(), browser.faults());
  }

  @Test
  void aVerdictIsDownloadedAsTheFileThatABuildReads() {
    browser.go("/search?q=" + encoded("外空"));
    browser.run(
        "const make = URL.createObjectURL; URL.createObjectURL = blob => {"
            + " blob.text().then(text => { window.downloaded = text; }); return make(blob); }");
    browser.find(".judge button").click();
    browser.until("return document.querySelector('.tray a[download]') !== null");
    browser.until("return window.downloaded !== undefined");
    String csv = (String) browser.run("return window.downloaded");
    List<String> lines = csv.lines().toList();
    assertEquals("position,verdict,relation,target,by,date,note", lines.get(0));
    assertTrue(lines.get(1).matches("[0-9a-f]+,right,,,,\\d{4}-\\d\\d-\\d\\d,"), lines.get(1));
    browser.reload();
    assertEquals(1, browser.all(".judge button[aria-pressed=true]").size());
  }

  @Test
  void aFilteredNetworkIsAnAddress() {
    browser.go("/network?year=2023&family=disfavours");
    String counts = browser.text("main .help");
    browser.until("return document.querySelector('.network').dataset.nodes !== undefined");
    browser.reload();
    assertEquals(counts, browser.text("main .help"));
    browser.go("/network");
    assertNotEquals(counts, browser.text("main .help"));
  }

  @Test
  void aNetworkIsTheSameAsItsTable() {
    browser.go("/network?kind=entities&least=1");
    List<Map<String, String>> pairs = rows("entity-network", Map.of());
    assertTrue(browser.text("main .help").endsWith(pairs.size() + " edges"));
    assertEquals(pairs.size(), browser.all("details .rows tbody tr").size());
  }

  @Test
  void aPathThatIsNoViewAndAThingThatIsNotThereSaySo() {
    browser.go("/issue/no-such-issue");
    assertTrue(browser.text("main").contains("Nothing found"));
    browser.go("/declaration/none");
    assertTrue(browser.text("main").contains("Nothing found"));
  }

  @Test
  void sparqlIsRunInThePage() {
    browser.go("/sparql?query=" + encoded("SELECT (6 * 7 AS ?answer) {}"));
    browser.until("return document.querySelector('.active .yasqe_queryButton') !== null");
    browser.run("document.querySelector('.active .yasqe_queryButton').click()");
    browser.until("return /\\b42\\b/.test(document.querySelector('.active .yasr').textContent)");
    assertEquals(List.of(), browser.faults());
  }

  /** The pictures of the README; copied from there to src/site where the page has changed. */
  @Test
  void picturesOfFourViews() throws IOException {
    Map<String, String> views =
        Map.of(
            "overview",
            "/?series=" + encoded("China;Russia|joint-statement"),
            "issue",
            "/issue/outer-space",
            "reader",
            "/declaration/" + declaration("2023-03-21"),
            "network",
            "/network?kind=entities&least=3");
    browser.resize(1280, 860);
    for (var view : views.entrySet()) {
      browser.go(view.getValue());
      if (view.getKey().equals("network")) {
        browser.until("return document.querySelector('.network').dataset.nodes !== undefined");
        browser.run("scrollTo(0, 120)");
      }
      if (view.getKey().equals("overview")) {
        browser.run("scrollTo(0, 200)");
      }
      if (view.getKey().equals("reader")) {
        browser.run("document.querySelectorAll('.ref')[3].click()");
      }
      Path picture = Path.of("target", "pictures", view.getKey() + ".png");
      browser.picture(picture);
      assertTrue(Files.size(picture) > 10_000);
    }
  }
}

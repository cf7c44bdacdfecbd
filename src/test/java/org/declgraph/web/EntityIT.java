package org.declgraph.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.declgraph.position.Relation;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** The view of an entity that many texts of one year name, with very many others. */
class EntityIT {
  private static final List<String> FIELDS =
      List.of("教育 卫生 农业 能源 交通 旅游 体育 文化 环保 金融 海关 司法 航天 林业".split(" "));
  private static final String NAMES =
      "法国、德国、英国、意大利、西班牙、葡萄牙、荷兰、比利时、瑞士、奥地利、瑞典、挪威、芬兰、丹麦、冰岛、爱尔兰、波兰、捷克、斯洛伐克、匈牙利、罗马尼亚、保加利亚、"
          + "希腊、土耳其、塞尔维亚、克罗地亚、乌克兰、白俄罗斯、印度、巴基斯坦、孟加拉国、尼泊尔、泰国、越南、老挝、柬埔寨、缅甸、马来西亚、新加坡、印度尼西亚、菲律宾、"
          + "日本、韩国、伊朗、伊拉克、叙利亚、约旦、黎巴嫩、以色列、埃及、利比亚、突尼斯、阿尔及利亚、摩洛哥、苏丹、埃塞俄比亚、肯尼亚、坦桑尼亚、南非、巴西、阿根廷、智利、秘鲁、墨西哥、古巴、加拿大、澳大利亚、新西兰";
  private static final String UNDATED =
      """
      中华人民共和国和蒙古国关于邮政的联合声明

      双方支持联合国在邮政领域发挥主导作用。双方愿就此继续保持沟通，欢迎有关各方参与包裹运输。
      """;
  private static final int SHOWN = 12;
  private static final int CHIPS = 60;
  private static final String COUNTS =
      "const cell = name => [...document.querySelectorAll(`.years ${name} td`)].map(td =>"
          + " Number(td.textContent));";

  @TempDir static Path folder;
  private static ServedCorpus corpus;
  private static Browser browser;

  @BeforeAll
  static void start() throws IOException {
    Path texts = Files.createDirectory(folder.resolve("texts"));
    for (int i = 0; i < FIELDS.size(); i++) {
      String day = "二〇二一年%s月%s日".formatted("一二三四五六七八九".charAt(i % 9), "三四五六七八九".charAt(i % 7));
      String others = i == 0 ? "双方支持联合国同" + NAMES + "开展教育合作。" : "";
      Files.writeString(texts.resolve(i + ".txt"), text(FIELDS.get(i), day + "于乌兰巴托\n\n", others));
    }
    Files.writeString(texts.resolve("undated.txt"), UNDATED);
    corpus = ServedCorpus.of(folder, texts);
    browser = Browser.open(corpus.address());
  }

  private static String text(String field, String dateline, String more) {
    return """
        中华人民共和国和蒙古国关于%1$s合作的联合声明

        %2$s双方支持联合国在%1$s领域发挥主导作用。双方反对在%1$s问题上采取单边制裁。%3$s
        """
        .formatted(field, dateline, more);
  }

  @AfterAll
  static void stop() {
    Stream.of(browser, corpus).filter(c -> c != null).forEach(EntityIT::close);
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

  /** Positions that name an entity, by year and relation, from their list: each once. */
  private static Map<String, Map<String, Set<String>>> positions(String entity) {
    Map<String, Map<String, Set<String>>> found = new TreeMap<>();
    for (Map<String, String> row : corpus.rows("positions-naming", Map.of("entity", entity))) {
      String date = row.get("date");
      found
          .computeIfAbsent(date.isEmpty() ? "" : date.substring(0, 4), y -> new TreeMap<>())
          .computeIfAbsent(row.get("relation"), r -> new TreeSet<>())
          .add(row.get("position"));
    }
    return found;
  }

  private static long count(Map<String, Set<String>> byRelation) {
    return byRelation.values().stream().mapToInt(Set::size).sum();
  }

  private static List<Map<String, String>> evidence(String entity, String year) {
    return corpus.rows("positions-naming", Map.of("entity", entity, "year", year));
  }

  @Test
  void theTableShowsEveryPositionByYearAndRelation() {
    for (String entity : List.of("un", "russia", "japan")) {
      browser.go("/entity/" + entity);
      var byYear = positions(entity);
      List<String> years = byYear.keySet().stream().map(y -> y.isEmpty() ? "undated" : y).toList();
      assertEquals(
          years,
          browser.run(
              "return [...document.querySelectorAll('.years thead a')].map(a => a.textContent)"));
      for (Relation relation : Relation.values()) {
        List<Long> expected = new ArrayList<>();
        byYear
            .values()
            .forEach(y -> expected.add((long) y.getOrDefault(relation.label(), Set.of()).size()));
        expected.add(expected.stream().mapToLong(n -> n).sum());
        boolean none = expected.stream().allMatch(n -> n == 0);
        String row = "[data-relation=%s]".formatted(relation.label());
        assertEquals(
            none ? List.of() : expected, browser.run(COUNTS + "return cell('" + row + "')"));
      }
      List<Long> totals =
          byYear.values().stream().map(EntityIT::count).collect(Collectors.toList());
      totals.add(totals.stream().mapToLong(n -> n).sum());
      assertEquals(totals, browser.run(COUNTS + "return cell('tfoot')"));
      assertTrue(browser.text("#h-named").endsWith(" " + totals.get(totals.size() - 1)));
    }
  }

  @Test
  void theLatestYearIsReadFirst() {
    browser.go("/entity/un");
    assertEquals("2024", browser.text(".years [aria-current]"));
    assertTrue(browser.text("#h-year").startsWith("2024 "));
    assertEquals(evidence("un", "2024").size(), browser.all("article.position").size());
    assertEquals(List.of(), browser.faults());
  }

  @Test
  void aYearIsAnAddress() {
    browser.go("/entity/un");
    browser.find(".years a[href*='year=2019']").click();
    arrived("2019");
    assertEquals("/entity/un?year=2019#h-year", browser.address());
    int quotes = evidence("un", "2019").size();
    assertEquals(quotes, browser.all("article.position").size());
    browser.reload();
    assertEquals("2019", browser.text(".years [aria-current]"));
    assertEquals(quotes, browser.all("article.position").size());
    browser.run("history.back()");
    arrived("2024");
    assertEquals("/entity/un", browser.address());
  }

  private static void arrived(String year) {
    browser.until(
        "return document.querySelector('#h-year')?.textContent.startsWith('%s ')".formatted(year));
    browser.shown();
  }

  @Test
  void aClickInTheChartLeadsToAYear() {
    browser.go("/entity/un");
    browser.run(
        "document.querySelectorAll('.chart .slot')[1].dispatchEvent(new MouseEvent('click'))");
    arrived("2021");
    assertTrue(browser.address().startsWith("/entity/un?year=2021"));
  }

  @Test
  void aYearIsChosenByTheKeyboardAndFocusFollows() {
    browser.go("/entity/un");
    browser.run("document.querySelector('.years a[href*=\"year=2021\"]').focus()");
    browser.press(Keys.TAB, Keys.ENTER);
    arrived("2023");
    assertEquals("h-year", browser.run("return document.activeElement.id"));
    browser.press(Keys.TAB, Keys.TAB);
    assertTrue(
        ((String) browser.run("return document.activeElement.href")).contains("/declaration/2023"));
  }

  @Test
  void theLanguageChangesWithinTheYear() {
    browser.go("/entity/un?year=2019");
    browser.find("#language").click();
    browser.until("return document.documentElement.lang === 'zh'");
    browser.shown();
    assertEquals("/entity/un?year=2019", browser.address());
    assertTrue(browser.text("#h-year").startsWith("2019 "));
    assertTrue(browser.text(".years tbody th").contains("支持"));
    assertEquals(List.of(), browser.barriers());
    assertEquals(List.of(), browser.faults());
  }

  @Test
  void aFullYearIsReadPageByPage() {
    int count = FIELDS.size();
    int all = positions("un").get("2021").values().stream().mapToInt(Set::size).sum();
    browser.go("/entity/un?year=2021");
    assertEquals(SHOWN, browser.all("section.day").size());
    assertTrue(browser.text(".pager").endsWith("3–" + count + " / " + count + " declarations"));
    assertTrue(browser.text("p.more").startsWith(SHOWN + " / " + all + " positions"));
    String last = browser.text("section.day:last-child h3");
    browser.find(".pager a").click();
    browser.until("return location.search === '?year=2021&from=0'");
    browser.shown();
    assertEquals(SHOWN, browser.all("section.day").size());
    assertTrue(browser.text(".pager").startsWith("1–" + SHOWN + " / " + count));
    Set<String> titles = new TreeSet<>(Set.of(last));
    browser.all("section.day h3").forEach(h -> titles.add(h.getText()));
    assertEquals(SHOWN + 1, titles.size());
  }

  @Test
  void whatHasNoDateIsCountedAndRead() {
    browser.go("/entity/un");
    browser.find(".years a[href*='year=undated']").click();
    arrived("undated");
    assertEquals(1, browser.all("section.day").size());
    assertTrue(browser.text("section.day h3").contains("邮政"));
    assertFalse(browser.text("main").contains("null"));
  }

  @Test
  void aYearWithoutPositionsSaysSo() {
    browser.go("/entity/un?year=1990");
    assertTrue(browser.text("#h-year").startsWith("1990 0 positions"));
    assertEquals(0, browser.all("article.position").size());
    assertEquals(List.of(), browser.faults());
  }

  @Test
  void allOthersAreThereAndThoseBeyondTheFirstOnDemand() {
    browser.go("/entity/un");
    int others = corpus.rows("named-together", Map.of("entity", "un")).size();
    assertTrue(others > CHIPS, others + " others");
    assertEquals(others, browser.all("aside .chips li").size());
    assertEquals(others - CHIPS, browser.all("aside details .chips li").size());
    assertFalse(browser.find("aside details li").isDisplayed());
    browser.find("aside details summary").click();
    assertTrue(browser.find("aside details li").isDisplayed());
  }
}

package org.declgraph.timeline.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.declgraph.shift.Standing;
import org.declgraph.shift.Step;
import org.declgraph.shift.StepKind;
import org.declgraph.text.Tagger;
import org.declgraph.timeline.line.IssueName;
import org.junit.jupiter.api.Test;

class ShiftPageTest {
  private static final List<IssueName> NAMES =
      List.of(
          new IssueName("ukraine", "乌克兰危机", "Ukraine crisis"),
          new IssueName("fukushima-water", "福岛核污染水", "Fukushima water discharge"));
  private static final List<String> BOTH = List.of("China", "Russia");

  private static Standing standing(String date, String strength, String target) {
    return new Standing(
        List.of("d-" + date),
        date,
        "urges",
        strength,
        target,
        "双方敦促日本" + target + "。",
        "a.txt:1-9",
        Optional.empty());
  }

  private static Step step(StepKind kind, Standing from, Standing to) {
    return new Step("China;Russia joint-statement", "fukushima-water", BOTH, kind, from, to, "");
  }

  private static String page(Step... steps) {
    return new ShiftPage(NAMES, new Tagger()).of(List.of(steps), List.of(steps));
  }

  private static final Step STRENGTHENED =
      step(
          StepKind.STRENGTHENED,
          standing("2023-03-21", "3", "处置放射性污染水"),
          standing("2024-05-16", "4", "处置核污染水"));

  @Test
  void theQuotesStandOnItWithTheirPlaces() {
    String page = page(STRENGTHENED);
    assertTrue(page.contains("双方敦促日本<mark>处置核污染水</mark>。"));
    assertTrue(page.contains("2024-05-16, d-2024-05-16, a.txt:1-9"));
  }

  @Test
  void goneAndNewWordsAreMarked() {
    assertTrue(page(STRENGTHENED).contains("<del>放射性</del><ins>核</ins>污染水"));
  }

  @Test
  void whatASourceSaysIsText() {
    String target = "<script>alert('x')</script> & \"y\"";
    String page = page(step(StepKind.NEW, Standing.NONE, standing("2023-03-21", "3", target)));
    assertFalse(page.contains("<script"));
    assertTrue(
        page.contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; &quot;y&quot;"));
  }

  @Test
  void itNeedsNoScriptAndNoNetwork() {
    String page = page(STRENGTHENED);
    assertFalse(
        Pattern.compile("<script|\\son\\w+=|src=|https?:|@import|url\\(").matcher(page).find());
  }

  @Test
  void everyLinkHasItsAnchor() {
    String page = page(STRENGTHENED);
    Pattern.compile("href=\"#([^\"]+)\"")
        .matcher(page)
        .results()
        .forEach(link -> assertTrue(page.contains("id=\"" + link.group(1) + "\""), link.group()));
    assertTrue(page.contains("href=\"#fukushima-water\""));
  }

  @Test
  void aPartOfATextIsHatchedAndNotSilent() {
    Standing later = Standing.at(List.of("d-2024"), "2024-05-16");
    String page = page(step(StepKind.NOT_IN_PART, standing("2023-03-21", "3", "处置污染水"), later));
    assertTrue(page.contains("<td class=\"absent not-in-part\">"));
    assertFalse(page.contains("class=\"absent silent\""));
  }

  @Test
  void issuesFollowTheScheme() {
    Step other =
        new Step(
            "s",
            "ukraine",
            BOTH,
            StepKind.NEW,
            Standing.NONE,
            standing("2023-03-21", "2", "停止冲突"),
            "");
    String page = page(STRENGTHENED, other);
    assertTrue(page.indexOf("乌克兰危机") < page.indexOf("福岛核污染水"));
  }

  @Test
  void theSameStepsGiveTheSamePage() {
    assertEquals(page(STRENGTHENED), page(STRENGTHENED));
  }
}

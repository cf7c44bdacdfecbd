package org.declgraph.timeline.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.declgraph.shift.Step;
import org.declgraph.shift.StepKind;
import org.declgraph.text.Tagger;
import org.declgraph.timeline.line.IssueName;

/**
 * Steps as one self-contained page: what moved, a matrix of issues by occasion, a timeline of each
 * issue with its quotes. No script, nothing from the network.
 */
public final class ShiftPage {
  /** What a reader looks for first. */
  private static final Set<StepKind> MOVES =
      Set.of(
          StepKind.STRENGTHENED,
          StepKind.SOFTENED,
          StepKind.REVERSED,
          StepKind.RECAST,
          StepKind.JOINED,
          StepKind.PARTED,
          StepKind.RETURNED,
          StepKind.SILENT);

  private final Map<String, IssueName> names = new LinkedHashMap<>();
  private final StepCard card;

  /**
   * @param issues the scheme, in the order the page follows
   */
  public ShiftPage(List<IssueName> issues, Tagger tagger) {
    issues.forEach(issue -> names.put(issue.id(), issue));
    this.card = new StepCard(tagger);
  }

  /**
   * The page.
   *
   * @param shown the steps of the timelines
   * @param all the steps of the matrix: the same, or those of more kinds
   */
  public String of(List<Step> shown, List<Step> all) {
    Map<String, List<Numbered>> byIssue = byIssue(shown);
    Matrix matrix = Matrix.of(all, List.copyOf(named(all).keySet()));
    List<Html> body = new ArrayList<>(languages());
    body.add(header(all));
    body.add(Html.element("main", overview(matrix), moves(byIssue), timelines(byIssue)));
    Html head =
        Html.element(
            "head",
            new Html("<meta charset=\"utf-8\">"),
            new Html("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">"),
            Html.element("title", "declgraph: positions over time 立场演变"),
            Html.element("style", new Html(style())));
    Html page = Html.element("html lang=\"zh-Hans\"", head, Html.element("body", Html.all(body)));
    return "<!DOCTYPE html>\n" + page.source() + "\n";
  }

  /** A step with the anchor of its card. */
  private record Numbered(Step step, String anchor) {}

  private Map<String, List<Numbered>> byIssue(List<Step> steps) {
    Map<String, List<Numbered>> byIssue = new LinkedHashMap<>();
    named(steps).keySet().forEach(issue -> byIssue.put(issue, new ArrayList<>()));
    int number = 0;
    for (Step step : steps) {
      number++;
      byIssue.get(step.issue()).add(new Numbered(step, "step-" + number));
    }
    return byIssue;
  }

  /**
   * The issues of some steps in the scheme's order; one that the scheme lacks has its id as name.
   */
  private Map<String, IssueName> named(List<Step> steps) {
    Set<String> present = new TreeSet<>();
    steps.forEach(step -> present.add(step.issue()));
    Map<String, IssueName> named = new LinkedHashMap<>();
    names.values().stream()
        .filter(issue -> present.contains(issue.id()))
        .forEach(issue -> named.put(issue.id(), issue));
    present.forEach(id -> named.putIfAbsent(id, new IssueName(id, id, id)));
    return named;
  }

  private static List<Html> languages() {
    String radio = "<input class=\"language\" type=\"radio\" name=\"language\" id=\"%s\"%s>";
    return List.of(
        new Html(radio.formatted("zh", " checked")),
        Html.element("label for=\"zh\"", "中文"),
        Html.text(" "),
        new Html(radio.formatted("en", "")),
        Html.element("label for=\"en\"", "English"));
  }

  private static Html header(List<Step> steps) {
    TreeSet<String> dates = new TreeSet<>();
    steps.forEach(step -> dates.add(step.to().date()));
    String span = dates.isEmpty() ? "" : dates.first() + " – " + dates.last();
    return Html.element(
        "header",
        Html.element("h1", new Label("立场演变", "Positions over time").html()),
        Html.element("p class=\"faint\"", span));
  }

  private Html moves(Map<String, List<Numbered>> byIssue) {
    Map<List<String>, Numbered> moves = new LinkedHashMap<>();
    byIssue.values().stream()
        .flatMap(List::stream)
        .filter(numbered -> MOVES.contains(numbered.step().kind()))
        .forEach(numbered -> moves.putIfAbsent(line(numbered.step()), numbered));
    List<Html> rows = moves.values().stream().map(this::move).toList();
    return rows.isEmpty()
        ? Html.NOTHING
        : Html.element(
            "section",
            Html.element("h2", new Label("变化", "What moved").html()),
            Html.element(
                "div class=\"scroll\"",
                Html.element("table class=\"moves\"", Html.element("tbody", Html.all(rows)))));
  }

  /** What one line of the table of moves stands for: all claims that return, or one other step. */
  private static List<String> line(Step step) {
    return step.kind() == StepKind.RETURNED
        ? List.of(step.issue(), step.to().date(), step.series(), step.kind().label())
        : step.cells();
  }

  private Html move(Numbered numbered) {
    Step step = numbered.step();
    String href = "a href=" + Html.value("#" + numbered.anchor());
    return Html.element(
        "tr",
        Html.element("td", step.to().date()),
        Html.element("td", Label.of(name(step.issue())).html()),
        Html.element("td", Html.element(href, Label.of(step.kind()).html())),
        Html.element("td", String.join(" · ", step.holders())),
        Html.element("td", StepCard.stances(step)),
        Html.element("td lang=\"zh\"", card.change(step)));
  }

  private IssueName name(String issue) {
    return names.getOrDefault(issue, new IssueName(issue, issue, issue));
  }

  private Html overview(Matrix matrix) {
    Map<String, IssueName> all = new LinkedHashMap<>();
    matrix.rows().keySet().forEach(issue -> all.put(issue, name(issue)));
    Label key =
        new Label(
            "+ 赞成，− 反对，! 要求；数字为强度（表中取最强者）。斜线：文本只存部分，未见。",
            "+ favours, − disfavours, ! calls for; the number is the strength of the strongest."
                + " Hatched: the text is at hand in part, and not there.");
    return Html.element(
        "section",
        Html.element("h2", new Label("议题与场合", "Issues by occasion").html()),
        Html.element("p class=\"faint\"", key.html()),
        new MatrixTable(matrix, all).html());
  }

  private Html timelines(Map<String, List<Numbered>> byIssue) {
    List<Html> sections = new ArrayList<>();
    byIssue.forEach((issue, steps) -> sections.add(timeline(issue, steps)));
    return Html.all(sections);
  }

  private Html timeline(String issue, List<Numbered> steps) {
    List<Html> parts = new ArrayList<>();
    parts.add(
        Html.element(
            "h2 id=" + Html.value(issue),
            Label.of(name(issue)).html(),
            Html.element("span class=\"id\"", " " + issue)));
    String occasion = "";
    for (Numbered numbered : steps) {
      String next = numbered.step().to().date() + " " + numbered.step().series();
      if (!next.equals(occasion)) {
        parts.add(Html.element("h3", next.replace(";", " · ")));
        occasion = next;
      }
      parts.add(card.html(numbered.step(), numbered.anchor()));
    }
    return Html.element("section", Html.all(parts));
  }

  private static String style() {
    try (InputStream css = ShiftPage.class.getResourceAsStream("/timeline/page.css")) {
      return new String(css.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package org.declgraph.timeline.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.declgraph.shift.Standing;
import org.declgraph.shift.StepKind;
import org.declgraph.timeline.line.IssueName;

/** A matrix as HTML. */
final class MatrixTable {
  private final Matrix matrix;
  private final Map<String, IssueName> names;

  MatrixTable(Matrix matrix, Map<String, IssueName> names) {
    this.matrix = matrix;
    this.names = names;
  }

  Html html() {
    return Html.element(
        "div class=\"scroll\"",
        Html.element(
            "table class=\"matrix\"",
            Html.element("thead", series(), dates()),
            Html.element("tbody", Html.all(rows()))));
  }

  /** A cell for each series, over its occasions. */
  private Html series() {
    Map<String, Integer> widths = new LinkedHashMap<>();
    matrix.occasions().forEach(day -> widths.merge(day.series(), 1, Integer::sum));
    List<Html> cells = new ArrayList<>(List.of(Html.element("th")));
    widths.forEach(
        (series, width) ->
            cells.add(
                Html.element(
                    "th scope=\"colgroup\" colspan=\"" + width + "\"",
                    series.replace(";", " · "))));
    return Html.element("tr", Html.all(cells));
  }

  private Html dates() {
    List<Html> cells =
        new ArrayList<>(List.of(Html.element("th scope=\"col\"", new Label("议题", "issue").html())));
    matrix.occasions().forEach(day -> cells.add(Html.element("th scope=\"col\"", day.date())));
    return Html.element("tr", Html.all(cells));
  }

  private List<Html> rows() {
    List<Html> rows = new ArrayList<>();
    matrix.rows().forEach((issue, cells) -> rows.add(row(issue, cells)));
    return rows;
  }

  private Html row(String issue, List<MatrixCell> cells) {
    Html name =
        Html.element("a href=" + Html.value("#" + issue), Label.of(names.get(issue)).html());
    List<Html> all = new ArrayList<>(List.of(Html.element("th scope=\"row\"", name)));
    cells.forEach(cell -> all.add(cell(cell)));
    return Html.element("tr", Html.all(all));
  }

  private static Html cell(MatrixCell cell) {
    Optional<StepKind> absence = cell.absence();
    List<Html> marks = new ArrayList<>();
    cell.favours().ifPresent(standing -> marks.add(mark("plus", "+", standing)));
    cell.disfavours().ifPresent(standing -> marks.add(mark("minus", "−", standing)));
    cell.callsFor().ifPresent(standing -> marks.add(mark("call", "!", standing)));
    if (marks.isEmpty() && absence.isPresent()) {
      StepKind kind = absence.orElseThrow();
      return Html.element("td class=\"absent " + kind.label() + "\"", Label.of(kind).html());
    }
    return Html.element("td", Html.all(marks));
  }

  private static Html mark(String family, String sign, Standing standing) {
    int grade = MatrixCell.grade(standing);
    String attributes =
        "span class=\""
            + family
            + "\" style=\"--grade:"
            + grade
            + "\" title="
            + Html.value(standing.relation() + ": " + standing.target());
    return Html.element(attributes, grade == 0 ? sign : sign + grade);
  }
}

package org.declgraph.cli.report;

import java.util.ArrayList;
import java.util.List;
import org.declgraph.cli.terminal.Counted;
import org.declgraph.cli.terminal.Terminal;
import org.declgraph.cli.terminal.Width;
import org.declgraph.query.answer.Answer;
import org.declgraph.query.answer.Cell;
import org.declgraph.query.answer.TextTable;

/**
 * An answer for people: a table where its columns have room, else one row below the other, each
 * cell with the name of its column.
 */
public record AnswerText(Answer answer, Terminal terminal) {
  /** With fewer columns of the terminal a cell breaks into too many lines. */
  private static final int ROOM = 24;

  private static final int GAP = 2;

  public void write(Appendable out) {
    new Lines(out).write(fits() ? List.of() : records());
    if (fits()) {
      new TextTable(terminal.width(), terminal::strong).write(answer, out);
    }
  }

  private boolean fits() {
    int columns = answer.columns().size();
    int needed = GAP * (columns - 1);
    for (int i = 0; i < columns; i++) {
      needed += Math.min(ROOM, widest(i));
    }
    return needed <= terminal.width();
  }

  private int widest(int column) {
    int widest = Width.of(answer.columns().get(column));
    for (List<Cell> row : answer.rows()) {
      widest = Math.max(widest, Width.of(row.get(column).text()));
    }
    return widest;
  }

  private List<String> records() {
    int name = answer.columns().stream().mapToInt(Width::of).max().orElse(0);
    List<String> lines = new ArrayList<>();
    int number = 0;
    for (List<Cell> row : answer.rows()) {
      number++;
      lines.add(terminal.strong("── " + number));
      for (int i = 0; i < row.size(); i++) {
        lines.addAll(cell(Width.padded(answer.columns().get(i), name + GAP), row.get(i)));
      }
    }
    lines.add(Counted.of(number, "row") + (answer.complete() ? "" : ", and more left out"));
    return lines;
  }

  private List<String> cell(String name, Cell cell) {
    List<String> lines = new ArrayList<>();
    if (cell.text().isEmpty()) {
      return lines;
    }
    String margin = terminal.faint(name);
    for (String part : Width.wrapped(cell.text(), terminal.width() - Width.of(name))) {
      lines.add(margin + (cell.kind() == Cell.Kind.IRI ? terminal.faint(part) : part));
      margin = " ".repeat(Width.of(name));
    }
    return lines;
  }
}

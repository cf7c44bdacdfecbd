package org.declgraph.text.layout;

import java.util.ArrayList;
import java.util.List;
import org.declgraph.text.character.Brackets;

/**
 * Decides where one line goes on in the next and where a paragraph ends: by the marks at its end,
 * the width of its column, and what stands alone on a line.
 */
final class Joints {
  private final List<Line> lines;
  private final Measure measure;
  private final LoneLines lone;

  /**
   * Lines that belong together.
   *
   * @param form what they are by layout: a body, or something that stands alone
   */
  record Run(Form form, List<Line> lines) {
    Run {
      lines = List.copyOf(lines);
    }
  }

  private Joints(List<Line> lines) {
    this.lines = lines;
    this.measure = Measure.of(lines);
    this.lone = LoneLines.in(lines, measure);
  }

  static Joints of(List<Line> lines) {
    return new Joints(lines);
  }

  /** The paragraphs and what stands alone, in order. */
  List<Run> runs() {
    List<Run> runs = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < lines.size(); i++) {
      if (i == lines.size() - 1 || !joined(i)) {
        runs.add(new Run(lone.form(i), lines.subList(start, i + 1)));
        start = i + 1;
      }
    }
    return runs;
  }

  private boolean joined(int i) {
    Line left = lines.get(i);
    Line right = lines.get(i + 1);
    if (lone.form(i) == Form.SIGNATURE && lone.form(i + 1) == Form.SIGNATURE) {
      return LineWords.isDate(left) && lone.goesOn(i);
    }
    if (lone.isAlone(i) || lone.isAlone(i + 1)) {
      return lone.form(i) == Form.TITLE
          && lone.form(i + 1) == Form.TITLE
          && (!LineWords.isTitleEnd(left) || right.text().startsWith("—"));
    }
    if (left.endsSentence()) {
      return measure.wrapped()
          && !right.afterGap()
          && !right.indented()
          && !LineWords.opens(right)
          && !measure.endsEarly(i);
    }
    return Brackets.leavesOpen(left.text()) || !LineWords.opens(right);
  }
}

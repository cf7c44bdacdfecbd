package org.declgraph.cli.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.declgraph.cli.terminal.Grid;
import org.declgraph.cli.terminal.Terminal;
import org.declgraph.evaluation.Evaluation;
import org.declgraph.evaluation.Miss;
import org.declgraph.evaluation.RuleScore;
import org.declgraph.evaluation.gold.JudgedRow;

/** An evaluation in lines: the figures, the worst rules first, and what was missed. */
public record EvaluationReport(Evaluation evaluation, Terminal terminal) {
  private static final Comparator<RuleScore> WORST_FIRST =
      Comparator.comparingInt((RuleScore rule) -> -rule.wrong().size())
          .thenComparing(RuleScore::precision)
          .thenComparing(RuleScore::rule);

  public List<String> figures() {
    List<String> lines = new ArrayList<>(evaluation.lines());
    for (String text : evaluation.notAtHand()) {
      lines.add(terminal.warning("no declaration at hand carries the text “" + text + "”"));
    }
    return lines;
  }

  public List<String> rules() {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("rule", "right", "wrong", "precision"));
    evaluation.rules().stream().sorted(WORST_FIRST).map(EvaluationReport::row).forEach(rows::add);
    return new Grid(rows).lines();
  }

  private static List<String> row(RuleScore rule) {
    return List.of(
        rule.rule(),
        Integer.toString(rule.right()),
        Integer.toString(rule.wrong().size()),
        String.format(Locale.ROOT, "%.2f", rule.precision()));
  }

  /** Annotated positions that were not found, each with what was read in its place. */
  public List<String> misses() {
    List<String> lines = new ArrayList<>();
    for (Miss miss : evaluation.misses()) {
      lines.add(terminal.strong(described(miss.row())) + "  (" + miss.difference() + ")");
      miss.nearest().ifPresent(row -> lines.add("  read: " + read(row)));
      lines.add("  " + terminal.faint(miss.sentence()));
    }
    return lines;
  }

  /** Extracted rows that no annotated one matches, rule by rule, the worst rule first. */
  public List<String> falseRows() {
    List<String> lines = new ArrayList<>();
    evaluation.rules().stream()
        .filter(rule -> !rule.wrong().isEmpty())
        .sorted(WORST_FIRST)
        .forEach(
            rule -> {
              lines.add(terminal.strong(rule.rule()) + "  " + rule.wrong().size() + " wrong");
              rule.wrong().forEach(row -> lines.add("  " + described(row)));
            });
    return lines;
  }

  private static String read(JudgedRow row) {
    return described(row) + "  [" + row.rule() + "]";
  }

  private static String described(JudgedRow row) {
    String addressee = row.addressee().isEmpty() ? "" : " " + row.addressee() + " →";
    return "%s %s %s%s %s"
        .formatted(row.sid(), row.holderNames(), row.relation().label(), addressee, row.target());
  }
}

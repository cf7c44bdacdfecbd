package org.declgraph.cli.command;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.declgraph.cli.option.OutputFile;
import org.declgraph.cli.stored.StoreFolder;
import org.declgraph.cli.stored.StoredShifts;
import org.declgraph.cli.terminal.ExitStatus;
import org.declgraph.cli.terminal.Terminal;
import org.declgraph.query.saved.UsageException;
import org.declgraph.shift.Shifts;
import org.declgraph.shift.Step;
import org.declgraph.shift.StepChoice;
import org.declgraph.shift.StepKind;
import org.declgraph.store.Generation;
import org.declgraph.text.Tagger;
import org.declgraph.timeline.line.IssueName;
import org.declgraph.timeline.line.ShiftRows;
import org.declgraph.timeline.line.ShiftText;
import org.declgraph.timeline.page.ShiftPage;
import org.declgraph.timeline.redline.Ink;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Shows how positions moved. */
@Command(
    name = "shifts",
    description = "Show how positions moved, with the quotes. 立场如何演变，附原文。",
    mixinStandardHelpOptions = true)
final class ShiftsCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private StoreFolder store;

  @Option(
      names = "--issue",
      paramLabel = "ID",
      arity = "1..*",
      description = "an issue of the scheme, such as missile-defence")
  private Set<String> issues = new LinkedHashSet<>();

  @Option(
      names = "--holder",
      paramLabel = "NAME",
      arity = "1..*",
      description = "who holds the position, such as China")
  private Set<String> holders = new LinkedHashSet<>();

  @Option(
      names = "--from",
      paramLabel = "DATE",
      description = "steps that end on this day or later")
  private LocalDate from;

  @Option(
      names = "--to",
      paramLabel = "DATE",
      description = "steps that end on this day or earlier")
  private LocalDate to;

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      arity = "1..*",
      converter = KindOfStep.class,
      description = "${COMPLETION-CANDIDATES}",
      completionCandidates = KindNames.class)
  private Set<StepKind> kinds = new LinkedHashSet<>();

  @Option(
      names = "--format",
      defaultValue = "table",
      description = "table, csv, json or html (default: table)")
  private Format format;

  @Mixin private OutputFile output;

  /** How steps are written. */
  enum Format {
    table,
    csv,
    json,
    html
  }

  ShiftsCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (Generation generation = store.open()) {
      StoredShifts stored = new StoredShifts(generation.dataset());
      List<IssueName> names = stored.issues();
      Shifts all = stored.shifts();
      checkIssues(names, all);
      checkHolders(all);
      output.write(terminal, out -> write(all, names, out));
    }
    return ExitStatus.DONE;
  }

  private void write(Shifts all, List<IssueName> names, Appendable out) throws IOException {
    List<Step> steps = all.choose(choice(kinds)).steps();
    switch (format) {
      case csv -> ShiftRows.csv(steps, out);
      case json -> out.append(ShiftRows.json(steps));
      case html ->
          out.append(
              new ShiftPage(names, new Tagger()).of(steps, all.choose(choice(Set.of())).steps()));
      case table -> text(steps, names, out);
    }
  }

  private void text(List<Step> steps, List<IssueName> names, Appendable out) throws IOException {
    Ink ink = terminal.isInteractive() && output.isTerminal() ? Ink.COLOURS : Ink.PLAIN;
    for (String line : new ShiftText(names, new Tagger(), ink).lines(steps)) {
      out.append(line).append(System.lineSeparator());
    }
    if (steps.isEmpty()) {
      out.append("no such step").append(System.lineSeparator());
    }
  }

  private StepChoice choice(Set<StepKind> kindsWanted) {
    return new StepChoice(
        issues, holders, Optional.ofNullable(from), Optional.ofNullable(to), kindsWanted);
  }

  private void checkIssues(List<IssueName> names, Shifts all) {
    Set<String> known = new TreeSet<>();
    names.forEach(name -> known.add(name.id()));
    all.steps().forEach(step -> known.add(step.issue()));
    check("issue", issues, known);
  }

  private void checkHolders(Shifts all) {
    Set<String> known = new TreeSet<>();
    all.steps().forEach(step -> known.addAll(step.holders()));
    check("holder", holders, known);
  }

  private static void check(String what, Set<String> wanted, Set<String> known) {
    List<String> unknown = new ArrayList<>(wanted);
    unknown.removeAll(known);
    if (!unknown.isEmpty()) {
      throw new UsageException(
          "no " + what + " “" + unknown.get(0) + "”; there are: " + String.join(", ", known));
    }
  }

  /** A kind by its name in kebab case. */
  static final class KindOfStep implements ITypeConverter<StepKind> {
    @Override
    public StepKind convert(String name) {
      return StepKind.of(name)
          .orElseThrow(
              () ->
                  new TypeConversionException(
                      "no kind of step “"
                          + name
                          + "”; there are: "
                          + String.join(", ", new KindNames())));
    }
  }

  /** The names of the kinds. */
  static final class KindNames extends ArrayList<String> {
    private static final long serialVersionUID = 1L;

    KindNames() {
      for (StepKind kind : StepKind.values()) {
        add(kind.label());
      }
    }
  }
}

package org.declgraph.cli.command;

import java.util.List;
import java.util.concurrent.Callable;
import org.declgraph.cli.option.Lexicon;
import org.declgraph.cli.option.OutputFile;
import org.declgraph.cli.stored.StoreFolder;
import org.declgraph.cli.stored.StoredPositions;
import org.declgraph.cli.stored.StoredTables;
import org.declgraph.cli.terminal.ExitStatus;
import org.declgraph.cli.terminal.Terminal;
import org.declgraph.issue.CandidateGroup;
import org.declgraph.issue.Candidates;
import org.declgraph.issue.Considered;
import org.declgraph.issue.IssueScheme;
import org.declgraph.store.Generation;
import org.declgraph.table.TableWriter;
import org.declgraph.text.Tagger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Suggests issues for what the scheme does not cover. */
@Command(
    name = "suggest",
    description = {
      "Group what no issue covers, as rows for issues.csv: paste, rebuild, linked.",
      "把现有议题未涵盖的内容归组，列为可直接粘贴到 issues.csv 的行。"
    },
    mixinStandardHelpOptions = true)
final class SuggestCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private StoreFolder store;
  @Mixin private Lexicon lexicon;
  @Mixin private OutputFile output;

  SuggestCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Candidates candidates =
        lexicon.load(folder -> Candidates.load(folder, IssueScheme.load(folder), new Tagger()));
    List<CandidateGroup> groups = candidates.of(considered());
    output.write(
        terminal,
        out -> {
          try (TableWriter table = new TableWriter(out, CandidateGroup.columns())) {
            groups.forEach(group -> table.write(group.cells()));
          }
        });
    return ExitStatus.DONE;
  }

  private List<Considered> considered() {
    try (Generation generation = store.open()) {
      return new StoredPositions(new StoredTables(generation.dataset())).considered();
    }
  }
}

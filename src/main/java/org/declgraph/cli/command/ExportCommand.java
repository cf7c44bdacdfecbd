package org.declgraph.cli.command;

import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.apache.jena.sparql.core.DatasetGraph;
import org.declgraph.cli.option.OutputFile;
import org.declgraph.cli.stored.StoreFolder;
import org.declgraph.cli.stored.StoredTables;
import org.declgraph.cli.terminal.Counted;
import org.declgraph.cli.terminal.ExitStatus;
import org.declgraph.cli.terminal.Terminal;
import org.declgraph.network.Concept;
import org.declgraph.network.EdgeList;
import org.declgraph.network.GraphMl;
import org.declgraph.network.Joint;
import org.declgraph.network.Network;
import org.declgraph.network.Statement;
import org.declgraph.query.export.ExportTable;
import org.declgraph.query.export.GraphExport;
import org.declgraph.query.export.GraphFormat;
import org.declgraph.query.export.NetworkExport;
import org.declgraph.query.export.NetworkFormat;
import org.declgraph.query.export.TableExport;
import org.declgraph.store.Generation;
import org.declgraph.table.Row;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Writes what the store holds for other tools. */
@Command(
    name = "export",
    description = "Write the graph, a table or a network for other tools. 导出图谱、表格或话语网络。",
    mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {
  private static final String CSV = "csv";
  private static final String GRAPHML = "graphml";
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final Terminal terminal;

  @Spec private CommandSpec spec;
  @Mixin private StoreFolder store;
  @Mixin private OutputFile output;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description =
          "of the graph: turtle, ntriples, rdfxml, jsonld, trig, nquads, graphml or gexf; of a"
              + " network: csv or graphml")
  private String format = "";

  @Option(
      names = "--table",
      paramLabel = "TABLE",
      description = "positions, entities, declarations, sentences or variants, as CSV")
  private String table = "";

  @Option(
      names = "--network",
      paramLabel = "CONCEPTS",
      description = "actors by claims or by issues, for each year")
  private String network = "";

  @Option(
      names = "--joint",
      paramLabel = "HOW",
      description = "count a joint position as one voice or split it (default: one)")
  private String joint = Joint.ONE.label();

  @Option(
      names = "--excel",
      description = "begin a table with a byte-order mark, as Excel needs it")
  private boolean excel;

  ExportCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    if (!network.isEmpty()) {
      network();
    } else if (!table.isEmpty()) {
      table();
    } else {
      graph();
    }
    return ExitStatus.DONE;
  }

  private void graph() {
    Optional<NetworkFormat> drawn = NetworkFormat.of(format);
    if (drawn.isPresent()) {
      NetworkExport export = new NetworkExport(drawn.get());
      try (Generation generation = store.open()) {
        output.writeBytes(terminal, out -> export.write(generation.dataset(), out));
      }
      return;
    }
    GraphExport export =
        new GraphExport(one("--format", format, GraphFormat.of(format), formats()));
    try (Generation generation = store.open()) {
      output.writeBytes(terminal, out -> export.write(generation.dataset(), out));
    }
  }

  private void table() {
    if (!format.isEmpty() && !format.equals(CSV)) {
      throw wrong("a table is written as csv, not as " + format);
    }
    ExportTable chosen = one("--table", table, ExportTable.of(table), labels(ExportTable.values()));
    try (Generation generation = store.open()) {
      output.write(terminal, out -> table(chosen, generation.dataset(), out));
    }
  }

  private void table(ExportTable chosen, DatasetGraph dataset, Writer out) throws IOException {
    out.write(excel ? BYTE_ORDER_MARK : "");
    new TableExport(chosen).write(dataset, out);
  }

  private void network() {
    if (!format.equals(CSV) && !format.equals(GRAPHML)) {
      throw wrong("a network needs --format csv or --format graphml");
    }
    Concept concept = one("--network", network, Concept.of(network), labels(Concept.values()));
    Joint voices = one("--joint", joint, Joint.of(joint), labels(Joint.values()));
    try (Generation generation = store.open()) {
      Network drawn = Network.of(statements(generation.dataset()), concept, voices);
      output.write(terminal, out -> network(drawn, out));
    }
  }

  private List<Statement> statements(DatasetGraph dataset) {
    List<Row> rows = new StoredTables(dataset).rows(ExportTable.POSITIONS);
    long undated = rows.stream().filter(row -> row.get("date").isEmpty()).count();
    if (undated > 0) {
      terminal.err().println(Counted.of(undated, "position") + " without a date left out");
    }
    return rows.stream().filter(row -> !row.get("date").isEmpty()).map(Statement::of).toList();
  }

  private void network(Network drawn, Writer out) {
    if (format.equals(GRAPHML)) {
      GraphMl.write(drawn, out);
    } else {
      EdgeList.write(drawn, out);
    }
  }

  private <T> T one(String option, String given, Optional<T> found, String known) {
    return found.orElseThrow(
        () ->
            wrong(
                given.isEmpty()
                    ? "what is to be exported? --format, --table or --network says it"
                    : option + " " + given + ": there are " + known));
  }

  private static String formats() {
    return labels(GraphFormat.values()) + ", " + labels(NetworkFormat.values());
  }

  private static String labels(Object[] values) {
    return Arrays.stream(values).map(ExportCommand::label).collect(Collectors.joining(", "));
  }

  private static String label(Object value) {
    return ((Enum<?>) value).name().toLowerCase(java.util.Locale.ROOT);
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}

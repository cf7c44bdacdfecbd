package org.declgraph.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.declgraph.cli.Main;
import org.declgraph.query.saved.Limits;
import org.declgraph.query.saved.Question;
import org.declgraph.query.saved.SavedQueries;
import org.declgraph.store.Store;
import org.declgraph.web.guard.Protection;
import org.declgraph.web.lease.FollowedStore;
import org.declgraph.web.lease.Lease;

/** The declarations of the seeds and others, built and served. */
final class ServedCorpus implements AutoCloseable {
  private final FollowedStore store;
  private final Server server;

  private ServedCorpus(FollowedStore store) {
    this.store = store;
    this.server = start();
  }

  /** Builds a store below a folder, of the seeds and other files. */
  static ServedCorpus of(Path folder, Path... others) {
    ByteArrayOutputStream report = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(report, true, StandardCharsets.UTF_8);
    List<String> build = new ArrayList<>(List.of("build", "--corpus", "seeds/declarations"));
    List.of(others).forEach(other -> build.add(other.toString()));
    build.addAll(List.of("--store", folder + "/store"));
    int status = Main.run(out, out, build.toArray(String[]::new));
    assertEquals(0, status, report.toString(StandardCharsets.UTF_8));
    return new ServedCorpus(new FollowedStore(Store.at(folder.resolve("store"))));
  }

  /** Another server of the same store. */
  Server start() {
    Options options = new Options(Options.LOOPBACK, 0, Protection.STANDARD);
    return Server.start(options, store, SavedQueries.shipped());
  }

  String address() {
    return "http://127.0.0.1:" + server.port();
  }

  /** The rows of a query as the store has them, without the server. */
  List<Map<String, String>> rows(String name, Map<String, String> given) {
    try (Lease lease = store.borrow()) {
      var query = SavedQueries.shipped().get(name);
      var answer = Question.of(query, given).ask(lease.dataset(), Limits.NONE);
      return answer.rows().stream()
          .map(
              row -> {
                Map<String, String> cells = new TreeMap<>();
                for (int i = 0; i < row.size(); i++) {
                  cells.put(answer.columns().get(i), row.get(i).text());
                }
                return cells;
              })
          .toList();
    }
  }

  @Override
  public void close() {
    server.close();
    store.close();
  }
}

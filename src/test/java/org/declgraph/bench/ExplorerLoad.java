package org.declgraph.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.declgraph.query.Limits;
import org.declgraph.query.Question;
import org.declgraph.query.SavedQueries;
import org.declgraph.query.SavedQuery;
import org.declgraph.store.Generation;
import org.declgraph.store.Store;
import org.declgraph.web.FollowedStore;
import org.declgraph.web.Options;
import org.declgraph.web.Protection;
import org.declgraph.web.Server;

/**
 * Eight users at the views of the explorer over a store of generated declarations: the time in
 * which each view has all that it shows, and that of its queries against the same on a dataset in
 * memory. Arguments: number of declarations (10000), rounds a user (20), a folder to keep the store
 * in (none).
 */
final class ExplorerLoad {
  private static final int USERS = 8;
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final SavedQueries QUERIES = SavedQueries.shipped();

  private ExplorerLoad() {}

  /** What a view asks: queries with values. */
  private record View(String name, List<Asked> asked) {}

  private record Asked(String query, Map<String, String> values) {
    URI at(int port) {
      String search =
          String.join(
              "&", values.entrySet().stream().map(v -> v.getKey() + "=" + v.getValue()).toList());
      return URI.create("http://127.0.0.1:" + port + "/api/queries/" + query + "?" + search);
    }
  }

  public static void main(String[] arguments) throws Exception {
    Logger.getLogger("").setLevel(Level.WARNING);
    int declarations = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 10_000;
    int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 20;
    Path folder =
        arguments.length > 2 ? Path.of(arguments[2]) : Files.createTempDirectory("declgraph-load");
    if (!Files.exists(folder.resolve("current"))) {
      GeneratedStore.build(folder, declarations);
    }
    compare(folder, declarations);
    try (FollowedStore store = new FollowedStore(Store.at(folder));
        Server server =
            Server.start(new Options(Options.LOOPBACK, 0, Protection.STANDARD), store, QUERIES)) {
      load(server.port(), declarations, rounds);
    }
  }

  private static List<View> views(Random random, int declarations) {
    String text = GeneratedStore.declarationId(random.nextInt(declarations));
    Map<String, String> issue = Map.of("issue", "issue-" + random.nextInt(GeneratedStore.ISSUES));
    Map<String, String> declaration = Map.of("declaration", text);
    Map<String, String> parties =
        Map.of(
            "parties",
            "entity%200;entity%20" + (4 + 4 * random.nextInt(9)),
            "kind",
            "joint-statement");
    List<Asked> overview = new ArrayList<>();
    overview.add(new Asked("series", Map.of()));
    overview.add(new Asked("timeline", parties));
    for (int i = 0; i < 12; i++) {
      String one = GeneratedStore.declarationId(random.nextInt(declarations));
      overview.add(new Asked("issues-by-occasion", Map.of("declaration", one)));
    }
    return List.of(
        new View("overview", overview),
        new View(
            "issue", asked(issue, "position-over-time", "shifts", "named-with-issue", "issues")),
        new View(
            "reader",
            asked(
                declaration,
                "declarations",
                "sentences",
                "positions",
                "mentions",
                "variants",
                "doubts")),
        new View("network", asked(Map.of(), "actors-and-issues", "series")),
        new View(
            "search", asked(Map.of("q", "%E6%B1%A1%E6%9F%93%20" + random.nextInt(400)), "search")));
  }

  private static List<Asked> asked(Map<String, String> values, String... queries) {
    return IntStream.range(0, queries.length).mapToObj(i -> new Asked(queries[i], values)).toList();
  }

  private static void load(int port, int declarations, int rounds) throws Exception {
    ExecutorService users = Executors.newFixedThreadPool(USERS);
    List<Callable<Map<String, List<Long>>>> work =
        IntStream.range(0, USERS)
            .<Callable<Map<String, List<Long>>>>mapToObj(
                u -> () -> user(port, declarations, new Random(u), rounds))
            .toList();
    Map<String, List<Long>> times = new TreeMap<>();
    for (Future<Map<String, List<Long>>> user : users.invokeAll(work)) {
      user.get()
          .forEach((view, one) -> times.computeIfAbsent(view, v -> new ArrayList<>()).addAll(one));
    }
    users.shutdown();
    System.out.printf("%-28s %8s %8s %8s%n", USERS + " users", "median", "95 %", "worst");
    times.forEach(ExplorerLoad::print);
  }

  private static void print(String view, List<Long> times) {
    Collections.sort(times);
    System.out.printf(
        "%-28s %5d ms %5d ms %5d ms%n",
        view,
        times.get(times.size() / 2),
        times.get(times.size() * 95 / 100),
        times.get(times.size() - 1));
  }

  private static Map<String, List<Long>> user(int port, int declarations, Random random, int rounds)
      throws IOException, InterruptedException {
    Map<String, List<Long>> times = new TreeMap<>();
    for (int round = 0; round < rounds; round++) {
      for (View view : views(random, declarations)) {
        long start = System.nanoTime();
        for (Asked asked : view.asked()) {
          int status =
              CLIENT
                  .send(HttpRequest.newBuilder(asked.at(port)).build(), BodyHandlers.discarding())
                  .statusCode();
          if (status != 200) {
            throw new IllegalStateException(asked + ": " + status);
          }
        }
        times
            .computeIfAbsent(view.name(), v -> new ArrayList<>())
            .add((System.nanoTime() - start) / 1_000_000);
      }
    }
    return times;
  }

  /** Each query of the views, without a server: on the store, and on the same quads in memory. */
  private static void compare(Path folder, int declarations) {
    DatasetGraph memory = DatasetGraphFactory.createTxnMem();
    try (Generation generation = Store.at(folder).open()) {
      DatasetGraph stored = generation.dataset();
      memory.executeWrite(
          () -> stored.executeRead(() -> stored.find().forEachRemaining(memory::add)));
      DatasetGraph union = DatasetGraphFactory.wrap(memory.getUnionGraph());
      System.out.printf("%-28s %8s %8s %8s %6s%n", "query", "rows", "store", "memory", "ratio");
      for (View view : views(new Random(1), declarations)) {
        view.asked().stream()
            .filter(asked -> !asked.query().equals("search"))
            .distinct()
            .limit(6)
            .forEach(asked -> compare(asked, stored, union, memory));
      }
    }
  }

  private static void compare(
      Asked asked, DatasetGraph stored, DatasetGraph union, DatasetGraph memory) {
    SavedQuery query = QUERIES.get(asked.query());
    Map<String, String> values = new TreeMap<>();
    asked.values().forEach((name, value) -> values.put(name, value.replace("%20", " ")));
    Question question = Question.of(query, values);
    int rows = question.ask(stored, Limits.NONE).rows().size();
    memory.executeRead(() -> question.ask(union, Limits.NONE));
    double onStore = milliseconds(() -> question.ask(stored, Limits.NONE));
    double inMemory =
        milliseconds(() -> memory.executeRead(() -> question.ask(union, Limits.NONE)));
    System.out.printf(
        "%-28s %8d %5.0f ms %5.0f ms %6.2f%n",
        query.name(), rows, onStore, inMemory, onStore / inMemory);
  }

  private static double milliseconds(Runnable work) {
    var thread = ManagementFactory.getThreadMXBean();
    long start = thread.getCurrentThreadCpuTime();
    work.run();
    return (thread.getCurrentThreadCpuTime() - start) / 1e6;
  }
}

package org.declgraph.bench;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.LongSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.declgraph.query.saved.Limits;
import org.declgraph.query.saved.Question;
import org.declgraph.query.saved.SavedQueries;
import org.declgraph.store.Generation;
import org.declgraph.store.Store;
import org.declgraph.web.Options;
import org.declgraph.web.Server;
import org.declgraph.web.guard.Protection;
import org.declgraph.web.lease.FollowedStore;

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
  private static final Set<String> PAGING = Set.of("limit", "offset");

  private ExplorerLoad() {}

  public static void main(String[] arguments) throws Exception {
    Logger.getLogger("").setLevel(Level.WARNING);
    int texts = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 10_000;
    int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 20;
    Path folder =
        arguments.length > 2 ? Path.of(arguments[2]) : Files.createTempDirectory("declgraph-load");
    if (!Files.exists(folder.resolve("current"))) {
      GeneratedStore.build(folder, texts);
    }
    long start = System.nanoTime();
    try (FollowedStore store = new FollowedStore(Store.at(folder));
        Server server =
            Server.start(new Options(Options.LOOPBACK, 0, Protection.STANDARD), store, QUERIES)) {
      URI api = URI.create("http://127.0.0.1:" + server.port() + "/api/");
      while (!text(api.resolve("about")).contains("\"ready\":true")) {
        Thread.sleep(20);
      }
      System.out.printf(
          "%d declarations, ready after %d ms%n", texts, (System.nanoTime() - start) / 1_000_000);
      load(api, texts, 2);
      print(USERS + " users", load(api, texts, rounds));
      print("processor, one user", work(api, texts, rounds));
    }
    compare(folder, texts);
  }

  private static String text(URI address) throws IOException, InterruptedException {
    return CLIENT.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString()).body();
  }

  /** Times in milliseconds, by view. */
  private static Map<String, List<Long>> load(URI api, int texts, int rounds) throws Exception {
    ExecutorService users = Executors.newFixedThreadPool(USERS);
    List<Callable<Map<String, List<Long>>>> work =
        IntStream.range(0, USERS)
            .<Callable<Map<String, List<Long>>>>mapToObj(
                u -> () -> user(api, texts, new Random(31L * rounds + u), rounds))
            .toList();
    Map<String, List<Long>> times = new LinkedHashMap<>();
    for (Future<Map<String, List<Long>>> user : users.invokeAll(work)) {
      user.get()
          .forEach((view, one) -> times.computeIfAbsent(view, v -> new ArrayList<>()).addAll(one));
    }
    users.shutdown();
    return times;
  }

  private static Map<String, List<Long>> user(URI api, int texts, Random random, int rounds) {
    return timed(api, texts, random, rounds, System::nanoTime);
  }

  /**
   * What one user's views cost the processor, in milliseconds: the server's work and the asking,
   * whatever else the machine does.
   */
  private static Map<String, List<Long>> work(URI api, int texts, int rounds) {
    var process = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    return timed(api, texts, new Random(rounds), 4 * rounds, process::getProcessCpuTime);
  }

  private static Map<String, List<Long>> timed(
      URI api, int texts, Random random, int rounds, LongSupplier clock) {
    Map<String, PageViews.View> views =
        new PageViews((query, values) -> ask(api, query, values), texts, random).all();
    Map<String, List<Long>> times = new LinkedHashMap<>();
    for (int round = 0; round < rounds; round++) {
      views.forEach(
          (name, view) -> {
            long start = clock.getAsLong();
            view.open();
            times
                .computeIfAbsent(name, v -> new ArrayList<>())
                .add((clock.getAsLong() - start) / 1_000_000);
          });
    }
    return times;
  }

  private static List<JsonObject> ask(URI api, String query, Map<String, String> values) {
    String search =
        values.entrySet().stream()
            .map(v -> v.getKey() + "=" + URLEncoder.encode(v.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    HttpRequest request =
        HttpRequest.newBuilder(api.resolve("queries/" + query + "?" + search))
            .header("Accept-Encoding", "gzip")
            .build();
    try {
      HttpResponse<InputStream> answer = CLIENT.send(request, BodyHandlers.ofInputStream());
      boolean packed = answer.headers().firstValue("Content-Encoding").isPresent();
      try (InputStream bytes = packed ? new GZIPInputStream(answer.body()) : answer.body();
          Reader reader = new InputStreamReader(bytes, StandardCharsets.UTF_8)) {
        if (answer.statusCode() != 200) {
          throw new IllegalStateException(request.uri() + ": " + answer.statusCode());
        }
        return rows(JsonParser.parseReader(reader).getAsJsonArray());
      }
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(request.uri().toString(), e);
    }
  }

  private static List<JsonObject> rows(JsonArray rows) {
    return rows.asList().stream().map(JsonElement::getAsJsonObject).toList();
  }

  private static void print(String what, Map<String, List<Long>> times) {
    System.out.printf("%-28s %8s %8s %8s%n", what, "median", "95 %", "worst");
    times.forEach(
        (view, all) -> {
          Collections.sort(all);
          System.out.printf(
              "%-28s %5d ms %5d ms %5d ms%n",
              view, all.get(all.size() / 2), all.get(all.size() * 95 / 100), last(all));
        });
  }

  private static long last(List<Long> sorted) {
    return sorted.get(sorted.size() - 1);
  }

  /** Each query of the views, without a server: on the store, and on the same triples in memory. */
  private static void compare(Path folder, int texts) {
    Graph memory = GraphMemFactory.createDefaultGraphSameTerm();
    try (Generation generation = Store.at(folder).open()) {
      DatasetGraph stored = generation.dataset();
      stored.executeRead(() -> generation.union().find().forEachRemaining(memory::add));
      DatasetGraph inHeap = DatasetGraphFactory.wrap(memory);
      Set<Question> asked = new LinkedHashSet<>();
      PageViews.Asker recording =
          (query, values) -> {
            Map<String, String> given = new TreeMap<>(values);
            given.keySet().removeAll(PAGING);
            Question question = Question.of(QUERIES.get(query), given);
            asked.add(question);
            return page(
                rows(new Gson().toJsonTree(table(question, stored)).getAsJsonArray()), values);
          };
      new PageViews(recording, texts, new Random(1)).all().values().forEach(PageViews.View::open);
      System.out.printf("%-28s %8s %8s %8s %6s%n", "query", "rows", "store", "memory", "ratio");
      asked.stream()
          .filter(question -> !question.query().name().equals("search"))
          .forEach(question -> compare(question, stored, inHeap));
    }
  }

  private static List<JsonObject> page(List<JsonObject> rows, Map<String, String> values) {
    int limit = Integer.parseInt(values.getOrDefault("limit", "" + rows.size()));
    int offset = Integer.parseInt(values.getOrDefault("offset", "0"));
    int from = Math.max(0, Math.min(rows.size(), offset < 0 ? rows.size() + offset : offset));
    return rows.subList(from, Math.min(rows.size(), from + limit));
  }

  private static List<Map<String, String>> table(Question question, DatasetGraph stored) {
    var answer = question.ask(stored, Limits.NONE);
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

  private static void compare(Question question, DatasetGraph stored, DatasetGraph inHeap) {
    Timed first = timed(() -> question.ask(stored, Limits.NONE).rows().size());
    Timed second = timed(() -> question.ask(inHeap, Limits.NONE).rows().size());
    System.out.printf(
        "%-28s %8d %5.0f ms %5.0f ms %6.2f%n",
        question.query().name(),
        first.rows(),
        first.milliseconds(),
        second.milliseconds(),
        first.milliseconds() / second.milliseconds());
  }

  private record Timed(int rows, double milliseconds) {}

  /** The second run: the first one warms up. */
  private static Timed timed(Callable<Integer> work) {
    try {
      work.call();
      var thread = ManagementFactory.getThreadMXBean();
      long start = thread.getCurrentThreadCpuTime();
      int rows = work.call();
      return new Timed(rows, (thread.getCurrentThreadCpuTime() - start) / 1e6);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}

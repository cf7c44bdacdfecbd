package org.declgraph.bench;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

/** What the views of the explorer ask, one request after another, as its scripts do. */
final class PageViews {
  /** Declarations on a page, as in {@code overview.js}, {@code issue.js} and {@code entity.js}. */
  private static final String SHOWN = "12";

  private static final String LINKS = "1500";

  private final Asker asker;
  private final int texts;
  private final Random random;

  /** Who answers: rows of a saved query, for values by parameter and a page. */
  interface Asker {
    List<JsonObject> rows(String query, Map<String, String> values);
  }

  /** A view that somebody opens. */
  interface View {
    void open();
  }

  /**
   * @param texts how many there are
   */
  PageViews(Asker asker, int texts, Random random) {
    this.asker = asker;
    this.texts = texts;
    this.random = random;
  }

  Map<String, View> all() {
    Map<String, View> views = new LinkedHashMap<>();
    views.put("overview", this::overview);
    views.put("issue", this::issue);
    views.put("reader", this::reader);
    views.put("network", this::network);
    views.put("entity", this::entity);
    views.put("search", this::search);
    return views;
  }

  private void overview() {
    JsonObject series = anySeries();
    int last = Math.max(0, series.get("declarations").getAsInt() - Integer.parseInt(SHOWN));
    String from = Integer.toString(random.nextBoolean() ? last : random.nextInt(last + 1));
    Map<String, String> page = with(of(series), "limit", SHOWN, "offset", from);
    String shown = declarations(asker.rows("timeline", page));
    asker.rows("issues-by-occasion", Map.of("declaration", shown));
    asker.rows("silences-by-occasion", Map.of("declaration", shown));
  }

  private void issue() {
    String issue = "issue-" + random.nextInt(GeneratedText.ISSUES);
    asker.rows("issues", Map.of("issue", issue));
    asker.rows("named-with-issue", Map.of("issue", issue));
    JsonObject series = anySeries();
    boolean one = random.nextBoolean();
    Map<String, String> asked = with(one ? of(series) : Map.of(), "issue", issue);
    List<JsonObject> shown =
        asker.rows("issues-by-occasion", with(asked, "limit", SHOWN, "offset", "-" + SHOWN));
    List<JsonObject> all = one ? asker.rows("issues-by-occasion", asked) : shown;
    if (!one) {
      asker.rows("issues-by-year", Map.of("issue", issue));
    }
    if (!shown.isEmpty()) {
      said(issue, declarations(shown));
      asker.rows("shifts", Map.of("issue", issue, "declaration", declarations(shown)));
      all.subList(Math.max(0, all.size() - 2), all.size())
          .forEach(o -> said(issue, o.get("declaration").getAsString()));
    }
  }

  private void said(String issue, String declarations) {
    asker.rows("position-over-time", Map.of("issue", issue, "declaration", declarations));
  }

  private void reader() {
    Map<String, String> one = Map.of("declaration", "declaration-" + random.nextInt(texts));
    for (String query :
        List.of("declarations", "sentences", "positions", "mentions", "variants", "doubts")) {
      asker.rows(query, one);
    }
  }

  private void network() {
    if (random.nextBoolean()) {
      asker.rows("actors-and-issues", Map.of("limit", LINKS));
    } else {
      String year = Integer.toString(2005 + random.nextInt(20));
      asker.rows("actors-and-issues-by-year", Map.of("year", year, "limit", LINKS));
    }
    asker.rows("entity-network", Map.of("limit", LINKS));
  }

  private void entity() {
    String entity = "entity-" + random.nextInt(GeneratedText.ENTITIES);
    asker.rows("entities", Map.of("entity", entity));
    asker.rows("named-together", Map.of("entity", entity));
    List<JsonObject> years = asker.rows("positions-naming-by-year", Map.of("entity", entity));
    if (!years.isEmpty()) {
      year(entity, years, random.nextBoolean() ? years.size() - 1 : random.nextInt(years.size()));
    }
  }

  /** The last page of a year: occasions of earlier years stand before it. */
  private void year(String entity, List<JsonObject> years, int chosen) {
    int before = years.subList(0, chosen).stream().mapToInt(PageViews::occasions).sum();
    int shown = Math.min(Integer.parseInt(SHOWN), occasions(years.get(chosen)));
    String from = Integer.toString(before + occasions(years.get(chosen)) - shown);
    Map<String, String> page =
        Map.of("entity", entity, "offset", from, "limit", Integer.toString(shown));
    String occasions = declarations(asker.rows("positions-naming-by-occasion", page));
    asker.rows("positions-naming", Map.of("entity", entity, "declaration", occasions));
  }

  private static int occasions(JsonObject year) {
    return year.get("declarations").getAsInt();
  }

  private void search() {
    String thing = GeneratedText.THINGS.get(random.nextInt(GeneratedText.THINGS.size()));
    int named =
        GeneratedText.ACTORS + random.nextInt(GeneratedText.ENTITIES - GeneratedText.ACTORS);
    asker.rows("search", Map.of("q", thing + " 实体" + named));
    asker.rows("search", Map.of("q", thing));
  }

  private JsonObject anySeries() {
    List<JsonObject> series = asker.rows("series", Map.of());
    return series.get(random.nextInt(series.size()));
  }

  private static Map<String, String> of(JsonObject series) {
    return Map.of(
        "parties", series.get("parties").getAsString(), "kind", series.get("kind").getAsString());
  }

  private static String declarations(List<JsonObject> rows) {
    return rows.stream()
        .map(row -> row.get("declaration"))
        .map(JsonElement::getAsString)
        .collect(Collectors.joining(";"));
  }

  private static Map<String, String> with(Map<String, String> values, String... more) {
    Map<String, String> all = new LinkedHashMap<>(values);
    for (int i = 0; i < more.length; i += 2) {
      all.put(more[i], more[i + 1]);
    }
    return all;
  }
}

package org.declgraph.web.servlet;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.declgraph.query.answer.AnswerFormat;
import org.declgraph.query.saved.Parameter;
import org.declgraph.query.saved.ParameterType;
import org.declgraph.query.saved.SavedQueries;
import org.declgraph.query.saved.SavedQuery;
import org.declgraph.web.answer.Page;
import org.declgraph.web.answer.Reply;
import org.declgraph.web.lease.Lease;

/** The saved queries described: for the page, and as OpenAPI. */
final class ApiDescription {
  private static final String OPEN_API = "3.1.0";

  private ApiDescription() {}

  static JsonArray list(SavedQueries queries) {
    return array(queries.all(), ApiDescription::listed);
  }

  private static JsonObject listed(SavedQuery query) {
    JsonObject object = new JsonObject();
    object.addProperty("name", query.name());
    object.addProperty("summary", query.summary());
    object.addProperty("summary_zh", query.summaryZh());
    object.addProperty("description", query.description());
    object.add("tags", array(query.tags(), JsonPrimitive::new));
    object.add("parameters", array(query.parameters(), ApiDescription::listed));
    object.add("columns", array(query.columns(), JsonPrimitive::new));
    object.addProperty("text", query.text());
    return object;
  }

  private static JsonObject listed(Parameter parameter) {
    JsonObject object = new JsonObject();
    object.addProperty("name", parameter.name());
    object.addProperty("type", parameter.type().name().toLowerCase(Locale.ROOT));
    object.addProperty("required", parameter.required());
    object.addProperty("default", parameter.standard());
    object.addProperty("description", parameter.description());
    return object;
  }

  /**
   * What is served: the generation, and what its IRIs begin with.
   *
   * @param ready whether the answers are there that are worked out ahead
   */
  static JsonObject about(Lease lease, boolean ready) {
    JsonObject object = new JsonObject();
    object.addProperty("generation", lease.generation());
    object.addProperty("base", Resources.base(lease.dataset()));
    object.addProperty("ready", ready);
    return object;
  }

  static JsonObject openApi(SavedQueries queries) {
    JsonObject info = new JsonObject();
    info.addProperty("title", "declgraph saved queries");
    info.addProperty("version", "1");
    JsonObject paths = new JsonObject();
    paths.add("/api/queries", path("queries", "The saved queries", new JsonArray()));
    for (SavedQuery query : queries.all()) {
      paths.add("/api/queries/" + query.name(), path(query));
    }
    JsonObject api = new JsonObject();
    api.addProperty("openapi", OPEN_API);
    api.add("info", info);
    api.add("paths", paths);
    return api;
  }

  private static JsonObject path(SavedQuery query) {
    JsonArray parameters = array(query.parameters(), ApiDescription::parameter);
    parameters.add(format());
    parameters.add(page(Page.LIMIT, "the most rows to send; " + Reply.ROWS + " tells how many"));
    parameters.add(
        page(Page.OFFSET, "rows to leave out before the first; below 0 counted from the end"));
    JsonObject path = path(query.name(), query.summary(), parameters);
    JsonObject get = path.getAsJsonObject("get");
    get.addProperty("description", query.description());
    get.add("tags", array(query.tags(), JsonPrimitive::new));
    JsonObject responses = get.getAsJsonObject("responses");
    responses.add("400", described("A parameter is unknown or its value wrong"));
    responses.add("429", described("Too many queries at once"));
    responses.add("503", described("The query took too long"));
    return path;
  }

  private static JsonObject path(String name, String summary, JsonArray parameters) {
    JsonObject content = new JsonObject();
    Stream.of(AnswerFormat.values()).forEach(f -> content.add(f.mediaType(), new JsonObject()));
    JsonObject done = described("The rows");
    done.add("content", content);
    JsonObject responses = new JsonObject();
    responses.add("200", done);
    JsonObject get = new JsonObject();
    get.addProperty("operationId", name);
    get.addProperty("summary", summary);
    get.add("parameters", parameters);
    get.add("responses", responses);
    JsonObject path = new JsonObject();
    path.add("get", get);
    return path;
  }

  private static JsonObject parameter(Parameter parameter) {
    JsonObject schema = schema(parameter.type());
    if (!parameter.standard().isEmpty()) {
      schema.addProperty("default", parameter.standard());
    }
    return inQuery(parameter.name(), parameter.required(), parameter.description(), schema);
  }

  private static JsonObject schema(ParameterType type) {
    JsonObject schema = new JsonObject();
    schema.addProperty("type", type.schema());
    if (!type.format().isEmpty()) {
      schema.addProperty("format", type.format());
    }
    return schema;
  }

  private static JsonObject format() {
    JsonObject schema = schema(ParameterType.TEXT);
    schema.add("enum", array(List.of(AnswerFormat.values()), f -> new JsonPrimitive(f.label())));
    return inQuery("format", false, "of the answer; else by the Accept header", schema);
  }

  private static JsonObject page(String name, String description) {
    JsonObject schema = schema(ParameterType.INTEGER);
    return inQuery(name, false, description, schema);
  }

  private static JsonObject inQuery(
      String name, boolean required, String description, JsonObject schema) {
    JsonObject parameter = described(description);
    parameter.addProperty("name", name);
    parameter.addProperty("in", "query");
    parameter.addProperty("required", required);
    parameter.add("schema", schema);
    return parameter;
  }

  private static JsonObject described(String description) {
    JsonObject object = new JsonObject();
    object.addProperty("description", description);
    return object;
  }

  private static <T> JsonArray array(List<T> items, Function<T, JsonElement> form) {
    JsonArray array = new JsonArray();
    items.stream().map(form).forEach(array::add);
    return array;
  }
}

package org.declgraph.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecBuilder;

/**
 * A saved query with values for its parameters.
 *
 * @param given by parameter, the standard values included; sorted, none empty
 * @param bindings by the variable that a value is put for; several where a list was given, asked
 *     one after another
 */
public record Question(
    SavedQuery query, Map<String, String> given, List<Map<String, Node>> bindings) {
  private static final String SEPARATOR = ";";

  public Question {
    given = new TreeMap<>(given);
    bindings = bindings.stream().map(Map::copyOf).toList();
  }

  /**
   * A question from what a user gave.
   *
   * @param given values by parameter; an empty value is none
   * @throws UsageException where there is no such parameter, a value is not of its type, or a
   *     required one is missing
   */
  public static Question of(SavedQuery query, Map<String, String> given) {
    for (String name : given.keySet()) {
      if (query.parameters().stream().noneMatch(p -> p.name().equals(name))) {
        throw new UsageException(unknown(query, name));
      }
    }
    Map<String, String> asked = new TreeMap<>();
    for (Parameter parameter : query.parameters()) {
      String text = given.getOrDefault(parameter.name(), parameter.standard());
      if (!text.isEmpty()) {
        asked.put(parameter.name(), text);
      } else if (parameter.required()) {
        throw new UsageException(
            query.name() + ": parameter “" + parameter.name() + "” needs a value");
      }
    }
    return new Question(query, asked, bindings(query, asked));
  }

  private static List<Map<String, Node>> bindings(SavedQuery query, Map<String, String> asked) {
    List<Map<String, Node>> bindings = List.of(Map.of());
    for (Parameter parameter : query.parameters()) {
      String text = asked.getOrDefault(parameter.name(), "");
      List<Map<String, Node>> next = new ArrayList<>();
      for (String one : each(query, parameter, text)) {
        for (Map<String, Node> binding : bindings) {
          Map<String, Node> more = new TreeMap<>(binding);
          if (!one.isEmpty()) {
            more.put(parameter.variable(), parameter.value(one));
          }
          next.add(more);
        }
      }
      bindings = next;
    }
    return bindings;
  }

  /** The single values of what was given for a parameter. */
  private static List<String> each(SavedQuery query, Parameter parameter, String text) {
    return query.lists().contains(parameter.name()) ? elements(text) : List.of(text);
  }

  /** The elements of a list as users write it, {@code a;b;c}; itself where there are none. */
  public static List<String> elements(String list) {
    List<String> elements =
        Arrays.stream(list.split(SEPARATOR)).filter(one -> !one.isEmpty()).distinct().toList();
    return elements.isEmpty() ? List.of(list) : elements;
  }

  /**
   * The answer of a dataset; nothing is asked of other servers. The rows of an element of a list
   * come after those of the element before it, each row once.
   */
  public Answer ask(DatasetGraph dataset, Limits limits) {
    Query sparql = query.query();
    List<Answer> answers =
        dataset.calculateRead(
            () -> bindings.stream().map(b -> ask(sparql, b, dataset, limits)).toList());
    return answers.size() == 1 ? answers.get(0) : joined(answers, limits.rows());
  }

  private static Answer joined(List<Answer> answers, int limit) {
    LinkedHashSet<List<Cell>> rows = new LinkedHashSet<>();
    answers.forEach(answer -> rows.addAll(answer.rows()));
    boolean complete = answers.stream().allMatch(Answer::complete) && rows.size() <= limit;
    return new Answer(answers.get(0).columns(), rows.stream().limit(limit).toList(), complete);
  }

  private static Answer ask(
      Query sparql, Map<String, Node> binding, DatasetGraph dataset, Limits limits) {
    QueryExecBuilder builder =
        QueryExec.dataset(dataset)
            .query(sparql)
            .set(ARQ.httpServiceAllowed, false)
            .timeout(limits.time().toMillis(), TimeUnit.MILLISECONDS);
    binding.forEach((variable, value) -> builder.substitution(Var.alloc(variable), value));
    return answer(sparql, builder, limits.rows());
  }

  private static Answer answer(Query sparql, QueryExecBuilder builder, int rows) {
    try (QueryExec execution = builder.build()) {
      return Answer.of(sparql, execution, rows);
    }
  }

  private static String unknown(SavedQuery query, String name) {
    String names =
        query.parameters().stream().map(Parameter::name).collect(Collectors.joining(", "));
    return query.name()
        + ": no parameter “"
        + name
        + "”; "
        + (names.isEmpty() ? "it has none" : "there are: " + names);
  }
}

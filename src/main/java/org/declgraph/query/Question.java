package org.declgraph.query;

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
 * @param values by the variable they are put for
 */
public record Question(SavedQuery query, Map<String, Node> values) {
  public Question {
    values = Map.copyOf(values);
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
    Map<String, Node> values = new TreeMap<>();
    for (Parameter parameter : query.parameters()) {
      String text = given.getOrDefault(parameter.name(), parameter.standard());
      if (!text.isEmpty()) {
        values.put(parameter.variable(), parameter.value(text));
      } else if (parameter.required()) {
        throw new UsageException(
            query.name() + ": parameter “" + parameter.name() + "” needs a value");
      }
    }
    return new Question(query, values);
  }

  /** The answer of a dataset; nothing is asked of other servers. */
  public Answer ask(DatasetGraph dataset, Limits limits) {
    Query sparql = query.query();
    QueryExecBuilder builder =
        QueryExec.dataset(dataset)
            .query(sparql)
            .set(ARQ.httpServiceAllowed, false)
            .timeout(limits.time().toMillis(), TimeUnit.MILLISECONDS);
    values.forEach((variable, value) -> builder.substitution(Var.alloc(variable), value));
    return dataset.calculateRead(() -> answer(sparql, builder, limits.rows()));
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

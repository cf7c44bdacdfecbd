package org.declgraph.query.saved;

import java.util.Arrays;
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
import org.declgraph.query.answer.Answer;

/**
 * A saved query with values for its parameters.
 *
 * @param given by parameter, the standard values included; sorted, none empty
 * @param values by the variable that they are put for, any of which may hold
 */
public record Question(
    SavedQuery query, Map<String, String> given, Map<String, List<Node>> values) {
  private static final String SEPARATOR = ";";

  public Question {
    given = new TreeMap<>(given);
    values = new TreeMap<>(values);
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
    return new Question(query, asked, values(query, asked));
  }

  private static Map<String, List<Node>> values(SavedQuery query, Map<String, String> asked) {
    Map<String, List<Node>> values = new TreeMap<>();
    for (Parameter parameter : query.parameters()) {
      String text = asked.getOrDefault(parameter.name(), "");
      if (!text.isEmpty()) {
        boolean list = query.lists().contains(parameter.name());
        List<String> each = list ? elements(text) : List.of(text);
        values.put(parameter.variable(), each.stream().map(parameter::value).toList());
      }
    }
    return values;
  }

  /** The elements of a list as users write it, {@code a;b;c}; itself where there are none. */
  public static List<String> elements(String list) {
    List<String> elements =
        Arrays.stream(list.split(SEPARATOR)).filter(one -> !one.isEmpty()).distinct().toList();
    return elements.isEmpty() ? List.of(list) : elements;
  }

  /** The answer of a dataset; nothing is asked of other servers. */
  public Answer ask(DatasetGraph dataset, Limits limits) {
    Query sparql = query.query();
    for (Map.Entry<String, List<Node>> value : values.entrySet()) {
      if (value.getValue().size() > 1) {
        sparql = AnyOf.in(sparql, value.getKey(), value.getValue());
      }
    }
    QueryExecBuilder builder =
        QueryExec.dataset(dataset)
            .query(sparql)
            .set(ARQ.httpServiceAllowed, false)
            .timeout(limits.time().toMillis(), TimeUnit.MILLISECONDS);
    values.forEach(
        (variable, any) -> {
          if (any.size() == 1) {
            builder.substitution(Var.alloc(variable), any.get(0));
          }
        });
    Query asked = sparql;
    return dataset.calculateRead(() -> answer(asked, builder, limits.rows()));
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

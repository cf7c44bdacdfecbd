package org.declgraph.query.saved;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.declgraph.query.answer.Answer;

/**
 * A question in a file: SPARQL with grlc's decorators at its head. It runs anywhere as it is; a
 * parameter is a variable whose name begins with {@code _} (required, unless it has a default) or
 * {@code __} (left unbound it means “all”).
 *
 * @param name the file's name without {@code .rq}
 * @param summary one line in English, empty where the file gives none
 * @param summaryZh the same in Chinese
 * @param lists those parameters that may be given several values, joined by {@code ;}
 * @param keys those parameters for whose values the rows are that have them in the column of the
 *     same name
 * @param columns of its answer, in order
 */
public record SavedQuery(
    String name,
    String summary,
    String summaryZh,
    String description,
    List<String> tags,
    List<Parameter> parameters,
    List<String> lists,
    List<String> keys,
    List<String> columns,
    String text) {
  private static final Pattern VARIABLE = Pattern.compile("[?$](__?[A-Za-z]\\w*)");

  public SavedQuery {
    tags = List.copyOf(tags);
    parameters = List.copyOf(parameters);
    lists = List.copyOf(lists);
    keys = List.copyOf(keys);
    columns = List.copyOf(columns);
  }

  /**
   * Reads a query.
   *
   * @throws UsageException where it is no SPARQL, naming the line
   */
  public static SavedQuery parse(String name, String text) {
    Query query = syntax(name, text);
    Header header = Header.of(text);
    return new SavedQuery(
        name,
        header.value("summary"),
        header.value("summary_zh"),
        header.value("description"),
        header.list("tags"),
        parameters(query, header),
        header.list("lists"),
        header.list("keys"),
        Answer.columns(query),
        text);
  }

  /** The query itself, without values for its parameters. */
  public Query query() {
    return syntax(name, text);
  }

  private static Query syntax(String name, String text) {
    try {
      return QueryFactory.create(text, Syntax.syntaxARQ);
    } catch (QueryParseException e) {
      throw new UsageException(
          name + ": no SPARQL: " + e.getMessage().lines().findFirst().orElse(""));
    }
  }

  private static List<Parameter> parameters(Query query, Header header) {
    Map<String, String> descriptions = header.pairs("params");
    Map<String, String> standards = header.pairs("defaults");
    return variables(query).stream()
        .map(v -> parameter(v, standards, descriptions))
        .sorted(Comparator.comparing(p -> rank(p, List.copyOf(descriptions.keySet()))))
        .toList();
  }

  private static TreeSet<String> variables(Query query) {
    return VARIABLE
        .matcher(query.serialize())
        .results()
        .map(m -> m.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Parameter parameter(
      String variable, Map<String, String> standards, Map<String, String> descriptions) {
    String name = Parameter.name(variable);
    String standard = standards.getOrDefault(name, "");
    return new Parameter(
        name,
        variable,
        Parameter.type(variable),
        !variable.startsWith("__") && standard.isEmpty(),
        standard,
        descriptions.getOrDefault(name, ""));
  }

  /** Parameters stand in the order in which the header describes them. */
  private static int rank(Parameter parameter, List<String> described) {
    int index = described.indexOf(parameter.name());
    return index < 0 ? described.size() : index;
  }
}

package org.declgraph.query.saved;

import java.util.Arrays;
import org.apache.jena.graph.Node;

/**
 * Something that a saved query can be asked for.
 *
 * @param name as users give it ({@code year})
 * @param variable in the query, as grlc names it ({@code __year_integer})
 * @param required whether the query has no answer without a value
 * @param standard the value where the user gives none; empty where there is none
 * @param description what it is, in a phrase
 */
public record Parameter(
    String name,
    String variable,
    ParameterType type,
    boolean required,
    String standard,
    String description) {

  /** The name that users give, of a variable that grlc would take for a parameter. */
  static String name(String variable) {
    String name = variable.replaceFirst("^__?", "");
    return name.substring(0, name.length() - type(variable).suffix().length());
  }

  static ParameterType type(String variable) {
    return Arrays.stream(ParameterType.values())
        .filter(t -> !t.suffix().isEmpty() && variable.endsWith(t.suffix()))
        .findFirst()
        .orElse(ParameterType.TEXT);
  }

  /**
   * The term that a value stands for.
   *
   * @throws UsageException where it is none of this type
   */
  public Node value(String text) {
    return type.parse(text)
        .orElseThrow(
            () ->
                new UsageException(
                    "parameter “" + name + "” must be " + type.phrase() + ", not “" + text + "”"));
  }
}

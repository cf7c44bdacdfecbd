package org.declgraph.entity.authority;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.declgraph.table.Row;

/** The types of entity of the annotation guidelines, and the actor that is left unnamed. */
public enum EntityType {
  ORGANISATION("Organisation"),
  TREATY("Treaty"),
  REGION("Region"),
  PERSON("Person"),
  INITIATIVE("Initiative"),
  EVENT("Event"),
  /** Somebody spoken of without a name (个别国家, 有关各方); never a row of the entities table. */
  UNNAMED("UnnamedActor");

  private final String label;

  EntityType(String label) {
    this.label = label;
  }

  /** The name in CSV and in the ontology. */
  public String label() {
    return label;
  }

  /**
   * The type that the cell {@code type} of a row names.
   *
   * @throws org.declgraph.table.TableException if it names none
   */
  public static EntityType of(Row row) {
    return Arrays.stream(values())
        .filter(type -> type.name().equalsIgnoreCase(row.get("type")))
        .findFirst()
        .orElseThrow(() -> row.problem("type: “" + row.get("type") + "” is none of " + labels()));
  }

  private static String labels() {
    return Arrays.stream(values()).map(EntityType::label).collect(Collectors.joining(", "));
  }
}

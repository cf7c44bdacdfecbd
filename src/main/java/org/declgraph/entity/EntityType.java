package org.declgraph.entity;

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
}

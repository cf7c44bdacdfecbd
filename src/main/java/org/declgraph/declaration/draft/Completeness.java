package org.declgraph.declaration.draft;

/** Whether the text at hand is the whole declaration. */
public enum Completeness {
  WHOLE("whole"),
  PARTIAL("partial");

  private final String label;

  Completeness(String label) {
    this.label = label;
  }

  /** The name in CSV and in the graph. */
  public String label() {
    return label;
  }
}

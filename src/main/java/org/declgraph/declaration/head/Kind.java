package org.declgraph.declaration.head;

/** The kinds of text. */
public enum Kind {
  JOINT_STATEMENT("joint-statement"),
  ORGANISATION_DECLARATION("organisation-declaration"),
  UNILATERAL_STATEMENT("unilateral-statement"),
  NEWS_REPORT("news-report");

  private final String label;

  Kind(String label) {
    this.label = label;
  }

  /** The name in CSV and in the graph. */
  public String label() {
    return label;
  }
}

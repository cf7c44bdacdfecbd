package org.declgraph.position;

/** In whose voice a position is stated. */
public enum Voice {
  /** All parties together (双方). */
  JOINT("joint"),
  /** One of the parties (俄方). */
  ONE_SIDED("one-sided"),
  /** A speaker in a news text. */
  REPORTED("reported");

  private final String label;

  Voice(String label) {
    this.label = label;
  }

  /** The name in CSV and in the graph. */
  public String label() {
    return label;
  }
}

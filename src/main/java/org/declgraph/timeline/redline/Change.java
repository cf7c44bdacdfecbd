package org.declgraph.timeline.redline;

/** What became of some words between two wordings. */
public enum Change {
  KEPT("kept"),
  GONE("gone"),
  NEW("new");

  private final String label;

  Change(String label) {
    this.label = label;
  }

  /** The name in rows. */
  public String label() {
    return label;
  }
}

package org.declgraph.shift;

import java.util.Arrays;
import java.util.Optional;

/** The names of steps between two occasions. */
public enum StepKind {
  FIRST_AT_HAND("first-at-hand"),
  REPEATED("repeated"),
  REWORDED("reworded"),
  NEW("new"),
  GONE("gone"),
  STRENGTHENED("strengthened"),
  SOFTENED("softened"),
  REVERSED("reversed"),
  RECAST("recast"),
  JOINED("joined"),
  PARTED("parted"),
  RETURNED("returned"),
  MENTIONED("mentioned"),
  SILENT("silent"),
  NOT_IN_PART("not-in-part");

  private final String label;

  StepKind(String label) {
    this.label = label;
  }

  /** The name in CSV, in the graph and on the command line. */
  public String label() {
    return label;
  }

  public static Optional<StepKind> of(String label) {
    return Arrays.stream(values()).filter(k -> k.label.equals(label)).findFirst();
  }
}

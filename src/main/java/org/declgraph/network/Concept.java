package org.declgraph.network;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What actors are linked to. */
public enum Concept {
  CLAIMS("claims", "claim"),
  ISSUES("issues", "issue");

  private final String label;
  private final String mode;

  Concept(String label, String mode) {
    this.label = label;
    this.mode = mode;
  }

  /** The name on the command line. */
  public String label() {
    return label;
  }

  /** The mode of its nodes. */
  String mode() {
    return mode;
  }

  /** The concepts of a statement: its one claim, or its issues. */
  List<String> of(Statement statement) {
    return this == CLAIMS ? List.of(statement.target()) : statement.issues();
  }

  public static Optional<Concept> of(String label) {
    return Arrays.stream(values()).filter(c -> c.label.equals(label)).findFirst();
  }
}

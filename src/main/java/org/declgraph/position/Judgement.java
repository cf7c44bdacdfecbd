package org.declgraph.position;

import java.util.Arrays;
import java.util.Optional;

/** What an analyst decided of a position. */
public enum Judgement {
  RIGHT("right"),
  WRONG("wrong"),
  /** Right with another relation or target. */
  CORRECTED("corrected");

  private final String label;

  Judgement(String label) {
    this.label = label;
  }

  /** The name in CSV and in the graph. */
  public String label() {
    return label;
  }

  public static Optional<Judgement> of(String label) {
    return Arrays.stream(values()).filter(j -> j.label.equals(label)).findFirst();
  }
}

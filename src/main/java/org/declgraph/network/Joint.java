package org.declgraph.network;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** How the holders of one position are counted. */
public enum Joint {
  /** As one voice of its own ({@code China & Russia}). */
  ONE("one"),
  /** As several voices that say the same. */
  SPLIT("split");

  private final String label;

  Joint(String label) {
    this.label = label;
  }

  /** The name on the command line. */
  public String label() {
    return label;
  }

  List<String> actors(List<String> holders) {
    return this == SPLIT ? holders : List.of(String.join(" & ", holders));
  }

  public static Optional<Joint> of(String label) {
    return Arrays.stream(values()).filter(j -> j.label.equals(label)).findFirst();
  }
}

package org.declgraph.query.export;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The formats of programs that draw and measure networks. */
public enum NetworkFormat {
  GRAPHML,
  GEXF;

  /** The name on the command line. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<NetworkFormat> of(String label) {
    return Arrays.stream(values()).filter(format -> format.label().equals(label)).findFirst();
  }
}

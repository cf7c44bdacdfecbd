package org.declgraph.cli;

import java.util.logging.Level;
import java.util.logging.Logger;

/** What Jena and Jetty log: only what keeps them from working. */
final class Logging {
  /** Held, because the JDK forgets the level of a logger that nobody holds. */
  private static final Logger ROOT = Logger.getLogger("");

  private Logging() {}

  static void quiet() {
    ROOT.setLevel(Level.SEVERE);
  }
}

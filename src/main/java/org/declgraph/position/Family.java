package org.declgraph.position;

/** The direction of a relation. */
public enum Family {
  FAVOURS,
  DISFAVOURS,
  CALLS_FOR,
  NEUTRAL
}

package org.declgraph.issue;

/**
 * A concept of the scheme.
 *
 * @param broader the id of its group; empty for a group
 */
public record Issue(String id, String zh, String en, String broader) {

  /** Whether it only gathers others: positions are linked to its members. */
  public boolean isGroup() {
    return broader.isEmpty();
  }
}

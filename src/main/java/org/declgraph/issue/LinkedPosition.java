package org.declgraph.issue;

import java.util.List;
import org.declgraph.entity.Entity;
import org.declgraph.position.Position;

/**
 * A position with what it is about.
 *
 * @param issues at most two ids of the scheme, or one candidate's; best first
 * @param entities those named inside the target, in order, each once
 */
public record LinkedPosition(Position position, List<String> issues, List<Entity> entities) {
  public LinkedPosition {
    issues = List.copyOf(issues);
    entities = List.copyOf(entities);
  }
}

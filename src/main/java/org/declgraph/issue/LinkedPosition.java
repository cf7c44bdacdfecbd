package org.declgraph.issue;

import java.util.List;
import java.util.Optional;
import org.declgraph.entity.authority.Entity;
import org.declgraph.position.Position;
import org.declgraph.position.Review;

/**
 * A position with what it is about.
 *
 * @param issues at most two ids of the scheme, or one candidate's; best first
 * @param entities those named inside the target, in order, each once
 * @param review empty where no analyst has judged it
 */
public record LinkedPosition(
    Position position, List<String> issues, List<Entity> entities, Optional<Review> review) {
  public LinkedPosition {
    issues = List.copyOf(issues);
    entities = List.copyOf(entities);
  }

  /** A position that no analyst has judged. */
  public LinkedPosition(Position position, List<String> issues, List<Entity> entities) {
    this(position, issues, entities, Optional.empty());
  }

  /** The position as the rules read it. */
  public Position asRead() {
    return review.map(Review::asRead).orElse(position);
  }
}

package org.declgraph.reading;

import java.util.List;
import java.util.Optional;
import org.declgraph.entity.Entity;

/**
 * What a sentence hands on to the next.
 *
 * @param holders whose position an unstated subject continues
 * @param speaker the country of the one who speaks in a news text; empty outside speech
 * @param stated whether an opinion is being stated (认为, 强调)
 * @param lead the list that is open
 * @param antecedent what 此 and 上述 in the next sentence stand for
 */
record Carry(
    List<Entity> holders,
    Optional<List<Entity>> speaker,
    boolean stated,
    Optional<Lead> lead,
    String antecedent) {
  Carry {
    holders = List.copyOf(holders);
  }

  static Carry of(List<Entity> holders) {
    return new Carry(holders, Optional.empty(), false, Optional.empty(), "");
  }
}

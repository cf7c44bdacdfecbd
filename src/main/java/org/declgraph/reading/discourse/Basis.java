package org.declgraph.reading.discourse;

import java.util.Optional;
import org.declgraph.position.Relation;
import org.declgraph.position.Role;
import org.declgraph.position.Stance;
import org.declgraph.position.Trace;

/**
 * What a position is read by, before its target is known.
 *
 * @param addressee who is urged
 * @param condition 在…基础上; empty where there is none
 */
public record Basis(Stance stance, Trace trace, Optional<Role> addressee, String condition) {
  public static Basis of(Stance stance, Trace trace) {
    return new Basis(stance, trace, Optional.empty(), "");
  }

  public Relation relation() {
    return stance.relation();
  }

  public Basis to(Optional<Role> whom) {
    return new Basis(stance, trace, whom, condition);
  }

  public Basis under(String other) {
    return new Basis(stance, trace, addressee, other);
  }
}

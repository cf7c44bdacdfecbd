package org.declgraph.position;

import java.util.List;
import java.util.Optional;
import org.declgraph.entity.authority.Entity;

/**
 * Who has a part in a position.
 *
 * @param holders at least one, ordered by English name
 * @param addressee who is urged
 * @param against who is criticised, by name or without one (个别国家)
 * @param beneficiary whose cause is supported (支持中方维护…)
 */
public record Roles(
    List<Entity> holders,
    Optional<Role> addressee,
    Optional<Role> against,
    Optional<Role> beneficiary) {
  public Roles {
    holders = List.copyOf(holders);
  }
}

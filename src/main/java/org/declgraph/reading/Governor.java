package org.declgraph.reading;

import java.util.Optional;
import org.declgraph.position.Role;
import org.declgraph.position.Stance;
import org.declgraph.position.Trace;

/**
 * A predicate whose reach goes on over the following clauses.
 *
 * @param addressee who is urged
 * @param clausal whether its target is a clause with a subject of its own
 * @param own whether that subject belongs to the holders (两国企业)
 */
record Governor(
    Stance stance, Trace trace, Optional<Role> addressee, boolean clausal, boolean own) {}

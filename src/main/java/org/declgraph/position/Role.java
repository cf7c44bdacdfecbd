package org.declgraph.position;

import org.declgraph.entity.authority.Entity;

/**
 * Somebody who has a part in a position besides its holders.
 *
 * @param wording as the sentence has it ({@code 所有核武器国家})
 * @param entity whom it names
 */
public record Role(String wording, Entity entity) {}

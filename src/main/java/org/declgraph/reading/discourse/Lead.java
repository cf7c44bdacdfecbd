package org.declgraph.reading.discourse;

import java.util.Optional;
import org.declgraph.position.Role;

/**
 * What a sentence that ends in a colon says of the items after it.
 *
 * @param speech whose items they are
 * @param principles whether they are principles, each a target by itself
 * @param addressee who is urged to do them, if anybody is
 * @param facts whether they only state what is
 */
public record Lead(Speech speech, boolean principles, Optional<Role> addressee, boolean facts) {}

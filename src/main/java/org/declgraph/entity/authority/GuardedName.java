package org.declgraph.entity.authority;

/** Whom a name stands for where the declaration also names {@code condition}, by its id. */
public record GuardedName(Entity entity, String condition) {}

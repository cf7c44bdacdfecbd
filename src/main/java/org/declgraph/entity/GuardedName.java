package org.declgraph.entity;

/** Whom a name stands for where the declaration also names {@code condition}, by its id. */
record GuardedName(Entity entity, String condition) {}

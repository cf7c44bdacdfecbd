package org.declgraph.growth.whole;

import org.declgraph.corpus.Overview;
import org.declgraph.review.Reviewed;

/**
 * A corpus that was read into a store.
 *
 * @param triples how many the store has now
 * @param reviewed what became of the verdicts
 */
public record Loaded(long triples, Overview overview, Reviewed reviewed) {}

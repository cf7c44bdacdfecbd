/** The cues that head clauses, and the words before them: 双方〔将〕深化…. */
package org.declgraph.grammar.predicate;

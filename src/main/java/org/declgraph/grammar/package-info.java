/** A clause's grammar: where it ends, which cue heads it, what ought to be: 双方〔将〕深化…. */
package org.declgraph.grammar;

/** The words, turns and patterns of the genre, from the tables of rules: 支持, 具有重要意义, 坚决. */
package org.declgraph.cue;

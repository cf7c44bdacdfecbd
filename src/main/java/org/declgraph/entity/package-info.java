/** Who and what a sentence names: mentions, each linked to one entity. */
package org.declgraph.entity;

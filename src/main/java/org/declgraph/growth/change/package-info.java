/** What a change of files touches, and what it makes of a store: what all its files would. */
package org.declgraph.growth.change;
